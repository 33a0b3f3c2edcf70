// The chart of series: values with their intervals, what other sources say, breaks, targets.

import { h, svg, show } from "./dom.js";
import { t } from "./words.js";

const MARGIN = { top: 16, right: 18, bottom: 30 };

/** Round numbers over a range, about as many as wanted. */
export function ticks(low, high, wanted) {
  if (!(high > low)) return [low];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  const all = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step * 1e-9; at += step) all.push(Number(at.toPrecision(12)));
  return all;
}

function range(lines) {
  const values = lines.flatMap((line) => [...line.points, ...(line.extras ?? [])].flatMap((point) => [point.value, point.low, point.high]))
    .filter((value) => Number.isFinite(value));
  if (!values.length) return [0, 1];
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (low >= 0 && low < high * 0.6) low = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
  const room = (high - low) * 0.08;
  return [low === 0 ? 0 : low - room, high + room];
}

function years(lines) {
  const all = lines.flatMap((line) => [...line.points, ...(line.extras ?? [])].map((point) => point.at));
  if (!all.length) return [2000, 2001];
  const low = Math.min(...all);
  const high = Math.max(...all);
  return low === high ? [low - 0.6, high + 0.6] : [low - (high - low) * 0.03, high + (high - low) * 0.03];
}

function path(points, x, y) {
  return points.map((point, at) => `${at ? "L" : "M"}${x(point.at).toFixed(1)},${y(point.value).toFixed(1)}`).join("");
}

function bar(point, x, y, style) {
  if (!Number.isFinite(point.low) || !Number.isFinite(point.high) || point.low === point.high) return null;
  const at = x(point.at);
  const [top, bottom] = [y(point.high), y(point.low)];
  if (Math.abs(bottom - top) < 1.5) return null;
  return svg("path", { class: style, d: `M${at - 4},${top}h8M${at},${top}V${bottom}M${at - 4},${bottom}h8` });
}

function shape(point, x, y, size) {
  const [cx, cy] = [x(point.at), y(point.value)];
  if (point.target) return svg("path", { d: `M${cx},${cy - size}l${size},${size}l${-size},${size}l${-size},${-size}z` });
  if (point.derived) return svg("rect", { x: cx - size + 1, y: cy - size + 1, width: 2 * size - 2, height: 2 * size - 2 });
  return svg("circle", { cx, cy, r: size });
}

function axes(frame, { x, y, lowY, highY, lowX, highX }, format) {
  const levels = ticks(lowY, highY, 6);
  const spanOfYears = highX - lowX;
  const step = Math.max(1, Math.ceil(spanOfYears / Math.max(2, (frame.width - frame.left) / 62)));
  const marks = [];
  for (let year = Math.ceil(lowX - 0.99); year <= highX; year++) if (year % step === 0 || step === 1) marks.push(year);
  return svg("g", { class: "axes", "aria-hidden": "true" },
    levels.map((level) => [
      svg("line", { x1: frame.left, x2: frame.width - MARGIN.right, y1: y(level), y2: y(level) }),
      svg("text", { x: frame.left - 6, y: y(level) + 4, "text-anchor": "end" }, format(level)),
    ]),
    marks.filter((year) => x(year + 0.9973) <= frame.width && x(year + 0.9973) >= frame.left - 1)
      .map((year) => svg("text", { x: x(year + 0.9973), y: frame.height - 8, "text-anchor": "middle" }, String(year))));
}

/**
 * Draws lines into a figure that follows its width.
 *
 * A line is `{name, points, extras, tone}`; a point `{at, value, low, high, label, target, derived, linked, key}`.
 * `options`: `format` for the axis, `label` of the whole, `breaks` `[{at, note}]`, `choose(point)`, `chosen` key.
 */
export function chart(lines, options) {
  const place = h("div", { class: "chart" });
  const tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  const draw = () => {
    const width = Math.max(280, place.clientWidth || 640);
    show(place, drawn(lines, options, width, tip), tip);
  };
  let last = 0;
  new ResizeObserver(() => {
    if (Math.abs(place.clientWidth - last) < 2) return;
    last = place.clientWidth;
    draw();
  }).observe(place);
  return place;
}

function drawn(lines, options, width, tip) {
  const height = Math.round(Math.min(400, Math.max(240, width * 0.5)));
  const [lowY, highY] = range(lines);
  const [lowX, highX] = years(lines);
  const longest = Math.max(...ticks(lowY, highY, 6).map((level) => options.format(level).length));
  const frame = { width, height, left: Math.min(120, 16 + longest * 8) };
  const x = (at) => frame.left + ((at - lowX) / (highX - lowX)) * (width - frame.left - MARGIN.right);
  const y = (value) => height - MARGIN.bottom - ((value - lowY) / (highY - lowY)) * (height - MARGIN.top - MARGIN.bottom);
  const points = [];
  const root = svg("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": options.label },
    axes(frame, { x, y, lowY, highY, lowX, highX }, options.format),
    (options.breaks ?? []).filter((mark) => mark.at >= lowX && mark.at <= highX).map((mark) => svg("g", { class: "break" },
      svg("line", { x1: x(mark.at), x2: x(mark.at), y1: MARGIN.top, y2: height - MARGIN.bottom }),
      svg("text", { x: x(mark.at) + 4, y: MARGIN.top + 10 }, t("break")), svg("title", {}, mark.note))),
    lines.map((line) => svg("g", { class: `line tone-${line.tone}` },
      (line.earlier ?? []).map((points) => svg("path", { class: "earlier", d: path(points, x, y) })),
      svg("path", { class: "course", d: path(line.points.filter((point) => point.linked), x, y) }),
      (line.extras ?? []).map((point) => svg("g", { class: "extra" }, bar(point, x, y, "interval"), shape(point, x, y, 3.5), svg("title", {}, point.label))),
      line.points.map((point) => {
        const mark = svg("g", {
          class: `point${point.target ? " target" : ""}${point.derived ? " derived" : ""}${point.key === options.chosen ? " chosen" : ""}`,
          role: "button", tabindex: -1, "aria-label": point.label,
        }, bar(point, x, y, "interval"), svg("circle", { class: "reach", cx: x(point.at), cy: y(point.value), r: 13 }), shape(point, x, y, point.target ? 6 : 4.5));
        points.push({ mark, point, cx: x(point.at), cy: y(point.value) });
        return mark;
      }))));
  interact(root, points, options, tip, width);
  return root;
}

function interact(root, points, options, tip, width) {
  if (!points.length) return;
  points.sort((a, b) => a.cx - b.cx);
  const start = points.find(({ point }) => point.key === options.chosen) ?? points.at(-1);
  start.mark.setAttribute("tabindex", "0");
  const tell = ({ point, cx, cy }) => {
    tip.hidden = false;
    tip.textContent = point.label;
    tip.style.left = `${Math.min(Math.max(cx, 90), width - 90)}px`;
    tip.style.top = `${cy}px`;
  };
  points.forEach((entry, at) => {
    const { mark, point } = entry;
    const hide = () => { tip.hidden = true; };
    mark.addEventListener("pointerenter", () => tell(entry));
    mark.addEventListener("pointerleave", hide);
    mark.addEventListener("focus", () => tell(entry));
    mark.addEventListener("blur", hide);
    mark.addEventListener("click", () => options.choose?.(point));
    mark.addEventListener("keydown", (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: points.length - 1 }[event.key];
      if (event.key === "Enter" || event.key === " ") options.choose?.(point);
      else if (to === undefined) return;
      else if (points[to]) {
        points.forEach((other) => other.mark.setAttribute("tabindex", other === points[to] ? "0" : "-1"));
        points[to].mark.focus();
      }
      event.preventDefault();
    });
  });
}
