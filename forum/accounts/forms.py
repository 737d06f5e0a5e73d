"""The forms of the accounts pages. What a name or a password must be is checked where it is used."""

from wtforms import BooleanField, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired

from forum.writing import SiteForm


class SignUpForm(SiteForm):
    name = StringField(
        "Pseudonym", render_kw={"autocomplete": "username", "autocapitalize": "off", "spellcheck": "false"}
    )
    password = PasswordField("Password", render_kw={"autocomplete": "new-password"})
    protects_people = BooleanField(
        "I leave out what lets people recognise me or anybody else: names, addresses, numbers.",
        validators=[InputRequired("Please accept this rule to join.")],
    )
    advertises_nothing = BooleanField(
        "I advertise nothing and am kind. In an emergency I call the emergency number, not the forum.",
        validators=[InputRequired("Please accept this rule to join.")],
    )


class SignInForm(SiteForm):
    name = StringField(
        "Pseudonym", render_kw={"autocomplete": "username", "autocapitalize": "off", "spellcheck": "false"}
    )
    password = PasswordField("Password", render_kw={"autocomplete": "current-password"})


class NameForm(SiteForm):
    name = StringField("New pseudonym", render_kw={"autocomplete": "username"})
    submission_key = HiddenField()
