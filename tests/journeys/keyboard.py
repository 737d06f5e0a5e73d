"""Somebody who has only a keyboard: each press of Tab leads to what can be seen, in reading order."""

from dataclasses import dataclass

from playwright.sync_api import Page

MOST_PRESSES = 60

# Where the focus is: its name, whether it shows, and whether it stands before
# the place where the focus was, as eyes see it.
LOOK = """
() => {
  const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
  const last = window.lastFocused?.isConnected ? window.lastFocused.getBoundingClientRect() : null;
  window.lastFocused = here;
  const besides = last && box.top < last.bottom && box.bottom > last.top;
  return {
    kind: here.localName,
    name: (here.labels?.[0] ?? here).innerText.trim(),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
      && box.left < innerWidth,
    jumpsBack: Boolean(last) && (box.bottom <= last.top || (besides && box.right <= last.left)),
  };
}
"""


@dataclass
class Keyboard:
    """Presses keys on a page, and refuses to go on where the focus cannot be seen or jumps back."""

    page: Page

    def tab(self) -> str:
        """Press Tab; returns the name of what has the focus then."""
        self.page.keyboard.press("Tab")
        now = self.page.evaluate(LOOK)
        where = f"{now['kind']} “{now['name']}”"
        assert now["kind"] != "body", "the focus was lost"
        assert now["onScreen"], f"{where} has the focus and is not on the screen"
        assert now["outlined"], f"{where} has the focus and nothing shows it"
        assert not now["jumpsBack"], f"{where} stands before what had the focus"
        return str(now["name"])

    def tab_to(self, name: str) -> None:
        """Press Tab until what is called ``name`` has the focus."""
        passed: list[str] = []
        while (reached := self.tab()) != name:
            passed.append(reached)
            assert len(passed) < MOST_PRESSES, f"“{name}” cannot be reached; passed {passed}"

    def back_to(self, name: str) -> None:
        """Press Shift and Tab until what is called ``name`` has the focus."""
        for _ in range(MOST_PRESSES):
            self.page.keyboard.press("Shift+Tab")
            if self.page.evaluate(LOOK)["name"] == name:
                return
        raise AssertionError(f"“{name}” cannot be reached backwards")

    def press(self, key: str = "Enter") -> None:
        self.page.keyboard.press(key)

    def go(self) -> None:
        """Press Enter on what leads to another page."""
        with self.page.expect_navigation():
            self.press()

    def skip_to_the_text(self) -> None:
        """The first press on every page offers to skip what is above the text."""
        assert self.tab() == "Skip to the text"
        self.press()
        assert self.page.evaluate("document.activeElement.id") == "main"
        self.page.evaluate("() => { window.lastFocused = null; }")

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)
