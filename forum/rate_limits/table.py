"""Which route is limited how. A route that changes something must have a row."""

from dataclasses import dataclass
from enum import Enum

from forum.rate_limits import keys


@dataclass(frozen=True, slots=True)
class Rule:
    """One count: the setting that says how often, and whose tries count together."""

    setting: str
    counted_by: keys.Key


class Limit(Enum):
    """The limits by name. A sign-in is counted before its password is hashed: that costs 100 ms of CPU."""

    SIGN_IN = (
        Rule("limit_sign_in_address", keys.address),
        Rule("limit_sign_in_name", keys.sign_in_name),
    )
    SIGN_UP = (Rule("limit_sign_up", keys.address),)
    POSTING = (Rule("limit_posting", keys.visitor),)
    CHECKING = (Rule("limit_checking", keys.visitor),)
    WRITING = (Rule("limit_writing", keys.visitor),)
    SEARCHING = (Rule("limit_searching", keys.visitor),)
    DRAFTS = (Rule("limit_drafts", keys.visitor),)


# Endpoint -> limit. Only requests that may change something are counted, so
# looking at a form costs nothing.
LIMITED: dict[str, Limit] = {
    "accounts.sign_in": Limit.SIGN_IN,
    "accounts.sign_up": Limit.SIGN_UP,
    "accounts.sign_out": Limit.WRITING,
    "accounts.sign_out_everywhere": Limit.WRITING,
    "accounts.rename": Limit.POSTING,
    "accounts.say_where_one_works": Limit.POSTING,
    "welcome.choose": Limit.WRITING,
    "groups.new": Limit.POSTING,
    "groups.find": Limit.SEARCHING,
    "groups.join": Limit.WRITING,
    "groups.leave": Limit.WRITING,
    "group_settings.change": Limit.WRITING,
    "group_settings.description": Limit.POSTING,
    "group_settings.rules": Limit.POSTING,
    "group_settings.archive": Limit.WRITING,
    "group_settings.reopen": Limit.WRITING,
    "group_settings.name_caretaker": Limit.WRITING,
    "group_settings.release_caretaker": Limit.WRITING,
    "discussions.start": Limit.POSTING,
    "discussions.answer": Limit.POSTING,
    "reactions.react": Limit.WRITING,
    "tending.change": Limit.WRITING,
    "tending.move": Limit.WRITING,
    "authoring.edit": Limit.POSTING,
    "authoring.use_rewrite": Limit.POSTING,
    "authoring.ask_a_moderator": Limit.WRITING,
    "authoring.dispute": Limit.WRITING,
    "authoring.withdraw": Limit.WRITING,
    "authoring.appeal": Limit.WRITING,
    "drafts.preview": Limit.DRAFTS,
    "drafts.save": Limit.DRAFTS,
    "drafts.discard": Limit.WRITING,
    "checking.check": Limit.CHECKING,
    "links.find": Limit.SEARCHING,
    "links.change": Limit.WRITING,
    "links.reverse": Limit.WRITING,
    # These three may hand a returned text in again.
    "own_interests.declare": Limit.POSTING,
    "own_interests.say_none": Limit.POSTING,
    "own_interests.send_again": Limit.POSTING,
    "own_interests.confirm": Limit.WRITING,
    "own_interests.end": Limit.WRITING,
    "own_interests.withdraw": Limit.WRITING,
    "interests.mark_checked": Limit.WRITING,
    "marks.mark": Limit.WRITING,
    "review.publish": Limit.WRITING,
    "review.publish_rewrite": Limit.WRITING,
    "review.ask_to_edit": Limit.WRITING,
    "review.reject": Limit.WRITING,
    "review.take_down": Limit.WRITING,
}
