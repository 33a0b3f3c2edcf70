// Parts that several views are made of.

import { h, show, link, said, address } from "./dom.js";
import { t, knows, language, stateWord } from "./words.js";

/** A small mark that says how something stands. */
export function badge(key, tone = key) {
  return h("span", { class: `badge ${tone}` }, t(key));
}

export function stateBadge(state) {
  return h("span", { class: `badge state-${state}` }, stateWord(state));
}

/** A problem in plain words, with what the server says to change. */
export function problem(failure, again) {
  const key = `problem${failure.status}`;
  const words = knows(key) ? t(key) : t("problem");
  const details = [...new Set([failure.status === 401 ? "" : failure.message, ...(failure.errors ?? []).map((flaw) => flaw.remedy)])].filter(Boolean);
  return h(
    "div", { class: "notice problem", role: "alert" },
    h("strong", {}, words),
    details.map((detail) => h("p", {}, said(detail, { lang: "en" }))),
    failure.status === 401 ? link(address("/sign-in", { to: location.pathname + location.search }), { class: "button" }, t("signIn")) : null,
    again ? h("button", { type: "button", onclick: again }, t("retry")) : null,
  );
}

/** Shows that something is being loaded, then it, or why not. */
export async function filled(place, load) {
  if (!place.hasChildNodes()) show(place, h("p", { class: "loading" }, t("loading")));
  try {
    show(place, await load());
  } catch (failure) {
    if (failure.name === "AbortError") return;
    if (failure.status === undefined) console.error(failure);
    show(place, problem(failure, failure.status === 401 ? null : () => filled(place, load)));
  }
}

/** A field with its label. */
export function field(label, input, hint) {
  input.id ||= `field-${Math.random().toString(36).slice(2)}`;
  const help = hint ? h("small", { id: `${input.id}-hint` }, hint) : null;
  if (help) input.setAttribute("aria-describedby", help.id);
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input, help);
}

/** A choice of few, as buttons of which one is pressed. */
export function choice(label, options, chosen, choose) {
  const group = h("div", { class: "choice", role: "group", "aria-label": label });
  const draw = (now) =>
    show(group, options.map(([value, words]) =>
      h("button", { type: "button", "aria-pressed": String(value === now), onclick: () => { draw(value); choose(value); group.querySelector("[aria-pressed=true]").focus(); } }, words)));
  draw(chosen);
  return group;
}

const messages = h("div", { class: "messages", role: "status", "aria-live": "polite" });

/** The place of messages, once in the page. */
export function messagePlace() {
  return messages;
}

/** Says something for a while; `undo`, where given, takes it back. */
export function say(text, undo) {
  const message = h("div", { class: "message" }, text,
    undo ? h("button", { type: "button", onclick: async () => { message.remove(); await undo(); } }, t("undo")) : null);
  messages.append(message);
  setTimeout(() => message.remove(), undo ? 15_000 : 5_000);
}

/** Asks before something that others feel. */
export function confirmed(text, action) {
  return new Promise((answer) => {
    const dialog = h("dialog", { "aria-label": action },
      h("p", {}, said(text)),
      h("form", { method: "dialog", class: "row end" },
        h("button", { value: "no" }, t("cancel")),
        h("button", { value: "yes", class: "danger" }, action)));
    dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "yes"); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for a line of text; null where it is not given. */
export function asked(title, hint) {
  return new Promise((answer) => {
    const input = h("textarea", { rows: 3, required: true, maxlength: 2000 });
    const dialog = h("dialog", { "aria-label": title },
      h("form", { method: "dialog" }, field(title, input, hint),
        h("div", { class: "row end" },
          h("button", { value: "no", formnovalidate: true }, t("cancel")),
          h("button", { value: "yes", class: "primary" }, t("save")))));
    dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "yes" ? input.value.trim() : null); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A sentence with its figure marked. */
export function quoted(evidence, numberText) {
  const quote = evidence.quote ?? "";
  const at = numberText ? quote.indexOf(numberText) : -1;
  if (at < 0) return h("q", { class: "quote" }, said(quote));
  return h("q", { class: "quote" }, h("bdi", {}, quote.slice(0, at), h("mark", {}, numberText), quote.slice(at + numberText.length)));
}

/** The address of an observation's sentence in its document. */
export function evidenceAddress(observation) {
  return address(`/documents/${encodeURIComponent(observation.source.document)}`, { fact: observation.id });
}

/** A document as a source is named. */
export function sourceName(source) {
  const title = source.title || source.name;
  return language === "zh" ? `《${title}》` : `“${title}”`;
}
