"use strict";
// Two to six countries side by side; each country's data is loaded when it is chosen.
(() => {
  const MOST = 6;
  const { countries, measures } = tipcompare.sites;
  const little = matchMedia("(max-width: 42rem)"); // where countries stand one below another, as the sheet has it
  const form = document.querySelector("#compare-filters");
  const chooser = site.chooser(form.elements.add, document.querySelector("#chosen"), countries, () => { show(); site.tell(`Compared: ${chooser.get().map(chooser.name).join(", ") || "none"}`); }, MOST);
  const cell = (tag, ...children) => site.make(tag, tag === "th" ? { scope: "row" } : {}, ...children);
  const table = (heads, rows, kind = "versus") => site.make("table", { class: kind },
    site.make("thead", {}, site.make("tr", {}, ...heads.map((head) => site.make("th", { scope: "col" }, head)))), site.make("tbody", {}, ...rows));
  const fill = (id, node) => {
    const box = document.querySelector(id);
    if (!box) return;
    box.replaceChildren(node);
    box.closest(".scroll").scrollLeft = id === "#compare-ratings" ? box.closest(".scroll").scrollWidth : 0;
  };
  const ratings = (chosen) => {
    const { levels, countries: rated } = tipcompare.ratings;
    // Those in documents that may be others' are dashed, as on the index.
    const byCode = new Map(rated.map((row) => [row[0], new Map([...row[4], ...row[5].map((rating) => [...rating, -1])].map(([year, ...rating]) => [year, rating]))]));
    const years = [...new Set(chosen.flatMap(([code]) => [...(byCode.get(code) || new Map()).keys()]))].sort();
    return table(["Country", ...years.map(String)], chosen.map(([code]) => site.make("tr", {}, cell("th", chooser.name(code)), ...years.map((year) => {
      const [level, sure] = (byCode.get(code) || new Map()).get(year) || [];
      if (level === undefined) return site.make("td", { class: "cell none" }, "·");
      const [, label, rank, short] = levels[level];
      return site.make("td", { class: `cell rank-${rank || "off"}${sure ? " elsewhere" : ""}` }, site.make("abbr", { title: `${label} (${sure < 0 ? "a document that is perhaps of another edition or country" : sure ? `shipped placements; ${tipcompare.ratings.sure[sure]}` : "this edition"})` }, short));
    }))), "versus grid");
  };
  const told = (data, name) => (data.answers[name] || []).map(([year, value, shown, unit, edition, place, status, unsure, of, period, apart, rank]) => ({ year, value, shown, unit, edition, place, status, unsure, of, period, apart, rank, sentence: "" }));
  const drawn = (data, name) => site.alike(told(data, name)).filter((item) => item.value !== null);
  const figures = (chosen) => {
    const shown = measures.filter(([name]) => chosen.some(([, data]) => data.answers[name]));
    // Drawn as wide as there is room and shown in that size, so that the letters keep theirs.
    const room = document.querySelector("#compare-figures").clientWidth;
    const width = Math.round(Math.min(340, little.matches ? room : Math.max(160, (room - 160) / chosen.length - 16)));
    const draw = (...given) => {
      const svg = site.chart(...given, width);
      svg.style.width = `${width}px`;
      return svg;
    };
    return table(["Figure", ...chosen.map(([code]) => chooser.name(code))], shown.map(([name, title]) => {
      // All charts of a row have the same years, and those in the same unit the same height, so that they can be compared.
      const whole = chosen.flatMap(([, data]) => drawn(data, name));
      const years = [Math.min(...whole.map((item) => item.year)), Math.max(...whole.map((item) => item.year))];
      return site.make("tr", {}, cell("th", title), ...chosen.map(([code, data]) => {
        const newest = [...site.standing(told(data, name)).values()].pop();
        if (!newest) return site.make("td", { class: "lack", "data-of": chooser.name(code) }, "not said");
        const series = drawn(data, name);
        const most = Math.max(...whole.filter((item) => series.length && item.unit === series[0].unit).map((item) => item.value));
        const chart = series.length ? [draw(`${title}, ${chooser.name(code)}`, series, years, most)] : [];
        const saves = chart.map((svg) => {
          const save = site.make("button", { type: "button", class: "small", "aria-label": `${title} of ${chooser.name(code)} as SVG` }, "SVG");
          save.addEventListener("click", () => site.draw(svg, `${name}-${code}`, "svg", `${chooser.name(code)}: ${title}${site.unit(series) ? ` (${site.unit(series)})` : ""}`, site.notes(series)));
          return save;
        });
        return site.make("td", { "data-of": chooser.name(code) }, site.make("a", { href: site.place(code, newest.place), "aria-label": `${title} of ${chooser.name(code)}, ${newest.year}: ${newest.shown} (edition ${newest.edition})` }, newest.shown), " ", site.make("span", { class: "quiet" }, `${site.unitBehind(newest.shown, newest.value, newest.unit)} ${newest.year} (edition ${newest.edition})`), ...chart, ...(series.length ? site.notes(series) : []).map((note) => site.make("p", { class: "quiet note" }, note)), ...saves);
      }));
    }));
  };
  const themes = (chosen) => {
    const titles = [...new Set(chosen.flatMap(([, data]) => Object.keys(data.themes)))];
    const total = (title) => chosen.reduce((sum, [, data]) => sum + (data.themes[title] || 0), 0);
    titles.sort((one, other) => total(other) - total(one) || one.localeCompare(other));
    return table(["About", ...chosen.map(([code]) => chooser.name(code))], titles.map((title) => site.make("tr", {}, cell("th", title), ...chosen.map(([code, data]) => {
      const count = data.themes[title] || 0;
      const view = new URLSearchParams({ country: code, about: title, stands: "1" });
      return site.make("td", { class: "number", "data-of": chooser.name(code) }, ...(!count ? [] : [ site.make("a", { href: `explorer.html#${view}`, "aria-label": `${count} on ${title} for ${chooser.name(code)}` }, String(count))]));
    }))));
  };
  let held = [];
  little.addEventListener("change", () => { if (measures.length) fill("#compare-figures", held.length ? figures(held) : ""); });
  const show = () => {
    const codes = chooser.get();
    site.keep({ c: codes.join(",") });
    const found = new Map();
    if (!codes.length) {
      held = [];
      for (const id of ["#compare-ratings", "#compare-figures", "#compare-themes"]) fill(id, "");
      document.body.dataset.ready = "";
      return;
    }
    for (const code of codes) {
      site.load(`country-${code}`, `data/country-${code.toLowerCase()}.js`, (data) => {
        found.set(code, data);
        if (found.size !== codes.length || codes.join() !== chooser.get().join()) return;
        held = codes.map((each) => [each, found.get(each)]);
        if (tipcompare.ratings) fill("#compare-ratings", ratings(held));
        if (measures.length) fill("#compare-figures", figures(held));
        fill("#compare-themes", themes(held));
        document.body.dataset.ready = codes.join();
      });
    }
  };
  const open = () => {
    const view = site.view();
    site.fill(form, [], view, site.others(view, ["c"]));
    chooser.set(view.c ? view.c.split(",") : countries.slice(0, 2).map(([code]) => code));
    show();
  };
  const does = {
    csv: () => {
      const rows = held.flatMap(([code, data]) => measures.flatMap(([name, title]) => {
        const all = told(data, name);
        return [...site.standing(all).values()].map((item) => [code, chooser.name(code), name, title, item.year, item.value, item.unit, item.edition, item.shown, site.note(all, item, item.unit)]);
      }));
      site.save("comparison.csv", "text/csv", site.sourced([["country", "country_name", "measure", "title", "year", "value", "unit", "edition", "shown", "notes"], ...rows]));
    },
    link: (button) => site.copy(button, location.href),
    print: () => print(),
  };
  for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", () => does[button.dataset.do](button));
  document.querySelector("#live").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  open();
})();
