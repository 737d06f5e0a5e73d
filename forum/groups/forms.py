"""The forms for a new group and for the settings of one."""

from collections.abc import Mapping

from wtforms import IntegerField, RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import NumberRange, Optional, ValidationError

from forum.groups.settings import LONGEST_PAUSE, Choices
from forum.writing import NOT_KEPT_BY_BROWSERS, SiteForm, TextForm, TitledForm
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity
from moderation.screening.combination.floor import HIGHEST, own_floor, site_floor

# What each choice means, beside it.
HINTS: Mapping[str, Mapping[str, str]] = {
    "sensitivity": {
        Sensitivity.ORDINARY.value: "The ordinary rules of the filter.",
        Sensitivity.RARE.value: "A rare condition: single facts identify people sooner, so stricter rules.",
    },
    "audience": {
        Audience.EVERYONE.value: "Also people without an account, and search engines.",
        Audience.MEMBERS.value: "Joining is one click. The name and the description stay open to everyone.",
    },
    "clinicians": {
        "welcome": "They answer under their own name, with a badge.",
        "read only": "Only patients write; clinicians can read.",
    },
}


class SettingsForm(SiteForm):
    """What holds in a group, apart from its texts."""

    sensitivity = RadioField(
        "How many people share the condition",
        choices=[
            SelectChoice(Sensitivity.ORDINARY.value, "Many"),
            SelectChoice(Sensitivity.RARE.value, "Few"),
        ],
        default=Sensitivity.ORDINARY.value,
    )
    audience = RadioField(
        "Who may read it",
        choices=[
            SelectChoice(Audience.EVERYONE.value, "Everyone"),
            SelectChoice(Audience.MEMBERS.value, "People who have joined"),
        ],
        default=Audience.EVERYONE.value,
    )
    clinicians = RadioField(
        "Clinicians",
        choices=[SelectChoice("welcome", "Are welcome"), SelectChoice("read only", "Read only")],
        default="welcome",
    )
    slow_mode_minutes = IntegerField(
        "Minutes between two posts by one person",
        default=0,
        validators=[NumberRange(0, LONGEST_PAUSE, f"Choose a number from 0 to {LONGEST_PAUSE}.")],
    )
    floor = IntegerField("People who must fit what somebody has told", validators=[Optional()])

    def validate_floor(self, field: IntegerField) -> None:
        """Between the site's floor for what is chosen above, and one that still means something."""
        lowest = site_floor(Sensitivity.RARE if self.sensitivity.data == "rare" else Sensitivity.ORDINARY)
        if field.data is not None and field.data < lowest:
            raise ValidationError(
                f"The whole site holds texts that fit fewer than {lowest}, so this cannot be less. "
                f"Choose {lowest} or more, or leave it empty."
            )
        if field.data is not None and field.data > HIGHEST:
            raise ValidationError(
                f"Choose at most {HIGHEST:,}: more would hold back texts that point to nobody."
            )

    @property
    def floor_hint(self) -> str:
        ordinary, rare = (site_floor(one) for one in (Sensitivity.ORDINARY, Sensitivity.RARE))
        return (
            "If fewer people in the world than this fit the town, the age, the job and all else that "
            "somebody has told, a moderator reads the text first. Empty means the site's number: "
            f"{ordinary} where many share the condition, {rare} where few do. Once people have written "
            "here, it can only be raised."
        )

    @property
    def hints(self) -> Mapping[str, Mapping[str, str]]:
        return HINTS

    def choices(self) -> Choices:
        """What was chosen. Ask it of a valid form."""
        sensitivity = Sensitivity(self.sensitivity.data)
        return Choices(
            sensitivity=sensitivity,
            audience=Audience(self.audience.data),
            clinicians_welcome=self.clinicians.data == "welcome",
            slow_mode_minutes=self.slow_mode_minutes.data,
            floor=own_floor(sensitivity, self.floor.data),
        )

    def show(self, choices: Choices) -> None:
        """Fill the form with what holds now."""
        self.sensitivity.data = choices.sensitivity.value
        self.audience.data = choices.audience.value
        self.clinicians.data = "welcome" if choices.clinicians_welcome else "read only"
        self.slow_mode_minutes.data = choices.slow_mode_minutes
        self.floor.data = own_floor(choices.sensitivity, choices.floor)


class GroupForm(SettingsForm, TextForm):
    """A new group."""

    title = StringField("Name", render_kw=NOT_KEPT_BY_BROWSERS)
    body = TextAreaField("Description")


class DescriptionForm(TitledForm):
    title = StringField("Name", render_kw=NOT_KEPT_BY_BROWSERS)
    body = TextAreaField("Description")


class RulesForm(TextForm):
    body = TextAreaField("House rules")
