import pytest

from forum.groups.card import NAMES, consequences, stricter_here
from moderation.screening import Role, Sensitivity
from moderation.screening.policy import Case, rule_for


def test_every_case_of_the_policy_has_a_name_for_people():
    assert set(NAMES) == set(Case)
    assert all(NAMES.values())


@pytest.mark.parametrize("sensitivity", Sensitivity)
@pytest.mark.parametrize("role", Role)
def test_the_card_says_of_every_case_what_the_policy_does(sensitivity, role):
    publish, nudge, revise, no_override, hold = consequences(sensitivity, role)
    for case in Case:
        row = rule_for(case, role)
        said = {
            ("publish", True): publish,
            ("nudge", True): nudge,
            ("revise", True): revise,
            ("revise", False): no_override,
            ("hold", True): hold,
        }[row.action(sensitivity), row.overridable]
        assert NAMES[case] in said.findings


@pytest.mark.parametrize("sensitivity", Sensitivity)
def test_a_card_names_the_floor_that_its_group_chose(sensitivity):
    *_, hold = consequences(sensitivity, floor=1_000)
    assert "several small facts that together fit fewer than 1,000 people" in hold.findings
    assert NAMES[Case.COMBINATION_BELOW_FLOOR] not in hold.findings


def test_only_a_rare_condition_has_stricter_rules_than_others():
    assert stricter_here(Sensitivity.ORDINARY) == []
    assert "the name of a clinic or hospital" in stricter_here(Sensitivity.RARE)
    assert "a street address" not in stricter_here(Sensitivity.RARE)
