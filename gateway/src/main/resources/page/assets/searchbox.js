// The search box: what one may mean, while one types.

import { h, show, said, address } from "./dom.js";
import { t } from "./words.js";
import { all, get } from "./api.js";
import { match } from "./pinyin.js";
import { seriesName, unit } from "./figures.js";

let vocabulary;

/** All indicators and subjects, loaded once when somebody begins to search. */
function names() {
  vocabulary ??= Promise.all([all("/indicators"), all("/subjects")]).catch((failure) => {
    vocabulary = undefined;
    throw failure;
  });
  return vocabulary;
}

function best(items, typed, most) {
  return items
    .map((item) => ({ item, score: Math.max(match(typed, item.name, item.english), ...(item.known?.aliases ?? []).map((alias) => match(typed, alias) - 0.5)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.item.series - a.item.series)
    .slice(0, most)
    .map(({ item }) => item);
}

/** What answers to a text: indicators, subjects, series and documents. */
export async function suggestions(typed) {
  const [[indicators, subjects], series, documents] = await Promise.all([
    names(), get("/series", { q: typed, limit: 6 }), get("/documents", { q: typed, limit: 4 }),
  ]);
  return {
    indicators: best(indicators, typed, 5), subjects: best(subjects, typed, 3),
    series: series.items, documents: documents.items.filter((found) => found.state !== "withdrawn"),
  };
}

function options(found, typed) {
  const list = [];
  const add = (group, href, ...content) => list.push({ group, href, content });
  found.indicators.forEach((item) => add("indicators", address("/series", { indicator: item.name }), said(item.name), h("small", {}, item.english ?? "", " ", t("seriesCount", item.series))));
  found.subjects.forEach((item) => add("subjects", address("/series", { subject: item.name }), said(item.name), h("small", {}, t("seriesCount", item.series))));
  found.series.forEach((item) => add("series", `/series/${item.identity.id}`, said(seriesName(item.identity)), h("small", {}, unit(item.identity.unit))));
  found.documents.forEach((item) => add("documents", `/documents/${item.id}`, said(item.title ?? item.name), h("small", {}, item.publisher ? said(item.publisher) : "")));
  if (found.series.length) add("", address("/series", { q: typed }), t("allResults", typed));
  return list;
}

/** A search box that goes to what is chosen, or tells `pick` of a series. */
export function searchBox({ go, value = "", pick, label = t("searchLabel"), big = false }) {
  const id = `s${Math.random().toString(36).slice(2)}`;
  const input = h("input", {
    id, type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
    autocomplete: "off", spellcheck: "false", maxlength: 200, value, placeholder: pick ? "" : t("searchHint"),
  });
  const list = h("div", { id: `${id}-list`, class: "suggestions", role: "listbox", "aria-label": label, hidden: true });
  let choices = [];
  let chosen = -1;
  let asked = 0;
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  };
  const take = (choice) => {
    close();
    if (pick) {
      input.value = "";
      pick(choice.series);
    } else go(choice.href);
  };
  const mark = (to) => {
    chosen = to;
    [...list.querySelectorAll("[role=option]")].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === to));
      if (at === to) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  };
  const draw = (typed) => {
    let group;
    show(list, choices.flatMap((choice, at) => {
      const head = choice.group && choice.group !== group ? h("div", { class: "group", role: "presentation" }, t(choice.group)) : null;
      group = choice.group;
      return [head, h("div", { id: `${id}-${at}`, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(choice); } }, choice.content)];
    }), choices.length ? null : h("div", { role: "option", "aria-selected": "false", "aria-disabled": "true" }, t("noResults", typed)));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const look = async () => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (!typed) return close();
    try {
      const found = pick ? { series: (await get("/series", { q: typed, limit: 30 })).items.sort((a, b) => Number(a.identity.kind !== "level") - Number(b.identity.kind !== "level")).slice(0, 12) } : await suggestions(typed);
      if (mine !== asked || document.activeElement !== input) return;
      choices = pick
        ? found.series.map((item) => ({ series: item, content: [said(seriesName(item.identity)), h("small", {}, unit(item.identity.unit))] }))
        : options(found, typed);
      draw(typed);
    } catch {
      close();
    }
  };
  let pause;
  input.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(look, 120); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) return;
      event.preventDefault();
      mark((chosen + (event.key === "ArrowDown" ? 1 : -1) + choices.length) % choices.length);
    } else if (event.key === "Escape") close();
    else if (event.key === "Enter") {
      event.preventDefault();
      if (chosen >= 0) take(choices[chosen]);
      else if (!pick && input.value.trim()) { close(); go(address("/series", { q: input.value.trim() })); }
    }
  });
  return h("div", { class: big ? "search big" : "search", role: "search" }, h("label", { for: id }, label), h("div", { class: "combo" }, input, list));
}
