// Takes over a summary that the report service has laid out: known elements and harmless attributes only,
// made anew, with all text as text.

const HTML = new Set(["section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "q", "b", "span", "figure", "nav", "div", "colgroup", "col", "a", "em", "strong", "sup", "small"]);
const DRAWING = new Set(["svg", "g", "line", "circle", "rect", "path", "text", "title", "polyline", "polygon"]);
const KEPT = new Set(["id", "class", "colspan", "rowspan", "scope", "href", "open"]);
const DRAWN = new Set(["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "d", "points", "width", "height", "viewBox", "fill", "stroke", "stroke-width", "stroke-dasharray", "text-anchor", "font-size", "role", "transform"]);
const COLOURS = { "#222222": "currentColor", "#222": "currentColor", "#000": "currentColor", "#000000": "currentColor", "#ffffff": "none" };

const inert = globalThis.trustedTypes?.createPolicy("inert", { createHTML: (text) => text }) ?? { createHTML: (text) => text };

function attributes(from, to, names) {
  for (const { name, value } of from.attributes) {
    if (!names.has(name)) continue;
    if (name === "href" && !value.startsWith("#")) continue;
    to.setAttribute(name, (name === "fill" || name === "stroke") ? (COLOURS[value] ?? value) : value);
  }
}

function copy(node, namespace) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const name = node.localName;
  const drawing = DRAWING.has(name) && (namespace || name === "svg");
  if (!drawing && !HTML.has(name)) return null;
  const made = drawing ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  attributes(node, made, drawing ? DRAWN : KEPT);
  for (const child of node.childNodes) {
    const taken = copy(child, drawing);
    if (taken) made.append(taken);
  }
  if (drawing && name === "svg") {
    made.setAttribute("role", "img");
    const title = made.querySelector("title")?.textContent;
    if (title) made.setAttribute("aria-label", title);
    else made.setAttribute("aria-hidden", "true");
  }
  return made;
}

/** The body of a page as own elements. */
export function adopt(html) {
  const parsed = new DOMParser().parseFromString(inert.createHTML(html.replace(/<style[\s\S]*?<\/style>/gi, "")), "text/html");
  return [...parsed.body.childNodes].map((node) => copy(node, false)).filter(Boolean);
}
