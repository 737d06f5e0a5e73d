"""Named after what happened; they carry ids, never anything a person wrote."""

from collections.abc import Iterable

from moderation.publishing.statuses import Act, Actor


class PublishingError(Exception):
    """Something that the publishing core refuses."""


class ForbiddenMove(PublishingError):
    """This actor may not do this act to a revision that stands there."""

    def __init__(self, revision_id: int, act: Act, actor: Actor) -> None:
        super().__init__(f"{actor} may not {act} revision {revision_id} as it stands")
        self.revision_id, self.act, self.actor = revision_id, act, actor


class StaleDecision(PublishingError):
    """The revision was edited or decided meanwhile; nothing was changed."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"revision {revision_id} was edited or decided meanwhile")
        self.revision_id = revision_id


class NotYours(PublishingError):
    """Somebody asks for another author's text. Answered like 'not found'."""

    def __init__(self, thing_id: int) -> None:
        super().__init__(f"document or revision {thing_id} belongs to another author")


class NoSuchText(PublishingError):
    """There is no such document or revision, or its text is erased."""

    def __init__(self, thing_id: int) -> None:
        super().__init__(f"no text at document or revision {thing_id}")


class FormUsedBefore(PublishingError):
    """Another text was handed in from the same form; ``revision_id`` is that text's. Nothing was stored."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"the form of revision {revision_id} came again with other words")
        self.revision_id = revision_id


class NoOverride(PublishingError):
    """A finding must be edited away; a moderator cannot be asked instead."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"revision {revision_id} has findings without override")


class AppealedBefore(PublishingError):
    """A second look was asked for before; what came of it is final."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"revision {revision_id} was appealed before")


class BrokenSeal(PublishingError):
    """An envelope cannot be opened: wrong key, damaged, or of another revision."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"the envelope of revision {revision_id} cannot be opened")


class UnacceptableText(PublishingError):
    """A text that no form should have let through; ``problems`` are for its author."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problems with a text")
