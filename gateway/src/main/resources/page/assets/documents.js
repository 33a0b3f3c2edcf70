// All documents, and posting more of them.

import { h, show, link, said } from "./dom.js";
import { t, stateWord } from "./words.js";
import { get } from "./api.js";
import { may } from "./session.js";
import { filled, field, stateBadge } from "./parts.js";
import { moment } from "./figures.js";
import { uploads } from "./upload.js";

const STATES = ["accepted", "reading", "read", "failed", "superseded", "withdrawn"];

function row(item) {
  return h("tr", {},
    h("td", {}, link(`/documents/${item.id}`, {}, said(item.title ?? item.name)), item.title ? h("small", {}, said(item.name)) : null),
    h("td", {}, said(item.publisher ?? "")),
    h("td", { class: "n" }, item.reportingYear ?? ""),
    h("td", {}, item.publishedOn ?? ""),
    h("td", { class: "n" }, item.facts ?? ""),
    h("td", {}, stateBadge(item.state), item.reason ? h("small", {}, said(item.reason)) : null),
    h("td", {}, moment(item.receivedAt)));
}

export async function view({ query, note }) {
  const filters = { q: query.q ?? "", state: STATES.includes(query.state) ? query.state : "" };
  const body = h("tbody");
  const results = h("div");
  const more = h("div", { class: "row" });
  const page = async (cursor) => {
    const found = await get("/documents", { ...filters, limit: 100, cursor });
    body.append(...found.items.map(row));
    show(more, found.next ? h("button", { type: "button", onclick: () => page(found.next) }, t("more")) : null);
    return found;
  };
  const load = () => filled(results, async () => {
    body.replaceChildren();
    const found = await page();
    if (!found.items.length) return h("p", { class: "empty" }, t("emptyStart"));
    const head = ["docTitle", "publisher", "reportingYear", "publishedOn", "facts", "state", "received"];
    return [h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("documents") }, h("table", {}, h("thead", {}, h("tr", {}, head.map((key) => h("th", { scope: "col", class: key === "facts" || key === "reportingYear" ? "n" : null }, t(key))))), body)), more];
  });
  load();
  const text = h("input", { type: "search", value: filters.q, maxlength: 200 });
  const state = h("select", {}, h("option", { value: "" }, t("anyState")), STATES.map((one) => h("option", { value: one, selected: one === filters.state }, stateWord(one))));
  const narrow = () => { filters.q = text.value.trim(); filters.state = state.value; note(filters); load(); };
  let pause;
  text.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(narrow, 250); });
  state.addEventListener("change", narrow);
  const replaced = query.replace ? await get(`/documents/${encodeURIComponent(query.replace)}`).catch(() => null) : null;
  return {
    title: t("documents"),
    node: h("section", {}, h("h1", {}, t("documents")),
      may("contributor") ? uploads(load, replaced) : null,
      h("form", { class: "row filters", onsubmit: (event) => { event.preventDefault(); narrow(); } }, field(t("filter"), text), field(t("state"), state)),
      results),
    refresh: load,
  };
}
