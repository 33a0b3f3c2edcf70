// What waits for a curator, decided from the keyboard.

import { h, show, link, said } from "./dom.js";
import { t } from "./words.js";
import { all, decide } from "./api.js";
import { may } from "./session.js";
import { badge, choice, evidenceAddress, problem, quoted, say, sourceName } from "./parts.js";
import { searchBox } from "./searchbox.js";
import { periodText, quantity } from "./figures.js";

const DOUBTFUL = 0.75;
const SEEN = "yearbook-looks-right";

const seen = () => new Set(JSON.parse(localStorage.getItem(SEEN) ?? "[]"));

/** Facts that were read with little confidence, the least first, without those that were looked at. */
async function lowConfidence() {
  const looked = seen();
  const found = await all("/observations", {}, 5000);
  return found.filter((one) => one.source && one.confidence < DOUBTFUL && !looked.has(one.id)).sort((a, b) => a.confidence - b.confidence);
}

export async function view({ query, note, go }) {
  if (!may("curator")) return { title: t("curation"), node: h("section", {}, h("h1", {}, t("curation")), problem({ status: 403, message: "" })) };
  const state = { queue: query.queue === "facts" ? "facts" : "links", at: 0, items: [], undo: [] };
  const place = h("div", { class: "queue", "aria-live": "polite" });
  const trouble = h("div");
  const help = h("p", { class: "hint keys" });
  const draw = () => {
    show(help, t(state.queue === "links" ? "keys" : "factKeys"));
    if (!state.items.length) return show(place, h("p", { class: "empty" }, t("queueEmpty")));
    state.at = Math.min(Math.max(state.at, 0), state.items.length - 1);
    const item = state.items[state.at];
    show(place, h("p", { class: "hint" }, `${state.at + 1} / ${state.items.length}`, " · ", t("remaining", state.items.length)), state.queue === "links" ? doubt(item, act) : fact(item, act));
    place.querySelector("[data-main]")?.focus({ preventScroll: true });
    return place;
  };
  const load = async () => {
    try {
      state.items = state.queue === "links" ? await all("/curation/queue", {}, 1000) : await lowConfidence();
      show(trouble);
      draw();
    } catch (failure) {
      show(trouble, problem(failure, load));
    }
  };
  const decided = async (item, action, what) => {
    const at = state.items.indexOf(item);
    state.items = state.items.filter((one) => one !== item);
    draw();
    try {
      const decision = await decide(action, what);
      state.undo.push({ decision: decision.id, item, at });
      say(t("decided"), () => act("undo"));
    } catch (failure) {
      state.items.splice(at, 0, item);
      draw();
      show(trouble, problem(failure));
    }
  };
  const undo = async () => {
    const last = state.undo.pop();
    if (!last) return;
    try {
      if (last.decision) await decide("undo", { decision: last.decision });
      else localStorage.setItem(SEEN, JSON.stringify([...seen()].filter((one) => one !== last.item.id)));
      state.items.splice(last.at, 0, last.item);
      state.at = last.at;
      draw();
      say(t("undone"));
    } catch (failure) {
      show(trouble, problem(failure));
    }
  };
  const act = (what, value) => {
    const item = state.items[state.at];
    if (what === "undo") return undo();
    if (!item) return undefined;
    const id = item.fact ?? item.id;
    if (what === "next" || what === "previous") { state.at += what === "next" ? 1 : -1; return draw(); }
    if (what === "accept" && state.queue === "links") return decided(item, "accept", { fact: id });
    if (what === "accept") {
      localStorage.setItem(SEEN, JSON.stringify([...seen(), id].slice(-5000)));
      state.undo.push({ item, at: state.at });
      state.items = state.items.filter((one) => one !== item);
      return draw();
    }
    if (what === "reject" && state.queue === "links") return decided(item, "reject", { fact: id });
    if (what === "move" && value) return decided(item, "move", { fact: id, into: value });
    if (what === "move") return place.querySelector("input[role=combobox]")?.focus();
    if (what === "open") return openEvidence(item, go);
    return undefined;
  };
  const keys = { j: "next", ArrowDown: "next", k: "previous", ArrowUp: "previous", a: "accept", r: "reject", u: "undo", o: "open", m: "move" };
  const pressed = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input, textarea, select, dialog")) return;
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  document.addEventListener("keydown", pressed);
  await load();
  return {
    title: t("curation"),
    node: h("section", {}, h("h1", {}, t("curation")),
      choice(t("curation"), [["links", t("queueLinks")], ["facts", t("queueFacts")]], state.queue, (queue) => { state.queue = queue; state.at = 0; note({ queue: queue === "links" ? "" : queue }); load(); }),
      help, trouble, place),
    leave: () => document.removeEventListener("keydown", pressed),
    // The list stays as it is while one decides; it is loaded anew when it is empty.
    refresh: () => (state.items.length ? undefined : load()),
  };
}

async function openEvidence(item, go) {
  if (item.source) return go(evidenceAddress(item));
  const found = await all(`/series/${item.series}/observations`, {}, 500);
  const one = found.find((observation) => observation.id === item.fact);
  return one ? go(evidenceAddress(one)) : go(`/series/${item.series}`);
}

function buttons(act, list) {
  return h("div", { class: "row" }, list.map(([action, words, main]) => h("button", { type: "button", class: main ? "primary" : null, "data-main": main || false, onclick: () => act(action) }, t(words))));
}

function mover(act) {
  return searchBox({ label: t("moveTo"), pick: (series) => act("move", series.identity.id) });
}

function doubt(item, act) {
  return h("article", { class: "card" },
    h("p", {}, quoted({ quote: item.quote })),
    h("dl", {},
      h("div", {}, h("dt", {}, t("now")), h("dd", {}, link(`/series/${item.series}`, {}, said(item.seriesName)))),
      h("div", {}, h("dt", {}, t("maybe")), h("dd", {}, link(`/series/${item.candidate}`, {}, h("strong", {}, said(item.candidateName))))),
      h("div", {}, h("dt", {}, t("score")), h("dd", {}, `${Math.round(item.score * 100)}%`)),
      item.reason.includes("|") ? null : h("div", {}, h("dt", {}, t("reason")), h("dd", {}, said(t(item.reason))))),
    buttons(act, [["accept", "accept", true], ["reject", "reject"], ["next", "nextFact"], ["open", "openEvidence"], ["undo", "undo"]]), mover(act));
}

function fact(one, act) {
  return h("article", { class: "card" },
    h("p", { class: "big-number" }, h("strong", {}, quantity(one.quantity)), h("span", {}, periodText(one.period)), badge("confidence", "plain"), `${Math.round(one.confidence * 100)}%`),
    h("p", {}, quoted(one.evidence, one.quantity.numberText)),
    h("p", {}, said(`${one.statedSubject} ${one.statedIndicator}`), " → ", link(`/series/${one.series}`, {}, t("toSeries"))),
    h("p", { class: "hint" }, link(evidenceAddress(one), {}, said(sourceName(one.source))), " · ", said(one.rule)),
    buttons(act, [["accept", "looksRight", true], ["next", "nextFact"], ["open", "openEvidence"], ["undo", "undo"]]), mover(act),
    h("p", { class: "hint" }, t("looksRightNote")));
}

