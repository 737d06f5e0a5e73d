"""The form in which a moderator says where a site stands. Nothing in it is typed but the address."""

from wtforms import HiddenField, RadioField
from wtforms.fields.choices import SelectChoice

from forum.links.listing import Site
from forum.writing import SiteForm
from moderation.screening.link_policy import REASONS_FOR, WORDS, LinkReason, LinkRule, LinkStanding

CHOOSE = "Choose why first. Nothing was changed."
ONLY_REFUSED = (
    "This is a link shortener. It hides where it leads, so nobody can vouch for it: it can only be refused."
)

# What follows from a standing, beside it. The last word on each belongs to screening.policy.
FOLLOWS = {
    LinkStanding.TRUSTED: "Nothing is found in its links.",
    LinkStanding.ORDINARY: "Nothing is found in its links, unless they pay somebody.",
    LinkStanding.COMMERCIAL: "The author takes the link out, or asks a moderator.",
    LinkStanding.REFUSED: "A text with such a link waits for a moderator, and its author reads why.",
}


class StandingForm(SiteForm):
    """A reason, which says the standing too, and the newest act that the moderator has seen."""

    reason = RadioField(
        "Why",
        choices=[SelectChoice(reason.value, words[0].upper() + words[1:]) for reason, words in WORDS.items()],
        validate_choice=False,
    )
    seen = HiddenField()

    def show(self, site: Site) -> None:
        """Fill the form with what holds now; what was chosen already stays."""
        self.seen.data = str(site.seen)
        if self.reason.data is None and site.rule is not None and site.inherited_from is None:
            self.reason.data = site.rule.reason.value

    def rule(self, site: Site) -> LinkRule | None:
        """The row that was chosen for ``site``, or None with the problem beside the field."""
        given = self.reason.data or ""
        if given not in set(LinkReason):
            self.reason.errors = [CHOOSE]
            return None
        reason = LinkReason(given)
        standing = next(one for one in LinkStanding if reason in REASONS_FOR[one])
        if site.is_shortener and standing is not LinkStanding.REFUSED:
            self.reason.errors = [ONLY_REFUSED]
            return None
        return LinkRule(site.host, standing, reason)

    def seen_number(self) -> int:
        """The act that was seen; -1, which none has, if that is not what was sent."""
        given = self.seen.data or ""
        return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1

    @property
    def groups(self) -> list[tuple[LinkStanding, str, list[object]]]:
        """The choices under their standing, with what follows from it."""
        options = {option.data: option for option in self.reason}
        return [
            (standing, FOLLOWS[standing], [options[reason.value] for reason in REASONS_FOR[standing]])
            for standing in LinkStanding
        ]
