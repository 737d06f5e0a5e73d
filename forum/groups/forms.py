"""The form for a new group."""

from wtforms import RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice

from forum.writing import TextForm
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity


class GroupForm(TextForm):
    title = StringField("Name")
    body = TextAreaField("Description")
    sensitivity = RadioField(
        "How many people share the condition",
        choices=[
            SelectChoice(Sensitivity.ORDINARY.value, "Many: the ordinary rules"),
            SelectChoice(
                Sensitivity.RARE.value, "Few: a rare condition, where single facts identify people sooner"
            ),
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
