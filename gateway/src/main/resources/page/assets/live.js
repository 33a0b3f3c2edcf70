// What happens, as it happens: server-sent events, and a look every few seconds where there are none.

import { get } from "./api.js";

const KINDS = ["observation", "discrepancy", "series", "summary", "document", "fact", "curation", "reset"];
const QUIET = 700;
const PAUSE = 8_000;

let last = "";

/** Whether something has changed since the last look. */
async function changed() {
  const [documents, summaries] = await Promise.all([get("/documents", { limit: 3 }), get("/summaries", { limit: 1 })]);
  const now = JSON.stringify([documents.items.map((item) => [item.id, item.version, item.state]), summaries.items.map((item) => item.digest)]);
  const before = last;
  last = now;
  return before !== "" && before !== now;
}

function poll(arrived, state) {
  state("poll");
  const look = async () => {
    if (!document.hidden) {
      try {
        if (await changed()) await arrived({ type: "change" });
        state("poll");
      } catch (failure) {
        if (failure.status === 401) return;
        state("lost");
      }
    }
    setTimeout(look, PAUSE);
  };
  look();
}

/** Tells `arrived` of what has happened, and `state` how that is known: `live`, `poll` or `lost`. */
export function listen(arrived, state) {
  const stream = new EventSource("/api/v1/events");
  let waiting;
  let was = "";
  const heard = (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => arrived({ type: event.type, data: event.data }), QUIET);
  };
  stream.onmessage = heard;
  KINDS.forEach((type) => stream.addEventListener(type, heard));
  stream.onopen = () => {
    state("live");
    // What was missed meanwhile is shown at once.
    if (was === "lost") arrived({ type: "reconnected" });
    was = "live";
  };
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) poll(arrived, state);
    else {
      was = "lost";
      state("lost");
    }
  };
}
