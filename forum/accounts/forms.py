"""The forms of the accounts pages. What a name or a password must be is checked where it is used."""

from collections.abc import Sequence

from wtforms import BooleanField, HiddenField, PasswordField, RadioField, StringField
from wtforms.validators import InputRequired

from forum.writing import NOT_KEPT_BY_BROWSERS, SiteForm


class SignUpForm(SiteForm):
    """``suggestion`` is one of the names that were offered, or empty for a name of one's own."""

    suggestion = RadioField("Choose a pseudonym", validate_choice=False, default="")
    name = StringField(
        "Pseudonym", render_kw={"autocomplete": "username", "autocapitalize": "off", "spellcheck": "false"}
    )
    password = PasswordField("Password", render_kw={"autocomplete": "new-password"})
    is_kind = BooleanField(
        "I am kind, and say what I know from my own life. I tell nobody to change a treatment.",
        validators=[InputRequired("Please accept this rule to join.")],
    )
    protects_people = BooleanField(
        "I leave out what lets people recognise me or anybody else: names, addresses, numbers.",
        validators=[InputRequired("Please accept this rule to join.")],
    )
    advertises_nothing = BooleanField(
        "I advertise nothing. In an emergency I call the emergency number, not the forum.",
        validators=[InputRequired("Please accept this rule to join.")],
    )

    @property
    def chosen_name(self) -> str:
        """The suggestion that was picked, or what was typed."""
        return self.suggestion.data or self.name.data or ""

    def offer(self, names: Sequence[str]) -> None:
        """Offer ``names``, and keep the one that was picked before."""
        picked = [self.suggestion.data] if self.suggestion.data else []
        self.suggestion.choices = [(name, name) for name in dict.fromkeys([*picked, *names])]
        self.suggestion.choices.append(("", "A name of my own"))


class SignInForm(SiteForm):
    name = StringField(
        "Pseudonym or name",
        render_kw={"autocomplete": "username", "autocapitalize": "off", "spellcheck": "false"},
    )
    password = PasswordField("Password", render_kw={"autocomplete": "current-password"})


class NameForm(SiteForm):
    name = StringField("New pseudonym", render_kw={"autocomplete": "username"})
    submission_key = HiddenField()

    def ask_a_clinician(self) -> None:
        """Speak of a name: clinicians write under their own."""
        self.name.label.text = "New name"


class InstitutionForm(SiteForm):
    institution = StringField("Hospital, practice or university", render_kw=NOT_KEPT_BY_BROWSERS)
    submission_key = HiddenField()
