// Shows how many characters are left while somebody writes. Everything works without it.
"use strict";

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
