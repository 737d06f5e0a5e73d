"""Somebody in danger now is seen; what was survived, denied or listed is not."""

import pytest

from moderation.screening.detectors.crisis import find_crises
from moderation.screening.policy import Case
from tests.moderation.screening.looking import cases

NOW = [
    "no point anymore. took all my meds an hour ago",
    "I'm standing on the bridge",
    "my stepdad comes into my room at night and i don't know who to tell",
    "everything hurts and I just want it to be over, I've written letters to my kids",
    "Suicide feels like the only way out of this pain",
    "she says she's going to overdose and i'm 300 miles away",
    "I can't do this anymore. Nobody would miss me.",
    "i just took a whole bottle of tylenol and im scared",
    "My husband hits me when he drinks and I don't know where to go.",
    "I want to die. Every day is the same pain.",
    "my son told me last night he wants to kill himself, what do I do",
    "been cutting again, can't stop",
    "I've got my pills lined up. Sorry everyone.",
    "thinking about ending it all tonight",
    "I don't want to be here anymore",
    "im going to end my life",
    "What's the least painful way to die",
    "Some days I wish I wouldn't wake up.",
    "I'm feeling really suicidal and I have no one to talk to",
    "He choked me last night in front of the kids.",
    "Years ago I was fine. Now I am going to kill myself.",
    "I've been saving my morphine, there must be enough by now.",
    "took about forty ibuprofen half an hour ago",
    "I can't promise I'll still be here on Monday.",
    "my carer slaps me when i am slow",
    "he choked me until I saw stars",
    "does it hurt to die from cold",
    "I don’t trust myself tonight",
    "I have written the letters. Not sure why I'm telling you.",
    "My flatmate isn't waking up, there is an empty box of sleeping tablets",
    "i want to die lol but not lol",
    "he hides my inhaler when we argue",
]
NOT = [
    "My meds are lined up in the organiser for the week.",
    "I wrote notes for my doctor before the visit.",
    "He hit his head when he had the seizure.",
    "My mother took her own life when I was ten, that's why I ask about genetics.",
    "Killing myself at the gym and still gaining weight on prednisone.",
    "I no longer want to die, thanks to this group.",
    "In 2014 I tried to kill myself. Therapy and lithium gave me my life back, so hang on.",
    "Side effects listed: nausea, headache, suicidal thoughts, insomnia.",
    "This cough is killing me and I'm dying for a decent night's sleep.",
    "I took two metformin by mistake this morning, called the pharmacist, all fine.",
    "I used to think about suicide every day but not any more.",
    "I'm not suicidal, just tired of the pain.",
    "My grandmother died of an overdose in 1998 and I worry about opioids.",
    "I cut myself shaving and because of warfarin it wouldn't stop bleeding.",
    "Is it true that montelukast can cause suicidal thoughts in kids?",
    "I would rather die than eat another hospital sandwich lol",
    "My ex used to hit me; I left three years ago and I'm finally sleeping.",
    "I can't take it anymore, this insurance company is a joke!",
    "I accidentally burned myself on the kettle, does neuropathy make it worse?",
    "My dad wants to die at home, how did you arrange hospice?",
    "I don't want to live in a care home.",
    "Doctor asked me if I have thoughts of harming myself, do they ask everyone?",
    "Don't give up on life, it gets better!",
    "My toddler swallowed two of my tablets by accident, poison control said he is fine.",
    "I wanted to die every day that winter. That was 2015, and it got better.",
    "I'm going to end the steroids next week.",
    "Took 20 mg prednisone for five days and 40 the week before.",
    "He kicks me out of bed for snoring.",
    "Paracetamol overdose damages the liver.",
    "Five years clean today.",
    "The nurse asked whether I feel suicidal.",
    "I'm cutting down on sugar and cutting out bread.",
    "My legs kick me awake and hit the wall.",
    "We jumped off the boat in summer, first time since the operation.",
]


@pytest.mark.parametrize("text", NOW)
def test_danger_now_is_a_crisis(text: str) -> None:
    assert cases(find_crises, text) == {Case.CRISIS}


@pytest.mark.parametrize("text", NOT)
def test_what_is_past_denied_listed_or_a_figure_of_speech_is_none(text: str) -> None:
    assert cases(find_crises, text) == set()
