"""An invented example for each row of the policy table. Nobody in them exists."""

from collections.abc import Mapping
from types import MappingProxyType

from moderation.screening.policy import Case

# Rows that no words can show: a picture, a broken part, facts of several texts, an account's role.
WITHOUT: Mapping[Case, str] = MappingProxyType(
    {
        Case.COMBINATION: "A town, an age, a job and a rare illness, told in one post or in several.",
        Case.COMBINATION_BELOW_FLOOR: "The same, where almost nobody else fits all of it.",
        Case.CARE_RELATIONSHIP: "A clinician writes: “As I told you in clinic on Tuesday, keep taking it.”",
        Case.DECLARED_INTEREST: "Somebody with shares in a company names a product of that company.",
        Case.UNDISCLOSED_INTEREST: "A clinician writes: “This inhaler is the best there is, get it.”",
        Case.COPIED_TEXT: "A long post that stands in another thread already, with a word or two changed.",
        Case.ATTACHMENT: "A photo of a prescription, with its label.",
        Case.UNREADABLE: "A whole post in a language that the filter cannot read.",
        Case.SCREENING_FAILED: "Any text, while a part of the filter does not answer.",
    }
)

EXAMPLES: Mapping[Case, str] = MappingProxyType(
    {
        Case.OWN_FIRST_NAME: "It got better after a week. Rosalind",
        Case.OWN_FULL_NAME: "I am Rosalind Pemberton and I have had lupus for years.",
        Case.MEMBER_GREETED: "Thanks Desmond, that helps a lot.",
        Case.OTHER_FIRST_NAME: "Only Desmond from next door understands.",
        Case.OTHER_FULL_NAME: "Desmond Pemberton from next door has it too.",
        Case.RELATIVE_FIRST_NAME: "My daughter Winifred has the same rash.",
        Case.RELATIVE_FULL_NAME: "My daughter Winifred Pemberton has the same rash.",
        Case.CLINICIAN_NAMED: "I see Dr Lindqvist every month.",
        Case.CLINICIAN_ACCUSED: "Dr Lindqvist nearly killed me with her negligence.",
        Case.CARE_PROVIDER: "I had my infusion at Mercy General Hospital.",
        Case.WORKPLACE: "I teach at Oakfield Primary School.",
        Case.LARGE_PLACE: "I live in Manchester.",
        Case.SMALL_PLACE: "I live in Ullapool.",
        Case.ADDRESS: "We live at 12 Birch Lane, Duluth.",
        Case.POSTAL_CODE: "My postcode is SW1A 2AA.",
        Case.MONTH_AND_YEAR: "I was diagnosed in March 2015.",
        Case.FULL_DATE: "I had my surgery on 3 March 2019.",
        Case.AGE_90_PLUS: "My grandmother is 92 and still gardens.",
        Case.PHONE: "My number 07700 900123 hangs on the fridge.",
        Case.PHONE_INVITING: "Call me on 07700 900123.",
        Case.EMAIL: "My old address rosalind@example.org does not work any more.",
        Case.EMAIL_INVITING: "Write to me at rosalind@example.org.",
        Case.SOCIAL_HANDLE: "My Instagram is @rosalindbakes.",
        Case.SOCIAL_HANDLE_INVITING: "Message me on Instagram, @rosalindbakes.",
        Case.PERSONAL_URL: "I wrote it down on rosalindpemberton.blogspot.com.",
        Case.PERSONAL_URL_INVITING: "Contact me through rosalindpemberton.blogspot.com.",
        Case.NATIONAL_ID: "My NHS number is 943 476 5919.",
        Case.RECORD_NUMBER: "My record number is MRN 48213377.",
        Case.HEALTH_PLAN_NUMBER: "My insurance policy number is XKA 8841 22907.",
        Case.ACCOUNT_NUMBER: "I paid with 4111 1111 1111 1111.",
        Case.LICENCE_NUMBER: "My passport number is AB1234567.",
        Case.VEHICLE: "My licence plate is AB12 CDE.",
        Case.DEVICE_SERIAL: "My pump has the serial number 44718821350.",
        Case.IP_ADDRESS: "My IP address is 81.2.69.142.",
        Case.PROMOTION: "NeemGlow balm cured my skin, only $29 this week, order now with code NEEM20!",
        Case.SOLICITATION: "I can get you the same pills without a prescription, message me on WhatsApp.",
        Case.AFFILIATE_LINK: "I bought it here: https://www.amazon.com/dp/B000000000?tag=glow-20",
        Case.SHOP_LINK: "I ordered mine at https://neemglow-balm.shop/cream",
        Case.REFUSED_LINK: "Found it through https://www.awin1.com/cread.php",
        Case.RECRUITMENT: "We are looking for women with lupus for a paid interview, sign up below.",
        Case.FUNDRAISING: "Please donate for my surgery: gofundme.com/f/a-new-knee",
        Case.LEGAL_SOLICITATION: "Harmed by a hernia mesh? Our law firm takes your case, no win no fee.",
        Case.SELF_PROMOTION: "Subscribe to my channel, I post a new video about lupus each week.",
        Case.CRISIS: "I want to end my life tonight.",
    }
)


def example_of(case: Case) -> str:
    """What would be found, in words that were made up for it."""
    return f"“{EXAMPLES[case]}”" if case in EXAMPLES else WITHOUT[case]
