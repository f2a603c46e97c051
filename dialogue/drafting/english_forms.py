"""How English releases write people and offices."""

import re

from .countries import ADJECTIVES, ANY_COUNTRY

ADJECTIVE_OF_SOME = f"(?:{'|'.join(ADJECTIVES.values())})"
HONORIFIC = (
    r"(?:(?:H\.\s?E\.|His Excellency|Her Excellency|Hon\.)\s*,?\s*)?(?:(?:Mr|Mrs|Ms"
    r"|Miss|Dr|Prof|Messrs)\.?(?=\s)|Professor"
    r"|Ambassador(?= [A-Z][a-z]+ [A-Z]\w+,))?"
)
SOME_HONORIFIC = (
    r"(?:(?:H\.\s?E\.|His Excellency|Her Excellency)\s*,?\s*(?:(?:Mr|Mrs|Ms"
    r"|Dr)\.?(?=\s))?|(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?(?=\s))"
)
WORD = r"[A-Z][\w'-]*"
NAME = rf"{WORD}(?: (?:{WORD}|[A-Z]\.|bin|oglu|uulu|ogli|kyzy)){{1,3}}"
PROFESSION = (
    r"Researcher|Scholar|Scientist|Engineer|Expert|Specialist|Analyst|Composer|Writer"
    r"|Poet|Musician|Artist|Architect|Historian|Linguist|Lecturer|Journalist"
    r"|Translator|Curator|Mathematician|Physicist|Chemist|Economist|Geographer"
    r"|[A-Z][a-z]+ologist"
)
# No name ends with what offices and departments are called.
PERSON = (
    rf"(?!(?:{WORD} )*(?:Affairs|Division|Department|Bureau|Office|Ministry|Trade"
    rf"|Industry"
    rf"|Energy|Resources|Committee|Development|Relations|Cooperation)\b){NAME}"
)
OFFICE_WORD = (
    r"(?:(?:First|Second|Senior|Acting|Special|State|Parliamentary|Assistant"
    r"|Permanent|Executive|Deputy|Vice|Prime|Foreign|Chief|Cabinet"
    r"|Managing|Leading|Associate)[ -])*"
    r"(?:Minister|Vice-Minister|Ambassador|President|Director|Director-General"
    r"|Envoy|Representative|Secretary|Chairman|Chairperson|Chair|Head"
    r"|Counsell?or|Advis[eo]r|Professor|Official|Governor|Chief|Coordinator"
    rf"|Prime Minister|Charg[eé]|Deputy|Chargé|{PROFESSION})\b"
)
CHAIR = r"\s*\(\s*(?:the )?(?:Chair(?:person|man|woman)?|chair(?:person|man)?)\s*\)"
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
SOMEBODY = rf"(?=[^.;\n]{{0,40}}?(?:{OFFICE_WORD}|{SOME_HONORIFIC}))"
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
PLURAL = re.compile(
    rf"(?P<office>(?:(?:Special |Personal )?(?:Envoy|Representative|Adviser|Assistant)"
    rf" (?:of|to) the )?(?:Deputy |First Deputy |Vice "
    rf"|Special )?(?:Foreign Ministers?|Ministers? (?:of|for) Foreign Affairs"
    rf"|Presidents?|Prime Ministers?|Envoys?|envoys?|Ambassadors?"
    rf"|Senior Officials?)|special envoys?)\s+(?:of"
    rf"|from)\s+(?P<list>(?:(?:the\s+)?(?:{ANY_COUNTRY})(?:\*"
    rf"|\([^)]*\))?(?:,\s*and\s+|,\s*|\s+and\s+|;\s*)?)+)"
)
LOOSE = re.compile(
    rf"\s*{SOME_HONORIFIC}?\s*(?P<person>{NAME})\s*(?:[,|(]|/(?=\s))\s*"
    r"(?P<office>[^\n;|()]+)"
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
TITLED = re.compile(
    rf"(?P<office>{OFFICE_WORD}(?: (?:of|for|and|to|the|[A-Z][\w'-]*)){{0,8}}?"
    rf" (?:of|to) (?:the )?{ANY_COUNTRY}) (?P<honorific>{HONORIFIC})\s*(?P<person>"
    rf"(?!{ANY_COUNTRY}|{OFFICE_WORD}){WORD}(?: (?!{OFFICE_WORD}){WORD}){{1,2}})"
    rf"(?=\s*(?:[,;.()*\n]|$|(?:and|as|on|in|at|to|who|will|was|is|has|attended|took"
    rf"|chaired|participated)\b|{CHAIR}))"
)
# Ambassador of Turkmenistan to the Kyrgyz Republic
POSTED = re.compile(rf" (?:to|in) (?:the )?{ANY_COUNTRY}")
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
