"""User text lies in the open in publications and nowhere else.

A new column of text fails here until somebody has said why nobody's words can
lie in it; and no object that holds words shows them in its representation.
"""

import importlib
import pkgutil

import pytest
from sqlalchemy import JSON, Enum, LargeBinary, String, TypeDecorator
from sqlalchemy.types import TypeEngine
from wtforms import Form, StringField, TextAreaField
from wtforms.fields.core import UnboundField

import forum
import moderation.publishing
import moderation.review
from forum.drafts.keeping import Words
from forum.moderating import forms as moderating_forms
from moderation.publishing.draft import Draft
from moderation.publishing.tables import Base, Publication, Revision
from moderation.screening import Field, Submission
from moderation.screening.passage import Passage

SENTINEL = "Zebrafinch"

# Table and column -> why words of a person may, or can never, lie there.
SEALED = {
    "revision.sealed_text": "the text, encrypted with a key of its own",
    "revision.sealed_key": "that key, encrypted with the site's",
    "revision.sealed_advice": "suggestions and the rewrite, encrypted with the text's key",
    "unsent_draft.sealed_text": "what somebody has begun to write, encrypted with a key of its own",
    "unsent_draft.sealed_key": "that key, encrypted with the site's",
}
CLEARED = {
    "publication.title": "cleared text",
    "publication.body": "cleared text",
    "publication.html": "cleared text, rendered",
    "publication.excerpt": "the beginning of cleared text",
}
NO_WORDS = {
    "document.kind": "a name that the code gives",
    "document.audience": "one of submitting.Audience, checked",
    "revision.status": "one of statuses.Status, checked",
    "revision.turn": "one of statuses.Turn, checked",
    "revision.author_role": "one of screening.Role",
    "revision.sensitivity": "one of screening.Sensitivity",
    "revision.submission_key": "a digest",
    "publication.revision_status": "always 'cleared', checked",
    "publication.renderer": "the renderer's version",
    "publication.disclosure": "kinds of interest, keys of companies and years; see forum.interests",
    "decision.act": "one of statuses.Act",
    "decision.actor": "one of statuses.Actor",
    "decision.reason": "a code of review.reasons or of the system",
    "decision.kinds": "kinds of findings",
    "finding.kind": "one of screening.Kind",
    "finding.field": "one of screening.Field",
    "finding.action": "one of screening.Action",
    "finding.detector": "the name of a detector",
    "finding.reason": "a sentence of the policy table, or an estimate in numbers and kinds of facts",
    "link_rule_act.host": "the host of a site, checked",
    "link_rule_act.standing": "one of link_policy.LinkStanding, checked",
    "link_rule_act.reason": "one of link_policy.LinkReason",
    "remembered_fact.kind": "one of combination.facts.FactKind",
    "remembered_fact.digest": "a keyed digest of 32 characters, checked",
}
NO_WORDS_IN_THE_FORUM = {
    "account.sign_in_digest": "a keyed digest of the name that somebody signs in with",
    "account.password_hash": "argon2",
    "account.role": "one of the roles",
    "group_text.kind": "one of two names of the code, checked",
    "thread_act.act": "one of tending.Act, checked",
    "forum_group.audience": "one of submitting.Audience",
    "forum_group.sensitivity": "one of screening.Sensitivity",
    "reaction.kind": "one of the reactions, checked",
    "interest.category": "one of interests.categories, checked",
    "interest.company": "the key of a company of screening's table, or 'unlisted': chosen, never typed",
    "interest.register": "the key of one of interests.registers",
    "no_interest.company": "the key of a company",
    "interest_change.act": "one of seven words of the code, checked",
    "interest_change.category": "one of interests.categories",
    "interest_change.company": "the key of a company",
    "interest_change.register": "the key of a register",
    "unsent_draft.place": "a form and a number",
}


def import_all(package: object) -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):  # type: ignore[attr-defined]
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def holds_text(kind: TypeEngine[object]) -> bool:
    inner = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return isinstance(inner, String | LargeBinary | JSON | Enum)


def test_every_column_that_can_hold_words_is_accounted_for() -> None:
    for package in (moderation.publishing, moderation.review, forum):
        import_all(package)
    found = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if holds_text(column.type)
    }
    told = set(SEALED) | set(CLEARED) | set(NO_WORDS) | set(NO_WORDS_IN_THE_FORUM)
    assert found - told == set(), "say why no words of a person can lie in the open there"
    assert told - found == set(), "these columns are gone"


def test_sealed_columns_are_binary_and_all_others_are_not() -> None:
    binary = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert binary == set(SEALED)


def test_cleared_text_lies_in_publications_only() -> None:
    assert {name.partition(".")[0] for name in CLEARED} == {Publication.__tablename__}


@pytest.mark.parametrize(
    "holder",
    [
        Draft(SENTINEL, SENTINEL),
        Words(SENTINEL, SENTINEL),
        Submission(SENTINEL, SENTINEL),
        Passage(Field.TEXT, SENTINEL, SENTINEL, range(len(SENTINEL) + 1)),
        Publication(title=SENTINEL, body=SENTINEL, html=SENTINEL),
        Revision(sealed_text=SENTINEL.encode(), sealed_key=SENTINEL.encode()),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_no_representation_shows_words(holder: object) -> None:
    assert SENTINEL not in f"{holder!r} {holder} {[holder]}"


def test_what_moderators_tell_an_author_is_chosen_and_never_typed() -> None:
    """Their words would be a text like any other; so there are none, only reasons of one list."""
    typed = (StringField, TextAreaField)
    forms = [
        one for one in vars(moderating_forms).values() if isinstance(one, type) and issubclass(one, Form)
    ]
    assert forms
    fields = [field for form in forms for field in vars(form).values() if isinstance(field, UnboundField)]
    assert fields
    assert [field for field in fields if issubclass(field.field_class, typed)] == []
