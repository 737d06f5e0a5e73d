"""The form of a decision that its author reads the reason of."""

from wtforms import RadioField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired

from forum.writing import SiteForm
from moderation.review.reasons import WORDS, Reason


class ReasonForm(SiteForm):
    """One reason of the list."""

    reason_code = RadioField(
        "The reason, as its author reads it",
        choices=[SelectChoice(code.value, words) for code, words in WORDS.items()],
        validators=[InputRequired("Choose a reason first. Nothing was changed.")],
        validate_choice=False,
    )

    def reason(self) -> Reason | None:
        """What was chosen, or None with the problem beside the field."""
        given = self.reason_code.data or ""
        if self.validate() and given in set(Reason):
            return Reason(given)
        self.reason_code.errors = [self.reason_code.validators[0].message]
        return None
