// A chart as a file of its own.

import { save } from "./dom.js";

const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "opacity", "display"];

/** The drawing with its looks written into it, so that it shows the same elsewhere. */
function standalone(plot, title, cite) {
  const copy = plot.cloneNode(true);
  const from = [plot, ...plot.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, at) => {
    const looks = getComputedStyle(from[at]);
    for (const name of KEPT) element.setAttribute(name, looks.getPropertyValue(name));
    for (const name of ["class", "tabindex", "role"]) element.removeAttribute(name);
  });
  const [width, height] = [plot.width.baseVal.value, plot.height.baseVal.value];
  const looks = getComputedStyle(document.body);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 -34 ${width} ${height + 58}`);
  copy.setAttribute("height", height + 58);
  const add = (name, attributes, text) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text) element.textContent = text;
    return element;
  };
  copy.prepend(add("rect", { x: 0, y: -34, width, height: height + 58, fill: looks.backgroundColor }),
    add("text", { x: 10, y: -12, "font-size": 16, "font-weight": 600, "font-family": looks.fontFamily, fill: looks.color }, title));
  copy.append(add("text", { x: 10, y: height + 14, "font-size": 11, "font-family": looks.fontFamily, fill: looks.color }, cite));
  return { text: new XMLSerializer().serializeToString(copy), width, height: height + 58 };
}

export function saveSvg(plot, title, cite, name) {
  save(new Blob([standalone(plot, title, cite).text], { type: "image/svg+xml" }), `${name}.svg`);
}

export async function savePng(plot, title, cite, name) {
  const { text, width, height } = standalone(plot, title, cite);
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const image = new Image();
  await new Promise((done, failed) => { image.onload = done; image.onerror = failed; image.src = url; });
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  canvas.toBlob((blob) => save(blob, `${name}.png`), "image/png");
}
