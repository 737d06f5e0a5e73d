"""The forms in which interests are declared. Everything is chosen; only years are typed."""

from datetime import date

from wtforms import DateField, HiddenField, SelectField, StringField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, ValidationError

from forum.interests.categories import LABELS, Category
from forum.interests.declaring import Interest
from forum.interests.named_companies import choices, company_name, is_known
from forum.interests.registers import REGISTERS
from forum.writing import NOT_KEPT_BY_BROWSERS, SiteForm

EARLIEST = 1950
_YEAR = {**NOT_KEPT_BY_BROWSERS, "inputmode": "numeric", "maxlength": "4"}
_CHOOSE = SelectChoice("", "Choose one")


class DeclarationForm(SiteForm):
    """An interest in a company. ``text`` is the revision from which somebody came here."""

    category = SelectField(
        "What kind of interest?",
        choices=[_CHOOSE, *(SelectChoice(one.value, LABELS[one]) for one in Category)],
        validators=[InputRequired("Choose what kind of interest it is.")],
    )
    # Where one company is asked about it is not chosen; it is looked up in any case.
    company = SelectField(
        "Which company?",
        choices=[_CHOOSE, *(SelectChoice(*one) for one in choices())],
        validate_choice=False,
    )
    from_year = StringField("From which year?", render_kw=_YEAR)
    to_year = StringField("Until which year?", render_kw=_YEAR)
    text = HiddenField()
    asked = HiddenField()

    def interest(self, today: date) -> Interest | None:
        """What was declared, or None with the problems beside their fields."""
        is_filled_in = self.validate()
        company = self.asked.data or self.company.data or ""
        if not is_known(company):
            self.company.errors = ["Choose the company, or the last entry if it is not in the list."]
            is_filled_in = False
        first, last = _year(self.from_year, today), _year(self.to_year, today)
        if first is None and not self.from_year.errors:
            self.from_year.errors = ["Write the year in which it began."]
        if first is not None and last is not None and last < first:
            self.to_year.errors = ["It cannot end before it began."]
        if not is_filled_in or first is None or self.from_year.errors or self.to_year.errors:
            return None
        return Interest(Category(self.category.data), company, first, last)

    @property
    def asked_company(self) -> str:
        return company_name(self.asked.data or "")


class EndForm(SiteForm):
    """In which year an interest ended."""

    to_year = StringField("It ended in", render_kw=_YEAR)

    def year(self, today: date) -> int | None:
        return _year(self.to_year, today)


class CheckedForm(SiteForm):
    """With which register a declaration was compared, and when."""

    register = SelectField(
        "Compared with",
        choices=[_CHOOSE, *(SelectChoice(one.key, f"{one.name}, {one.country}") for one in REGISTERS)],
        validators=[InputRequired("Choose the register.")],
    )
    on = DateField("On", validators=[InputRequired("Choose the day.")])

    def validate_on(self, field: DateField) -> None:
        if field.data and field.data > self.latest:
            raise ValidationError("This day has not come yet.")

    latest: date = date.max


def _year(field: StringField, today: date) -> int | None:
    """The year that was typed; None for an empty field, and with a problem for what is none."""
    typed = (field.data or "").strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and EARLIEST <= int(typed[:5]) <= today.year):
        field.errors = [f"Write a year from {EARLIEST} to {today.year}, such as {today.year - 1}."]
        return None
    return int(typed)
