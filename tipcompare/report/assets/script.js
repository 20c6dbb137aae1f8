"use strict";
// The page is complete without this: it only filters and sorts what is there, and opens what is printed.
(() => {
  const form = document.querySelector("#recommendations .filters");
  if (form) {
    const lists = [...document.querySelectorAll(".lives")];
    const lives = lists.flatMap((list) => [...list.children].map((node, place) => ({ node, list, place })));
    const number = (node, name) => Number.parseInt(node.dataset[name], 10) || 0;
    const orders = {
      "": (a, b) => a.place - b.place,
      first: (a, b) => number(a.node, "first") - number(b.node, "first") || a.place - b.place,
      seen: (a, b) => number(b.node, "seen") - number(a.node, "seen") || a.place - b.place,
      state: (a, b) => a.node.dataset.state.localeCompare(b.node.dataset.state) || a.place - b.place,
    };
    const apply = () => {
      const wanted = (name) => (form.elements[name] ? form.elements[name].value : "");
      const words = wanted("words").toLowerCase().split(/\s+/).filter(Boolean);
      const years = Number.parseInt(wanted("years"), 10) || 0;
      let shown = 0;
      for (const { node } of lives) {
        const text = node.textContent.toLowerCase();
        const fits = (!wanted("state") || node.dataset.state === wanted("state"))
          && (!wanted("theme") || node.dataset.themes.split("|").includes(wanted("theme")))
          && (!wanted("area") || node.dataset.area === wanted("area"))
          && number(node, "years") >= years && words.every((word) => text.includes(word));
        node.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      for (const list of lists) {
        list.append(...lives.filter((life) => life.list === list).sort(orders[wanted("order")]).map((life) => life.node));
      }
      form.querySelector("output").value = shown === lives.length ? `${shown} shown` : `${shown} of ${lives.length} shown`;
    };
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  const wide = document.querySelector("#wide");
  if (wide) {
    wide.hidden = false;
    wide.addEventListener("submit", (event) => event.preventDefault());
    wide.addEventListener("input", () => {
      document.querySelector("#changes").classList.toggle("narrowed", wide.elements.hide.checked);
    });
  }
  const search = document.querySelector("#search");
  if (search) {
    const rows = [...document.querySelectorAll("[data-find]")];
    search.hidden = false;
    search.addEventListener("submit", (event) => event.preventDefault());
    search.addEventListener("input", () => {
      const wanted = search.elements.find.value.trim().toLowerCase();
      for (const row of rows) row.hidden = !row.dataset.find.includes(wanted);
      search.querySelector("output").value = `${rows.filter((row) => !row.hidden).length} countries`;
    });
  }
  /** Copy the citation of what the pressed sign stands before: source, section, words, where it is from, its link. */
  document.addEventListener("click", (event) => {
    const sign = event.target.closest(".cite");
    const said = sign && sign.closest(".quotable");
    const source = said && document.getElementById(`cite-${said.dataset.edition}`);
    if (!source || !navigator.clipboard) return;
    const whole = said.matches(".passage") ? sign.parentElement : said;
    const copy = whole.cloneNode(true);
    for (const gone of copy.querySelectorAll("del, .folded")) gone.remove();
    const words = copy.textContent.trim().replace(/\s+/g, " ");
    const link = new URL(sign.getAttribute("href"), location.href).href;
    const text = `${source.dataset.cite}, ${said.dataset.section}: “${words}” ${source.dataset.from}. ${link}`;
    navigator.clipboard.writeText(text).then(() => {
      sign.classList.add("copied");
      setTimeout(() => sign.classList.remove("copied"), 1500);
    }, () => {});
  });
  for (const box of document.querySelectorAll(".latest")) box.scrollLeft = box.scrollWidth;
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
})();
