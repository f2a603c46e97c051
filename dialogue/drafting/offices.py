"""Of what country and of what rank an office is."""

import re

from dialogue.vocabulary import Rank

from .countries import ADJECTIVE, COUNTRY, codes_in

PROFESSION = (
    r"composer|writer|poet|musician|artist|architect|historian|linguist|journalist"
    r"|translator|curator|mathematician|physicist|chemist|economist|geographer"
    r"|\w+ologist"
)
RANKS = [
    (
        Rank.AMBASSADOR,
        r"Ambassador(?!-at-Large)|Charg[eé] d'Affaires|大使(?!館)|[Пп]осол\b"
        r"|[Пп]осла\b|[Пп]ослом\b",
    ),
    (
        Rank.ENVOY,
        r"(?i)special envoy|special representative|特使|特別代表"
        r"|спец(?:иальн\w+ )?представител\w*|спец(?:иальн\w+ )?(?:посланник"
        r"|посланец)\w*|специальн\w+ посланник\w*",
    ),
    (
        Rank.DEPUTY_MINISTER,
        r"(?i)(?:deputy|vice)[- ](?:foreign )?minister|deputy minister"
        r"|(?<!parliamentary )state secretar(?:y|ies)(?! *-| of state)"
        r"|state minister|vice-minister|(?:外務)?(?:副大臣|大臣政務官|次官"
        r"|副外相)|副外務大臣|第一次官|外務審議官"
        r"|заместител\w+ министра|зам\w*\.? министра|(?:вице"
        r"|замминистр)\w*[- ]?министр\w*",
    ),
    (
        Rank.LEADER,
        r"(?i)(?<!vice[- ])(?<!deputy )(?<!\w)president(?! of the (?:chamber"
        r"|institute|university|bank|company))"
        r"|(?<!deputy )(?<!vice[- ])prime minister(?!'s)|head of state"
        r"|(?<!副)大統領|(?<!副)(?:内閣総理大臣|総理大臣|首相|総理)(?!補佐|官邸"
        r"|特)|(?<!вице-)президент(?:а|ом)?\b"
        r"|(?<!вице-)премьер-министр\w*(?! Японии по)",
    ),
    (
        Rank.MINISTER,
        r"(?i)minister(?!ial)|secretary of state|大臣(?!政務|官房)|外相"
        r"|министр(?:а|ом|ы)?\b|глав[аы] МИД",
    ),
    (
        Rank.OFFICIAL,
        r"(?i)director|deputy head|head of|counsell?or|bureau|department"
        r"|division|assistant|secretary|coordinator|局長|審議官|参事官|部長"
        r"|課長|室長|書記官|局次長|директор\w*|начальник\w*|советник\w*"
        r"|департамент\w*|управлени\w*",
    ),
    (
        Rank.EXPERT,
        r"(?i)professor|researcher|scholar|engineer|hydrolog|scientist|geolog"
        r"|fellow\b|analyst|expert|academic|lecturer|specialist"
        rf"|{PROFESSION}|教授"
        r"|専門家|技師|博士|研究員|профессор\w*|эксперт\w*",
    ),
]
PATTERNS = [(rank, re.compile(pattern)) for rank, pattern in RANKS]
SENDER = re.compile(
    rf"(?:\bof|\bfrom) (?:the )?(?:Government of )?(?:the )?(?:{COUNTRY.pattern})"
)

# A country that is only the place does not speak for those who are named after it.
AT_PLACE = re.compile(
    r"(?:\b(?:in|at|to|visiting|в|во)\b[^,.;]{0,30}(?:, )?(?:the )?"
    r"|[駐在])$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!\.E)\.\s|[。\n]")
# Or the country is that of the office right after it.
AT_PLACE_JA = re.compile(
    r"の首都|において|にて|で|における|・?[^、。]{2,8}(?:市|にて|において|で)"
    r"|[^、。\s(]{0,14}(?:大統領|首相|大臣|外相|次官|大使|局長|長官|代表|特使)"
)
ACCREDITED = re.compile(r"\b(?:to|in|в|во|при) (?:the )?$")


def rank_of(office: str) -> str | None:
    """The rank of an office; None when its words do not tell."""
    words = re.sub(
        r"(?i)deputy prime minister|deputy chairman of the cabinet of ministers"
        r"|vice[- ]prime minister|副首相|вице-премьер(?:-министр\w*)?"
        r"|заместител\w+ (?:председателя кабинета министров|премьер-министра)"
        r"|первый заместитель премьер-министра",
        "VICEPREMIER",
        office,
    )
    for rank, pattern in PATTERNS:
        if pattern.search(words):
            return str(rank)
    return str(Rank.MINISTER) if "VICEPREMIER" in words else None


def country_of(office: str) -> str | None:
    """The country that the office serves, not the one it is accredited to."""
    if match := SENDER.search(office):
        return match.lastgroup
    if match := re.search(r"駐(?P<at>[^、。\s大]{0,20}?)(?:特命全権)?大使", office):
        codes = [code for code, *_ in codes_in(match["at"])]
        if match["at"].startswith("日") and len(codes) == 0:
            return None
        if len(codes) == 2:
            return codes[1]
        before = codes_in(office[: match.start()])
        if before:
            return before[-1][0]
        if match["at"].startswith("日") and codes:
            return codes[-1]
        return None
    if match := ADJECTIVE.search(office):
        named = codes_in(office)
        if not named or match.start() < named[0][1]:
            return match.lastgroup
    named = [
        code
        for code, start, _ in codes_in(office)
        if not ACCREDITED.search(office[:start])
    ]
    return named[0] if named else None


def home_of(page, start, home):
    """A publisher need not name its country, unless the sentence names another."""
    sentence = SENTENCE_END.split(page.flat[max(0, start - 400) : start])[-1]
    others = [
        code
        for code, first, last in codes_in(sentence)
        if code != home
        and not AT_PLACE.search(sentence[:first])
        and not AT_PLACE_JA.match(sentence[last:])
    ]
    others += [each for each in ADJECTIVE.finditer(sentence) if each.lastgroup != home]
    return None if others or ";" in sentence else home
