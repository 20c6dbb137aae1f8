"use strict";
// Figures across countries: data of a measure is loaded when it is chosen.
(() => {
  const { countries } = tipcompare.sites;
  const form = document.querySelector("#numbers-filters");
  const regions = new Map(countries.map(([code, , region]) => [code, region]));
  const chooser = site.chooser(form.elements.add, document.querySelector("#chosen"), countries, () => { if (form.elements.region) form.elements.region.value = ""; show(); });
  const slug = () => form.elements.measure.value;
  const title = () => form.elements.measure.selectedOptions[0].textContent;
  let rows = [];
  const link = (item) => site.place(item.country, item.place);
  const show = () => {
    const measure = slug();
    const region = form.elements.region ? form.elements.region.value : "";
    document.querySelector("#chosen").hidden = Boolean(region);
    site.keep({ measure, region, c: region ? "" : chooser.get().join(","), same: form.elements.same.checked ? 1 : "" });
    site.load(`figures-${measure}`, `data/figures-${measure}.js`, (data) => {
      if (measure !== slug()) return;
      const codes = region ? countries.map(([code]) => code).filter((code) => regions.get(code) === region) : chooser.get();
      rows = codes.flatMap((code) => (data.countries[code] || []).map((row) => Object.assign({ country: code, name: chooser.name(code) }, Object.fromEntries(data.columns.map((name, place) => [name, row[place]])))).sort((one, other) => one.year - other.year || one.edition - other.edition));
      const years = rows.length ? [Math.min(...rows.map((row) => row.year)), Math.max(...rows.map((row) => row.year))] : [0, 0];
      const top = (some) => Math.max(0, ...some.map((row) => row.value || 0));
      const whole = top(codes.flatMap((code) => site.alike(rows.filter((row) => row.country === code))));
      document.querySelector("#numbers").replaceChildren(...codes.map((code) => {
        const some = rows.filter((row) => row.country === code);
        const name = chooser.name(code);
        const head = site.make("h3", {}, site.make("a", { href: `${code.toLowerCase()}.html#figures` }, name));
        if (site.unit(some)) head.append(" ", site.make("span", { class: "quiet" }, site.unit(some)));
        if (!some.length) return site.make("article", { class: "multiple" }, head, site.make("p", { class: "lack" }, "No answer was read."));
        const svg = site.chart(`${title()}, ${name}`, some, years, form.elements.same.checked ? whole : top(site.alike(some)));
        const save = site.make("button", { type: "button", class: "small" }, "SVG");
        save.setAttribute("aria-label", `${title()} of ${name} as SVG`);
        save.addEventListener("click", () => site.draw(svg, `${measure}-${code}`, "svg", `${name}: ${title()}${site.unit(some) ? ` (${site.unit(some)})` : ""}`, site.notes(some)));
        return site.make("article", { class: "multiple" }, head, svg, ...site.notes(some).map((note) => site.make("p", { class: "quiet note" }, note)), save);
      }));
      document.querySelector("#numbers-rows").replaceChildren(...rows.map((row) => site.make("tr", {},
        site.make("th", { scope: "row", dir: "auto" }, row.name), site.make("td", {}, String(row.year)),
        site.make("td", { class: "number" }, site.make("a", { href: link(row), "aria-label": `${title()} of ${row.name}, ${row.year}: ${row.shown} (edition ${row.edition})` }, row.shown)), site.make("td", {}, site.unitBehind(row.shown, row.value, row.unit)),
        site.make("td", {}, row.status), site.make("td", { "data-of": "edition " }, String(row.edition)), site.make("td", { dir: "auto", class: "said", ...site.spoken }, row.sentence))));
      document.querySelector("#numbers-count").value = `${[title(), region].filter(Boolean).join(", ")}: ${site.count(rows.length, "answer")} of ${site.count(new Set(rows.map((row) => row.country)).size, "country", "countries")}`;
      document.body.dataset.ready = `${measure} ${codes.length}`;
    });
  };
  const open = () => {
    const view = site.view();
    const fields = ["measure", "region"].filter((name) => form.elements[name]);
    site.fill(form, fields, view, site.others(view, [...fields, "c", "same"]));
    form.elements.same.checked = view.same === "1";
    chooser.set(view.c ? view.c.split(",") : countries.slice(0, 6).map(([code]) => code));
    show();
  };
  const does = {
    all: () => { if (form.elements.region) form.elements.region.value = ""; chooser.set(countries.map(([code]) => code)); show(); },
    wide: () => {
      const years = [...new Set(rows.map((row) => row.year))].sort();
      const codes = [...new Set(rows.map((row) => row.country))];
      const line = (code) => {
        const some = rows.filter((row) => row.country === code);
        const unit = site.unit(some);
        const standing = site.standing(some);
        // A cell has the number alone: what is to be known of it stands behind.
        const notes = [...standing.values()].map((row) => [row.year, site.note(some, row, unit)]).filter(([, said]) => said).map((said) => said.join(": "));
        return [code, chooser.name(code), ...years.map((year) => standing.get(year)).map((row) => (row ? row.value ?? row.status : "")), unit, notes.join("; ")];
      };
      site.save(`${slug()}-by-year.csv`, "text/csv", site.sourced([["country", "country_name", ...years, "unit", "notes"], ...codes.map(line)]));
    },
    long: () => {
      const names = ["country", "name", "year", "value", "unit", "status", "certainty", "of", "period", "edition", "sentence"];
      const head = ["country", "country_name", "year", "value", "unit", "status", "certainty", "of", "period", "edition", "sentence", "measure", "link"];
      site.save(`${slug()}.csv`, "text/csv", site.sourced([head, ...rows.map((row) => [...names.map((name) => row[name]), slug(), site.address(link(row))])]));
    },
    link: (button) => site.copy(button, location.href),
  };
  for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", () => does[button.dataset.do](button));
  document.querySelector("#live").hidden = false;
  for (const name of ["measure", "region", "same"]) if (form.elements[name]) form.elements[name].addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  open();
})();
