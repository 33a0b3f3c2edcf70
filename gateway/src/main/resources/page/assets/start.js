// Where one begins: search, the newest, the years.

import { h, show, link, said, address } from "./dom.js";
import { t, language } from "./words.js";
import { get, read } from "./api.js";
import { filled, stateBadge, badge } from "./parts.js";
import { searchBox } from "./searchbox.js";
import { moment, seriesName } from "./figures.js";
import { leading } from "./brief.js";

async function newestDocuments() {
  const { items } = await get("/documents", { limit: 6 });
  if (!items.length) return h("p", { class: "empty" }, t("emptyStart"));
  return h("ul", { class: "list" }, items.map((item) => h("li", {},
    link(`/documents/${item.id}`, {}, said(item.title ?? item.name)),
    h("small", {}, item.publisher ? [said(item.publisher), " · "] : "", moment(item.receivedAt), " · ", item.state === "read" ? t("factsCount", item.facts) : stateBadge(item.state)))));
}

async function latestDiscrepancies() {
  const { items } = await get("/discrepancies", { limit: 200 });
  const latest = items.sort((a, b) => b.severity - a.severity || b.recordedAt.localeCompare(a.recordedAt)).slice(0, 5);
  if (!latest.length) return h("p", { class: "empty" }, t("noDiscrepancies"));
  return h("ul", { class: "list" }, latest.map((item) => h("li", {},
    link(address("/discrepancies", { id: item.id }), {}, said(seriesName(item.identity))), " ", badge(item.verdict),
    h("small", {}, t(`kind_${item.kind}`)))));
}

async function years() {
  const { items } = await get("/summaries", { limit: 200, place: "*" });
  if (!items.length) return h("p", { class: "empty" }, t("notYet"));
  return h("ul", { class: "years" }, items.slice(0, 6).map((item) => h("li", {},
    link(`/summaries/${item.year}`, {}, h("strong", {}, String(item.year)), h("small", {}, t("figuresCount", item.figures), item.discrepancies ? [" · ", t("discrepancyCount", item.discrepancies)] : null)))));
}

/** The fullest of the latest years says in brief what there is. */
async function brief(place) {
  const { items } = await get("/summaries", { limit: 20, place: "*" });
  const year = items.slice(0, 3).sort((a, b) => b.figures - a.figures)[0];
  if (!year) return show(place);
  const markdown = await (await read(`/summaries/${year.year}`, { lang: language }, "text/markdown")).text();
  const lines = leading(markdown, 5);
  return show(place, h("h2", {}, t("inBrief", year.year)), h("ul", { class: "brief" }, lines.map((line) => h("li", {}, said(line)))),
    link(`/summaries/${year.year}`, { class: "more" }, t("more")));
}

export function view({ go }) {
  const places = { brief: h("section", { class: "card wide" }), documents: h("div"), discrepancies: h("div"), years: h("div") };
  const load = () => Promise.all([
    filled(places.years, years), filled(places.documents, newestDocuments), filled(places.discrepancies, latestDiscrepancies), brief(places.brief).catch(() => places.brief.remove()),
  ]);
  load();
  const node = h("div", { class: "start" },
    h("section", { class: "hero" }, h("h1", {}, "Yearbook"), h("p", { class: "slogan" }, t("slogan")), searchBox({ go, big: true })),
    h("section", {}, h("h2", {}, t("years")), places.years, link("/summaries", { class: "more" }, t("allYears"))),
    places.brief,
    h("div", { class: "columns" },
      h("section", { class: "card" }, h("h2", {}, t("newestDocuments")), places.documents, link("/documents", { class: "more" }, t("documents"))),
      h("section", { class: "card" }, h("h2", {}, t("latestDiscrepancies")), places.discrepancies, link("/discrepancies", { class: "more" }, t("discrepancies")))));
  return { title: "Yearbook", node, refresh: load };
}
