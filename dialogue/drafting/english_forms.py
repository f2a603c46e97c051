"""How English releases write people with their offices."""

import re

from .countries import ANY_COUNTRY
from .english_names import (
    CHAIR,
    HONORIFIC,
    NAME,
    OFFICE_WORD,
    PERSON,
    SOME_HONORIFIC,
    WORD,
)
from .english_office_forms import IN_PLACE_OF

STOP = re.compile(
    rf"\s*(?:;|\n|\||$|,\s+(?:the )?(?:[Cc]hair(?:man|woman|person)?"
    rf"|[Hh]ead of (?:the )?[Dd]elegation)\b"
    r"|,\s+(?=(?:for (?!(?:the|its|his|her) [A-Z])|(?:to|in|on|by|from|as|at|while"
    r"|but|whose)\s))|\.(?=[\s)]|$)|\(|\*"
    rf"|,\s+(?!and\b|of\b|for (?:the|its|his|her) [A-Z])(?=[a-z])"
    rf"|,\s+and\s+(?=[a-z])|,?\s+and\s+(?:an?|the)\s"
    rf"|,?\s+and\s+(?={SOME_HONORIFIC}"
    rf"|(?:the\s+)?{OFFICE_WORD}[^,;.]{{0,60}}(?:{ANY_COUNTRY})|others?\b"
    rf"|other\s|the\s|representatives|{PERSON},)"
    rf"|,\s+(?=(?:and\s+)?(?:{SOME_HONORIFIC}|{NAME},\s+(?:the\s+)?{OFFICE_WORD}))"
    r"|,?\s+(?:(?:has|have|had|will|were|was|is|are)\s|attended|participat"
    r"|chair(?:ed|ing|s)\b|took\b|as (?:a|an|the|well)\b|who\b|which\b|led\b"
    r"|head(?:ed|ing)\b|on behalf|represent|serv(?:ed|ing)|also\b|join|met\b"
    r"|held\b|delivered|gave|made|expressed|stated|announced|explained|presided"
    r"|acted|acting as|participated|respectively|in the chair|with\b|online\b"
    r"|in person\b|by video|instead|in place|during\b|at the\b(?! (?!Meeting"
    r"|Dialogue|Summit|Conference|Foreign|Senior)[A-Z]))"
    rf"|{CHAIR})"
)
# Deputy Prime Minister and Minister of ... of X: before a country two offices are of
# one person, unless an article or another name begins anew.
AND_OFFICE = re.compile(
    rf"\s+and\s+(?=(?P<second>{OFFICE_WORD}(?:(?!{SOME_HONORIFIC})[^,;.()\n]){{0,60}}?"
    rf"{ANY_COUNTRY})(?!\s+(?:{SOME_HONORIFIC}|{WORD})))"
)
FULL = re.compile(
    rf"(?:^|(?<=[\s(:;"
    rf"|,\"]))(?P<honorific>{HONORIFIC})\s*(?P<person>{NAME})(?P<chair1>{CHAIR}"
    rf")?,?\s*(?:[,(|]"
    rf"|/(?=\s))\s*(?:the\s+)?(?=(?:{ANY_COUNTRY})?'?s?\s*(?:{OFFICE_WORD}))",
    re.M,
)
REVERSED = re.compile(
    rf"(?P<office>{OFFICE_WORD}(?:(?:\s+(?:of|for|and|to|the)"
    rf"|,?\s+[A-Z][\w'/-]*"
    rf"|\s-\s)){{0,14}}?),?\s+(?P<honorific>{SOME_HONORIFIC})\s*(?P<person>"
    rf"{NAME})"
)
SOMEBODY = rf"(?=[^.;\n]{{0,40}}?(?:{OFFICE_WORD}|{SOME_HONORIFIC}))"
ABSENTEE = re.compile(
    rf"(?:{IN_PLACE_OF}|absence of|(?<=, )for) (?:the |its |his |her )?$"
    r"|(?:Service|Office|Administration|Secretariat|message|letter|greetings?"
    r"|instructions?|regrets) (?:of|from) (?:the )?$",
    re.I,
)
BEHALF_AFTER = re.compile(
    rf"[\s,(|]*(?:who )?(?:(?:attended|participated|attending"
    rf"|participating)[^.;\n]{{0,40}}?)?{IN_PLACE_OF}"
    rf"\s+(?:the\s+|its\s+|his\s+"
    rf"|her\s+)?{SOMEBODY}(?P<behalf>[A-Z][^.;\n)|]*?)(?=\s*(?:\)|\.|;|\n|\||$"
    r"|, (?:and )?(?:Mr|Ms|Mrs|Dr|H\.E)| and (?:Mr|Ms|Mrs|Dr|H\.E)"
    r"|,? (?:attended|participated)))"
)
LOOSE = re.compile(
    rf"\s*{SOME_HONORIFIC}?\s*(?P<person>{NAME})\s*(?:[,|(]|/(?=\s))\s*"
    r"(?P<office>[^\n;|()]+)"
)
TITLED = re.compile(
    rf"(?P<office>{OFFICE_WORD}(?: (?:of|for|and|to|the|[A-Z][\w'-]*)){{0,8}}?"
    rf" (?:of|to) (?:the )?{ANY_COUNTRY}) (?P<honorific>{HONORIFIC})\s*(?P<person>"
    rf"(?!{ANY_COUNTRY}|{OFFICE_WORD}){WORD}(?: (?!{OFFICE_WORD}){WORD}){{1,2}})"
    rf"(?=\s*(?:[,;.()*\n]|$|(?:and|as|on|in|at|to|who|will|was|is|has|attended|took"
    rf"|chaired|participated)\b|{CHAIR}))"
)
# Mr. Name (Country, Office, sitting in for the Minister)
BRACKETED = re.compile(
    rf"(?P<honorific>{HONORIFIC})\s*(?P<person>{NAME})\s*\(\s*(?:the )?"
    rf"(?P<country>{ANY_COUNTRY})\s*[,;:]\s*(?:the )?(?P<office>{OFFICE_WORD}[^()\n;]*)"
)
# One who is represented by another is not there.
WAS_REPRESENTED = re.compile(
    r"\s*,?\s*\(?(?:was |were |who was )?(?:represented|replaced) by\b"
)
CHAIR_AFTER = re.compile(
    r",\s+(?:the )?[Cc]hair(?:man|woman|person)?(?=\s*(?:[;.|)]|$))", re.M
)
# The column of remarks after an office.
CHAIR_CELL = re.compile(r"\s*\|\s*(?:Chair(?:person|man|woman)?)\s*(?:\||$)", re.M)
# Foreign Minister Alpha Sample of Japan
SURROUNDED = re.compile(
    rf"(?P<office>(?:{OFFICE_WORD})(?: (?:of"
    rf"|for) [A-Z]\w+(?: (?:and )?[A-Z]\w+){{0,2}}?)?)"
    rf" (?P<honorific>{SOME_HONORIFIC}?)\s*(?P<person>(?!{OFFICE_WORD}){WORD} {WORD}"
    rf"(?: {WORD})?) of (?:the )?(?P<country>{ANY_COUNTRY})"
)
LABEL = re.compile(
    rf"^\s*(?:[-・•*"
    rf"|]\s*)?(?P<label>(?:the )?(?:{ANY_COUNTRY}))(?P<chair>{CHAIR}"
    rf"|\s*\(\s*(?:chair country|host|chair)\s*\))?\s*(?:[:|]"
    rf"|\s[-/]\s)\s*(?P<rest>[^\n]+)",
    re.M | re.I,
)
