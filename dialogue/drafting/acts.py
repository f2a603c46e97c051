"""The verbs of an outcome: the kind of each act follows its verb."""

import re

from dialogue.vocabulary import OutcomeKind

SAID = (
    r"express(?:ed|es)?|state[ds]?|confirm(?:ed|s)?|declare[ds]?|reaffirm(?:ed|s)?"
    r"|convey(?:ed|s)?|indicate[ds]?|voice[ds]?|signall?ed|manifest(?:ed|s)?"
    r"|stress(?:ed|es)?|underlin(?:ed|es)|ma(?:de|kes?) clear|showed|reiterate[ds]?"
)
SAID_THAT = r"(?:said|stated|declared|noted|added) that (?:it|they|he|she|[A-Z]\w+)"
ENGLISH = [
    (
        OutcomeKind.RECOGNITION,
        r"shar(?:ed|ing|es?) (?:the|a|their|common)(?: \w+)? recognition"
        r"|recogni[sz]e[ds]?|acknowledge[ds]?|reached (?:a|the) (?:common "
        r"|shared )recognition",
    ),
    (
        OutcomeKind.VIEW_SHARED,
        r"shar(?:ed|ing|es?) (?:the|a|their|common)(?: \w+)? (?:view|opinion"
        r"|understanding|perception)s?\b|concur(?:red|s)?\b"
        r"|were of the same view",
    ),
    (
        OutcomeKind.INTENTION,
        rf"(?:{SAID}) (?:its|their|the|his|her"
        rf"|an)(?: [\w']+){{0,2}} (?:intention|determination|resolve)|expressed (?:its"
        rf"|their) commitment|{SAID_THAT} (?:intend(?:ed|s)?|planned|plans|had the"
        rf" intention) to",
    ),
    (
        OutcomeKind.WILLINGNESS,
        rf"(?:{SAID}) (?:its|their|the"
        rf"|his|her|a)(?: [\w']+){{0,2}} (?:willingness|readiness)"
        rf"|(?:was|were) (?:willing|ready) to"
        rf"|{SAID_THAT} (?:was|were|is|are) (?:willing|ready|prepared) to",
    ),
    (OutcomeKind.ANNOUNCEMENT, r"announce[ds]?\b(?! at| by| in)|declared that"),
    (OutcomeKind.ADOPTION, r"adopt(?:ed|s)?\b|approved|signed?\b(?! of)|endorse[ds]?"),
    (
        OutcomeKind.DECISION,
        r"decide[ds]?\b|agree(?:d|s)?\b(?! (?:plan|upon at|points))|launched"
        r"|established|resolved to",
    ),
    (
        OutcomeKind.DISCUSSION,
        r"discussed|exchanged (?:\w+ )?(?:views|opinions|information)"
        r"|held (?:\w+ ){0,2}(?:discussions?|an exchange of views)"
        r"|had (?:an? )?(?:\w+ ){0,2}(?:discussions?|exchange of views)"
        r"|(?:[Aa]n? |[Tt]he )?(?:\w+ )?(?:discussions?|exchanges? of (?:views"
        r"|opinions)) (?:took place|(?:was|were) (?:also )?held)|deliberated",
    ),
]
JAPANESE = [
    (
        OutcomeKind.RECOGNITION,
        r"(?:との|という|認識)[^。、]{0,8}認識(?:を|が)共有|認識(?:で|が|の)一致"
        r"(?:し|を[見み])?|認識(?:を|が)?(?:共有|一にし)|認識し(?:た|まし)",
    ),
    (
        OutcomeKind.VIEW_SHARED,
        r"(?:見方|見解|考え|意見|理解)(?:を|が)共有|(?:意見|見解|見方"
        r"|考え)(?:で|が|の)一致(?:し|を[見み])?",
    ),
    (
        OutcomeKind.INTENTION,
        r"(?:意図|意向|意思|意志|決意|方針)(?:を|が)?(?:改めて)?(?:表明|示|述べ"
        r"|示さ|確認|明らかにし|伝え)",
    ),
    (
        OutcomeKind.WILLINGNESS,
        r"(?:用意|準備)(?:が|の)?ある(?:こと|旨|と)?(?:を|の)?(?:意向を"
        r"|意思を)?(?:表明|述べ|示|明らかにし|伝え)?|支援(?:・協力)?(?:する|を行う"
        r"|していく)(?:用意|意欲)|(?:意欲|用意)を(?:表明|示)",
    ),
    (
        OutcomeKind.ADOPTION,
        r"採択(?!に向け|する予定)|署名(?:が|を|し|さ)|承認(?:し|さ)",
    ),
    (
        OutcomeKind.DECISION,
        r"決定(?:し|さ)|合意(?:し|さ|に達)|一致し|決めた|決めました"
        r"|立ち上げ(?:た|まし|られ|を決)|設立(?:し|さ)|発足(?:し|さ)",
    ),
    (OutcomeKind.ANNOUNCEMENT, r"発表(?:し|さ|が行わ)|表明(?:し|さ|が)|明らかにし"),
    (
        OutcomeKind.DISCUSSION,
        r"(?:議論|協議|意見交換|討議)(?:を行|が行|し|さ|を実施|がな)|意見を交(?:換|わ)"
        r"|話し合(?:い|わ|っ)",
    ),
]
RU_SAID_THAT = r"(?:заявил|сообщил|отметил|подтвердил)[а-я]*, что(?: \w+)?"
RUSSIAN = [
    (
        OutcomeKind.RECOGNITION,
        r"признал[а-я]*|(?:разделил|выразил)[а-я]* (?:общее "
        r"|единое )?понимани[ея]|подтвердил[а-я]* (?:общее |единое )понимание"
        r"|пришли к (?:общему|единому) пониманию|осозна(?:ли|ют)",
    ),
    (
        OutcomeKind.VIEW_SHARED,
        r"(?:разделил|выразил)[а-я]* (?:общее |единое |общую )?(?:мнени[ея]"
        r"|точку зрения)|сошлись во мнении|едины во мнении|были едины"
        r"|высказали(?:сь)? (?:общее|единое) мнение",
    ),
    (
        OutcomeKind.INTENTION,
        r"(?:выразил|подтвердил|заявил"
        r"|высказал)[а-я]*(?: о)?(?: \w+)? (?:намерени[еия]|решимость)[а-я]*"
        rf"|{RU_SAID_THAT} намерен[а-я]*",
    ),
    (
        OutcomeKind.WILLINGNESS,
        r"(?:выразил|подтвердил|заявил"
        r"|высказал)[а-я]*(?: о)?(?: \w+){0,2} (?:готовност[ьи]|стремлени[ея])"
        rf"|{RU_SAID_THAT} готов[а-я]*",
    ),
    (
        OutcomeKind.ANNOUNCEMENT,
        r"объявил[а-я]*|(?:была|было|был[ои]?) объявлено",
    ),
    (
        OutcomeKind.ADOPTION,
        r"принял[аи]? (?!участие|решение)|(?:был[аои]? )?(?:принят|подписан"
        r"|одобрен|утвержд[её]н)[аоы]?\b|подписали|одобрили|утвердили",
    ),
    (
        OutcomeKind.DECISION,
        r"договорил[а-я]*|принял[аи]? решение|решил[аи]\b|(?:было )?решено|учредил[аи]"
        r"|согласовал[аи]|достигнута договор[её]нность|(?:была )?создана?\b"
        r"|положили начало|запустил[аи]",
    ),
    (
        OutcomeKind.DISCUSSION,
        r"обсудил[а-я]*|обменял[а-я]* мнениями|рассмотрел[а-я]*"
        r"|состоялся обмен мнениями|провели обмен|(?:был[аио] )?(?:обсужден"
        r"|рассмотрен)[ыао]|обсуждал[а-я]*",
    ),
]
ACTS = {
    language: [(str(kind), re.compile(pattern)) for kind, pattern in acts]
    for language, acts in (("en", ENGLISH), ("ja", JAPANESE), ("ru", RUSSIAN))
}


def acts_in(text: str, language: str, start: int, end: int):
    """(kind, start, end) of each act; of overlapping words the longer count."""
    found = []
    for kind, pattern in ACTS[language]:
        for match in pattern.finditer(text, start, end):
            found.append((match.start(), -match.end(), kind))
    acts, last = [], start
    for first, minus, kind in sorted(found):
        if first >= last:
            acts.append((kind, first, -minus))
            last = -minus
    return acts
