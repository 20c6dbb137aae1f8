"use strict";
// The page is complete without this: it only filters and sorts what is there.
(() => {
  /** Say in a form how many are shown, and behind it on paper, where the fields are not, what is chosen. */
  const say = (form, count) => {
    const chosen = giving.chosen(form);
    form.classList.toggle("chosen", Boolean(chosen));
    const line = form.querySelector("output");
    line.value = count;
    line.dataset.chosen = chosen;
  };
  /** Whether the address names a view and not a place of the page. */
  const isView = () => location.hash.includes("=");
  /** Rows of texts of the page as CSV, each text on one line. */
  const toCsv = (rows) => giving.sourced(rows.map((row) => row.map((text) => text.trim().replace(/\s+/g, " "))));
  /** The name of a file about something on this page. */
  const named = (what) => `${document.querySelector("h1").textContent.trim()}-${what}`.replace(/[^\w-]+/g, "-");
  const form = document.querySelector("#recommendations .filters");
  if (form) {
    const lists = [...document.querySelectorAll(".lives")];
    const lives = lists.flatMap((list) => [...list.children].map((node, place) => ({ node, list, place, said: giving.terms(node.querySelector(".life-text").textContent) })));
    const number = (node, name) => Number.parseInt(node.dataset[name], 10) || 0;
    const orders = {
      "": (a, b) => a.place - b.place,
      first: (a, b) => number(a.node, "first") - number(b.node, "first") || a.place - b.place,
      seen: (a, b) => number(b.node, "seen") - number(a.node, "seen") || a.place - b.place,
      returns: (a, b) => number(b.node, "returns") - number(a.node, "returns") || a.place - b.place,
      state: (a, b) => a.node.dataset.state.localeCompare(b.node.dataset.state) || a.place - b.place,
    };
    const names = ["state", "area", "theme", "years", "words", "order"].filter((name) => form.elements[name]);
    const lacking = giving.make("p", { class: "lack", role: "status" });
    form.after(lacking);
    /** Put what is chosen into the address, where no other place of the page stands, unless something is chosen. */
    const keep = () => {
      const view = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
      if (isView()) view.hide = giving.view().hide;
      if (Number(view.years) === 0) view.years = "";
      if (isView() || Object.values(view).some(Boolean)) giving.keep(view);
    };
    const apply = () => {
      const wanted = (name) => (form.elements[name] ? form.elements[name].value : "");
      const words = giving.terms(wanted("words"));
      const years = Number.parseInt(wanted("years"), 10) || 0;
      let shown = 0;
      for (const { node, said } of lives) {
        const fits = (!wanted("state") || node.dataset.state === wanted("state"))
          && (!wanted("theme") || node.dataset.themes.split("|").includes(wanted("theme")))
          && (!wanted("area") || node.dataset.area === wanted("area"))
          && number(node, "years") >= years && words.every((word) => said.some((other) => other.startsWith(word)));
        node.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      for (const list of lists) {
        list.append(...lives.filter((life) => life.list === list).sort(orders[wanted("order")]).map((life) => life.node));
        const head = list.previousElementSibling;
        const count = [...list.children].filter((node) => !node.hidden).length;
        if (!head.matches("h3")) continue; // a list that is empty by itself, of which a line says so
        head.hidden = !count;
        head.querySelector(".count").textContent = count;
      }
      say(form, shown === lives.length ? `${shown} shown` : `${shown} of ${lives.length} shown`);
    };
    /** Choose what the address names; a place of the page that it names chooses nothing. */
    const open = () => {
      if (!isView()) return;
      const view = giving.view();
      lacking.textContent = giving.set(form, names, view, giving.others(view, [...names, ...(document.querySelector("#wide") ? ["hide"] : [])]));
      apply();
      if (Object.keys(view).some((name) => name !== "hide")) document.querySelector("#recommendations").scrollIntoView();
    };
    const csv = () => {
      const rows = lists.flatMap((list) => [...list.children]).filter((node) => !node.hidden).map((node) => {
        const { themes, area, years, first, seen, returns, last, caveat, state } = node.dataset;
        const kind = [...form.elements.state.options].find((option) => option.value === state).textContent;
        const places = [...node.querySelectorAll(".wording-head a[id]")].map((link) => link.id);
        const editions = [...new Set(places.map((place) => place.replace(/^i|-\d+$/g, "")))].sort().join("; ");
        const link = giving.address(`#${places[0]}`);
        return [node.querySelector(".life-body").id.slice(2), node.querySelector(".life-text").textContent, node.querySelector(".state").textContent, first, caveat, last, years, editions, area || themes.replaceAll("|", "; "), link, seen, returns, kind];
      });
      const head = ["recurrence_id", "text", "status", "since", "caveat", "last_edition", "years", "editions", "about", "link", "editions_seen", "returns", "counted_as"];
      giving.save(`${named("recommendations")}.csv`, "text/csv", toCsv([head, ...rows]));
    };
    const does = { csv, link: (button) => giving.copy(button, location.href) };
    const tools = document.querySelector("#recommendations .gives");
    tools.hidden = false;
    tools.addEventListener("click", (event) => { if (event.target.dataset.give) does[event.target.dataset.give](event.target); });
    form.hidden = false;
    form.addEventListener("input", () => { lacking.textContent = ""; apply(); keep(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", open);
    apply();
    open();
  }
  const wide = document.querySelector("#wide");
  if (wide) {
    const narrow = () => document.querySelector("#changes").classList.toggle("narrowed", wide.elements.hide.checked);
    const open = () => {
      if (!isView()) return;
      const view = giving.view();
      wide.elements.hide.checked = view.hide === "1";
      narrow();
      if (wide.elements.hide.checked && Object.keys(view).length === 1) document.querySelector("#changes").scrollIntoView();
    };
    wide.hidden = false;
    wide.addEventListener("submit", (event) => event.preventDefault());
    wide.addEventListener("input", () => {
      narrow();
      giving.keep({ ...(isView() ? giving.view() : {}), hide: wide.elements.hide.checked ? 1 : "" });
    });
    addEventListener("hashchange", open);
    open();
  }
  const search = document.querySelector("#search");
  if (search) {
    const rows = [...document.querySelectorAll("[data-find]")];
    const lacking = giving.make("p", { class: "lack", role: "status" });
    search.after(lacking);
    const apply = () => {
      const wanted = giving.bare(search.elements.find.value.trim());
      for (const row of rows) row.hidden = !row.dataset.find.includes(wanted);
      const count = rows.filter((row) => !row.hidden).length;
      say(search, `${count} ${count === 1 ? "country" : "countries"}`);
    };
    const open = () => {
      if (!isView()) return;
      const view = giving.view();
      lacking.textContent = giving.set(search, ["find"], view, giving.others(view, ["find"]));
      apply();
      search.closest("section").scrollIntoView();
    };
    search.hidden = false;
    search.addEventListener("submit", (event) => event.preventDefault());
    search.addEventListener("input", () => {
      lacking.textContent = "";
      apply();
      giving.keep({ find: search.elements.find.value.trim() });
    });
    addEventListener("hashchange", open);
    open();
  }
  const gives = {
    /** The figures below a chart as CSV, each with its sentence; what begins as a formula as by --safe-csv. */
    csv: (box, name) => {
      const sentence = (row) => (row && row.matches(".said") ? row.textContent : row ? sentence(row.nextElementSibling) : "");
      const rows = [...box.querySelectorAll("tbody tr:not(.said)")].map((row) => {
        const [when, figure, of, edition] = row.children;
        const marks = [...edition.children].map((mark) => mark.textContent).join("; ");
        return [when.dataset.year, when.textContent, figure.textContent, of.textContent, edition.dataset.edition, row.dataset.sum || "", sentence(row), marks];
      });
      giving.save(`${name}.csv`, "text/csv", toCsv([["year", "period", "figure", "of", "edition", "sum_of_parts", "sentence", "marks"], ...rows]));
    },
    /** The chart as it looks here, below its title and above its notes. */
    svg: (box, name) => {
      const told = (node) => node.textContent.trim().replace(/\s+/g, " ");
      const unit = box.querySelector("h3 .quiet");
      const title = `${told(document.querySelector("h1"))}: ${box.dataset.title}${unit ? ` (${told(unit)})` : ""}`;
      giving.draw(box.querySelector("svg.chart"), name, "svg", title, [...box.querySelectorAll(".note")].map(told));
    },
  };
  for (const box of document.querySelectorAll(".multiple")) {
    const buttons = box.querySelector(".gives");
    if (!buttons) continue;
    buttons.hidden = false;
    const name = named(box.id.slice(2));
    buttons.addEventListener("click", (event) => { if (event.target.dataset.give) gives[event.target.dataset.give](box, name); });
  }
  /** Where a link leads in a text, or its words, where they are a part of that: the page of the source, nothing where it has none, and the characters as they were read. */
  const tellPlace = (source, link, span) => {
    const held = document.getElementById(link.replace(/^#/, ""));
    const place = /(?:#t.+-|^)(\d+)-(\d+)$/.exec(span || (held && held.getAttribute("href")) || link);
    const pages = (source.dataset.pages || "").split(" ").map((part) => part.split(":").map(Number));
    const page = place && pages.filter(([start]) => start <= Number(place[1])).pop();
    return [page && page[1] ? `, p. ${page[1]}` : "", place ? `characters ${place[1]} to ${place[2]} of the text as ` : ""];
  };
  const tellText = giving.line;
  /** Copy the citation of what the pressed sign stands before: source, section, page, words, file, place, program, link. */
  document.addEventListener("click", (event) => {
    const sign = event.target.closest(".cite");
    const said = sign && sign.closest(".quotable, .compared, .said td");
    const figures = said && said.closest(".multiple");
    const edition = said && (said.dataset.edition || sign.getAttribute("href").replace(/^.*#t(.+)-\d+-\d+$/, "$1"));
    const section = said && (said.dataset.section || (figures && figures.dataset.title));
    const source = said && document.getElementById(`cite-${edition}`);
    if (!source) return;
    if (!sign.getAttribute("href").startsWith("#")) event.preventDefault();
    const whole = said.matches(".passage") ? sign.parentElement : said;
    const copy = whole.cloneNode(true);
    for (const gone of copy.querySelectorAll(said.matches(".compared") ? ".quiet a" : "del, .folded, .says")) gone.remove();
    const words = said.dataset.words || tellText(copy);
    const link = giving.address(sign.getAttribute("href"));
    const [page, place] = tellPlace(source, sign.getAttribute("href"), said.dataset.span);
    const program = document.querySelector("meta[name=generator]").content;
    const before = document.getElementById(`cite-${said.dataset.before}`);
    const became = before && tellText(copy.querySelector(".quiet"));
    const text = before
      ? `${source.dataset.cite}, ${section}, compared with ${before.dataset.cite}${became && `: ${became}`}. ${source.dataset.from}; ${before.dataset.from}; compared by ${program}. ${link}`
      : `${[source.dataset.cite, section].filter(Boolean).join(", ")}${page}: “${words}” ${source.dataset.from}; ${place}read by ${program}. ${link}`;
    giving.give(text, "Citation copied").then((done) => {
      if (!done) return;
      sign.classList.add("copied");
      setTimeout(() => sign.classList.remove("copied"), 1500);
    });
  });
  for (const button of document.querySelectorAll("[data-prints]")) {
    button.parentElement.hidden = false;
    button.addEventListener("click", () => {
      document.documentElement.classList.toggle("brief", button.dataset.prints === "open");
      print();
    });
  }
  addEventListener("afterprint", () => document.documentElement.classList.remove("brief"));
  const showLatest = (within) => { for (const box of within.querySelectorAll(".latest")) box.scrollLeft = box.scrollWidth; };
  showLatest(document);
  document.addEventListener("toggle", (event) => { if (event.target.open) showLatest(event.target); }, true);
  /** The name of a place as an address has it; one that is no good writing names none. */
  const placed = (written) => { try { return decodeURIComponent(written); } catch { return ""; } };
  const reveal = () => {
    if (isView()) return;
    const target = document.getElementById(placed(location.hash.slice(1)));
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
})();
