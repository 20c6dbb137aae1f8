"use strict";
// What the pages on the whole series share: the view in the address, files to download, text to copy.
const site = {
  /** The view that the address names. */
  view() {
    return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  },
  /** Put a view into the address, empty parts left out. */
  keep(view) {
    const kept = Object.entries(view).filter(([, value]) => value !== "" && value !== undefined && value !== null);
    const hash = new URLSearchParams(kept).toString();
    history.replaceState(null, "", hash ? `#${hash}` : `${location.pathname}${location.search}`);
  },
  /** Rows of cells as CSV; a cell that a spreadsheet would run as a formula is made text. */
  csv(rows) {
    const cell = (value) => {
      const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
      const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    };
    return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  },
  /** Give the reader a file. */
  save(name, type, data) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(data instanceof Blob ? data : new Blob([data], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  },
  /** Copy text, and say so on the button; where the browser does not let a page copy, the text can be picked up. */
  async copy(button, text) {
    const said = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      prompt("Copy this:", text);
    }
    setTimeout(() => { button.textContent = said; }, 1500);
  },
  /** An element with text and attributes; text is never taken for markup. */
  make(tag, attributes = {}, ...children) {
    const node = tag.startsWith("svg:")
      ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4)) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  },
  /** Save a drawing of the page as SVG or PNG. */
  draw(svg, name, kind) {
    const whole = svg.cloneNode(true);
    const olds = [svg, ...svg.querySelectorAll("*")];
    [whole, ...whole.querySelectorAll("*")].forEach((node, place) => {
      const style = getComputedStyle(olds[place]);
      if (node.tagName === "title") return;
      for (const key of ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-family", "font-weight", "text-anchor", "display"]) {
        node.setAttribute(key, style.getPropertyValue(key));
      }
    });
    const [width, height] = svg.getAttribute("viewBox").split(" ").slice(2).map(Number);
    whole.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    whole.setAttribute("width", width);
    whole.setAttribute("height", height);
    whole.prepend(site.make("svg:rect", { width, height, fill: getComputedStyle(document.body).backgroundColor }));
    const text = new XMLSerializer().serializeToString(whole);
    if (kind === "svg") {
      site.save(`${name}.svg`, "image/svg+xml", text);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = site.make("canvas", { width: width * 2, height: height * 2 });
      canvas.getContext("2d").drawImage(image, 0, 0, width * 2, height * 2);
      canvas.toBlob((blob) => site.save(`${name}.png`, "image/png", blob));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  },
};
