// Files of a series, and how to cite it.

import { h, save, show } from "./dom.js";
import { language, t } from "./words.js";
import { read } from "./api.js";
import { problem, say } from "./parts.js";
import { seriesName } from "./figures.js";
import { changeText, change, vintage } from "./course.js";

/** The code of a name in the SDMX structure: the beginning of its SHA-256 in base 32. */
async function code(prefix, name) {
  if (!name) return "_Z";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(name)));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${prefix}_${BigInt(`0x${hex}`).toString(32).toUpperCase().slice(0, 10)}`;
}

/** The address of a series' data in SDMX. */
export async function sdmxAddress(identity) {
  const breakdown = [...(identity.qualifiers ?? []), ...(identity.whole ? [`占${identity.whole}`] : [])].join("；");
  const named = await Promise.all([code("S", identity.subject), code("I", identity.indicator), code("B", breakdown), code("U", identity.unit)]);
  const key = ["*", named[0], named[1], named[2], identity.kind.toUpperCase(), identity.basis.toUpperCase(), identity.status.toUpperCase(), named[3]].join(".");
  return `/sdmx/data/dataflow/YB/METRICS/1.0/${key}`;
}

const HEAD = ["start", "end", "value", "unit", "modifier", "coreLow", "coreHigh", "change", "verdict", "observations", "document", "publisher", "publishedOn", "quote", "address"];

function cells(series, rows) {
  return rows.map((row) => {
    const one = row.shown;
    return [row.period.start ?? "", row.period.end, one.quantity.value, one.quantity.unit, one.quantity.modifier, one.core?.low ?? "", one.core?.high ?? "", changeText(change(rows, row, series.identity)), one.verdict,
      row.all.length, one.source?.title ?? one.source?.name ?? "", one.source?.publisher ?? "", one.source ? vintage(one) : "", one.evidence?.quote ?? one.derivation ?? "",
      one.source ? `${location.origin}/documents/${one.source.document}?fact=${one.id}` : ""];
  });
}

/** The menu of files. */
export function downloads(present) {
  const run = (make) => async () => {
    try {
      const now = present();
      await make(now, seriesName(now.series.identity).replace(/[\\/:*?"<>|\s]+/g, "-"));
    } catch (failure) {
      say(failure.message);
    }
  };
  const cite = ({ series, rows, asOf }) => plainCitation(series, rows, asOf);
  const files = {
    CSV: async ({ series, asOf }, name) => save(await (await read(`/series/${series.id}/observations`, { limit: 500, publishedAsOf: asOf }, "text/csv")).blob(), `${name}.csv`),
    XLSX: async ({ series, rows }, name) => save((await import("./sheet.js")).workbook(name, [HEAD, ...cells(series, rows)]), `${name}.xlsx`),
    SVG: async (now, name) => (await import("./picture.js")).saveSvg(now.plot, seriesName(now.series.identity), cite(now), name),
    PNG: async (now, name) => (await import("./picture.js")).savePng(now.plot, seriesName(now.series.identity), cite(now), name),
    SDMX: async ({ series }, name) => {
      const response = await fetch(await sdmxAddress(series.identity), { headers: { Accept: "application/vnd.sdmx.data+json;version=2.1.0" } });
      if (!response.ok) throw new Error(t("problem"));
      save(await response.blob(), `${name}.sdmx.json`);
    },
  };
  return h("details", { class: "menu" }, h("summary", {}, t("download")),
    h("ul", {}, Object.entries(files).map(([name, make]) => h("li", {}, h("button", { type: "button", onclick: run(make) }, name)))));
}

function plainCitation(series, rows, asOf) {
  const publishers = [...new Set(rows.map((row) => row.shown.source?.publisher).filter(Boolean))].slice(0, 4);
  const day = asOf || new Date().toISOString().slice(0, 10);
  const name = seriesName(series.identity);
  return language === "zh"
    ? `${publishers.join("、") || "所列文档"}：“${name}”，经Yearbook整理，数据截至${day}。${location.href}`
    : `${publishers.join(", ") || "Documents named"}: “${name}”, compiled by Yearbook, as known on ${day}. ${location.href}`;
}

export function citation(series, rows, asOf) {
  const text = plainCitation(series, rows, asOf);
  const place = h("div");
  const copy = async (what) => {
    try {
      await navigator.clipboard.writeText(what);
      say(t("copied"));
    } catch (failure) {
      show(place, problem({ status: 0, message: failure.message }));
    }
  };
  return h("div", {}, h("blockquote", { class: "cite" }, text),
    h("div", { class: "row" }, h("button", { type: "button", onclick: () => copy(text) }, t("copy")), h("button", { type: "button", onclick: () => copy(location.href) }, t("permanent"))), place);
}
