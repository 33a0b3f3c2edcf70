// A document's text in the form of its kind, with every figure marked where it stands.
//
// Positions are counted in code points of the text, as evidence counts them.

import { h } from "./dom.js";

const HEADING = /^(#{1,6})\s+/;
const ROW = /^\s*\|/;
const RULE = /^\s*\|[\s:|-]+\|?\s*$/;
const ITEM = /^\s*[-*+]\s+/;
const TAG = /<!--[\s\S]*?-->|<[!?][^>]*>|<(script|style|head)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][\w-]*)[^>]*>/giy;
const BLOCK = /^(p|div|h[1-6]|li|ul|ol|table|thead|tbody|tr|section|article|header|footer|br|blockquote|body|html|dl|dt|dd|figure|main|nav|caption)$/;
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": " ", "&#39;": "'" };

/** Blocks `{kind, pieces}` or `{kind: "row", cells}`; pieces are ranges of code points. */
export function blocks(text, mediaType) {
  return mediaType.startsWith("text/html") ? htmlBlocks(text) : lineBlocks(text, mediaType.startsWith("text/markdown"));
}

function lineBlocks(text, markdown) {
  const found = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const length = Array.from(line).length;
    if (line.trim()) found.push(markdown ? markdownBlock(line, at, length) : { kind: "p", pieces: [[at, at + length]] });
    at += length + 1;
  }
  return found.filter(Boolean);
}

function markdownBlock(line, at, length) {
  if (RULE.test(line)) return null;
  if (ROW.test(line)) {
    const cells = [];
    let start = null;
    Array.from(line).forEach((character, index) => {
      if (character !== "|") return;
      if (start !== null) cells.push([[at + start, at + index]]);
      start = index + 1;
    });
    if (start !== null && line.trim().slice(-1) !== "|") cells.push([[at + start, at + length]]);
    return { kind: "row", cells };
  }
  const heading = HEADING.exec(line);
  if (heading) return { kind: `h${heading[1].length}`, pieces: [[at + heading[0].length, at + length]] };
  const item = ITEM.exec(line);
  return { kind: item ? "li" : "p", pieces: [[at + (item ? item[0].length : 0), at + length]] };
}

/** From positions in UTF-16 to code points. */
function counter(text) {
  let unit = 0;
  let point = 0;
  return (to) => {
    while (unit < to) {
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      point++;
    }
    return point;
  };
}

function htmlBlocks(text) {
  const count = counter(text);
  const found = [];
  let kind = "p";
  let pieces = [];
  let cells = null;
  const flush = () => {
    const filled = pieces.filter(([, , words]) => words.trim());
    pieces = [];
    if (filled.length) found.push({ kind, pieces: filled });
  };
  const tag = (name, closing) => {
    if (name === "td" || name === "th") {
      if (closing && cells) { cells.push(pieces); }
      pieces = [];
    } else if (name === "tr") {
      if (closing && cells) { found.push({ kind: "row", cells }); cells = null; pieces = []; }
      else if (!closing) { flush(); cells = []; }
    } else if (BLOCK.test(name) && !cells) {
      flush();
      kind = closing ? "p" : /^h[1-6]$/.test(name) ? name : name === "li" ? "li" : "p";
    }
  };
  let from = 0;
  const words = (to) => {
    if (to > from) pieces.push([count(from), count(to), text.slice(from, to)]);
    from = to;
  };
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (!match) { at++; continue; }
    words(at);
    count(at);
    from = at = at + match[0].length;
    if (match[2]) tag(match[2].toLowerCase(), match[0][1] === "/");
  }
  words(text.length);
  flush();
  return found;
}

function readable(words, html) {
  return html ? words.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]).replace(/\s+/g, " ") : words;
}

/** Marks in order, none over another and none beyond the end. */
export function tidy(marks, length) {
  const sorted = marks.filter((mark) => Number.isInteger(mark.start) && mark.start >= 0 && mark.end > mark.start && mark.end <= length)
    .sort((a, b) => a.start - b.start || Number(Boolean(b.fact)) - Number(Boolean(a.fact)));
  const kept = [];
  for (const mark of sorted) if (!kept.length || mark.start >= kept.at(-1).end) kept.push(mark);
  return kept;
}

/** The text as elements. `numeral(mark, words)` makes what stands for a marked figure; `nodes` hears of each text node. */
export function rendered(text, mediaType, marks, numeral, nodes) {
  const points = Array.from(text);
  const html = mediaType.startsWith("text/html");
  const kept = tidy(marks, points.length);
  let next = 0;
  const plain = (from, to) => {
    const node = document.createTextNode(readable(points.slice(from, to).join(""), html));
    nodes.push({ start: from, end: to, node });
    return node;
  };
  const fill = (pieces) => pieces.flatMap(([start, end]) => {
    const made = [];
    let at = start;
    while (next < kept.length && kept[next].start < start) next++;
    while (next < kept.length && kept[next].end <= end) {
      const mark = kept[next++];
      if (mark.start > at) made.push(plain(at, mark.start));
      const words = document.createTextNode(points.slice(mark.start, mark.end).join(""));
      nodes.push({ start: mark.start, end: mark.end, node: words });
      made.push(numeral(mark, words));
      at = mark.end;
    }
    if (at < end) made.push(plain(at, end));
    return made;
  });
  const out = [];
  let table = null;
  for (const block of blocks(text, mediaType)) {
    if (block.kind === "row") {
      table ??= out[out.push(h("table", { class: "source-table" }, h("tbody"))) - 1];
      table.firstChild.append(h("tr", {}, block.cells.map((cell) => h("td", {}, fill(cell)))));
      continue;
    }
    table = null;
    const made = /^h\d$/.test(block.kind) ? h("p", { class: `source-${block.kind}`, role: "heading", "aria-level": Math.min(6, Number(block.kind[1]) + 1) }) : h("p", { class: `source-${block.kind}` });
    made.append(...fill(block.pieces));
    out.push(made);
  }
  return out;
}

const END = /[。！？!?；;\n]/;

/** The sentence that a position stands in, as a range of code points. */
export function sentence(text, start, end) {
  const points = Array.from(text);
  let from = start;
  while (from > 0 && !END.test(points[from - 1])) from--;
  let to = end;
  while (to < points.length && !END.test(points[to])) to++;
  if (to < points.length && points[to] !== "\n") to++;
  while (from < start && (/[\s|#>*-]/.test(points[from]))) from++;
  return [from, to];
}
