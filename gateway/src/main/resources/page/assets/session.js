// Who is signed in. The credential itself is in a cookie that no script can read.

import { get, send } from "./api.js";

const OTHER_TABS = new BroadcastChannel("yearbook-session");

/** The caller as `/api/v1/me` tells it; null where nobody is signed in. */
export let me = null;

/** Whether there is something to read: for those who have signed in, and where everybody may read. */
export let open = false;

export async function load() {
  try {
    me = await get("/me");
    open = true;
  } catch (failure) {
    me = null;
    open = failure.status !== 401 || (await everybody());
  }
}

/** Whether everybody may read. */
async function everybody() {
  try {
    await get("/documents", { limit: 1 });
    return true;
  } catch (failure) {
    return failure.status !== 401;
  }
}

/** Whether the caller has a role. */
export function may(role) {
  const roles = me?.roles ?? [];
  return roles.includes("operator") || roles.includes(role) || (role === "reader" && roles.length > 0);
}

export async function signIn(key) {
  await send("POST", "/session", { key });
  await load();
  OTHER_TABS.postMessage("in");
}

export async function signOut() {
  await send("DELETE", "/session");
  me = null;
  OTHER_TABS.postMessage("out");
}

// Another tab signed out, or the browser shows a page from before that: start anew. When another tab
// signs in, what is being written here stays.
OTHER_TABS.onmessage = ({ data }) => (data === "in" && open ? load() : location.reload());
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
