"use strict";
// What every page gives the reader, and what it is made with: elements, files, drawings, the view in the address.
const giving = {
  /** An element with text and attributes; text is never taken for markup. */
  make(tag, attributes = {}, ...children) {
    const node = tag.startsWith("svg:")
      ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4)) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  },
  /** A text without case and accents, as people type it; letters that Unicode takes for no others as they are written without. */
  bare(text) {
    const plain = { æ: "ae", œ: "oe", ß: "ss", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i" };
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[æœßþøłđðħŧı]/g, (letter) => plain[letter]);
  },
  /** The words of a text to be found by how they begin; of a script that sets no blanks each two letters that follow each other, and the last. */
  terms(text) {
    const words = giving.bare(text).split(/[\n\r\p{Z}\p{P}]+/u).filter(Boolean);
    const letters = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー";
    const [runs, alone] = [new RegExp(`[${letters}]+|[^${letters}]+`, "gu"), new RegExp(`^[${letters}]`, "u")];
    const part = (run) => (alone.test(run) ? [...run].map((letter, place, every) => letter + (every[place + 1] || "")) : [run]);
    return words.flatMap((word) => word.match(runs).flatMap(part));
  },
  /** Give the reader a file. */
  save(name, type, data) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(data instanceof Blob ? data : new Blob([data], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  },
  /** What a form chooses, each field that is not as at first with the words around it: "Region Africa; Standing for at least 5 years". */
  chosen(form) {
    const own = (field) => (field.options ? (field.selectedOptions[0].hidden ? "" : field.selectedOptions[0].textContent) : field.value.trim());
    const usual = (field) => (field.options ? field.options[0].textContent : field.defaultValue);
    const told = (field) => [...field.labels[0].childNodes].map((node) => (node === field ? own(field) : node.textContent)).join("").trim();
    const fields = [...form.elements].filter((field) => field.name && own(field) && own(field) !== usual(field));
    return fields.map(told).join("; ");
  },
  /** The view that the address names. */
  view() {
    return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  },
  /** What a view names beside the names that a page knows, as people read it. */
  others(view, names) {
    return Object.entries(view).filter(([name]) => !names.includes(name)).map(([name, value]) => `${name} ${value}`.trim());
  },
  /** Put a view into the address, empty parts left out. */
  keep(view) {
    const kept = Object.entries(view).filter(([, value]) => value !== "" && value !== undefined && value !== null);
    const hash = new URLSearchParams(kept).toString();
    history.replaceState(null, "", hash ? `#${hash}` : `${location.pathname}${location.search}`);
  },
  /** Set fields of a form as a view has them, else as they are at first; returns what a field cannot be, with `others` that are not here: it is left out. */
  set(form, names, view, others = []) {
    const lacking = names.map((name) => form.elements[name]).filter((field) => {
      const usual = field.options ? field.options[0].value : field.defaultValue;
      const wanted = view[field.name] || usual;
      field.value = wanted;
      if (field.value === wanted) return false;
      field.value = usual;
      return true;
    });
    const told = [...lacking.map((field) => `${field.labels[0].firstChild.textContent.trim()} ${view[field.name]}`), ...others];
    return told.length ? `Not here, and left out: ${told.join("; ")}.` : "";
  },
  /** Say something to who hears the page; the region is there from the first, so that it is read out when it changes. */
  tell(words) {
    giving.told.textContent = "";
    setTimeout(() => { giving.told.textContent = words; }, 50);
  },
  /** Put text on the clipboard by selecting it, which a page that came over plain http may do, too. */
  pick(text) {
    const held = document.activeElement;
    const box = giving.make("textarea", { class: "heard", "aria-hidden": "true", readonly: "" }, text);
    document.body.append(box);
    box.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch { done = false; }
    box.remove();
    if (held) held.focus({ preventScroll: true });
    return done;
  },
  /** Put text on the clipboard, and say so; returns whether it is there: where the browser does not let a page copy, the text can be picked up. */
  async give(text, words) {
    let done = true;
    try { await navigator.clipboard.writeText(text); } catch { done = giving.pick(text); }
    if (done) giving.tell(words); else prompt("Copy this:", text);
    return done;
  },
  /** Copy text, and say so on the button, too. */
  async copy(button, text) {
    const said = button.textContent;
    if (await giving.give(text, "Copied")) button.textContent = "Copied";
    setTimeout(() => { button.textContent = said; }, 1500);
  },
  /** Text that no spreadsheet runs as a formula, with an apostrophe before what it would run, as by --safe-csv. */
  safe(text) {
    const within = text.replace(/[;\t\r\n](?:"|[^\S\t\r\n])*(?=[=+\-@|%＝＋－＠])/g, "$&'");
    return /^(?:[\t\r\n]|\s*[=+\-@|%＝＋－＠])/.test(within) ? `'${within}` : within;
  },
  /** Rows of cells as CSV; text that a spreadsheet would run as a formula gets an apostrophe, as by --safe-csv. */
  csv(rows) {
    const cell = (value) => {
      const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
      const safe = typeof value === "number" ? text : giving.safe(text);
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    };
    return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  },
  /** Rows below a head, each with how the page is cited in a column behind, as CSV. */
  sourced(rows) {
    const source = giving.cite();
    return giving.csv(rows.map((row, place) => [...row, place ? source : "source"]));
  },
  /** How the page is cited: with `whole` its name, what is chosen on it, and its address, if that is no place on a disk. */
  cite(whole = false) {
    const program = document.querySelector("meta[name=generator]").content;
    const cited = document.querySelector("#cite-page").dataset.cite;
    if (!whole) return `${cited}; compared by ${program}.`;
    const told = [...document.querySelectorAll("#explorer-count, #numbers-count, #map-caption, #chosen:not([hidden]) button")].map((node) => giving.line(node).replace(/ ×$/, "")).filter(Boolean).join(", ");
    const named = giving.line(document.querySelector("h1"));
    const page = cited.endsWith(named) || cited.includes(`${named},`) ? "" : `, “${named}”`;
    return `${cited}${page}${told && ` (${told})`}; compared by ${program}.${location.protocol === "file:" ? "" : ` ${location.href}`}`;
  },
  /** The text of an element on one line. */
  line(node) {
    return node.textContent.trim().replace(/\s+/g, " ");
  },
  /** The address of a link for a file: of a page on a disk without the folders, which are nobody else's. */
  address(link) {
    const found = new URL(link, location.href);
    return found.protocol === "file:" ? `${found.pathname.split("/").pop()}${found.hash}` : found.href;
  },
  /** Save a drawing of the page as SVG or PNG as it looks here, below its title and above its notes, where it has any. */
  draw(svg, name, kind, title = "", notes = []) {
    const whole = svg.cloneNode(true);
    const olds = [svg, ...svg.querySelectorAll("*")];
    [whole, ...whole.querySelectorAll("*")].forEach((node, place) => {
      const style = getComputedStyle(olds[place]);
      if (node.tagName === "title") return;
      for (const key of ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-size", "font-family", "font-weight", "text-anchor", "display"]) {
        node.setAttribute(key, style.getPropertyValue(key));
      }
      node.removeAttribute("href");
    });
    const [width, drawn] = svg.getAttribute("viewBox").split(" ").slice(2).map(Number);
    const lines = notes.flatMap((note) => note.match(/.{1,56}(?:\s|$)/g) || []);
    const top = title ? 22 : 0;
    const height = drawn + top + (lines.length ? 15 * lines.length + 4 : 0);
    const body = getComputedStyle(document.body);
    const say = (words, y, size) => whole.append(giving.make("svg:text", { x: 0, y, fill: body.color, "font-family": body.fontFamily, "font-size": size }, words));
    if (title) say(title, -6, 13);
    lines.forEach((words, place) => say(words.trim(), drawn + 12 + 15 * place, 11));
    whole.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    whole.setAttribute("viewBox", `0 ${-top} ${width} ${height}`);
    whole.setAttribute("width", width);
    whole.setAttribute("height", height);
    whole.prepend(giving.make("svg:rect", { y: -top, width, height, fill: body.backgroundColor }));
    const text = new XMLSerializer().serializeToString(whole);
    if (kind === "svg") {
      giving.save(`${name}.svg`, "image/svg+xml", text);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = giving.make("canvas", { width: width * 2, height: height * 2 });
      canvas.getContext("2d").drawImage(image, 0, 0, width * 2, height * 2);
      canvas.toBlob((blob) => giving.save(`${name}.png`, "image/png", blob));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  },
};
for (const button of document.querySelectorAll("[data-cites=page]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => giving.copy(button, giving.cite(true)));
}
giving.told = giving.make("p", { class: "heard", role: "status" });
document.body.append(giving.told);
// On a narrow screen the line of pages is shown where the page stands in it.
for (const here of document.querySelectorAll(".contents [aria-current]")) here.parentElement.scrollLeft = here.offsetLeft - (here.parentElement.clientWidth - here.offsetWidth) / 2;
