// Who is signed in. The credential itself is in a cookie that no script can read.

import { get, send } from "./api.js";

const OTHER_TABS = new BroadcastChannel("yearbook-session");

/** The caller as `/api/v1/me` tells it; null where nobody is signed in. */
export let me = null;

export async function load() {
  try {
    me = await get("/me");
  } catch {
    me = null;
  }
  return me;
}

/** Whether the caller has a role. */
export function may(role) {
  const roles = me?.roles ?? [];
  return roles.includes("operator") || roles.includes(role) || (role === "reader" && roles.length > 0);
}

export async function signIn(key) {
  await send("POST", "/session", { key });
  await load();
  OTHER_TABS.postMessage("changed");
}

export async function signOut() {
  await send("DELETE", "/session");
  me = null;
  OTHER_TABS.postMessage("changed");
}

// Another tab signed in or out, or the browser shows a page from before that: start anew.
OTHER_TABS.onmessage = () => location.reload();
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
