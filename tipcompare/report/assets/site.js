"use strict";
// What the pages on the whole series share: files to download, data to load, charts.
const site = { ...giving };

/** Below the form: what the address names and the page does not have. It stands there from the first, so that it is read out when it changes. */
site.said = site.make("p", { class: "lack", role: "status" });
for (const form of document.querySelectorAll("form.filters")) {
  form.after(site.said);
  for (const event of ["input", "reset"]) form.addEventListener(event, () => { site.said.textContent = ""; });
}

/** The language of the reports' own words, as attributes; nothing where it is that of the page. */
const { spoken } = document.querySelector("main")?.dataset ?? {};
site.spoken = spoken ? { lang: spoken } : {};

/** Set fields of a form as a view has them; what a field cannot be is said with `others` that are not here. */
site.fill = (form, names, view, others = []) => { site.said.textContent = site.set(form, names, view, others); };

/** Load a script of data once, and call back when it is there; where it is not, that is said. */
site.load = (name, file, then) => {
  const held = window.tipcompare && tipcompare[name];
  if (held) { then(held); return; }
  const script = site.make("script", { src: file });
  script.addEventListener("load", () => then(tipcompare[name]));
  script.addEventListener("error", () => { site.said.textContent = `The data chosen last could not be shown: ${file} is not in the folder of this page.`; });
  document.body.append(script);
};

/** The words of a name, without case, accents and signs. */
site.words = (name) => site.bare(name).replace(/['’‘`´.]/g, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The codes of the countries that what was typed may mean, by any of their names: those so called, else those with words that begin so, but where another country is so called (`absent`: Niger is no beginning of Nigeria), else, as a guess (`near`), those with a word that begins so or nearly so. */
site.meant = (typed, countries, absent) => {
  const bare = (name) => site.words(name).filter((word) => word !== "the");
  const wanted = bare(typed);
  const held = countries.map(([code, name, , others]) => [code, [name, ...others].map(site.words)]);
  const some = (fits) => held.filter(([, names]) => names.some(fits)).map(([code]) => code);
  const begin = (names, starts) => starts.every((start) => names.some((word) => word.startsWith(start)));
  const called = (name) => bare(name).join(" ") === wanted.join(" ");
  const own = countries.filter(([, name, , others]) => [name, ...others].some(called)).map(([code]) => code);
  const coded = held.filter(([code]) => code === typed.toUpperCase()).map(([code]) => code);
  const begun = wanted.length ? some((words) => begin(words, wanted)) : [];
  const another = absent.some(called);
  const codes = [own, coded, another ? [] : begun].find((found) => found.length) || [];
  const near = codes.length ? [] : [...begun, ...wanted.filter((word) => word.length > 3).flatMap((word) => some((words) => begin(words, [word.slice(0, 4)])))];
  return { codes, near: [...new Set(near)] };
};

/** A list of at most `most` chosen countries as chips that can be taken away, the last ones where more are set, which is said; returns what reads, sets and names them. */
site.chooser = (input, list, countries, changed, most = Infinity) => {
  const names = new Map(countries.map(([code, name]) => [code, name]));
  const unknown = site.make("p", { class: "lack", role: "status" });
  list.after(unknown);
  let chosen = [];
  const call = (codes) => `${codes.slice(0, 6).map((code) => names.get(code)).join(", ")}${codes.length > 6 ? ", …" : ""}`;
  const tell = (others, gone = [], near = []) => {
    const parts = [others.length && `Not among the countries read here: ${others.join(", ")}.`, gone.length && `At most ${most} at once; taken away: ${gone.map((code) => names.get(code)).join(", ")}.`, near.length && `Near it: ${call(near)}.`];
    unknown.textContent = parts.filter(Boolean).join(" ");
  };
  const show = () => {
    list.replaceChildren(...chosen.map((code, place) => {
      const button = site.make("button", { type: "button", "aria-label": `Take away ${names.get(code)}` }, names.get(code), site.make("span", { class: "cross" }, " ×"));
      button.addEventListener("click", () => {
        chosen = chosen.filter((other) => other !== code);
        tell([]);
        show();
        changed();
        (list.querySelectorAll("button")[Math.min(place, chosen.length - 1)] || input).focus();
      });
      return site.make("li", {}, button);
    }));
  };
  const set = (codes) => {
    const asked = [...new Set(codes)];
    const known = asked.filter((code) => names.has(code));
    chosen = known.slice(-most);
    tell(asked.filter((code) => code && !names.has(code)), known.slice(0, known.length - chosen.length));
    show();
  };
  const take = () => {
    const typed = input.value.trim();
    const { codes, near } = site.meant(typed, countries, tipcompare.sites.absent);
    if (codes.length > 1) { unknown.textContent = `Which one? ${call(codes)}.`; return; }
    if (!codes.length) { tell(typed ? [typed] : [], [], near); return; }
    input.value = "";
    set([...chosen, ...codes]);
    changed();
  };
  const add = site.make("button", { type: "button" }, "Add");
  add.addEventListener("click", () => { if (input.value.trim()) take(); input.focus(); }); // leaving the field may have taken it already
  if (input.form) input.closest("label").after(add);
  input.addEventListener("change", take);
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); take(); } });
  return { get: () => chosen, set, name: (code) => names.get(code) };
};

/** The link to a place in the text of one edition of a country. */
site.place = (code, place) => `${code.toLowerCase()}-${place}`;

/** A number with what it counts, in the singular or the plural. */
site.count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** A number for a chart, which has little room, as `shorten_value` has it: 1,234 or 1.2m. */
site.short = (value) => {
  const rounded = Number(value.toPrecision(3));
  for (const [size, word] of [[1e12, "tn"], [1e9, "bn"], [1e6, "m"]]) if (Math.abs(value) >= 1e6 && Math.abs(rounded) >= size) return `${Number((rounded / size).toPrecision(3))}${word}`;
  return value.toLocaleString("en", { maximumFractionDigits: 1 });
};

/** The end of an axis that reaches `value`, in round numbers that halve well. */
site.reach = (value) => {
  const size = 10 ** Math.floor(Math.log10(value || 1));
  return size * [1, 2, 4, 6, 8, 10].find((part) => part * size >= value);
};

/** The unit to show behind a figure, of one in the singular: none where it is shown with one of its own, as a third of a year is ("4 months"). */
site.unitBehind = (shown, value, unit) => (value === null || / (?:years?|months?|days?)\b/.test(shown) ? "" : value === 1 ? unit.replace(/s$/, "") : unit);

/** The answers that may stand on one scale, as a chart has one. */
site.alike = (answers) => answers.filter((item) => !item.apart);

/** The unit of those; of noughts alone theirs. */
site.unit = (answers) => (site.alike(answers).find((item) => item.value) ?? answers.find((item) => item.value !== null))?.unit;

/** For each year, ascending, the answer that stands among those of one country: that of the highest rank. */
site.standing = (answers) => new Map([...answers].sort((one, other) => one.year - other.year || one.rank - other.rank).map((item) => [item.year, item]));

/** What is to be known of a number that stands by itself: its remarks, its unit where it is another, what other editions say otherwise. */
site.note = (answers, item, unit) => {
  if (item.value === null) return "";
  const remarks = [...item.shown.matchAll(/\(([^)]*)\)/g)].map((said) => said[1]);
  const others = answers.filter((other) => other.year === item.year && other.value !== null && (other.value !== item.value || (other.value && other.unit !== item.unit)));
  const told = others.map((other) => `${[other.shown, ...(other.unit === item.unit ? [] : [other.unit])].join(" ")} in edition ${other.edition}`);
  return [...remarks, ...(item.unit === unit ? [] : [item.unit]), ...told].join(", ");
};

/** How much letters that take `box` would hide: points and letters of others (`taken`), then lines, by their ends. */
site.harm = ([left, top, right, bottom], taken, lines) => {
  const met = taken.filter(([from, above, to, below]) => left < to && from < right && top < below && above < bottom);
  const crossed = lines.filter(([[x0, y0], [x1, y1]]) => {
    const [from, to] = [Math.max(x0, left), Math.min(x1, right)];
    const ends = x0 === x1 ? [y0, y1] : [from, to].map((x) => y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
    return from <= to && Math.min(...ends) < bottom && top < Math.max(...ends);
  });
  return met.length * 1e3 + crossed.length;
};

/** The value of an answer as a chart has it, with the signs of a sum and of what is uncertain, and its kind where there is room for so many letters. */
site.written = (item, most) => {
  const number = `${item.status === "sum" ? "Σ " : ""}${site.short(item.value)}${item.unsure ? " ?" : ""}`;
  const whole = item.of ? `${number}, ${item.of}` : number;
  return whole.length <= most ? whole : `${number}, one kind`;
};

/** Ascending years, those in a row by the first and the last, as `tell_years` has it. */
site.years = (years) => years.reduce((runs, year) => {
  const run = runs[runs.length - 1];
  if (run && run[1] === year - 1) run[1] = year;
  else runs.push([year, year]);
  return runs;
}, []).map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(", ");

/** What is to be said below a chart, as `Measured.notes` has it: of which kind a year is alone, and kinds of year that differ. */
site.notes = (answers) => {
  const found = [...site.standing(site.alike(answers)).values()].filter((item) => item.value !== null);
  const group = (name) => [...new Set(found.map((item) => item[name]).filter(Boolean))].map((kind) => [kind, site.years(found.filter((item) => item[name] === kind).map((item) => item.year))]);
  const alone = group("of").map(([kind, years]) => `${years} ${kind}`).join("; ");
  const periods = group("period").map(([kind, years]) => (/\d/.test(kind) ? kind : `${years} ${kind}`));
  return [alone && `Of one kind only: ${alone}`, periods.length > 1 && `Years: ${periods.join(", ")}, as far as told`].filter(Boolean);
};

/** The sign of a point by what it shows: a circle, of a sum a square, of a part a diamond; hollow where it is uncertain. */
site.sign = (status, unsure, [x, y], ...told) => site.make("svg:path", {
  class: `${status === "partial" ? "part" : "own"}${unsure ? " unsure" : ""}`, transform: `translate(${x} ${y})`,
  d: { sum: "M-3-3h6v6h-6z", partial: "M0-4.2 4.2 0 0 4.2-4.2 0z" }[status] || "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
}, ...told);

/** The sign of what another edition says otherwise: a triangle, which is told from a point without colours. */
site.differing = ([x, y], ...told) => site.make("svg:path", { class: "differs", transform: `translate(${x} ${y})`, d: "M-5.5 4.5 0-5.5 5.5 4.5z" }, ...told);

/** Put the key of a chart below it: what the signs of the answers that stand, of others, and of years without a value mean. */
site.key = (svg, line, others) => {
  const told = line.filter((item) => item.value !== null);
  const crosses = [...new Set(line.filter((item) => item.value === null).map((item) => item.shown.split(" (")[0]))].sort();
  const cross = ([x, y]) => site.make("svg:path", { class: "unknown", d: `M${x - 4} ${y - 4}l8 8m0-8l-8 8` });
  const kinds = { sum: "Σ sum of parts", partial: "of a part only" };
  const looks = [false, true].flatMap((unsure) => ["", "sum", "partial"].map((kind) => [
    [kinds[kind], unsure && "? uncertain"].filter(Boolean).join(", "),
    (unsure || kind) && told.some((item) => Boolean(item.unsure) === unsure && (kinds[item.status] ? item.status : "") === kind),
    (place) => site.sign(kind, unsure, place),
  ]));
  const signs = [
    ...looks,
    ["another edition differs", others.length, site.differing], [crosses.join(" or "), crosses.length, cross],
  ].filter(([, there]) => there);
  const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
  let [x, y] = [0, height];
  for (const [words, , draw] of signs) {
    const wide = 30 + 6.2 * words.length;
    if (x && x + wide > width) [x, y] = [0, y + 16];
    svg.append(draw([x + 10, y]), site.make("svg:text", { class: "key", x: x + 19, y: y + 4 }, words));
    x += wide;
  }
  if (signs.length) svg.setAttribute("viewBox", `0 0 ${width} ${y + 8}`);
};

/** A chart of answers in one unit over the years, with axes, the newest and the greatest written out; as text all that it shows. */
site.chart = (title, all, years, most, width = 340) => {
  const answers = site.alike(all);
  const top = most > 0 ? site.reach(most) : 0;
  const [height, left, right, head, base] = [170, 58, 18, 22, 138];
  const first = left + 8; // the oldest point stands clear of the numbers of the axis
  const x = (year) => (years[0] === years[1] ? (first + width - right) / 2 : first + ((year - years[0]) / (years[1] - years[0])) * (width - first - right));
  const y = (value) => base - (value / (top || 1)) * (base - head);
  const own = site.standing(answers);
  const line = [...own.values()];
  const others = answers.filter((item) => item.value !== null && item.value !== own.get(item.year).value);
  const said = [...line, ...others].sort((one, other) => one.year - other.year).map((item) => `${item.year}: ${item.shown}${own.get(item.year) === item ? "" : ` in edition ${item.edition}`}`);
  const svg = site.make("svg:svg", { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": `${[`${title} by year`, site.unit(answers)].filter(Boolean).join(", ")}: ${said.join("; ")}` });
  const add = (tag, attributes, ...children) => svg.append(site.make(`svg:${tag}`, attributes, ...children));
  for (const value of top ? [0, top / 2, top] : [0]) {
    add("path", { class: "axis", d: `M${left} ${y(value)}H${width - right}` });
    if (top || answers.some((item) => item.value !== null)) add("text", { class: "scale", x: left - 6, y: y(value) + 4 }, site.short(value));
  }
  const step = Math.max(1, Math.ceil((years[1] - years[0]) / Math.floor((width - first - right) / 48)));
  for (let year = years[1]; year >= years[0]; year -= step) add("text", { x: x(year), y: base + 18 }, String(year));
  let run = [];
  const runs = [];
  for (const item of line) {
    const whole = item.value !== null && item.status !== "partial";
    const before = run[run.length - 1];
    if (!whole || (before && (item.year !== before.year + 1 || item.of !== before.of))) { runs.push(run); run = []; }
    if (whole) run.push(item);
  }
  const place = (item) => [x(item.year), y(item.value)];
  const parts = [...runs, run].filter((part) => part.length > 1);
  for (const item of others) add("path", { class: "differing", d: `M${place(own.get(item.year))}L${place(item)}` });
  for (const part of parts) add("polyline", { points: part.map(place).join(" ") });
  for (const item of [...others, ...line]) {
    const told = site.make("svg:title", {}, `${item.year}: ${item.shown} ${site.unitBehind(item.shown, item.value, item.unit)} (${item.edition}) ${item.sentence}`);
    if (item.value === null) add("path", { class: "unknown", d: `M${x(item.year) - 4} ${base - 4}l8 8m0-8l-8 8` }, told);
    else if (own.get(item.year) === item) svg.append(site.sign(item.status, item.unsure, place(item), told));
    else svg.append(site.differing(place(item), told));
  }
  const known = line.filter((item) => item.value !== null);
  if (known.length) {
    const newest = known[known.length - 1];
    const greatest = known.reduce((one, other) => (other.value > one.value ? other : one));
    const before = known[known.length - 2] || newest;
    const taken = [...others, ...known].map(place).map(([across, down]) => [across - 5, down - 5, across + 5, down + 5]);
    const drawn = [...parts.flatMap((part) => part.slice(1).map((item, at) => [place(part[at]), place(item)])), ...others.map((item) => [place(own.get(item.year)), place(item)])];
    for (const item of new Set(Math.abs(x(newest.year) - x(greatest.year)) < 56 ? [newest] : [newest, greatest])) {
      // Over its point, or below where the line comes down to it, as it hides the fewest points; always within the chart.
      const words = site.written(item, (width - left) / 8.4);
      const half = 4.2 * words.length + 2;
      const middle = Math.min(Math.max(x(item.year), left - 4 + half), width - half);
      const [above, below] = [Math.max(12, y(item.value) - 9), y(item.value) + 18];
      const places = (item === newest && before.value > item.value ? [below, above] : [above, below]).filter((at) => at <= base);
      const boxes = places.map((at) => [middle - half, at - 10, middle + half, at + 3]);
      const [box] = boxes.sort((one, other) => site.harm(one, taken, drawn) - site.harm(other, taken, drawn));
      taken.push(box);
      add("text", { class: "label", x: middle, y: box[1] + 10 }, words);
    }
  }
  site.key(svg, line, others);
  return svg;
};

// What runs from the oldest to the newest is shown at its newest.
for (const box of document.querySelectorAll(".latest")) box.scrollLeft = box.scrollWidth;
