"""What kind of document was read, and which others of the meeting it names."""

import re

from dialogue.vocabulary import Capacity, DocumentKind

from .draft import NamedDocument

KINDS = [
    (
        DocumentKind.PRESS_RELEASE,
        r"[Jj]oint [Pp]ress (?:[Rr]elease|[Ss]tatement)|共同(?:プレス(?:リリース"
        r"|発表)|新聞発表|報道発表)"
        r"|[Сс]овместн\w+ пресс-релиз\w*",
    ),
    (
        DocumentKind.JOINT_STATEMENT,
        r"[Jj]oint [Ss]tatement|共同声明|[Сс]овместно[ег][а-я]* [Зз]аявлени[ея]",
    ),
    (
        DocumentKind.CHAIRS_STATEMENT,
        r"[Cc]hair(?:man|person|woman)?'?s'? [Ss]tatement|[Ss]tatement (?:by"
        r"|of) the [Cc]hair|議長声明|議長総括|[Зз]аявлени[ея] [Пп]редседателя",
    ),
    (
        DocumentKind.ACTION_PLAN,
        r"[Aa]ction [Pp]lan|[Pp]lan of [Aa]ction|行動計画|アクション・?プラン"
        r"|[Пп]лан[а-я]* [Дд]ействий",
    ),
    (DocumentKind.ROADMAP, r"[Rr]oad ?[Mm]ap|ロードマップ|[Дд]орожн[а-я]+ карт[а-я]+"),
    (
        DocumentKind.DECLARATION,
        r"(?:[Tt]okyo|[Jj]oint|Astana|Samarkand) [Dd]eclaration"
        r"|[Dd]eclaration of|(?:東京|共同)宣言|[Дд]екларац[а-я]+",
    ),
]
HEAD = 400
ISSUING = re.compile(
    r"(?i)\b(?:issued?|adopt\w*|sign(?:ed|ing)|attach\w*|releas\w*|publish\w*"
    r"|approv\w*|endors\w*|announced|compiled|concluded|launch\w*)\b|\[?PDF\]?"
    r"|発出|採択|署名|発表|公表|取りまとめ|とりまとめ|別添|添付|принят|приня"
    r"|подпис|опубликован|одобр|утвержд|прилага|издан"
)
EARLIER = re.compile(
    r"(?i)years? (?:earlier|ago|before)|(?:adopted|issued|signed|agreed"
    r"|approved) (?:at|in|by|on) (?:the )?(?:previous|last|first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th)|20\d\d|its|june"
    r"|august|november|july|may)|implementation of|progress (?:of|in|on|made)"
    r"|based on the|in accordance with|follow(?:ing)?[- ]up|前回|に基づ"
    r"|実施状況|進捗|реализаци|хода? выполнени|в соответствии|на основе"
    r"|принят\w* (?:на|в) (?:прошл|перв|втор|трет|четв|пят|шест|седьм|восьм|20)"
)
THIS = re.compile(
    r"(?i)\b(?:issue[ds]?|adopt(?:ed|s)?|release[ds]?) (?:[a-z ]{1,30} )?(?:this"
    r"|the following"
    r"|the present)\b|(?:本|この|以下の)(?:共同)?声明を(?:発出|採択)|(?:приняли"
    r"|выступили с) (?:настоящ\w+|следующ\w+)"
)
# A document that was not issued, or is still to be written.
UNMADE_BEFORE = re.compile(
    r"(?i)(?:\b(?:draft|prepare|draw up|work out|elaborate|develop|review of"
    r"|revis(?:e|ion of)|toward|no|without"
    r"|drafts?(?: of)?(?: the| a)?)"
    r"|подготов\w+|разработ\w+|состав\w+|проект\w*)\b[^,;.]{0,25}$"
)
UNMADE_AFTER = re.compile(
    r"(?i)\s*(?:of|from) (?:19|20)\d\d\b|\s*(?:19|20)\d\d года"
    r"|の(?!採択|発出|署名|発表|公表|仮訳|全文|概要|とりまとめ|取りまとめ)"
    r"|[^,;.。]{0,30}?(?:(?:was|were|could|did|has) not\b|(?:will|is to) be\b"
    r"|не (?:был|удал|прин|подпис|согласов)|in principle|大筋合意|буд[еу]т\b|отложен"
    r"|\(?案\b|の案|見送"
    r"|なかった"
    r"|ませんでした|に至ら|を?(?:策定|作成)(?:する|して))"
)
FUTURE = re.compile(
    r"(?i)next meeting|to be (?:adopted|issued|signed) at the next|次回|следующ"
)


def kind_of_release(page, opening) -> str:
    """A statement calls itself one in its title; the rest are press releases."""
    title = page.flat[slice(*opening.title)]
    for line in title.split("\n"):
        line = line.strip(' "-')
        for kind, pattern in KINDS:
            if re.match(
                rf"(?i:(?:The )?(?:Tokyo |Astana )?(?:{pattern}))", line
            ) and not re.search(
                r"(?i)\(?PDF\)?|press release|結果|概要|について|announce", line
            ):
                return str(kind)
            if (
                re.search(rf"(?i:{pattern})(?:\((?:仮訳|全文)\))?$", line)
                and len(line) < 90
            ):
                return str(kind)
    return str(DocumentKind.PRESS_RELEASE)


def issuers_of(page, kind, delegations):
    """The countries that say that they issue the text."""
    match = THIS.search(page.flat)
    codes = sorted(
        each.country.value
        for each in delegations
        if each.presence and each.presence.value == "present" and _takes_part(each)
    )
    if kind == DocumentKind.PRESS_RELEASE or match is None or not codes:
        return None
    return page.stated(codes, *match.span())


def _takes_part(delegation):
    """An observer or a guest issues nothing."""
    return delegation.capacity and delegation.capacity.value == Capacity.PARTICIPANT


def documents_of(page, own_kind, is_held) -> list[NamedDocument]:
    """The documents that this meeting issued, once each."""
    found, own = {}, _own_kinds(page, own_kind)
    if not is_held:
        return []
    for start, end in page.sentences():
        words = page.flat[start:end]
        if not ISSUING.search(words) or FUTURE.search(words):
            continue
        for kind, pattern in KINDS:
            for match in re.finditer(pattern, words):
                if kind in own or kind in found or _is_earlier(words, match):
                    continue
                found[kind] = NamedDocument(
                    page.stated(str(kind), start + match.start(), start + match.end())
                )
    return sorted(found.values(), key=lambda each: each.kind.start)


def _own_kinds(page, own_kind):
    """A report is no joint press release, unless its head calls it one."""
    is_joint = KINDS[0][1]
    if own_kind == DocumentKind.PRESS_RELEASE:
        head = page.flat[:HEAD]
        return {own_kind} if re.search(is_joint, head) else set()
    return {own_kind}


def _is_earlier(words, match):
    around = words[max(0, match.start() - 45) : match.end() + 45]
    return bool(
        EARLIER.search(around)
        or UNMADE_BEFORE.search(words[: match.start()])
        or UNMADE_AFTER.match(words[match.end() :])
    )
