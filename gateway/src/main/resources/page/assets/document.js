// A document: its text, every figure in its place, why it was read so, its versions.

import { h, show, link, said, address } from "./dom.js";
import { t, language, stateWord } from "./words.js";
import { all, get, read, send } from "./api.js";
import { may } from "./session.js";
import { badge, confirmed, filled, problem, say, stateBadge } from "./parts.js";
import { rendered, sentence } from "./source.js";
import { bytes, interval, moment, periodText, quantity, written } from "./figures.js";
import { versionList } from "./versions.js";

export async function view({ id, query, note }) {
  const path = `/documents/${encodeURIComponent(id)}`;
  let document_ = await get(path);
  const title = document_.title ?? document_.name;
  const aside = h("aside", { class: "reading", "aria-label": t("whySo") }, h("p", { class: "hint" }, t("selectNumber")));
  const place = h("div", { class: "source", lang: document_.language === "en" ? "en" : "zh-CN" });
  const head = h("div");
  const state = { fact: query.fact ?? "", at: query.at ?? "" };
  let reader = null;
  const load = async () => {
    document_ = await get(path);
    show(head, header(document_, load));
    if (document_.state !== "read" && document_.state !== "superseded") {
      show(place, h("p", { class: "empty" }, document_.state === "failed" ? said(document_.reason ?? stateWord("failed")) : document_.state === "withdrawn" ? t("withdrawnNote") : t("reading")));
      return;
    }
    reader = await textOf(path, document_, place, aside, (mark) => {
      state.fact = mark.fact?.id ?? "";
      state.at = mark.fact ? "" : String(mark.start);
      note({ fact: state.fact, at: state.at });
    });
    reader.select(state.fact, state.at);
  };
  await load().catch((failure) => show(place, problem(failure)));
  const versions = h("section");
  filled(versions, () => versionList(path, document_));
  return {
    title,
    placed: Boolean(state.fact),
    node: h("article", { class: "document" },
      h("p", { class: "crumbs" }, link("/documents", {}, t("documents"))),
      h("h1", {}, said(title)), head,
      h("div", { class: "evidence" }, h("section", { "aria-label": t("text") }, kinds(), place), aside),
      versions),
    refresh: async () => {
      const now = await get(path);
      if (now.state !== document_.state || now.version !== document_.version) await load();
    },
    leave: () => globalThis.CSS?.highlights?.delete("sentence"),
  };
}

function kinds() {
  const all_ = ["level", "growth", "share", "rank", "multiple"];
  return h("ul", { class: "legend" }, all_.map((kind) => h("li", {}, h("span", { class: `swatch kind-${kind}`, "aria-hidden": "true" }), t(kind))), h("li", {}, h("span", { class: "swatch kind-skipped", "aria-hidden": "true" }), t("skipped")));
}

function header(document_, changed) {
  const facts = [[t("publisher"), document_.publisher], [t("place"), document_.place], [t("reportingYear"), document_.reportingYear], [t("publishedOn"), document_.publishedOn], [t("facts"), document_.facts], [t("received"), moment(document_.receivedAt)], [t("size"), bytes(document_.bytes)]];
  const withdraw = async (event) => {
    const button = event.target;
    if (!(await confirmed(t("withdrawAsk", document_.title ?? document_.name), t("withdraw")))) return;
    button.disabled = true;
    try {
      await send("DELETE", `/documents/${encodeURIComponent(document_.id)}`);
      say(t("withdrawn"));
      await changed();
    } catch (failure) {
      say(failure.message);
      button.disabled = false;
    }
  };
  return h("div", {},
    h("dl", { class: "facts" }, facts.filter(([, value]) => value !== undefined && value !== null && value !== "").map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, said(String(value)))))),
    h("p", { class: "row" }, stateBadge(document_.state), h("span", { class: "hint" }, t("version", document_.version)),
      h("a", { class: "button", href: address(`/api/v1/documents/${encodeURIComponent(document_.id)}/source`), download: document_.name }, t("original")),
      may("contributor") && document_.state !== "withdrawn" ? [link(address("/documents", { replace: document_.id }), { class: "button" }, t("newVersion")), h("button", { type: "button", class: "danger", onclick: withdraw }, t("withdraw"))] : null));
}

async function textOf(path, document_, place, aside, chosen) {
  const [text, facts, readings, observations] = await Promise.all([
    read(`${path}/text`, {}, "text/plain").then((response) => response.text()), all(`${path}/facts`, {}, 20_000), all(`${path}/readings`, {}, 20_000),
    all("/observations", { document: document_.id }, 20_000).catch(() => []),
  ]);
  const placed = new Map(observations.map((one) => [one.id, one]));
  const known = new Set();
  const marks = facts.map((fact) => {
    known.add(fact.evidence.start);
    return { start: fact.evidence.start, end: fact.evidence.end, fact, observation: placed.get(fact.id) };
  });
  readings.forEach((reading) => { if (!reading.fact && !known.has(reading.start)) marks.push(reading); });
  const nodes = [];
  const buttons = new Map();
  const pick = (mark, from) => {
    for (const { button } of buttons.values()) button.removeAttribute("aria-current");
    buttons.get(mark)?.button.setAttribute("aria-current", "true");
    highlight(nodes, sentence(text, mark.start, mark.end));
    show(aside, explanation(mark, step(mark)));
    if (from) aside.querySelector("h2")?.focus({ preventScroll: innerWidth > 900 });
    chosen(mark);
  };
  const step = (mark) => (by) => {
    const order = [...buttons.keys()].filter((one) => one.fact);
    const to = order[(order.findIndex((one) => one.start >= mark.start) + by + order.length) % order.length];
    pick(to, true);
    buttons.get(to).button.scrollIntoView({ block: "center" });
  };
  const numeral = (mark, words) => {
    const kind = mark.fact ? mark.observation?.kind === "change" ? "growth" : mark.fact.kind : "skipped";
    const button = h("button", { type: "button", class: `numeral kind-${kind}${mark.fact?.status === "target" ? " aim" : ""}`, title: mark.fact ? `${mark.fact.subject} ${mark.fact.indicator}` : skipWord(mark.skipped), onclick: () => pick(mark, true) }, words);
    buttons.set(mark, { button });
    return button;
  };
  show(place, rendered(text, document_.mediaType, marks, numeral, nodes));
  return {
    select(fact, at) {
      const mark = [...buttons.keys()].find((one) => (fact ? one.fact?.id === fact : at !== "" && one.start === Number(at)));
      if (!mark) return;
      pick(mark, false);
      setTimeout(() => buttons.get(mark).button.scrollIntoView({ block: "center" }), 0);
    },
  };
}

function highlight(nodes, [start, end]) {
  if (!globalThis.CSS?.highlights) return;
  const inside = nodes.filter((entry) => entry.end > start && entry.start < end);
  if (!inside.length) return;
  const range = new Range();
  const cut = (entry, to) => {
    const points = Array.from(entry.node.data);
    return points.slice(0, Math.min(points.length, Math.max(0, to - entry.start))).join("").length;
  };
  range.setStart(inside[0].node, cut(inside[0], start));
  const last = inside.at(-1);
  range.setEnd(last.node, end >= last.end ? last.node.data.length : cut(last, end));
  CSS.highlights.set("sentence", new Highlight(range));
}

function skipWord(reason) {
  return t(`skip_${reason}`);
}

function rules(text) {
  return h("div", {}, h("h3", {}, t("rulesApplied")), h("ol", { class: "rules" }, String(text ?? "").split(" > ").map((rule) => h("li", {}, said(rule, { lang: "en" })))));
}

function explanation(mark, step) {
  const steps = h("div", { class: "row" }, h("button", { type: "button", onclick: () => step(-1) }, t("previousFact")), h("button", { type: "button", onclick: () => step(1) }, t("nextFact")));
  if (!mark.fact) {
    return h("section", {}, h("h2", { tabindex: -1 }, t("whySkipped")), h("p", { class: "big-number" }, h("strong", {}, said(mark.text))), h("p", {}, skipWord(mark.skipped)), rules(mark.rule), steps);
  }
  const { fact, observation } = mark;
  const rows = [
    [t("subject"), fact.subject], [t("indicator"), fact.indicator], [t("qualifiers"), (fact.qualifiers ?? []).join(language === "zh" ? "，" : ", ")], [t("period"), periodText(fact.period)],
    [t("kind"), [t(fact.kind), fact.whole ? t("ofWhole", fact.whole) : "", fact.status === "target" ? t("target") : ""].filter(Boolean).join(" · ")],
    [t("asWritten"), written(fact.quantity)], [t("coreSays"), observation ? interval(observation.core, fact.quantity.unit) : ""], [t("outerSays"), observation ? interval(observation.outer, fact.quantity.unit) : ""],
    [t("confidence"), `${Math.round(fact.confidence * 100)}%`],
  ];
  return h("section", {}, h("h2", { tabindex: -1 }, t("whySo")),
    h("p", { class: "big-number" }, h("strong", {}, quantity(fact.quantity)), observation ? badge(observation.verdict) : null),
    h("blockquote", {}, said(fact.evidence.quote)),
    h("dl", {}, rows.filter(([, value]) => value).map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, said(value))))),
    observation ? h("p", {}, link(address(`/series/${observation.series}`, { period: observation.period.basis === "flow" ? `${observation.period.start}_${observation.period.end}` : observation.period.end }), { class: "button primary" }, t("toSeries"))) : null,
    rules(fact.rule), steps);
}

