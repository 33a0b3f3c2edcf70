// The annual summary: read, switched, compared, downloaded.

import { h, link, said, address } from "./dom.js";
import { t, language } from "./words.js";
import { all, get, read } from "./api.js";
import { field, filled } from "./parts.js";
import { adopt } from "./adopt.js";
import { moment } from "./figures.js";

const FORMATS = ["pdf", "docx", "xlsx", "csv", "md", "html", "json"];

export async function view({ id, query, go }) {
  const editions = await all("/summaries", {}, 2000);
  if (!editions.length) return { title: t("summaries"), node: h("section", {}, h("h1", {}, t("summaries")), h("p", { class: "empty" }, t("notYet"))), refresh: () => go("/summaries", true) };
  const year = /^\d{4}$/.test(id ?? "") ? Number(id) : best(editions);
  const place = query.place ?? "*";
  const years = [...new Set(editions.map((one) => one.year))];
  const places = [...new Set(editions.map((one) => one.place))].sort();
  const body = h("div", { class: "summary" });
  const compared = h("div");
  const wanted = { place, lang: language };
  const load = () => filled(body, () => text(year, wanted, query.edition));
  await load();
  const numbered = await get(`/summaries/${year}/editions`, { place }).catch(() => ({ items: [] }));
  // Of the address as it is now: somebody may choose on before a choice is shown.
  const move = (change) => {
    const at = change.year ?? (/\d{4}/.exec(location.pathname)?.[0] || year);
    const of = change.place ?? new URLSearchParams(location.search).get("place") ?? "*";
    return go(address(`/summaries/${at}`, { place: of === "*" ? "" : of, edition: change.edition }));
  };
  const select = (label, options, chosen, changed) => field(label, h("select", { onchange: (event) => changed(event.target.value) }, options.map(([value, words]) => h("option", { value, selected: String(value) === String(chosen) }, words))));
  const latest = numbered.items[0]?.edition;
  return {
    title: `${t("summaries")} ${year}`,
    node: h("article", {},
      h("div", { class: "row controls between" },
        h("div", { class: "row" },
          select(t("year"), [...(years.includes(year) ? [] : [year]), ...years].map((one) => [one, String(one)]), year, (value) => move({ year: value })),
          select(t("place"), places.map((one) => [one, one === "*" ? t("allPlaces") : one]), place, (value) => move({ place: value })),
          numbered.items.length > 1 ? select(t("versions"), numbered.items.map((one) => [one.edition, `${t("edition", one.edition)} · ${moment(one.publishedAt)}`]), query.edition ?? latest, (value) => move({ edition: value })) : null),
        h("div", { class: "row" },
          latest > 1 ? h("button", { type: "button", onclick: () => filled(compared, () => changes(year, wanted, Number(query.edition ?? latest))) }, t("compareEditions")) : null,
          h("details", { class: "menu" }, h("summary", {}, t("download")), h("ul", {}, FORMATS.map((format) => h("li", {}, h("a", { href: file(year, query.edition, format, wanted), download: `${year}.${format}` }, format.toUpperCase()))))))),
      compared, body),
    refresh: query.edition ? null : load,
  };
}

function best(editions) {
  const whole = editions.filter((one) => one.place === "*").slice(0, 3);
  return (whole.sort((a, b) => b.figures - a.figures)[0] ?? editions[0]).year;
}

function file(year, edition, format, wanted) {
  return address(`/api/v1/summaries/${year}${edition ? `/editions/${edition}` : ""}.${format}`, wanted);
}

async function text(year, wanted, edition) {
  const path = `/summaries/${year}${edition ? `/editions/${edition}` : ""}`;
  const [html, json] = await Promise.all([read(path, wanted, "text/html").then((answer) => answer.text()), get(path, wanted)]);
  const nodes = adopt(html);
  const whole = h("div", {}, nodes);
  wire(whole, json);
  return whole;
}

const bare = (text) => text.replace(/^[“"]|[”"]$/g, "");
const digits = (text) => text.replace(/[^\d.]/g, "");

/** Everything in a summary that stands in a sentence: by its digits and sentence, where it stands and its series. */
function stated(json) {
  const found = new Map();
  const look = (value, series) => {
    if (!value || typeof value !== "object") return;
    const within = value.series?.id ?? series;
    if (value.evidence && value.source && (value.observation || value.id)) {
      const one = { way: address(`/documents/${value.source.document}`, { fact: value.observation ?? value.id }), series: typeof value.series === "string" ? value.series : within };
      const quote = value.evidence.quote;
      found.set(`${digits(value.quantity?.numberText ?? "")}|${quote}`, one);
      if (!found.has(quote)) found.set(quote, one);
    }
    Object.values(value).forEach((part) => look(part, within));
  };
  look(json);
  return found;
}

/** Lets each footnote lead to its sentence, and each figure to its series. */
function wire(whole, json) {
  const places = stated(json);
  const place = (quote) => {
    const words = bare(quote.textContent);
    return places.get(`${digits(quote.closest("li").querySelector("b")?.textContent ?? "")}|${words}`) ?? places.get(words);
  };
  for (const row of whole.querySelectorAll('tr[id^="f"]')) {
    const quote = row.querySelector("li q") ?? row.nextElementSibling?.querySelector("li q");
    const series = quote && place(quote)?.series;
    const name = row.querySelector(".indicator") ?? row.querySelector("th");
    if (series && name) name.replaceChildren(link(`/series/${series}`, {}, ...name.childNodes));
  }
  for (const quote of whole.querySelectorAll("li q")) {
    const way = place(quote)?.way;
    if (!way) continue;
    const anchor = link(way, { class: "to-sentence" });
    quote.replaceWith(anchor);
    anchor.append(quote);
  }
  // A mark of a footnote opens it.
  whole.addEventListener("click", (event) => {
    const hash = event.target.closest?.("a.ref")?.getAttribute("href");
    const row = hash && whole.querySelector(CSS.escape ? `#${CSS.escape(hash.slice(1))}` : hash);
    const note = row?.querySelector("details") ?? row?.nextElementSibling?.querySelector?.("details");
    if (note) {
      event.preventDefault();
      note.open = true;
      history.replaceState(history.state, "", hash);
      note.scrollIntoView({ block: "center" });
      note.querySelector("summary").focus({ preventScroll: true });
    }
  });
  for (const table of whole.querySelectorAll("table")) {
    const frame = h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": heading(table) });
    table.replaceWith(frame);
    frame.append(table);
  }
  for (const heading of whole.querySelectorAll("th:empty, figure:empty")) heading.remove();
}

/** The heading that a table stands under. */
function heading(table) {
  for (let before = table.previousElementSibling; before; before = before.previousElementSibling) {
    if (/^H\d$/.test(before.tagName)) return before.textContent;
  }
  return t("table");
}

async function changes(year, wanted, edition) {
  if (edition < 2) return h("p", { class: "notice" }, t("noEarlier"));
  const found = await get(`/summaries/${year}/editions/${edition}/changes`, wanted);
  const list = (title, items, make) => (items?.length ? [h("h3", {}, title), h("ul", {}, items.map((item) => h("li", {}, make(item))))] : null);
  const lists = [list(t("appeared"), found.appeared, (one) => h("ins", {}, said(one.after))), list(t("changedTo"), found.changed, (one) => (one.before === one.after ? said(one.after) : [h("del", {}, said(one.before)), " ", h("ins", {}, said(one.after))])), list(t("gone"), found.went, (one) => h("del", {}, said(one.before)))].filter(Boolean);
  return h("section", { class: "card" }, h("h2", {}, t("differences", edition - 1)), lists.length ? lists : h("p", { class: "empty" }, t("same")));
}

