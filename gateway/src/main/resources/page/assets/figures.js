// Figures, periods and names as people read them.

import { language, t } from "./words.js";

const UNITS = {
  元: "yuan", 美元: "US dollars", 万元: "10,000 yuan", 小时: "hours", 人: "people", 人次: "person-times", 家: "", 个: "", 项: "", 件: "",
  篇: "papers", 天: "days", 公里: "km", 个百分点: "points", 百分点: "points", 位: "", 倍: "times", 户: "households", 名: "people", 次: "times",
  所: "", 台: "", 座: "", 吨: "tonnes", 平方米: "m²", 亩: "mu", 千瓦时: "kWh",
};

const zh = () => language === "zh";

/** The unit in the language of the page. */
export function unit(text = "") {
  return zh() ? text : (UNITS[text] ?? text);
}

function grouped(value, digits) {
  return new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value);
}

function scales() {
  return zh() ? [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]] : [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]];
}

/** A number, short where that loses no digit that a source is likely to have written. */
export function number(value) {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1e16) return value.toExponential(3);
  const scale = size < 1e5 ? undefined : scales().find(([from]) => size >= from);
  if (!scale) return grouped(value || 0, 4);
  const short = value / scale[0];
  const digits = size < 1e8 ? 2 : 4;
  const exact = Math.abs(short - Number(short.toFixed(digits))) < Math.abs(short) * 1e-12;
  return exact || size >= 1e12 ? grouped(short, 4) + scale[1] : grouped(value, 4);
}

/** A number with its unit. */
export function amount(value, unitText) {
  const word = unit(unitText);
  return number(value) + (word ? (zh() || word === "%" ? "" : " ") + word : "");
}

const SIGNS = { approx: ["约", "about "], at_least: ["≥ ", "≥ "], at_most: ["≤ ", "≤ "] };

/** A quantity as a value: modifier, number, unit. */
export function quantity(q) {
  const sign = SIGNS[q.modifier]?.[zh() ? 0 : 1] ?? "";
  if (q.valueHigh !== undefined && q.valueHigh !== null) return `${number(q.value)}–${amount(q.valueHigh, q.unit)}`;
  return sign + amount(q.value, q.unit);
}

/** A quantity as the document writes it. */
export function written(q) {
  return `${q.modifierText ?? ""}${q.numberText ?? ""}${q.unitText ?? ""}`;
}

/** An interval; ends that are not known are open. */
export function interval(bounds, unitText) {
  if (!bounds) return "";
  const low = bounds.low ?? null;
  const high = bounds.high ?? null;
  if (low !== null && low === high) return amount(low, unitText);
  const left = low === null ? "(−∞" : (bounds.lowIncluded ? "[" : "(") + number(low);
  const right = high === null ? "∞)" : number(high) + (bounds.highIncluded ? "]" : ")");
  return `${left}, ${right} ${unit(unitText)}`.trim();
}

function span(start, end) {
  const from = new Date(`${start}T00:00:00Z`);
  const to = new Date(`${end}T00:00:00Z`);
  return { year: to.getUTCFullYear(), first: from.getUTCMonth() + 1, last: to.getUTCMonth() + 1, same: from.getUTCFullYear() === to.getUTCFullYear(), days: (to - from) / 864e5 + 1 };
}

/** Whether a period is a calendar year, or its end. */
export function isYear(period) {
  return period.basis === "flow" ? /-01-01$/.test(period.start) && /-12-31$/.test(period.end) && span(period.start, period.end).same : /-12-31$/.test(period.end);
}

/** A reference period in words. */
export function periodText(period) {
  const { year, first, last, same, days } = span(period.start ?? period.end, period.end);
  if (period.basis !== "flow") {
    const prefix = period.basis === "cumulative" ? (zh() ? "截至" : "until ") : "";
    if (/-12-31$/.test(period.end)) return prefix + (zh() ? `${year}年底` : `end of ${year}`);
    return prefix + (zh() ? period.end.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日") : period.end);
  }
  if (!same) return `${period.start} – ${period.end}`;
  if (first === 1 && last === 12) return zh() ? `${year}年` : String(year);
  if (days < 28) return `${period.start} – ${period.end}`;
  if (first === last) return zh() ? `${year}年${first}月` : `${year}-${String(first).padStart(2, "0")}`;
  if (last - first === 2 && first % 3 === 1) return zh() ? `${year}年${"一二三四"[(first - 1) / 3]}季度` : `${year} Q${(first + 2) / 3}`;
  return zh() ? `${year}年${first}—${last}月` : `${year}, months ${first}–${last}`;
}

/** A key that is the same for the same period. */
export function periodKey(period) {
  return period.basis === "flow" ? `${period.start}_${period.end}` : period.end;
}

/** The end of a period as a number of years, for the axis of time. */
export function position(period) {
  const end = new Date(`${period.end}T00:00:00Z`);
  const start = Date.UTC(end.getUTCFullYear(), 0, 1);
  return end.getUTCFullYear() + (end - start) / (366 * 864e5);
}

/** What a series is of, without its subject. */
export function indicatorName(identity) {
  const base = (zh() ? identity.indicator : (identity.indicatorEn ?? identity.indicator));
  const parts = [...(identity.qualifiers ?? [])];
  if (identity.kind === "share" && identity.whole) parts.push(t("ofWhole", identity.whole));
  else if (identity.kind !== "level") parts.push(t(identity.kind));
  if (identity.status === "target") parts.push(t("target"));
  if (!parts.length) return base;
  return zh() ? `${base}（${parts.join("，")}）` : `${base} (${parts.join(", ")})`;
}

export function subjectName(identity) {
  return zh() ? identity.subject : (identity.subjectEn ?? identity.subject);
}

/** Subject and indicator. */
export function seriesName(identity) {
  return zh() ? `${subjectName(identity)} ${indicatorName(identity)}` : `${indicatorName(identity)}, ${subjectName(identity)}`;
}

/** A time, as a date and minutes in the browser's zone. */
export function moment(text) {
  if (!text) return "";
  return new Intl.DateTimeFormat(zh() ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(text));
}

export function bytes(count) {
  return count < 1024 ? `${count} B` : count < 1048576 ? `${Math.round(count / 1024)} KB` : `${(count / 1048576).toFixed(1)} MB`;
}
