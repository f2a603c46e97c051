"""How English releases write an office without a name, and in whose place one sat."""

import re

from .countries import ANY_COUNTRY
from .english_names import ADJECTIVE_OF_SOME, OFFICE_WORD

BEHALF = re.compile(
    rf"(?P<office>(?:{OFFICE_WORD})[^.;\n]{{0,90}}?)\s+(?:attended|participated"
    rf"|took part|represented|joined|was|were|sat|spoke|came|appeared|stood"
    rf"|acted|will attend|is to attend)\b[^.;\n]{{0,60}}?\s*(?:on behalf of"
    rf"|in place of|instead of|representing)\s+(?:the\s+"
    rf"|its\s+)?(?P<behalf>[^.;\n]+?)(?=, who|, which|\.|;|\n|$)",
)
# Instead of whom somebody sat: an office, while "on behalf of Japan" is none.
IN_PLACE_OF = (
    r"(?:on behalf of|in place of|instead of|in lieu of|representing"
    r"|(?:sitting|standing|filling) in for|deputi[sz]ing for|substituting for)"
)
FOR_SOMEBODY = re.compile(
    rf",?\s*(?:{IN_PLACE_OF}|(?<=, )for)\s+(?:the\s+|its\s+|his\s+|her\s+)?"
    rf"(?P<behalf>(?:{OFFICE_WORD})[^.;()|\n]*)"
)
INSTEAD = re.compile(
    rf"(?:[Ii]n place|[Ii]nstead|[Oo]n behalf|[Ii]n lieu) of (?:the )?"
    rf"(?P<behalf>{OFFICE_WORD}[^.;\n]{{0,80}}?),? (?:there )?(?:came|sat|attended"
    rf"|appeared|spoke|participated|took part|was)(?: by| present)? (?:the |its |an? )?"
    rf"(?P<office>{OFFICE_WORD}[^.,;\n()]*)"
)
VICE_PREMIER = (
    r"(?:(?:First )?(?:Deputy|Vice)[- ]Prime Ministers?|(?:First )?Deputy Chairm[ae]n"
    r" of the Cabinet of Ministers) and (?:the )?"
)
PLURAL = re.compile(
    rf"(?P<office>(?:{VICE_PREMIER})?(?:(?:Special |Personal )?"
    r"(?:Envoy|Representative|Adviser|Assistant)"
    rf" (?:of|to) the )?(?:Deputy |First Deputy |Vice "
    rf"|Special )?(?:Foreign Ministers?|Ministers? (?:of|for) Foreign Affairs"
    rf"|Presidents?|Prime Ministers?|Envoys?|envoys?|Ambassadors?"
    rf"|Senior Officials?)|special envoys?)\s+(?:of"
    rf"|from)\s+(?P<list>(?:(?:the\s+)?(?:{ANY_COUNTRY})(?:\*"
    rf"|\([^)]*\))?(?:,\s*and\s+|,\s*|\s+and\s+|;\s*)?)+)"
)
FROM = re.compile(
    rf"\s*[,)]?\s*(?:who )?(?:attended|participated|took part|represented"
    rf"|joined|came)\s+(?:from |for )?(?:the )?({ANY_COUNTRY})"
)
REPRESENTED = (
    r"(?:[ ,]+(?:was|is|were|will be|had been))? (?:represented|led|headed|sent"
    r"|spoken for)(?: by)?"
)
# Kazakhstan was represented by ...; the Kyrgyz Republic by ...; from Tajikistan ...
LED = re.compile(
    rf"(?:(?:(?:{ANY_COUNTRY})|{ADJECTIVE_OF_SOME} (?:team|side|delegation|party))"
    rf"(?:{REPRESENTED}|,? by)|\b[Ff]rom (?:the )?{ANY_COUNTRY}(?: came)?"
    rf"|{ANY_COUNTRY}'s)"
    rf"[ ,:]+(?:its |the |a |an )?$"
)
OFFICE_ONLY = re.compile(
    rf"(?:{ANY_COUNTRY})(?:{REPRESENTED}|,? by) (?:its |the |a "
    rf"|an )(?P<office>{OFFICE_WORD}[^.,;\n()*]*)"
)
THEIRS = re.compile(
    rf"(?P<list>(?:(?:the\s+)?(?:{ANY_COUNTRY})(?:,\s*and\s+|,\s*|\s+and\s+)?)+)"
    r",?\s+(?:(?:were|will be|are to be) )?(?:(?:each|all|both) )?(?:represented by"
    r"|sent|will send)\s+(?:their\s+(?P<office>(?:[A-Z][\w-]* )*?(?:Foreign Ministers"
    r"|Ministers (?:of|for) Foreign Affairs|Presidents|Ambassadors|Envoys)"
    rf"(?: (?:in|to) (?:the )?[A-Z]\w+)?)|(?:an?|its)\s+(?P<one>{OFFICE_WORD}"
    r"(?: (?:of|for|and|in|to|the|[A-Z][\w'-]*))*))"
)
# Ambassador of Turkmenistan to the Kyrgyz Republic
POSTED = re.compile(rf" (?:to|in) (?:the )?{ANY_COUNTRY}")
