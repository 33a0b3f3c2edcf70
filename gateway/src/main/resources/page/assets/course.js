// What a series' observations amount to: one value for each period, and how it came to be.

import { all, get } from "./api.js";
import { interval, isYear, number, periodKey, periodText, position, quantity } from "./figures.js";
import { t } from "./words.js";

/** A series with its observations, and its targets. */
export async function load(id, asOf) {
  const query = { derived: "include", ...(asOf ? { publishedAsOf: asOf } : {}) };
  const [series, observations] = await Promise.all([
    get(`/series/${encodeURIComponent(id)}`), all(`/series/${encodeURIComponent(id)}/observations`, query),
  ]);
  return { id, identity: series.identity, provisional: series.provisional, key: series.key, observations };
}

/** The targets that are set for what a series measures. */
export async function targets({ identity }) {
  if (identity.status === "target") return [];
  const { items } = await get("/series", { subject: identity.subject, indicator: identity.indicator, kind: identity.kind, status: "target", limit: 5 });
  const fitting = items.filter((item) => item.identity.unitClass === identity.unitClass && item.identity.subject === identity.subject);
  const observations = await Promise.all(fitting.map((item) => all(`/series/${item.identity.id}/observations`)));
  return observations.flat();
}

/** The observations of each period, latest first, the one that is shown before the others. */
export function periods(observations) {
  const groups = new Map();
  for (const observation of observations) {
    if (observation.kind === "change") continue;
    const key = periodKey(observation.period);
    if (!groups.has(key)) groups.set(key, { key, period: observation.period, all: [] });
    groups.get(key).all.push(observation);
  }
  return [...groups.values()]
    .map((group) => {
      group.all.sort((a, b) => Number(b.headline) - Number(a.headline) || vintage(b).localeCompare(vintage(a)));
      return { ...group, shown: group.all[0] };
    })
    .sort((a, b) => b.period.end.localeCompare(a.period.end) || (b.period.start ?? "").localeCompare(a.period.start ?? ""));
}

/** When an observation was published. */
export function vintage(observation) {
  return observation.source?.publishedOn ?? observation.source?.receivedAt?.slice(0, 10) ?? observation.recordedAt.slice(0, 10);
}

/** The dates at which something was published, earliest first. */
export function vintages(observations) {
  return [...new Set(observations.filter((one) => one.source).map(vintage))].sort();
}

/** The year before, where it can be compared. */
function before(rows, row) {
  if (!isYear(row.period)) return undefined;
  const year = Number(row.period.end.slice(0, 4)) - 1;
  return rows.find((other) => other.period.basis === row.period.basis && isYear(other.period) && Number(other.period.end.slice(0, 4)) === year);
}

/** Change against the year before in percent, of shares and rates in points; undefined where there is none. */
export function change(rows, row, identity) {
  const earlier = before(rows, row);
  if (!earlier) return undefined;
  const [now, then] = [row.shown.quantity.value, earlier.shown.quantity.value];
  if (identity.unitClass === "percent" || identity.kind === "share" || identity.kind === "growth") return { value: now - then, points: true };
  return then === 0 ? undefined : { value: (now / then - 1) * 100, points: false };
}

export function changeText(found) {
  if (!found) return "";
  const rounded = Math.round(found.value * 10) / 10;
  const sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "±";
  return `${sign}${Math.abs(rounded)}${found.points ? t("points") : "%"}`;
}

function point(observation, rows, row, mode, identity, base) {
  const bounds = observation.core ?? {};
  const shared = { at: position(observation.period), key: row.key, linked: isYear(row.period), derived: Boolean(observation.derivation), target: identity.status === "target" };
  const label = `${periodText(row.period)}: ${quantity(observation.quantity)}`;
  if (mode === "change") {
    const found = change(rows, row, identity);
    return found && { ...shared, value: found.value, label: `${periodText(row.period)}: ${changeText(found)}` };
  }
  const by = mode === "index" ? 100 / base : 1;
  return {
    ...shared, value: observation.quantity.value * by, low: (bounds.low ?? NaN) * by, high: (bounds.high ?? NaN) * by,
    label: mode === "index" ? `${label} (${number(Math.round(observation.quantity.value * by * 10) / 10)})` : `${label}${observation.derivation ? ` · ${t("derived")}` : ""}`,
  };
}

/** A line of the chart in one of the modes `value`, `change`, `index`. */
export function line(series, mode, tone, name) {
  const rows = periods(series.observations);
  const base = [...rows].reverse().find((row) => isYear(row.period) && row.shown.quantity.value)?.shown.quantity.value ?? 1;
  const points = [...rows].reverse().map((row) => point(row.shown, rows, row, mode, series.identity, base)).filter(Boolean);
  const extras = mode === "change" ? [] : rows.flatMap((row) => row.all.slice(1)
    .filter((one) => one.quantity.value !== row.shown.quantity.value || one.verdict === "contradiction")
    .map((one) => point(one, rows, row, mode, series.identity, base)));
  return { name, tone, points, extras, earlier: mode === "value" ? earlier(rows) : [] };
}

/** What the course looked like before its last revision. */
function earlier(rows) {
  const revised = rows.filter((row) => row.all.some((one) => one.verdict === "revised"));
  if (!revised.length) return [];
  const ordered = rows.filter((row) => isYear(row.period)).reverse();
  return revised.filter((row) => isYear(row.period)).map((row) => {
    const at = ordered.indexOf(row);
    const old = row.all.find((one) => one.verdict === "revised");
    return ordered.slice(Math.max(0, at - 1), at + 2).map((other) => ({ at: position(other.period), value: (other === row ? old : other.shown).quantity.value }));
  });
}

/** Targets as points of the chart. */
export function targetPoints(observations) {
  return observations.map((one) => ({
    at: position(one.period), value: one.quantity.value, low: one.core?.low ?? NaN, high: one.core?.high ?? NaN,
    key: `target ${one.id}`, target: true, linked: false, observation: one, label: `${t("target")} ${periodText(one.period)}: ${quantity(one.quantity)}`,
  }));
}

/** The rows of a table: for files and for people without a picture. */
export function table(rows, identity) {
  return rows.map((row) => ({
    row, period: periodText(row.period), value: quantity(row.shown.quantity), interval: interval(row.shown.core, row.shown.quantity.unit),
    change: changeText(change(rows, row, identity)),
  }));
}

