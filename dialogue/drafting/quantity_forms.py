"""How releases write figures, units, currencies and scope."""

import re

from dialogue.vocabulary import Comparator

from .number_words import EN_NUMBER, EN_WORD, JA_NUMBER, RU_NUMBER

EN_FIGURE = (
    rf"(?:(?P<sign>US\$|\$|¥|€|JPY ?|USD ?)\s*)?(?P<figure>\d[\d,]*(?:\.\d+)?"
    rf"|(?i:\b{EN_NUMBER}\b))"
    r"(?:[\s-](?P<multiple>trillion|billion|million|thousand))?"
)
EN_UNIT = (
    rf"[\s-]+(?P<unit>(?!(?:{EN_WORD}|dozens?|thirds?|quarters?|halves|half|fifths?"
    rf"|tenths?|years?|months?|days?|hours?|minutes?"
    rf"|weeks?|countries"
    r"|country|states|nations|sides?|areas?|fields?|pillars?|percent|per|of|to|and"
    r"|or|in|on|at|as|by|for|the|from|foreign|times?|sessions?|meetings?"
    r"|principles?|points?|participants|ministers|central|presidents?|priorities"
    r"|topics|anniversary|parties|delegations|republics|occasion|step|hand|other"
    r"|more|common|voice|new|regions?|pages|peoples"
    r"|directions|it|they|he|she|we|this|that|these|those|will|would|has|have|had"
    r"|is|are|was|were|all|both|each)\b)[A-Za-z][\w'/-]*"
    r"(?: (?!(?:in|from|over|to|for|by|of|during|and"
    r"|or|within|at|worth|under|with|through|per|on|as|that|which|who|across|until"
    r"|between|into|annually|each|every|every|including|will|would|were|was|is|are"
    r"|aimed|up|total|so|starting|the|a)\b)[a-z][\w'-]*){0,3})"
)
EN_BEFORE = (
    r"(?P<before>more than|in excess of|over|exceeding|upwards of|at least"
    r"|no fewer than|not fewer than|not less than|no less than|a minimum of"
    r"|approximately|about|around|roughly|some|nearly|almost|up to|as many as"
    r"|no more than|not more than|a maximum of|exactly)?\s*(?:(?P<sum>a total of"
    r"|in total)\s+)?"
)
ENGLISH = re.compile(
    rf"{EN_BEFORE}(?<![\w(.])(?:{EN_FIGURE})(?![\w%.]*\d)(?:{EN_UNIT})", re.I
)
JA_MULTIPLE = "(?:兆|億|千万|百万|万|千)"
JA_PART = re.compile(rf"(?P<figure>\d[\d,]*)(?P<multiple>{JA_MULTIPLE})?")
JAPANESE = re.compile(
    r"(?P<before>約|およそ|おおよそ|最大で?|最低でも|少なくとも|総額約?|合計約?"
    r"|計約?|のべ|延べ)?\s*(?P<sum>(?:総額|合計|計|のべ"
    r"|延べ)(?:約)?)?(?P<figure>\d[\d,]*(?:\.\d+)?"
    rf"|(?<![数何幾]){JA_NUMBER}(?=人|名|件|円|校|台))\s*(?P<multiple>{JA_MULTIPLE})?"
    rf"(?P<rest>(?:\d[\d,]*+{JA_MULTIPLE})*+(?:\d[\d,]*+)?)\s*"
    r"(?P<over1>余り?|以上の?|超の?)?(?P<unit>人|名|件|円|米?ドル|か所|カ所"
    r"|箇所|校|台|基|本(?!部|会|対|日|年)|機|プロジェクト|案件|隻|頭|棟|冊|トン"
    r"|ヘクタール|ユーロ)(?P<after>程度"
    r"|以上|超|を超える|を上回る|前後|ほど|以内|余り?|を限度|を上限"
    r"|規模)?(?:の(?P<noun>[\u3040-\u30ff\u3400-\u9fff]+?)(?=を|が|に|へ|の|と"
    r"|、|。))?"
)
RUSSIAN = re.compile(
    rf"(?P<before>более чем|более|свыше|не менее чем|не менее|около|примерно"
    rf"|порядка|приблизительно|до"
    rf"|не "
    rf"более)?\s*(?<![\w.])(?P<figure>\d{{1,3}}(?:[ \u00a0,.]\d{{3}})+(?!\d)"
    rf"|\d+(?:[.,]\d+)?|{RU_NUMBER}\b)(?:\s+(?P<multiple>трлн\.?|триллион\w*"
    rf"|млрд\.?|миллиард\w*|млн\.?|миллион\w*|тыс\.?|тысяч\w*))?\s+"
    r"(?P<unit>(?!(?:год|лет|месяц|дн|час|минут|недел|стран|государств|сторон"
    r"|направлен|област|раз\b|сесси|встреч|заседан|принцип|процент|января"
    r"|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
    r"|декабря|министр|участник|делегац|г\.|годовщин|летн|приоритет|вопрос"
    r"|пункт|и\b|в\b|на\b|из\b|по\b|до\b|с\b))(?-i:[а-яё]+)(?: (?!(?:в|на|из|для|за"
    r"|от|по|и|с|до|к|при|течение|ближайш|следующ|Центральн"
    r"|ежегодно)\b)(?-i:[а-яё]+)){0,2})",
    re.I,
)
PATTERNS = {"en": ENGLISH, "ja": JAPANESE, "ru": RUSSIAN}
COMPARATORS = [
    (
        Comparator.MORE_THAN,
        r"(?<!no )(?<!not )more than|in excess|over|exceeding|upwards|超|を上回る|余"
        r"|(?<!не )более|свыше",
    ),
    (
        Comparator.AT_LEAST,
        r"at least|fewer than|less than|minimum|以上|最低|少なくとも|не менее",
    ),
    (
        Comparator.UP_TO,
        r"up to|as many|not? more|maximum|最大|以内|限度|上限|^до|не более",
    ),
    (
        Comparator.ABOUT,
        r"approximately|about|around|roughly|some|nearly|almost|約|およそ"
        r"|おおよそ|程度|前後|ほど|規模|около|примерно|порядка|приблизительно",
    ),
    (Comparator.EXACTLY, r"exactly|ちょうど|ровно"),
]
CURRENCIES = {
    "JPY": r"yen|¥|jpy|円|[ий]ен[аы]?\b",
    "USD": r"dollar|us\$|\$|usd|ドル|доллар",
    "EUR": r"euro|€|ユーロ|евро",
}
RATE = re.compile(
    r"(?i)\s*,?\s*(?:(?:a|per|each|every) (?:year|month|day)|annually|yearly|в год\b"
    r"|ежегодно"
    r"|в месяц\b)"
)
RATE_BEFORE = re.compile(
    r"(?:毎年|毎月|(?<![\d一二三四五十か])年間)[^、。]{0,6}$|ежегодно (?:по )?$"
)
TOTAL = re.compile(
    r"(?i)in total|total of|altogether|in all\b(?! (?:five|six|of|the|its|their"
    r"|these)\b)|合計|総額|総計|計\d|のべ|延べ"
    r"|全体で|合わせて|あわせて|в общей сложности|всего|общ(?:ая|ей|ую) (?:сумм"
    r"|стоимост"
    r"|численност)[а-я]*|суммарно|в совокупности"
)
EACH = re.compile(
    r"(?i)\beach\b|per country|from each|各国(?:から|に|あたり)?(?:それぞれ"
    r"|ずつ|約|最大)?(?=\s*\d)|それぞれ|ずつ|кажд(?:ой|ая|ую|ого)|по \d+"
)
