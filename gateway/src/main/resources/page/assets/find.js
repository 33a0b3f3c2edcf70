// Series that answer to a search.

import { h, show, link, said, address } from "./dom.js";
import { t } from "./words.js";
import { get } from "./api.js";
import { filled, badge } from "./parts.js";
import { searchBox } from "./searchbox.js";
import { indicatorName, subjectName, unit } from "./figures.js";

const FILTERS = ["q", "indicator", "subject", "theme", "kind", "status"];

function row({ identity, provisional }) {
  return h("tr", {},
    h("td", {}, link(`/series/${identity.id}`, {}, said(indicatorName(identity)))),
    h("td", {}, said(subjectName(identity))),
    h("td", {}, t(identity.basis)),
    h("td", {}, unit(identity.unit), " ", provisional ? badge("provisional") : null));
}

export function view({ query, go }) {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, query[name]]));
  const typed = query.q ?? query.indicator ?? query.subject ?? "";
  const results = h("div");
  const body = h("tbody");
  const more = h("div", { class: "row" });
  let count = 0;
  const page = async (cursor) => {
    const found = await get("/series", { ...filters, limit: 100, cursor });
    count += found.items.length;
    const order = new Intl.Collator("zh-CN").compare;
    found.items.sort((a, b) => Number(a.identity.kind !== "level") - Number(b.identity.kind !== "level") || order(a.identity.indicator, b.identity.indicator) || order(a.identity.subject, b.identity.subject));
    body.append(...found.items.map(row));
    show(more, found.next ? h("button", { type: "button", onclick: () => page(found.next) }, t("more")) : null);
    return found;
  };
  const load = () => filled(results, async () => {
    body.replaceChildren();
    count = 0;
    await page();
    if (!count) return h("p", { class: "empty" }, t("noResults", typed));
    return [
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("series") },
        h("table", {}, h("thead", {}, h("tr", {}, ["indicator", "subject", "kind", "value"].map((key) => h("th", { scope: "col" }, key === "kind" ? t("period") : key === "value" ? t("unitWord") : t(key))))), body)),
      more,
    ];
  });
  load();
  const narrowed = FILTERS.filter((name) => query[name]).map((name) => link(address("/series", { ...filters, [name]: undefined }), { class: "tag", "aria-label": `${t("remove")}: ${query[name]}` }, said(query[name]), " ×"));
  return {
    title: typed ? `${typed} – ${t("series")}` : t("series"),
    node: h("section", {}, h("h1", {}, t("series")), searchBox({ go, value: query.q ?? "" }), narrowed.length ? h("p", { class: "row" }, narrowed) : null, results),
    refresh: load,
  };
}
