// The frame of the page: menu, addresses, views.

import { h, show, link } from "./dom.js";
import { t, language, setLanguage } from "./words.js";
import * as session from "./session.js";
import { messagePlace, problem, say } from "./parts.js";
import { listen } from "./live.js";

const VIEWS = [
  [/^\/(?:index\.html)?$/, () => import("./start.js")],
  [/^\/series$/, () => import("./find.js")],
  [/^\/series\/([^/]+)$/, () => import("./series.js")],
  [/^\/documents$/, () => import("./documents.js")],
  [/^\/documents\/([^/]+)$/, () => import("./document.js")],
  [/^\/summaries(?:\/([^/]+))?$/, () => import("./summaries.js")],
  [/^\/discrepancies$/, () => import("./discrepancies.js")],
  [/^\/curation$/, () => import("./curation.js")],
  [/^\/sign-in$/, () => import("./signin.js")],
];
const SIGN_IN = VIEWS.at(-1);

const main = h("main", { id: "main", tabindex: -1 });
const top = h("header", { class: "top" });
const foot = h("footer");
const liveMark = h("span", { class: "live", role: "status" });
let current = { refresh: null };
let turn = 0;

/** Goes to an address within the page. */
export function go(href, replace = false) {
  history[replace ? "replaceState" : "pushState"]({}, "", href);
  return render(true);
}

function context(found) {
  return {
    id: found[1] === undefined ? undefined : decodeURIComponent(found[1]),
    query: Object.fromEntries(new URLSearchParams(location.search)),
    go,
    /** Notes the state of the view in the address. */
    note(query) {
      const params = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(query)) {
        if (value === undefined || value === null || value === "") params.delete(name);
        else params.set(name, value);
      }
      const text = params.toString();
      history.replaceState({}, "", location.pathname + (text ? `?${text}` : ""));
    },
  };
}

async function render(moved = false) {
  const mine = ++turn;
  const found = VIEWS.find(([form]) => form.test(location.pathname)) ?? VIEWS[0];
  const [pattern, load] = session.open ? found : SIGN_IN;
  current.leave?.();
  current = {};
  menu();
  main.setAttribute("aria-busy", "true");
  let made;
  try {
    const view = await load();
    made = await view.view(context(pattern.exec(location.pathname) ?? [""]));
  } catch (failure) {
    if (failure.status === undefined) console.error(failure);
    made = { title: t("problem"), node: h("section", {}, h("h1", {}, t("problem")), problem(failure, failure.status === 401 ? null : () => render())) };
  }
  if (mine !== turn) {
    made.leave?.();
    return;
  }
  current = made;
  document.title = made.title === "Yearbook" ? "Yearbook" : `${made.title} · Yearbook`;
  show(main, made.node);
  main.removeAttribute("aria-busy");
  if (!moved) return;
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target) target.scrollIntoView();
  else if (!made.placed) scrollTo(0, 0);
  const heading = main.querySelector("h1");
  if (heading && !main.contains(document.activeElement)) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

function menuItem(href, key) {
  const here = href === "/" ? location.pathname === "/" : location.pathname.startsWith(href);
  return h("li", {}, link(href, here ? { "aria-current": "page" } : {}, t(key)));
}

function themeChoice() {
  const themes = [["auto", "themeAuto"], ["light", "themeLight"], ["dark", "themeDark"]];
  const chosen = localStorage.getItem("yearbook-theme") ?? "auto";
  return h("select", { "aria-label": t("theme"), onchange: (event) => theme(event.target.value) },
    themes.map(([value, words]) => h("option", { value, selected: value === chosen }, t(words))));
}

function theme(wanted) {
  localStorage.setItem("yearbook-theme", wanted);
  document.documentElement.dataset.theme = wanted;
}

function menu() {
  const curator = session.may("curator");
  show(top,
    h("div", { class: "bar" },
      link("/", { class: "brand" }, h("span", { class: "logo", "aria-hidden": "true" }), "Yearbook"),
      h("nav", { "aria-label": t("menu") }, h("ul", {},
        menuItem("/series", "series"), menuItem("/summaries", "summaries"), menuItem("/discrepancies", "discrepancies"),
        menuItem("/documents", "documents"), curator ? menuItem("/curation", "curation") : null)),
      h("div", { class: "tools" },
        liveMark,
        themeChoice(),
        h("button", { type: "button", lang: language === "zh" ? "en" : "zh-CN", onclick: () => { setLanguage(language === "zh" ? "en" : "zh"); render(); footer(); } }, t("language")),
        session.me
          ? h("button", { type: "button", title: t("signedInAs", session.me.name), onclick: signOut }, t("signOut"))
          : link("/sign-in", { class: "button" }, t("signIn")))));
}

/** The session has ended meanwhile: the page says so and keeps what was being written. */
function ended() {
  if (!session.me) return;
  removeEventListener("yearbook:unknown", ended);
  say(t("sessionEnded"));
}

async function signOut() {
  await session.signOut();
  location.reload();
}

function footer() {
  show(foot, h("p", {}, t("footer")), h("p", {}, link("/docs", { "data-outside": true }, t("reference")), " · ", link("/health", { "data-outside": true }, "health")));
}

function follow(event) {
  const anchor = event.target.closest?.("a[href]");
  if (!anchor || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(anchor.href, location.href);
  if (url.origin !== location.origin || anchor.hasAttribute("download") || anchor.target || anchor.dataset.outside !== undefined) return;
  if (url.hash && url.pathname === location.pathname && url.search === location.search) return;
  if (!VIEWS.some(([form]) => form.test(url.pathname))) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

async function arrived(event) {
  if (!current.refresh) return;
  const mine = current;
  await mine.refresh(event);
  if (mine === current && event.type !== "poll") say(t("updated"));
}

function liveState(state) {
  show(liveMark, state === "live" ? t("live") : state === "poll" ? "" : t("offline"));
  liveMark.dataset.state = state;
  liveMark.title = state === "poll" ? t("liveOff") : "";
}

async function begin() {
  setLanguage(language);
  theme(localStorage.getItem("yearbook-theme") ?? "auto");
  document.body.append(link("#main", { class: "skip" }, t("skip")), top, main, foot, messagePlace());
  footer();
  addEventListener("popstate", (event) => { if (event.state !== null || !location.hash) render(true); });
  document.addEventListener("click", follow);
  await session.load();
  addEventListener("yearbook:unknown", ended);
  await render();
  if (session.open) listen(arrived, liveState);
}

begin();
