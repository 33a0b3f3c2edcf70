// The API as the page uses it: the same calls that any other client makes.

import { address } from "./dom.js";

/** What the API answers when it does not do what was asked (RFC 9457). */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || String(status));
    this.status = status;
    this.title = body.title ?? "";
    this.errors = body.errors ?? [];
    this.correlation = body.correlationId ?? "";
  }
}

async function answer(response) {
  if (response.ok) return response;
  let body = {};
  try {
    body = await response.json();
  } catch {
    body = { detail: response.statusText };
  }
  if (response.status === 401) dispatchEvent(new Event("yearbook:unknown"));
  throw new Problem(response.status, body);
}

async function ask(path, options) {
  try {
    return await answer(await fetch(path, { credentials: "same-origin", ...options }));
  } catch (failure) {
    if (failure instanceof Problem || failure.name === "AbortError") throw failure;
    throw new Problem(0, { detail: "" });
  }
}

/** JSON of an address below `/api/v1`. */
export async function get(path, query, options = {}) {
  const response = await ask(address(`/api/v1${path}`, query), { headers: { Accept: "application/json" }, ...options });
  return response.json();
}

/** The whole answer in another media type. */
export async function read(path, query, accept) {
  return ask(address(`/api/v1${path}`, query), { headers: { Accept: accept } });
}

/** All items of a list, up to a number. */
export async function all(path, query = {}, most = 2000) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { ...query, limit: Math.min(500, most), cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return items;
}

/** Sends a change. */
export async function send(method, path, body) {
  const response = await ask(`/api/v1${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return response.status === 204 ? null : response.json();
}

/** A curator's decision; see the API reference for what each action needs. */
export function decide(action, what) {
  return send("POST", `/curation/${action}`, what);
}
