"""What shows that a verb is no act of this meeting."""

import re

CONTINUES = re.compile(
    r"(?i)^\s*(?:based on th(?:is|ese|at)|on th(?:is|e) basis|この認識に基づき"
    r"|исходя из этого)"
)
# また、...: who spoke in the sentence before goes on.
GOES_ON = re.compile(r"\s*(?:また|さらに|更に|加えて|併せて|あわせて|その上で)、")
ASIDE = re.compile(
    r"(?i)\b(?:as|which (?:was|were)|that (?:was|were)|been|issues|matters"
    r"|topics|plan|statement|document|points|measures|framework|newly"
    r"|previously|already|to|will|would|should|could|can|may|must|shall) $"
)
SUBORDINATE = re.compile(
    r"(?i)\b(?:since|when|after|before|that|which|who|whom|whose|because|where"
    r"|if|while|котор\w+|когда|после|чтобы|что)\b"
)
# What was not done, or is only to be done, is no act of the meeting.
UNDONE = re.compile(
    r"(?i)(?:\b(?:not|never|cannot|neither|nothing|nobody)\b|n't\b|^\W*no\b)[^,;]*$"
    r"|\bне $"
)
UNDONE_AFTER = re.compile(
    r"\s+(?:(?:так и )?не\b|(?:nothing|neither)\b|no (?!longer|later|less|more|fewer))"
)
UNDONE_JA = re.compile(
    r"[\u3040-\u309f至達]{0,7}?(?:なかった|ませんでした|(?<=ら)ず|(?<=せ)ず|(?<=れ)ず)"
    r"|(?:は|が|を)?[^。、]{0,6}(?:見送|断念|でき|持ち越|先送|延期)|[うる]$"
    r"|[\u3040-\u309f続]{0,5}?[るうく]こと[でをに]"
)
# Talks of two on their own are no act of the meeting.
OF_TWO = re.compile(
    r"(?i)と(?:の?二国間)?会談|\bbilateral(?:ly)?\b[^.;]{0,20}\b(?:talks|meetings?"
    r"|with)\b"
    r"|\bmet separately|двусторонн\w+ (?:встреч|переговор|бесед)"
)
RELATIVE = re.compile(r"(?i)\b(?:which|who|whom|whose|котор\w+)\b")
ATTRIBUTIVE = re.compile(
    r"[\u3040-\u309f行実施]{0,8}?(?:た|る)(?!旨|こと|ところ|上|もの"
    r"|後)[\u3400-\u9fffァ-ヴ\"]"
)
EARLIER = re.compile(
    r"(?i)\b(?:had|previously|in 20\d\d|last year|at the (?:previous|last|first"
    r"|second|third|fourth|fifth|sixth|seventh|eighth)[^,]{0,60}),?\s*$|^\W*(?:in"
    r"|в) 20\d\d\b|^\W*(?:earlier|ранее)\b"
    r"|前回会合で"
    r"|^\W*(?:an?|two|three|some|several|\d+) (?:day|week|month|year)s? (?:earlier"
    r"|before"
    r"|ago)\b|^\W*last (?:week|month|year)\b|^\W*(?:before|prior to|ahead of|on the"
    r" (?:eve|sidelines|margins|fringes) of|in the margins of) the\b"
    r"|^\s*(?:会合|これ|開会|会議)(?:に先立[ちっ]|の前に|の際に別途)|^\s*(?:前日"
    r"|昨年|先月|先週)"
    r"|^\W*(?:перед (?:встреч|заседани|саммит)|накануне|до (?:встречи|начала|заседания)"
    r"|на полях|(?:неделей|месяцем|годом) ранее|за \w+ до|в прошлом (?:году|месяце))"
)
