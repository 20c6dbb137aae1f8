"use strict";
// The table of all recommendations: search by MiniSearch, table by Tabulator, the view in the address.
const explore = (asked = false) => {
  const { columns, rows, regions } = tipcompare.lives;
  const lives = rows.map((row, id) => {
    const life = Object.fromEntries(columns.map((name, place) => [name, row[place]]));
    return Object.assign(life, { id, region: regions[life.country], kind: life.kind || life.status });
  });
  const form = document.querySelector("#explorer-filters");
  let index = null;
  /** The rows that have all the words; the index is made when it is first needed. */
  const find = (words) => {
    if (!words.trim()) return null;
    if (!index) {
      index = new MiniSearch({ fields: ["text", "name"], tokenize: (text) => site.terms(text), processTerm: (term) => term, searchOptions: { prefix: true, combineWith: "AND" } });
      index.addAll(lives);
    }
    return new Set(index.search(words).map((hit) => hit.id));
  };
  const link = (cell) => site.make("a", { href: cell.getData().link, dir: "auto", ...site.spoken }, cell.getValue());
  const list = (cell) => (cell.getValue().length ? site.make("span", {}, cell.getValue().join(", ")) : "");
  const since = (cell) => site.make("span", {}, `${cell.getValue()} `, site.make("small", {}, cell.getData().caveat));
  const seen = (cell) => site.make("span", {}, String(cell.getValue()), site.make("small", {}, cell.getData().returns ? ` came back ${cell.getData().returns === 1 ? "once" : `${cell.getData().returns} times`}` : ""));
  const grouped = Object.values(regions).some(Boolean);
  const plain = { headerHozAlign: "left", vertAlign: "top", print: true };
  const table = new Tabulator("#explorer", {
    data: lives, layout: "fitColumns", responsiveLayout: "collapse", pagination: true, paginationSize: 25, autoResize: false,
    paginationSizeSelector: [25, 100, 500], paginationCounter: "rows", columnDefaults: plain,
    responsiveLayoutCollapseStartOpen: true, printAsHtml: true, printRowRange: "active", printStyled: false, placeholder: "No recommendation fits.",
    columns: [
      { title: "Recommendation", field: "text", formatter: link, variableHeight: true, minWidth: 260, widthGrow: 5, responsive: 0 },
      { title: "Country", field: "name", minWidth: 110, responsive: 1 },
      { title: "Region", field: "region", minWidth: 100, responsive: 6, visible: grouped, print: grouped, formatter: "plaintext", variableHeight: true },
      { title: "About", field: "about", formatter: list, variableHeight: true, minWidth: 115, responsive: 4 },
      { title: "Names", field: "groups", formatter: list, variableHeight: true, minWidth: 100, responsive: 5 },
      { title: "Status", field: "status", minWidth: 95, responsive: 3 },
      { title: "Since", field: "since", minWidth: 86, formatter: since, variableHeight: true, responsive: 2 },
      { title: "Last", field: "last", width: 76, responsive: 2 },
      { title: "Years", field: "years", width: 84, hozAlign: "right", sorter: "number", headerSortStartingDir: "desc", responsive: 1 },
      { title: "Editions", field: "seen", width: 104, hozAlign: "right", formatter: seen, variableHeight: true, sorter: "number", headerSortStartingDir: "desc", responsive: 2 },
      { title: "Returns", field: "returns", visible: false, print: false, sorter: "number" },
    ],
    initialSort: [{ column: "name", dir: "asc" }, { column: "years", dir: "desc" }],
  });
  const fields = ["q", "years", "stands", "country", "region", "about", "group", "status", "edition"].filter((name) => form.elements[name]);
  const order = form.elements.order;
  const usual = order.options[0].value;
  const sortable = new Set();
  const view = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value]));
  const sorted = () => table.getSorters().map((sorter) => `${sorter.field}:${sorter.dir}`).join(" ");
  const sort = (sorts) => table.setSort(sorts.map(([column, dir]) => ({ column, dir })));
  const part = (said) => said.split(" ").filter(Boolean).map((one) => one.split(":"));
  /** Put what is chosen and how it is sorted into the address. */
  const keep = () => {
    const wanted = view();
    if (Number(wanted.years) === 0) wanted.years = "";
    site.keep({ ...wanted, sort: sorted() === usual ? "" : sorted() });
  };
  /** Of several columns it is sorted by, the one that comes first is told: that which the table has last. */
  const tellSort = (sorters) => {
    order.value = sorted();
    if (order.selectedIndex < 0) order.value = ""; // as a heading was pressed
    for (const sorter of sorters.slice(0, -1)) sorter.column.getElement().setAttribute("aria-sort", "none");
  };
  /** Say how many are shown, and what is chosen. */
  const tally = () => {
    const shown = table.getDataCount("active");
    const chosen = site.chosen(form);
    document.querySelector("#explorer-count").value = `${shown.toLocaleString("en")} of ${lives.length.toLocaleString("en")} recommendations${chosen && `: ${chosen}`}`;
  };
  let filtering = false;
  const apply = () => {
    const wanted = view();
    const hits = find(wanted.q || "");
    const least = Number(wanted.years) || 0;
    filtering = true;
    table.setFilter((life) => (!hits || hits.has(life.id)) && life.years >= least
      && (!wanted.stands || String(life.stands) === wanted.stands)
      && (!wanted.country || life.country === wanted.country) && (!wanted.region || life.region === wanted.region)
      && (!wanted.about || life.about.includes(wanted.about)) && (!wanted.group || life.groups.includes(wanted.group))
      && (!wanted.status || life.kind === wanted.status) && (!wanted.edition || life.editions.includes(wanted.edition)));
    filtering = false;
    keep();
    tally();
  };
  const open = () => {
    const wanted = site.view();
    // Links of earlier sites chose what is only likely by itself; it stands with the rest now.
    wanted.status = /, new as printed$/.test(wanted.status) ? "new" : wanted.status?.replace(/^likely /, "");
    const sorts = part(wanted.sort || "");
    const known = ([column, dir]) => sortable.has(column) && ["asc", "desc"].includes(dir);
    const others = site.others(wanted, [...fields, "sort"]);
    site.fill(form, fields, wanted, [...sorts.filter((one) => !known(one)).map((one) => `order ${one.join(":")}`), ...others]);
    if (sorts.some(known)) sort(sorts.filter(known));
    apply();
  };
  const csv = () => {
    const head = ["country", "country_name", "region", "text", "status", "since", "caveat", "last_edition", "years", "editions", "about", "groups", "link", "editions_seen", "returns", "counted_as"];
    const cells = table.getData("active").map((life) => [life.country, life.name, life.region, life.text, life.status, life.since, life.caveat, life.last, life.years, life.editions, life.about, life.groups, site.address(life.link), life.seen, life.returns, life.kind]);
    site.save("recommendations.csv", "text/csv", site.sourced([head, ...cells]));
  };
  table.on("tableBuilt", () => {
    form.hidden = false;
    document.querySelector("#explorer-tools").hidden = false;
    document.querySelector("#explorer").setAttribute("aria-label", "All recommendations");
    document.querySelector("#plain").remove();
    for (const column of table.getColumns()) {
      const head = column.getElement();
      sortable.add(column.getField());
      head.tabIndex = 0;
      head.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        head.dispatchEvent(new MouseEvent("click", { shiftKey: event.shiftKey }));
      });
    }
    // What cannot be moved is no place to stop at; a browser makes it one by itself where it can be.
    document.querySelector("#explorer .tabulator-tableholder").removeAttribute("tabindex");
    form.addEventListener("input", (event) => {
      if (event.target === order) sort(part(order.value));
      apply();
    });
    form.addEventListener("reset", () => setTimeout(() => { sort(part(usual)); apply(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    table.on("dataSorted", (sorters) => {
      tellSort(sorters);
      if (!document.body.dataset.ready || filtering) return;
      keep();
      tally();
    });
    tellSort(table.getSorters());
    // Drawn anew for another width alone: the table itself does so whenever a search changes its height, which takes twice.
    const box = document.querySelector("#explorer");
    let width = box.clientWidth;
    new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      table.redraw(true);
    }).observe(box);
    addEventListener("hashchange", open);
    document.querySelector("[data-do=csv]").addEventListener("click", csv);
    const copy = document.querySelector("[data-do=link]");
    copy.addEventListener("click", () => site.copy(copy, location.href));
    open();
    document.body.dataset.ready = "yes";
    if (asked) form.elements.q.focus();
    (window.requestIdleCallback || setTimeout)(() => find("a"));
  });
};
// Who has begun to read the plain table keeps it until they ask for the other; an address with a view has asked.
if (location.hash || (scrollY < 1 && document.activeElement === document.body)) explore();
else {
  const ask = site.make("button", { type: "button" }, "Search, filter and sort these");
  document.querySelector("#coming").replaceChildren(ask);
  ask.addEventListener("click", () => explore(true));
}
