// The versions of a document, and how their facts differ.

import { h, show, said } from "./dom.js";
import { t } from "./words.js";
import { all, get } from "./api.js";
import { problem, stateBadge } from "./parts.js";
import { moment, periodKey, periodText, quantity } from "./figures.js";

const what = (one) => [one.statedSubject, one.statedIndicator, one.kind, one.whole ?? "", periodKey(one.period)].join(" ");

/** Facts that appeared, changed and went. */
export function differences(before, after) {
  const group = (items) => Map.groupBy ? Map.groupBy(items, what) : items.reduce((map, one) => map.set(what(one), [...(map.get(what(one)) ?? []), one]), new Map());
  const [old, young] = [group(before), group(after)];
  const found = { appeared: [], changed: [], gone: [] };
  for (const [key, items] of young) {
    const earlier = old.get(key) ?? [];
    items.forEach((one, at) => {
      if (!earlier[at]) found.appeared.push([null, one]);
      else if (quantity(earlier[at].quantity) !== quantity(one.quantity)) found.changed.push([earlier[at], one]);
    });
  }
  for (const [key, items] of old) items.slice((young.get(key) ?? []).length).forEach((one) => found.gone.push([one, null]));
  return found;
}

function list(title, pairs) {
  if (!pairs.length) return null;
  return h("div", {}, h("h3", {}, title), h("ul", {}, pairs.map(([before, after]) => {
    const one = after ?? before;
    return h("li", {}, said(`${one.statedSubject} ${one.statedIndicator}`), ` · ${periodText(one.period)}: `, before ? h("del", {}, quantity(before.quantity)) : null, before && after ? " → " : "", after ? h("ins", {}, quantity(after.quantity)) : null);
  })));
}

async function compared(document_, older, younger) {
  const until = (time) => all("/observations", { document: document_.id, asOf: time }, 20_000);
  const [before, after] = await Promise.all([until(younger.receivedAt), younger.version === document_.version ? all("/observations", { document: document_.id }, 20_000) : until(younger.changedAt)]);
  const found = differences(before, after);
  const lists = [list(t("appeared"), found.appeared), list(t("changedTo"), found.changed), list(t("gone"), found.gone)].filter(Boolean);
  return h("section", { class: "card" }, h("h3", {}, t("differences", older.version)), lists.length ? lists : h("p", { class: "empty" }, t("same")));
}

export async function versionList(path, document_) {
  const { items } = await get(`${path}/versions`);
  if (items.length < 2) return null;
  const place = h("div");
  const open = async (at) => {
    try {
      show(place, await compared(document_, items[at + 1], items[at]));
    } catch (failure) {
      show(place, problem(failure));
    }
  };
  return [h("h2", {}, t("versions")), h("ol", { class: "list", reversed: true }, items.map((item, at) => h("li", {}, h("strong", {}, t("version", item.version)), " ", stateBadge(item.state), h("small", {}, moment(item.receivedAt)), " ",
    items[at + 1] ? h("button", { type: "button", onclick: () => open(at) }, t("differences", item.version - 1)) : null))), place];
}
