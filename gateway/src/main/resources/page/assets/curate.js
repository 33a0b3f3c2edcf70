// What a curator may do with a series.

import { h, show, said } from "./dom.js";
import { t } from "./words.js";
import { decide, get } from "./api.js";
import { field, problem, say } from "./parts.js";
import { searchBox } from "./searchbox.js";
import { moment, periodText, quantity, seriesName } from "./figures.js";
import { periods } from "./course.js";

const UNDOABLE = ["merge", "split", "move", "accept", "reject", "alias"];

/** The panel; `changed` is told of decisions, `marked` of breaks. */
export function panel(series, changed, marked) {
  const trouble = h("div");
  const history = h("div");
  const run = async (action, what, back) => {
    show(trouble);
    try {
      const decision = await decide(action, what);
      say(t("decided"), back ?? (UNDOABLE.includes(action) ? () => run("undo", { decision: decision.id }) : undefined));
      changed();
      list();
    } catch (failure) {
      show(trouble, problem(failure));
    }
  };
  const list = async () => {
    const { items } = await get("/curation", { series: series.id });
    marked(items.filter((item) => item.action === "annotate_break").map((item) => ({ date: item.arguments?.date ?? "", note: item.note ?? "" })).filter((mark) => mark.date));
    const undone = new Set(items.map((item) => item.undoes).filter(Boolean));
    show(history, items.length ? h("ul", { class: "list" }, [...items].reverse().slice(0, 20).map((item) => h("li", {}, t(`action_${item.action}`), " ", said(Object.values(item.arguments ?? {}).join(" · ").slice(0, 120)), h("small", {}, `${moment(item.recordedAt)} ${t("by")} `, said(item.curator)),
      UNDOABLE.includes(item.action) && !undone.has(item.id) ? h("button", { type: "button", onclick: () => run("undo", { decision: item.id }) }, t("undo")) : null))) : h("p", { class: "empty" }, t("none")));
  };
  list().catch(() => show(history));
  return h("details", { class: "card curate" }, h("summary", {}, h("h2", {}, t("curate"))), trouble,
    h("div", { class: "columns" }, renaming(series, run), merging(series, run), aliasing(series, run), breaking(series, run), splitting(series, run)),
    h("h3", {}, t("decisions")), history);
}

function form(title, fields, submit) {
  const made = h("form", {}, h("h3", {}, title), fields, h("button", {}, t("save")));
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = made.querySelector("button:last-child");
    button.disabled = true;
    await submit();
    button.disabled = false;
  });
  return made;
}

function renaming({ id, identity }, run) {
  const subject = h("input", { value: identity.subject, maxlength: 200, required: true });
  const indicator = h("input", { value: identity.indicator, maxlength: 200, required: true });
  return form(t("rename"), [field(t("subject"), subject), field(t("indicator"), indicator)],
    () => run("rename", { series: id, subject: subject.value, indicator: indicator.value }, () => run("rename", { series: id, subject: identity.subject, indicator: identity.indicator })));
}

function merging({ id }, run) {
  const chosen = h("output", {});
  let into;
  return form(t("merge"), [searchBox({ label: t("chooseSeries"), pick: (other) => { into = other.identity.id; show(chosen, said(seriesName(other.identity))); } }), chosen],
    () => (into ? run("merge", { series: id, into }) : undefined));
}

function aliasing({ id }, run) {
  const name = h("input", { maxlength: 200, required: true });
  return form(t("alias"), [field(t("name"), name)], () => run("alias", { series: id, name: name.value }));
}

function breaking({ id }, run) {
  const date = h("input", { type: "date", required: true });
  const note = h("input", { maxlength: 500, required: true });
  return form(t("annotateBreak"), [field(t("date"), date), field(t("note"), note)], () => run("annotate-break", { series: id, date: date.value, note: note.value }));
}

function splitting({ id, observations }, run) {
  const name = h("input", { maxlength: 200, required: true });
  const boxes = periods(observations).flatMap((row) => row.all).filter((one) => one.source)
    .map((one) => h("label", { class: "check" }, h("input", { type: "checkbox", value: one.id }), ` ${periodText(one.period)} `, quantity(one.quantity), " ", said(one.source.title ?? one.source.name)));
  const list = h("fieldset", { class: "checks" }, h("legend", {}, t("facts")), boxes);
  return form(t("split"), [list, field(t("qualifier"), name)], () => {
    const facts = [...list.querySelectorAll(":checked")].map((box) => box.value);
    return facts.length ? run("split", { series: id, facts, name: name.value }) : undefined;
  });
}
