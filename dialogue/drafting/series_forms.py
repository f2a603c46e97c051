"""How releases name the series, and what marks another event."""

import re

SERIES = {
    "business-rotobo": r"(?:ROTOBO|ロシアNIS貿易会|РОТОБО)[^.。\n]{0,80}"
    r"(?:Business Dialogue|ビジネス対話|[Бб]изнес-диалог)"
    r"|(?:Business Dialogue|ビジネス対話)[^.。\n]{0,60}(?:ROTOBO|ロシアNIS貿易会)",
    "economic-energy": r"Econom(?:ic|y) and Energy(?: Ministerial)? Dialogue"
    r"|Dialogue on (?:Economy|Economic) and Energy"
    r"|経済・?エネルギー対話"
    r"|[Дд]иалог[а-я]* по (?:вопросам )?экономик[еи] и энергетик[еи]"
    r"|[Ээ]кономик[аои]-энергетическ[а-я]+ диалог[а-я]*|[Ээ]кономическ(?:ий"
    r"|ого) и энергетическ(?:ий|ого) диалог[а-я]*",
    "tokyo-dialogue": r"Tokyo Dialogue|Intellectual Dialogue|東京対話|知的対話"
    r"|[Тт]окийск[а-я]+ диалог[а-я]*",
    "business": r"Business Dialogue|ビジネス対話|[Бб]изнес-диалог[а-я]*|[Дд]елов(?:ой"
    r"|ого) диалог[а-я]*",
    "som": r"Senior[- ]Officials?'?s? ?(?:Level )?Meeting|Meeting of Senior Officials"
    r"|Senior Officials|\bSOM\b"
    r"|高級実務者会合|高級事務レベル会合|高級実務者級?会議"
    r"|[Сс]тарших должностных лиц|\bСДЛ\b",
    "experts": r"Expert(?:s'?|'s)?(?:-Level)? Meeting|Meeting of Experts|専門家会合"
    r"|実務者会合"
    r"|[Ээ]кспертн[а-я]+ (?:встреч|заседани|совещани)[а-я]*|(?:встреч|заседани"
    r"|совещани)[а-я]* экспертов",
    "summit": r"Summit(?: Meeting)?|Leaders'?s? Meeting|Meeting of (?:the )?Leaders"
    r"|首脳会合|首脳会議|サミット|[Сс]аммит[а-я]*"
    r"|[Вв]стреч[а-я]* (?:глав государств|лидеров)",
    "fm": r"(?:(?:Meeting|Conference) (?:of|among"
    r"|between) (?:the )?)?(?:[Ff]oreign [Mm]inisters?'?(?:s'?)?"
    r"|Ministers (?:of|for) Foreign Affairs)"
    r"(?: ?(?:Special )?(?:Video[- ]?)?(?:Meeting|Conference|Teleconference|Dialogue))?"
    r"|外相(?:会合|会議|級会合|テレビ会議|オンライン会合)|外務大臣(?:会合|会議)"
    r"|外相間?の?会合|外相\w{0,6}会合"
    r"|[Мм]инистров иностранных дел|[Гг]лав (?:МИД|внешнеполитических ведомств)",
}
PATTERNS = {series: re.compile(pattern) for series, pattern in SERIES.items()}
ROTOBO = re.compile(r"ROTOBO|ロシアNIS貿易会|РОТОБО")
ORGANISED = re.compile(
    r"(?i)organi[sz]ed|co-?hosted|hosted|held by|sponsored|主催|共催|организ|провел"
)
# By what names a series goes where a release speaks of it again.
NAMES = PATTERNS | {
    "business-rotobo": re.compile(f"{SERIES['business-rotobo']}|{SERIES['business']}")
}
BILATERAL = re.compile(
    r"(?i)telephone|phone call|courtesy call|bilateral|on the (?:sidelines"
    r"|margins|occasion)"
    r"|\breceived (?:the |Mr|Ms|H\.E|Ambassador)|meeting with (?:the )?(?:Mr|Ms|H\.E"
    r"|Ambassador|Minister|President|Prime)|принял[а]? (?:посла|министра|делегацию)"
    r"|встреч\w+ [^.\n]{0,60}\bсо? (?:послом|министром|заместителем|представителем"
    r"|делегацией)|電話会談|表敬|会談|懇談|往訪|訪問(?!す)|телефонн|двусторонн|на полях"
    r"|в рамках визита"
    r"|Japan-(?:Kazakhstan|Kyrgyz\w*|Tajikistan|Turkmenistan|Uzbekistan)"
)
OTHER_EVENT = re.compile(
    r"(?i)\b(?:exchange of notes|signing ceremony|grant aid|yen loan"
    r"|lecture|concert|exhibition|film|scholarship|recruit|seminar"
    r"|workshop|festival"
    r"|reception|luncheon|press (?:conference|briefing) (?:summary|by|of)|tender"
    r"|appointment|personnel|visit (?:of|by|to))\b|講演|コンサート|展覧会"
    r"|上映|募集|セミナー"
    r"|奨学|公演|留学|レセプション|夕食会|昼食会|会見記録|会見録|記者会見の?(?:概要"
    r"|要旨|記録)|人事|発令|任命|着任|交換公文|書簡の(?:交換|署名)|無償資金協力"
    r"|円借款"
    r"|лекци|концерт|выставк|конкурс|стипенди|семинар|фестивал"
    r"|назначени|пресс-конференц|брифинг|кадров|обмен\w* нотами|грантов\w+ помощ"
)
SPEECH = re.compile(
    r"(?im)^\s*(?:(?:keynote |opening |policy )?(?:speech|address|remarks"
    r"|lecture|interview|message) (?:by|of|from|at)\b|.{0,30}(?:スピーチ|演説"
    r"|挨拶|談話|寄稿|インタビュー|会見(?:記録|録|概要))(?:\(|$|\s)|(?:выступление"
    r"|речь|интервью"
    r"|обращение)\s)"
)
ASIDE = re.compile(
    r"(?i)\b(?:announced|pledged|promised|declared|stated) (?:at|during|on the occasion"
    r" of) the\b|において(?:発表|表明)(?:した|された)"
    r"|on the (?:sidelines|margins|occasion|fringes)|(?:to|will) attend"
    r"|in order to (?:attend|participate)"
    r"|(?:before|after|following|ahead of|prior to|during|at|of|and) (?:the"
    r"|its) *$|attending|visiting"
    r"|の(?:機会|際)に|に(?:際し|先立ち|合わせ)|出席(?:する)?(?:ため|の)"
    r"|参加(?:する)?(?:ため|の)|訪(?:日|問)中|来日中"
    r"|на полях|в рамках (?:визита|участия)|для участия|накануне (?=[а-я])|по случаю"
)
NEXT = re.compile(
    r"(?i)\b(?:to (?:convene|hold)|would host|decided|agreed|решил\w*|созвать"
    r"|договорил\w*|условил\w*) (?:[^.]{0,40})$|次回"
)
