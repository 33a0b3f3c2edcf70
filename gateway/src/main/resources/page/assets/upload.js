// Posting files: several, with what is said of each, and how far each has come.

import { h, show, link, said, address } from "./dom.js";
import { t } from "./words.js";
import { Problem, get } from "./api.js";
import { field, problem } from "./parts.js";
import { bytes } from "./figures.js";

const TYPES = { txt: "text/plain", md: "text/markdown", markdown: "text/markdown", html: "text/html", htm: "text/html", pdf: "application/pdf", docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" };
const TOO_LARGE = 64 * 1024 * 1024;
const READABLE = /\.(txt|md|markdown|html?)$/i;

/** What a file's name and first lines say of it. */
export function guess(name, text) {
  const heading = (/<title[^>]*>([^<]+)<\/title>/i.exec(text)?.[1] ?? /^#\s+(.+)$/m.exec(text)?.[1] ?? /<h1[^>]*>([^<]+)<\/h1>/i.exec(text)?.[1] ?? text.split("\n").map((line) => line.trim()).find((line) => line.length > 3 && line.length < 60) ?? "").trim();
  const year = /((?:19|20)\d\d)\s*年/.exec(heading)?.[1] ?? /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(name)?.[1] ?? /((?:19|20)\d\d)\s*年/.exec(text)?.[1] ?? "";
  const dated = /(?:发布日期|发布时间|日期)[:：\s]*((?:19|20)\d\d)[年./-]\s*(\d{1,2})[月./-]\s*(\d{1,2})/.exec(text);
  const place = /^(?:《)?([\p{Script=Han}]{2,7}?(?:省|市|自治区|自治州|区|县))/u.exec(heading)?.[1] ?? "";
  return { title: heading.slice(0, 200), reportingYear: year, place, publishedOn: dated ? `${dated[1]}-${dated[2].padStart(2, "0")}-${dated[3].padStart(2, "0")}` : "" };
}

/** The form; `changed` is told when a document has been taken. A document that is replaced keeps its name. */
export function uploads(changed, replaced) {
  const chooser = h("input", { type: "file", multiple: !replaced, id: "files", class: "visually-hidden", accept: Object.keys(TYPES).map((end) => `.${end}`).join(",") });
  const list = h("ol", { class: "uploads" });
  const sendAll = h("button", { type: "button", class: "primary", hidden: true }, t("sendAll"));
  const waiting = new Set();
  const zone = h("label", { class: "drop", for: "files" }, h("strong", {}, t("drop")), h("small", {}, t("dropTypes")));
  const add = async (files) => {
    for (const file of replaced ? files.slice(0, 1) : files) {
      const entry = await upload(file, replaced, changed, () => waiting.delete(entry));
      waiting.add(entry);
      list.append(entry.node);
    }
    sendAll.hidden = !waiting.size;
  };
  chooser.addEventListener("change", () => { add([...chooser.files]); chooser.value = ""; });
  for (const type of ["dragenter", "dragover"]) zone.addEventListener(type, (event) => { event.preventDefault(); zone.classList.add("over"); });
  for (const type of ["dragleave", "drop"]) zone.addEventListener(type, () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => { event.preventDefault(); add([...event.dataTransfer.files]); });
  sendAll.addEventListener("click", async () => {
    sendAll.hidden = true;
    for (const entry of [...waiting]) await entry.start();
    sendAll.hidden = !waiting.size;
  });
  return h("section", { class: "card" }, h("h2", {}, replaced ? [t("newVersion"), ": ", said(replaced.title ?? replaced.name)] : t("post")), chooser, zone, list, sendAll);
}

async function upload(file, replaced, changed, finished) {
  const text = READABLE.test(file.name) ? await file.slice(0, 65_536).text() : "";
  const guessed = guess(file.name, text);
  const filled = replaced ? { ...guessed, title: replaced.title ?? guessed.title, reportingYear: replaced.reportingYear ?? guessed.reportingYear, place: replaced.place ?? guessed.place, publisher: replaced.publisher ?? "" } : guessed;
  const inputs = {
    name: h("input", { value: replaced?.name ?? file.name, maxlength: 200, required: true, readonly: Boolean(replaced) }),
    title: h("input", { value: filled.title, maxlength: 300 }),
    publisher: h("input", { value: filled.publisher ?? "", maxlength: 200 }),
    place: h("input", { value: filled.place, maxlength: 100 }),
    reportingYear: h("input", { value: filled.reportingYear, inputmode: "numeric", maxlength: 4 }),
    publishedOn: h("input", { type: "date", value: filled.publishedOn }),
  };
  const names = { name: "name", title: "docTitle", publisher: "publisher", place: "place", reportingYear: "reportingYear", publishedOn: "publishedOn" };
  const progress = h("progress", { max: 100, value: 0, hidden: true, "aria-label": file.name });
  const status = h("div", { role: "status" });
  const button = h("button", { class: "primary" }, t("postOne"));
  const remove = h("button", { type: "button" }, t("remove"));
  const form = h("form", { class: "fields" }, Object.entries(inputs).map(([name, input]) => field(t(names[name]), input)), h("div", { class: "row" }, button, remove));
  const node = h("li", { class: "upload" }, h("p", {}, h("strong", {}, said(file.name)), " ", h("small", {}, bytes(file.size))), form, progress, status);
  let running = null;
  remove.addEventListener("click", () => { running?.abort(); finished(); node.remove(); });
  const start = async () => {
    if (running || !form.reportValidity()) return;
    show(status);
    try {
      if (file.size > TOO_LARGE) throw new Problem(413, {});
      progress.hidden = false;
      button.disabled = true;
      const query = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()]).filter(([name]) => !(replaced && name === "name")));
      running = new XMLHttpRequest();
      const answer = await sent(running, replaced ? "PUT" : "POST", address(replaced ? `/api/v1/documents/${replaced.id}` : "/api/v1/documents", query), file, (percent) => { progress.value = percent; show(status, t(percent < 100 ? "sending" : "reading", percent)); });
      form.remove();
      finished();
      await settled(answer, status);
      progress.hidden = true;
      changed();
    } catch (failure) {
      progress.hidden = true;
      button.disabled = false;
      if (failure.name !== "AbortError") show(status, problem(failure));
    }
    running = null;
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); start(); });
  return { node, start };
}

/** Sends the bytes of a file; XMLHttpRequest tells how far it is. */
function sent(request, method, url, file, progressed) {
  return new Promise((done, failed) => {
    request.open(method, url);
    request.setRequestHeader("Content-Type", TYPES[file.name.split(".").at(-1).toLowerCase()] ?? (file.type || "application/octet-stream"));
    request.upload.onprogress = (event) => progressed(Math.floor((event.loaded / event.total) * 100));
    request.onload = () => {
      let body = {};
      try {
        body = JSON.parse(request.responseText);
      } catch {
        body = { detail: request.statusText };
      }
      if (request.status < 300) done({ body, known: request.status === 200 });
      else failed(new Problem(request.status, body));
    };
    request.onerror = () => failed(new Problem(0, { detail: "" }));
    request.onabort = () => failed(new DOMException("", "AbortError"));
    request.send(file);
  });
}

async function settled({ body, known }, status) {
  let now = body;
  for (let tries = 0; ["accepted", "reading"].includes(now.state) && tries < 240; tries++) {
    show(status, t("reading"));
    await new Promise((go) => setTimeout(go, 500));
    now = await get(`/documents/${now.id}`);
  }
  const words = now.state === "failed" ? said(now.reason ?? t("failed")) : known ? t("alreadyKnown") : t("readDone", now.facts ?? 0);
  show(status, h("p", { class: now.state === "failed" ? "notice problem" : "notice good" }, words, " ", link(`/documents/${now.id}`, {}, t("openDocument"))));
}
