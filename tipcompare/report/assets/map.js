"use strict";
// The map of an edition: the slider chooses it, the table beside it follows, and the view stands in the address.
(() => {
  const { title, levels, sure: words, agreed, countries } = tipcompare.ratings;
  const form = document.querySelector("#map-filters");
  const svg = document.querySelector(".world");
  const years = [...new Set(countries.flatMap((row) => row[4].map((rating) => rating[0])))].sort();
  const newest = Number(form.elements.at.defaultValue); // the edition the map opens at, of which nearly all are known
  const rated = countries.filter((row) => row[4].length).map(([code, name, region, link, ratings]) => ({ code, name, region, link, at: new Map(ratings.map(([year, level, sure]) => [year, { level, sure: words[sure] }])) }));
  const areas = [...svg.querySelectorAll("[data-code]")];
  const byCode = new Map(rated.map((item) => [item.code, item]));
  const label = (found) => (found ? levels[found.level][1] : "");
  const doubt = (sure) => (sure && sure !== agreed ? [", ", site.make("span", { class: "quiet" }, sure)] : []);
  const before = (item, year) => {
    const place = years.indexOf(year);
    return place > 0 ? item.at.get(years[place - 1]) : undefined;
  };
  const head = svg.querySelector("#map-title");
  const named = head.textContent;
  const told = svg.querySelector("#map-known");
  const low = Math.max(...[...svg.querySelectorAll(".key")].map((key) => key.y.baseVal.value)) + 24;
  const aside = [site.make("svg:rect", { class: "level-aside", x: 12, y: low, width: 34, height: 20, rx: 2 }), site.make("svg:text", { x: 52, y: low + 15, "font-size": 13 }, "not chosen")];
  /** The edition, and what of it is chosen. */
  const tell = () => [String(years[Number(form.elements.at.value)]), ...["region", "level"].map((name) => form.elements[name]).filter((field) => field && field.value).map((field) => field.selectedOptions[0].textContent)];
  let shown = [];
  const show = () => {
    const year = years[Number(form.elements.at.value)];
    const region = form.elements.region ? form.elements.region.value : "";
    const level = form.elements.level.value;
    const moved = (item) => before(item, year) && item.at.get(year) && before(item, year).level !== item.at.get(year).level;
    const wanted = (item) => (!region || item.region === region) && item.at.has(year)
      && (level === "" || (level === "moved" ? moved(item) : item.at.get(year).level === Number(level)));
    shown = rated.filter(wanted);
    const known = rated.filter((item) => item.at.has(year)).length;
    const codes = new Set(shown.map((item) => item.code));
    for (const area of areas) {
      const item = byCode.get(area.dataset.code);
      const found = item.at.get(year);
      const out = !codes.has(item.code) && (found || (region && item.region !== region));
      const kind = out ? "aside" : found ? levels[found.level][2] || "off" : "none";
      area.setAttribute("class", `area level-${kind}`);
      area.setAttribute("fill", `url(#map-${kind})`); // of what is off the scale, or not known; levels have their colours
      if (area.nextSibling && area.nextSibling.matches(".on")) {
        area.nextSibling.setAttribute("class", `on on-${kind}`);
        area.nextSibling.textContent = found ? levels[found.level][3] : "";
      }
      area.querySelector("title").textContent = found ? `${item.name}: ${label(found)} (${found.sure ? `from the placements that ship with tipcompare: ${found.sure}` : "stated in an edition read here"})` : item.name;
    }
    const chosen = tell().slice(1).join(", ");
    head.textContent = `${named.replace(/\d{4}/, year)}${chosen && `; chosen: ${chosen}`}`;
    head.setAttribute("font-size", 20);
    head.setAttribute("font-size", Math.min(20, (20 * 976) / head.getComputedTextLength())); // a long one keeps to the sheet
    for (const part of aside) if (chosen) svg.append(part); else part.remove();
    svg.setAttribute("aria-label", head.textContent);
    document.querySelector("#map-year").value = year;
    form.elements.at.setAttribute("aria-valuetext", year);
    document.querySelector("#map-caption").textContent = `${chosen ? site.count(shown.length, "country", "countries") : `${known} of ${site.count(rated.length, "country", "countries")} known`}, ${year}${chosen && `; chosen: ${chosen}`}`;
    told.textContent = known < rated.length ? `${known} of ${rated.length} known` : "";
    document.querySelector("#map-rows").replaceChildren(...shown.map((item) => {
      const name = item.link ? site.make("a", { href: `${item.link}#timeline` }, item.name) : item.name;
      return site.make("tr", {}, site.make("th", { scope: "row", dir: "auto" }, name, " ", site.make("span", { class: "quiet" }, item.code)), site.make("td", {}, label(item.at.get(year)), ...doubt(item.at.get(year).sure)), site.make("td", {}, moved(item) ? label(before(item, year)) : ""));
    }));
    site.keep({ year: year === years[newest] ? "" : year, region, level });
  };
  const open = () => {
    const view = site.view();
    const at = years.indexOf(Number(view.year));
    const fields = ["region", "level"].filter((name) => form.elements[name]);
    site.fill(form, fields, view, [...(view.year && at < 0 ? [`Edition ${view.year}`] : []), ...site.others(view, [...fields, "year"])]);
    form.elements.at.value = at < 0 ? newest : at;
    show();
  };
  const year = () => years[Number(form.elements.at.value)];
  const file = (kind) => site.bare([kind, ...tell()].join("-")).replace(/[^a-z0-9]+/g, "-");
  const does = {
    svg: () => site.draw(svg, file("map"), "svg"),
    png: () => site.draw(svg, file("map"), "png"),
    csv: () => site.save(`${file("ratings")}.csv`, "text/csv", site.sourced([["country", "country_name", "region", "edition", "rating", "rating_label", "previous_label", "read_here", "sure"],
      ...shown.map((item) => [item.code, item.name, item.region, year(), levels[item.at.get(year()).level][0], label(item.at.get(year())), label(before(item, year())), !item.at.get(year()).sure, item.at.get(year()).sure])])),
    link: (button) => site.copy(button, location.href),
    print: () => print(),
  };
  for (const button of document.querySelectorAll("#map-tools button")) button.addEventListener("click", () => does[button.dataset.do](button));
  form.hidden = false;
  document.querySelector("#map-tools").hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  open();
  document.body.dataset.ready = title;
})();
