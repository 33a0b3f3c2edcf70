// Signing in.

import { h, show } from "./dom.js";
import { t } from "./words.js";
import { signIn } from "./session.js";
import { field, problem } from "./parts.js";

/** Only addresses of this page are gone back to. */
function back(wanted) {
  return /^\/(?![/\\])/.test(wanted ?? "") ? wanted : "/";
}

export function view({ query }) {
  const input = h("input", { type: "password", name: "key", autocomplete: "current-password", required: true, spellcheck: "false" });
  const wrong = h("div");
  const button = h("button", { class: "primary" }, t("signIn"));
  const form = h("form", { class: "card narrow" },
    h("input", { name: "username", autocomplete: "username", value: "Yearbook", hidden: true, readonly: true }),
    field(t("key"), input, t("keyHint")), wrong, h("div", { class: "row" }, button), h("p", { class: "hint" }, t("privacy")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await signIn(input.value);
      if (location.pathname === "/sign-in") location.assign(back(query.to));
      else location.reload();
    } catch (failure) {
      show(wrong, failure.status === 401 ? h("p", { class: "notice problem", role: "alert" }, t("wrongKey")) : problem(failure));
      button.disabled = false;
      input.focus();
    }
  });
  return { title: t("signIn"), node: h("section", {}, h("h1", {}, t("signIn")), h("p", { class: "slogan" }, t("slogan")), h("p", {}, t("signInWhy")), form) };
}
