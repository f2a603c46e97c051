"""The words that names and offices are made of in English."""

from .countries import ADJECTIVES

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
