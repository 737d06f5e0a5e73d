"""A browser without scripts: it follows links and sends the forms that a page holds, tokens included."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse


@dataclass
class Form:
    """A form as a page shows it."""

    action: str
    method: str = "get"
    fields: list[tuple[str, str]] = field(default_factory=list)
    id: str = ""


@dataclass
class Button:
    """A button: the form it belongs to (by its id, where it stands outside), and what it adds to it."""

    form: "Form | str | None"
    action: str = ""
    name: str = ""
    value: str = ""
    words: list[str] = field(default_factory=list)

    @property
    def label(self) -> str:
        return " ".join("".join(self.words).split())


class _Page(HTMLParser):
    """Collects the forms, links and words of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.buttons: list[Button] = []
        self._button: Button | None = None
        self._elsewhere: list[tuple[str, tuple[str, str]]] = []  # fields that name their form by its id
        self.words: list[str] = []
        self._form: Form | None = None
        self._area: str | None = None
        self._typed: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(
                given.get("action", ""), given.get("method", "get").lower(), id=given.get("id", "")
            )
            self.forms.append(self._form)
        elif tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "textarea":
            self._area, self._typed = given.get("name", ""), []
        elif tag == "button":
            self._button = Button(
                given.get("form") or self._form,
                given.get("formaction", ""),
                given.get("name", ""),
                given.get("value", ""),
            )
            self.buttons.append(self._button)
        elif tag == "input" and given.get("form"):
            self._elsewhere.append((given["form"], (given.get("name", ""), given.get("value", ""))))
        elif tag == "input" and self._form is not None and given.get("name"):
            if given.get("type") not in {"checkbox", "radio"} or "checked" in given:
                self._form.fields.append((given["name"], given.get("value", "")))
        elif tag in {"script", "style"}:
            self._hidden += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "button":
            self._button = None
        elif tag == "textarea" and self._area is not None:
            typed = "".join(self._typed).replace("\r\n", "\n").removeprefix("\n")
            if self._form is not None:
                self._form.fields.append((self._area, typed))
            self._area = None
        elif tag in {"script", "style"}:
            self._hidden -= 1

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._typed.append(data)
        elif not self._hidden:
            self.words.append(data)
            if self._button is not None:
                self._button.words.append(data)

    def close(self) -> None:
        super().close()
        forms = {form.id: form for form in self.forms if form.id}
        for form_id, given in self._elsewhere:
            forms[form_id].fields.append(given)
        for button in self.buttons:
            if isinstance(button.form, str):
                button.form = forms[button.form]


class Browser:
    """One person's browser, with cookies of its own."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client()
        self.response: TestResponse
        self.address = "/"
        self._page = _Page()

    def get(self, address: str) -> "Browser":
        return self._take(self.client.get(address, follow_redirects=True))

    def send(self, action_ends_with: str, **typed: str) -> "Browser":
        """Send the first form whose address ends so, with what is typed over what it holds."""
        return self._take(self._send(action_ends_with, follow=True, **typed))

    def send_only(self, action_ends_with: str, **typed: str) -> TestResponse:
        """Send it without following where it leads, and stay on the page."""
        return self._send(action_ends_with, follow=False, **typed)

    def press(self, label_begins_with: str, **typed: str) -> "Browser":
        """Press the first button that is labelled so, with what is typed over what its form holds."""
        for button in self._page.buttons:
            if button.label.startswith(label_begins_with):
                break
        else:
            raise AssertionError(f"no button {label_begins_with}; there are {self.buttons}")
        return self._press(button, **typed)

    def enter(self, form_id: str, **typed: str) -> "Browser":
        """Press Enter in a line of a form: browsers press the first button on the page that belongs to it."""
        form = next(one for one in self._page.forms if one.id == form_id)
        return self._press(next(one for one in self._page.buttons if one.form is form), **typed)

    def _press(self, button: Button, **typed: str) -> "Browser":
        assert isinstance(button.form, Form)
        added = [(button.name, button.value)] if button.name else []
        return self._take(self._post(button.form, button.action, added, follow=True, **typed))

    @property
    def buttons(self) -> list[str]:
        return [button.label for button in self._page.buttons]

    def form(self, action_ends_with: str) -> Form:
        for one in self._page.forms:
            if one.action.endswith(action_ends_with):
                return one
        raise AssertionError(
            f"no form for {action_ends_with}; there are {[f.action for f in self._page.forms]}"
        )

    def offers(self, action_ends_with: str) -> bool:
        return any(one.action.endswith(action_ends_with) for one in self._page.forms)

    def value(self, action_ends_with: str, name: str) -> str:
        return dict(self.form(action_ends_with).fields)[name]

    def forget_session(self) -> "Browser":
        """Let the session run out."""
        self.client.delete_cookie("openward")
        return self

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def words(self) -> str:
        """What the page says, spaces folded."""
        return " ".join("".join(self._page.words).split())

    @property
    def html(self) -> str:
        return self.response.text

    @property
    def links(self) -> list[str]:
        return self._page.links

    def _send(self, action_ends_with: str, *, follow: bool, **typed: str) -> TestResponse:
        return self._post(self.form(action_ends_with), "", [], follow=follow, **typed)

    def _post(
        self, form: Form, action: str, added: list[tuple[str, str]], *, follow: bool, **typed: str
    ) -> TestResponse:
        assert form.method == "post"
        data = MultiDict([one for one in form.fields if one[0] not in typed])
        data.update([*typed.items(), *added])
        headers = {"Sec-Fetch-Site": "same-origin", "Referer": "http://localhost" + self.address}
        return self.client.post(action or form.action, data=data, follow_redirects=follow, headers=headers)

    def _take(self, response: TestResponse) -> "Browser":
        self.response = response
        self.address = urlsplit(response.request.url).path
        self._page = _Page()
        if response.mimetype == "text/html":
            self._page.feed(response.text)
            self._page.close()
        return self
