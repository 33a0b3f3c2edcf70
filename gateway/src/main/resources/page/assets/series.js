// A series: its course, its table, what stands behind each point.

import { h, show, link, said, address } from "./dom.js";
import { t } from "./words.js";
import { all } from "./api.js";
import { may } from "./session.js";
import { badge, choice, evidenceAddress, filled, problem, quoted, sourceName } from "./parts.js";
import { chart } from "./chart.js";
import { indicatorName, interval, moment, number, periodText, quantity, seriesName, subjectName, unit, written } from "./figures.js";
import * as course from "./course.js";
import { searchBox } from "./searchbox.js";
import { downloads, citation } from "./export.js";

const MODES = ["value", "change", "index"];

export async function view({ id, query, note, go }) {
  const state = {
    mode: MODES.includes(query.show) ? query.show : "value",
    asOf: /^\d{4}-\d\d-\d\d$/.test(query.asOf ?? "") ? query.asOf : "",
    compare: (query.compare ?? "").split(",").filter(Boolean).slice(0, 4),
    period: query.period ?? "",
  };
  const whole = await course.load(id);
  const identity = whole.identity;
  const dates = course.vintages(whole.observations);
  const places = { chart: h("div"), table: h("div"), point: h("div", { class: "point-panel" }), head: h("div", { class: "latest" }), notes: h("div"), compare: h("div", { class: "row" }), slider: h("div"), cite: h("div") };
  let now = { main: whole, others: [], goals: [], breaks: [] };

  const address_ = () => note({ show: state.mode === "value" ? "" : state.mode, asOf: state.asOf, compare: state.compare.join(","), period: state.period });
  const load = async () => {
    const [main, others, goals] = await Promise.all([
      state.asOf ? course.load(id, state.asOf) : course.load(id),
      Promise.all(state.compare.map((other) => course.load(other, state.asOf).catch(() => null))),
      course.targets(whole).catch(() => []),
    ]);
    now = { ...now, main, others: others.filter(Boolean), goals };
    draw();
  };
  const redraw = () => load().catch((failure) => show(places.chart, problem(failure)));
  const choose = (key) => {
    state.period = key === state.period ? "" : key;
    address_();
    draw();
    if (state.period) places.point.querySelector("h2")?.focus();
  };
  const draw = () => {
    const rows = course.periods(now.main.observations);
    drawHead(places.head, rows, identity);
    drawChart(places.chart, now, state, choose, go);
    drawTable(places.table, rows, identity, state, choose);
    drawPoint(places.point, rows.find((row) => row.key === state.period), () => choose(state.period));
    drawCompared(places.compare, now.others, (other) => { state.compare = state.compare.filter((one) => one !== other); address_(); redraw(); });
    show(places.cite, citation(now.main, rows, state.asOf));
  };
  show(places.slider, slider(dates, state, () => { address_(); redraw(); }));
  await load();
  const panel = may("curator") ? (await import("./curate.js")).panel(whole, () => redraw(), (marks) => { now.breaks = marks; draw(); }) : null;
  filled(places.notes, () => discrepancies(id));
  return {
    title: seriesName(identity),
    node: h("article", {},
      h("p", { class: "crumbs" }, link(address("/series", { subject: identity.subject }), {}, said(subjectName(identity))), " / ", link(address("/series", { indicator: identity.indicator }), {}, said(indicatorName({ ...identity, kind: "level", qualifiers: [], status: "observed" })))),
      h("h1", {}, said(seriesName(identity))),
      h("p", { class: "row facts" }, [t(identity.kind), t(identity.basis), unit(identity.unit)].filter(Boolean).map((word) => h("span", { class: "tag plain" }, word)), identity.status === "target" ? badge("target") : null, whole.provisional ? badge("provisional") : null),
      places.head, places.notes,
      h("section", { class: "card" },
        h("div", { class: "row controls" }, choice(t("showAs"), [["value", t("values")], ["change", t(identity.unitClass === "percent" ? "pointChange" : "percentChange")], ["index", t("indexed")]], state.mode, (mode) => { state.mode = mode; address_(); draw(); }),
          downloads(() => ({ series: now.main, rows: course.periods(now.main.observations), plot: places.chart.querySelector("svg"), asOf: state.asOf }))),
        places.chart, legend(now, whole), places.slider,
        h("div", { class: "row" }, searchBox({ go, label: t("compareWith"), pick: (other) => { if (other.identity.id !== id && !state.compare.includes(other.identity.id)) { state.compare.push(other.identity.id); address_(); redraw(); } } }), places.compare)),
      places.point,
      h("section", {}, h("h2", {}, t("table")), places.table),
      h("section", { class: "card" }, h("h2", {}, t("cite")), places.cite),
      panel),
    refresh: redraw,
  };
}

function slider(dates, state, changed) {
  if (dates.length < 2) return null;
  const last = dates.length - 1;
  const at = state.asOf ? Math.max(0, dates.findLastIndex((date) => date <= state.asOf)) : last;
  const words = (index) => (index === last ? `${dates[last]} (${t("today")})` : dates[index]);
  const output = h("output", {}, words(at));
  const input = h("input", { type: "range", min: 0, max: last, value: at, step: 1, id: "asof", "aria-valuetext": words(at), "aria-describedby": "asof-hint" });
  input.addEventListener("input", () => { output.textContent = words(Number(input.value)); input.setAttribute("aria-valuetext", output.textContent); });
  input.addEventListener("change", () => { const index = Number(input.value); state.asOf = index === last ? "" : dates[index]; changed(); });
  return h("div", { class: "slider" }, h("label", { for: "asof" }, t("knownOn")), input, output, h("small", { id: "asof-hint" }, t("allVintages")));
}

function drawHead(place, rows, identity) {
  const latest = rows.find((row) => !row.shown.derivation) ?? rows[0];
  if (!latest) return show(place);
  const found = course.changeText(course.change(rows, latest, identity));
  return show(place, h("p", { class: "big-number" }, h("strong", {}, quantity(latest.shown.quantity)), h("span", {}, periodText(latest.period)), found ? h("span", { class: "delta" }, found) : null,
    latest.shown.source ? link(evidenceAddress(latest.shown), { class: "button" }, t("openEvidence")) : null));
}

function drawChart(place, { main, others, goals, breaks }, state, choose, go) {
  const lines = [course.line(main, state.mode, 0, seriesName(main.identity))];
  const sameUnit = others.every((other) => other.identity.unitClass === main.identity.unitClass && other.identity.unit === main.identity.unit);
  const mode = state.mode === "value" && others.length && !sameUnit ? "index" : state.mode;
  if (mode !== state.mode) lines[0] = course.line(main, mode, 0, seriesName(main.identity));
  others.forEach((other, at) => lines.push(course.line(other, mode, at + 1, seriesName(other.identity))));
  if (mode === "value") lines[0].points.push(...course.targetPoints(goals));
  if (!lines.some((one) => one.points.length)) return show(place, h("p", { class: "empty" }, t("noData")));
  const suffix = mode === "change" ? "%" : unit(main.identity.unit);
  return show(place,
    mode !== state.mode ? h("p", { class: "hint" }, t("otherUnit")) : null,
    h("p", { class: "axis-unit", "aria-hidden": "true" }, mode === "index" ? "" : suffix),
    chart(lines, {
      label: `${t("chartOf", seriesName(main.identity))} ${t("chartHelp")}`, format: number, chosen: state.period,
      breaks: breaks.map((mark) => ({ at: Number(mark.date.slice(0, 4)) + (Number(mark.date.slice(5, 7)) - 1) / 12, note: mark.note })),
      choose: (point) => (point.observation ? go(evidenceAddress(point.observation)) : choose(point.key)),
    }));
}

function legend({ goals, main }, whole) {
  const has = (test) => whole.observations.some(test);
  const items = [["dot", "observedValue"], has((one) => one.core && one.core.low !== one.core.high) && ["bar", "intervalLegend"], course.line(main, "value", 0, "").extras.length > 0 && ["hollow", "otherObservation"],
    has((one) => one.verdict === "revised") && ["dash", "revisedLegend"], has((one) => one.derivation) && ["square", "derived"], goals.length && ["diamond", "target"]].filter(Boolean);
  return h("ul", { class: "legend" }, items.map(([mark, key]) => h("li", {}, h("span", { class: `mark-${mark}`, "aria-hidden": "true" }), t(key))));
}

function drawCompared(place, others, remove) {
  show(place, others.map((other, at) => h("span", { class: `tag tone-${at + 1}` }, link(`/series/${other.id}`, {}, said(seriesName(other.identity))),
    h("button", { type: "button", "aria-label": `${t("remove")}: ${seriesName(other.identity)}`, onclick: () => remove(other.id) }, "×"))));
}

function drawTable(place, rows, identity, state, choose) {
  if (!rows.length) return show(place, h("p", { class: "empty" }, t("noData")));
  const head = ["period", "value", "interval", "change", "verdict", "source"];
  return show(place, h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("table") }, h("table", {},
    h("thead", {}, h("tr", {}, head.map((key) => h("th", { scope: "col", class: ["value", "interval", "change"].includes(key) ? "n" : null }, t(key))))),
    h("tbody", {}, course.table(rows, identity).map(({ row, period, value, interval: between, change }) => h("tr", { class: row.key === state.period ? "chosen" : null },
      h("th", { scope: "row" }, h("button", { type: "button", class: "plain", "aria-expanded": String(row.key === state.period), onclick: () => choose(row.key) }, period)),
      h("td", { class: "n" }, value, row.shown.derivation ? [" ", badge("derived")] : null), h("td", { class: "n" }, between), h("td", { class: "n" }, change),
      h("td", {}, badge(worst(row.all))),
      h("td", {}, row.shown.source ? link(evidenceAddress(row.shown), {}, said(sourceName(row.shown.source))) : "–", row.all.length > 1 ? h("small", {}, ` +${row.all.length - 1}`) : null)))))));
}

function worst(observations) {
  if (observations.length === 1 && observations[0].verdict === "not_comparable") return "only";
  const order = ["contradiction", "tension", "revised", "finer", "consistent", "not_comparable", "only"];
  return order.find((verdict) => observations.some((one) => one.verdict === verdict)) ?? "only";
}

function drawPoint(place, row, close) {
  if (!row) return show(place);
  return show(place, h("section", { class: "card" },
    h("div", { class: "row between" }, h("h2", { tabindex: -1 }, t("observationsOf", periodText(row.period))), h("button", { type: "button", onclick: close }, t("close"))),
    h("ol", { class: "observations" }, row.all.map((one) => h("li", { class: one.headline ? "shown" : null },
      h("p", { class: "row" }, h("strong", {}, quantity(one.quantity)), badge(one.verdict), one.headline ? badge("headline") : null, one.derivation ? badge("derived") : null,
        h("span", { class: "hint" }, interval(one.core, one.quantity.unit), ` · ${t("confidence")} ${Math.round(one.confidence * 100)}%`, one.headline && one.headlineReason !== "only" ? ` · ${t(one.headlineReason)}` : "")),
      one.source
        ? [h("p", {}, quoted(one.evidence, one.quantity.numberText)),
          h("p", { class: "hint" }, link(evidenceAddress(one), {}, said(sourceName(one.source))), one.source.publisher ? [" ", said(one.source.publisher)] : "", ` · ${t("published")} ${course.vintage(one)}`, ` · ${t("asWritten")} `, said(written(one.quantity)))]
        : h("p", {}, t("derivedFrom", t(one.derivation ?? "")), " ", h("small", {}, moment(one.recordedAt))))))));
}

async function discrepancies(id) {
  const items = await all("/discrepancies", { series: id }, 200);
  if (!items.length) return null;
  const { language } = await import("./words.js");
  return h("ul", { class: "notices" }, items.sort((a, b) => b.severity - a.severity).slice(0, 4).map((item) => h("li", { class: "notice" }, badge(item.verdict), " ",
    said(language === "zh" ? item.computationZh : item.computationEn), " ", link(address("/discrepancies", { id: item.id }), {}, t("more")))));
}

