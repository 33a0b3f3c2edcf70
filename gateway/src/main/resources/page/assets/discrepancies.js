// Figures that cannot both be true: the worst first, both sentences side by side.

import { h, show, link, said, address } from "./dom.js";
import { t, language } from "./words.js";
import { all, decide } from "./api.js";
import { may } from "./session.js";
import { asked, badge, choice, evidenceAddress, filled, problem, quoted, say, sourceName } from "./parts.js";
import { periodText, quantity, seriesName } from "./figures.js";
import { vintage } from "./course.js";

const VERDICTS = ["contradiction", "tension", "revised"];

export function view({ query, note }) {
  const state = { verdict: VERDICTS.includes(query.verdict) ? query.verdict : "", chosen: query.id ?? "" };
  const list = h("div");
  let items = [];
  const draw = () => {
    const shown = items.filter((item) => !state.verdict || item.verdict === state.verdict);
    if (!shown.length) return show(list, h("p", { class: "empty" }, t("noDiscrepancies")));
    return show(list, h("p", { class: "hint" }, t("resultCount", shown.length)), h("ul", { class: "cards" }, shown.slice(0, 200).map((item) => card(item, item.id === state.chosen, load))));
  };
  const load = async () => {
    const found = await all("/discrepancies", {}, 5000);
    items = found.sort((a, b) => Number(b.id === state.chosen) - Number(a.id === state.chosen) || Number(a.state !== "open") - Number(b.state !== "open") || VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.severity - a.severity);
    draw();
  };
  filled(list, async () => { await load(); return [...list.childNodes]; });
  return {
    title: t("discrepancies"),
    node: h("section", {}, h("h1", {}, t("discrepancies")),
      choice(t("verdict"), [["", t("anyVerdict")], ...VERDICTS.map((verdict) => [verdict, t(verdict)])], state.verdict, (verdict) => { state.verdict = verdict; note({ verdict }); draw(); }),
      list),
    refresh: load,
  };
}

function side(one) {
  return h("li", {},
    h("p", { class: "big-number" }, h("strong", {}, quantity(one.quantity)), h("span", {}, periodText(one.period))),
    one.source
      ? [h("p", {}, quoted(one.evidence, one.quantity.numberText)), h("p", { class: "hint" }, link(evidenceAddress(one), {}, said(sourceName(one.source))), one.source.publisher ? [" ", said(one.source.publisher)] : null, ` · ${vintage(one)}`)]
      : h("p", {}, t("derivedFrom", t(one.derivation ?? ""))));
}

function card(item, chosen, changed) {
  const trouble = h("div");
  const settle = async (state, before) => {
    const note = state === "open" ? "" : await asked(t("note"), t("noteAsk"));
    if (note === null) return;
    try {
      await decide("discrepancy", { discrepancy: item.id, state, note });
      say(t("decided"), before === undefined ? undefined : async () => {
        await decide("discrepancy", { discrepancy: item.id, state: before, note: item.note ?? "" });
        say(t("undone"));
        await changed();
      });
      await changed();
    } catch (failure) {
      show(trouble, problem(failure));
    }
  };
  const actions = may("curator")
    ? h("div", { class: "row" }, item.state === "open"
      ? [["explained", "explain"], ["accepted", "accept"]].map(([to, words]) => h("button", { type: "button", onclick: () => settle(to, item.state) }, t(words)))
      : h("button", { type: "button", onclick: () => settle("open", item.state) }, t("reopen")))
    : null;
  return h("li", { class: `card discrepancy${chosen ? " chosen" : ""}`, id: item.id },
    h("h2", {}, link(`/series/${item.identity.id}`, {}, said(seriesName(item.identity)))),
    h("p", { class: "row" }, badge(item.verdict), h("span", { class: "tag plain" }, t(`kind_${item.kind}`)), item.severity > 0 ? h("span", { class: "hint" }, `${t("severity")} ${Math.round(item.severity * 100) / 100}`) : null, item.state !== "open" ? badge(item.state === "accepted" ? "acceptedState" : item.state, "settled") : null),
    h("ul", { class: "sides" }, item.observations.map(side)),
    h("p", { class: "computation" }, h("strong", {}, t("computation")), " ", said(language === "zh" ? item.computationZh : item.computationEn)),
    item.note ? h("p", { class: "notice" }, h("strong", {}, t("note")), " ", said(item.note)) : null,
    h("div", { class: "row between" }, actions ?? h("span"), link(address("/discrepancies", { id: item.id }), { class: "hint" }, t("permanent"))), trouble);
}
