"""Who said it: the countries whose act an outcome is; none means all that took part."""

import re

from .countries import ADJECTIVES, ANY_COUNTRY, CENTRAL_ASIA, codes_in
from .japanese_forms import JAPANESE_NAME

REGION = (
    r"(?:[Tt]he )?(?:five )?Central Asian? (?:countries|side|states"
    r"|participants|delegations|ministers|Foreign Ministers)"
    r"|(?:[Tt]he )?(?:five )?countries of Central Asia"
    r"|[Tt]he five countries(?! and Japan)"
    r"|(?:中央アジア(?:諸国|各国|側|5か国|5カ国|五か国))|(?:[Сс]траны"
    r"|[Гг]осударства|[Мм]инистры (?:иностранных дел )?стран) Центральной Азии"
    r"|[Цц]ентральноазиатск(?:ие|ая) (?:страны|государства|сторона|стороны)"
)
EVERYONE = (
    r"(?:[Bb]oth|[Aa]ll|[Tt]he two|[Tt]he) sides|(?:[Tt]he "
    r"|[Aa]ll )*(?:(?:[Ff]oreign )?[Mm]inisters|[Pp]articipants|[Dd]elegates"
    r"|[Dd]elegations|[Ll]eaders|[Ss]enior [Oo]fficials|[Pp]arties|[Ss]ides"
    r"|[Hh]eads of delegations?|[Ee]xperts|[Rr]epresentatives|[Hh]eads of [Ss]tate)"
    r"|[Aa]ll (?:those )?present|[Tt]hey\b|[Ww]e\b|[Tt]he (?:[Mm]eeting|six countries)"
    r"|[Ii]t was"
    r"|(?:双方|各国|参加者|出席者|参加国|各国外相|外相|首脳|一同|両者|各代表団"
    r"|6か国|6カ国|会合|日本及び中央アジア|日本と中央アジア)(?:側|間"
    r"|たち)?(?=は|が|で|、)|[Сс]тороны|[Уу]частники|[Мм]инистры"
    r"|[Гг]лавы(?: \w+){0,3}|[Лл]идеры|[Оо]ни\b|[Дд]елегации"
)
ADJECTIVE_SIDES = "|".join(
    f"(?P<s{code}>(?:{word})\\w*(?: [Ss]ide| [Gg]overnment| [Mm]inister| сторона|側)?)"
    for code, word in ADJECTIVES.items()
)
LATIN = re.compile(
    rf"(?:^[\s•・*◆■○●▪-]*(?:\(?\w{{1,3}}[.)]\s*)?|[,;:]\s*(?:and\s+|а\s+"
    rf"|и\s+)?|\band\s+|\bwhile\s+|\bwhere\s+|\bthat\s+|\bи\s+|\bа\s+|\.\s+"
    rf"|\)\s*|\b(?:Minister|President|Ambassador|Envoy"
    rf"|Representative)\b[^,.;]{{0,40}}\bof\s+"
    rf"|(?:[Мм]инистр|[Сс]торона)\b[^,.;]{{0,30}}\s)"
    rf"(?:[Tt]he\s+)?(?:(?P<region>{REGION})|(?P<all>{EVERYONE})"
    rf"|(?P<country>{ANY_COUNTRY}(?:(?:,\s+(?:and\s+)?|\s+and\s+"
    rf"|\s+и\s+)(?:the\s+)?{ANY_COUNTRY})*)(?!'s|[- ]Central)"
    rf"|{ADJECTIVE_SIDES})(?=[\s,(]|$)"
)
JAPANESE = re.compile(
    rf"(?:^|[、。,.\s)」\":•・]|また|一方"
    rf"|さらに)(?:(?P<region>{REGION})(?:から)?|(?P<all>{EVERYONE})"
    rf"|(?P<country>{ANY_COUNTRY}(?:(?:、|及び|と|並びに"
    rf"|・){ANY_COUNTRY})*)(?:側|政府|両国)?(?:から)?"
    rf"|{ADJECTIVE_SIDES}(?:から)?)(?:は|が|、|,|より)"
)
CALLED = re.compile(
    r"(?:^|[、。,.\s)」・])(?P<surname>[\u3400-\u9fff々]{1,3})"
    r"(?:外務|経済産業|総理)?(?:大臣|外相|副大臣|政務官|総理|首相)(?=は|が|から|より)"
)
AGENT = re.compile(
    rf"\b(?:would|will) be \w+(?: \w+)? by (?:the )?(?P<country>{ANY_COUNTRY})"
    rf"|\b(?:announced|declared) that (?:the )?(?P<doer>{ANY_COUNTRY}) (?:would|will)\b"
)
# Prime Minister EXAMPLE: a title before a surname.
TITLE = re.compile(
    r"\b(?P<title>(?:(?:Deputy|Vice|Prime|Foreign|State|Special|Parliamentary)[ -])*"
    r"(?:Vice-)?(?:Minister|President|Ambassador|Envoy|Representative|Secretary"
    r"|Director-General))\s+(?:Mr\.?|Ms\.?|Mrs\.?|Dr\.?)?\s*$"
)
PASSIVE = re.compile(r"\b(?:was|were|been|is|are)(?: also)? $")


class Speakers:
    def __init__(self, page, mentions, language):
        self.page, self.language = page, language
        self.names, self.shared = {}, {}
        self.people = [mention for mention in mentions if mention.person]
        for mention in mentions:
            if mention.person:
                self._add(mention.person, mention.country)
                self._add(page.words(*mention.person_at), mention.country)
                self._add(page.flat[slice(*mention.person_at)], mention.country)
                for word in re.split(r"[・\s]", mention.person):
                    self._add(word, mention.country)
                self._add_surname(mention)

    def _add(self, name, country):
        """A name that two countries share names neither."""
        known = self.names.setdefault(name, country)
        if known != country:
            self.names[name] = None
            self.shared.setdefault(name, {known}).add(country)

    def _add_surname(self, mention):
        """見本一郎外務大臣 is 見本外務大臣 or 見本大臣 the second time."""
        name, office = mention.person, mention.office or ""
        if re.fullmatch("[\u3400-\u9fff ]{3,}", name):
            self.names[name[:2] + office] = mention.country
            self.names[name[:2] + office[-2:]] = mention.country

    def of(self, start, verb):
        """(codes or [], start, end) of the last subject before the verb, or None."""
        if PASSIVE.search(self.page.flat, start, verb):
            return [], verb, verb
        pattern = JAPANESE if self.language == "ja" else LATIN
        found = [
            (self._codes(match), start + match.start(), start + match.end())
            for match in pattern.finditer(self.page.flat[start:verb])
        ]
        found += list(self._people(start, verb))
        found += list(self._called(start, verb))
        if not found:
            return None
        return max(found, key=lambda each: (each[2], -each[1]))

    def by_agent(self, start, verb, end):
        """Of two of one name, the one whose country is to do what is said."""
        match = AGENT.search(self.page.flat, verb, end)
        if match is None or self.language != "en":
            return None
        group = match.lastgroup
        code = codes_in(match[group])[0][0]
        for name, codes in self.shared.items():
            said = self.page.flat[start:verb]
            if code in codes and re.search(rf"\b{re.escape(name)}\b", said, re.I):
                return [code], *match.span(group)
        return None

    def _called(self, start, verb):
        """林大臣: the surname of one who was named, before a post."""
        for match in CALLED.finditer(self.page.flat[start:verb]):
            codes = {
                code
                for name, code in self.names.items()
                if name.startswith(match["surname"]) and JAPANESE_NAME.match(name)
            }
            if len(codes) == 1 and None not in codes:
                yield [*codes], start + match.start(), start + match.end()

    def _codes(self, match):
        if match["region"]:
            return list(CENTRAL_ASIA)
        if match["all"]:
            return []
        if match["country"]:
            return list(dict.fromkeys(code for code, *_ in codes_in(match["country"])))
        for name, word in match.groupdict().items():
            if word and len(name) == 3 and name[0] == "s":
                return [name[1:]]
        return []

    def _people(self, start, verb):
        said = self.page.flat[start:verb]
        for name, code in self.names.items():
            if len(name) < 2:
                continue
            for match in re.finditer(re.escape(name), said, re.I):
                whose = code or self._by_title(name, said[: match.start()])
                if whose:
                    yield [whose], start + match.start(), start + match.end()

    def _by_title(self, name, before):
        """Of those who share a surname, the only one who has the title before it."""
        title = TITLE.search(before)
        codes = {
            one.country
            for one in self.people
            if title
            and name.lower() in one.person.lower().split()
            and re.search(rf"\b{title['title']}\b", _plain(one.office or ""))
        }
        return codes.pop() if len(codes) == 1 else None


def _plain(office):
    """A Minister of Foreign Affairs is called Foreign Minister."""
    return re.sub(r"Minister (?:of|for) Foreign Affairs", "Foreign Minister", office)
