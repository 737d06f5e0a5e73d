// What pages do when scripts run. Everything works without it.
"use strict";

// How many characters are left while somebody writes.
for (const box of document.querySelectorAll("[data-longest]")) {
  const count = document.getElementById(`${box.id}-count`);
  if (!count) continue;
  const longest = Number(box.dataset.longest);
  const characters = (many) => `${many.toLocaleString("en")} ${many === 1 ? "character" : "characters"}`;
  const show = () => {
    // Code points, with line ends as one character: what the server counts.
    const left = longest - [...box.value.replaceAll("\r\n", "\n")].length;
    count.classList.toggle("is-over", left < 0);
    count.textContent =
      left < 0
        ? `${characters(-left)} too many.`
        : `${left.toLocaleString("en")} of ${characters(longest)} left.`;
  };
  box.addEventListener("input", show);
  show();
}

// A menu closes when attention goes elsewhere.
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll(".menu[open]")) if (menu !== except) menu.open = false;
};
document.addEventListener("click", (event) => closeMenus(event.target.closest(".menu")));
document.addEventListener("focusin", (event) => closeMenus(event.target.closest(".menu")));
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector(".menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// A table or a long line that is wider than its post scrolls in its own box, by keyboard too.
const reachScrollers = (root) => {
  for (const box of root.querySelectorAll(".prose table, .prose pre")) {
    if (box.scrollWidth <= box.clientWidth) continue;
    box.tabIndex = 0;
    if (box.localName === "pre") box.setAttribute("role", "region");
    box.setAttribute("aria-label", box.localName === "pre" ? "Wide text" : "Wide table");
  }
};
reachScrollers(document);
document.addEventListener("htmx:afterSwap", (event) => reachScrollers(event.target));

// A piece that brings new words for a field of the writing form puts them there.
document.addEventListener("htmx:afterSwap", (event) => {
  for (const words of event.target.querySelectorAll("[data-into]")) {
    const field = document.getElementById("writing")?.elements.namedItem(words.dataset.into);
    words.remove();
    if (!field) continue;
    field.value = words.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// When a piece does not come: what somebody pressed is sent as a whole page, which says what is wrong
// and keeps what was written. What htmx asked for by itself (a draft, a state) says so, in one line.
const trouble = document.getElementById("trouble");
const sendPlainly = (event) => {
  const { elt, requestConfig: { triggeringEvent: cause } = {} } = event.detail;
  const form = elt.form ?? elt.closest("form");
  if (!form || !cause || !["submit", "click"].includes(cause.type)) return false;
  const pressed = cause.submitter ?? (elt.matches("button") ? elt : null);
  if (pressed?.name) {
    const carried = Object.assign(document.createElement("input"), { type: "hidden", name: pressed.name, value: pressed.value });
    form.append(carried);
  }
  if (pressed?.hasAttribute("formaction")) form.action = pressed.formAction;
  HTMLFormElement.prototype.submit.call(form);
  return true;
};
document.addEventListener("htmx:responseError", (event) => {
  if (sendPlainly(event)) return;
  trouble.textContent =
    event.detail.xhr.status === 401
      ? "You are signed out. What you wrote is still here: send it, and you are asked to sign in first."
      : "That did not work just now. What you wrote is still here.";
});
document.addEventListener("htmx:sendError", () => {
  trouble.textContent = "The site cannot be reached just now. What you wrote is still here.";
});
document.addEventListener("htmx:afterSwap", () => { trouble.textContent = ""; });
