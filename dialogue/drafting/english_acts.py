"""The verbs of an act in English, kind by kind."""

from dialogue.vocabulary import OutcomeKind

SAID = (
    r"(?:express(?:ed|es)?|state[ds]?|confirm(?:ed|s)?|declare[ds]?|reaffirm(?:ed|s)?"
    r"|affirm(?:ed|s)?|convey(?:ed|s)?|indicate[ds]?|voice[ds]?|signall?ed"
    r"|manifest(?:ed|s)?|stress(?:ed|es)?|underlin(?:ed|es)|ma(?:de|kes?) clear"
    r"|showed|reiterate[ds]?|made known)"
)
WHO = r"(?:it|they|he|she|(?:its|their|his|her|the) (?:\w+ ){0,2}?\w+|[A-Z]\w+)"
SAID_THAT = rf"(?:said|stated|declared|noted|added|indicated|explained) (?:that )?{WHO}"
ITS = r"(?:its|their|the|his|her|an?)(?: [\w']+){0,2}"
# An opinion of which the words say that it is that of all.
SAME = r"(?:common|shared|same|joint|united|mutual)"
VIEW = r"(?:views?|opinions?|understandings?|perceptions?|positions?|minds?)\b"
TALK = r"(?:discussions?|talks|exchanges? of (?:views|opinions)|debates?)"
ENGLISH = [
    (
        OutcomeKind.RECOGNITION,
        r"shar(?:ed|ing|es?) (?:the|a|their|common)(?: \w+)? recognition"
        r"|(?:re-?)?(?:affirm|confirm)(?:ed|s)? the (?:\w+ )?(?:importance|significance"
        r"|necessity|need)\b"
        r"|recogni[sz]e[ds]?|acknowledge[ds]?|reached (?:a|the) (?:common "
        r"|shared )recognition",
    ),
    (
        OutcomeKind.VIEW_SHARED,
        rf"shar(?:ed|ing|es?) (?:the|a|their|common)(?: \w+)? {VIEW}"
        rf"|concur(?:red|s)?\b|hold in common (?:the|a) {VIEW}"
        rf"|{SAID} (?:a|the|their|our) {SAME} {VIEW}"
        rf"|(?:joined|united|converged|met) (?:in|on) (?:the|a|one) (?:\w+ )?{VIEW}"
        rf"|(?:were|are) (?:all )?(?:of (?:the {SAME}|one) {VIEW}|at one (?:in|on"
        rf"|that))"
        r"|saw eye to eye",
    ),
    (
        OutcomeKind.INTENTION,
        rf"{SAID} {ITS} (?:intention|determination|resolve)\b"
        r"|expressed (?:its|their) commitment"
        rf"|{SAID_THAT} (?:intend(?:ed|s)?|meant|means|planned|plans|had the"
        r" intention) to|intends? to",
    ),
    (
        OutcomeKind.WILLINGNESS,
        rf"{SAID} {ITS} (?:willingness|readiness)"
        r"|(?:was|were|is|are|stood|stands?) (?:willing|ready) to"
        rf"|{SAID_THAT} (?:was|were|is|are|stood|stands) (?:willing|ready|prepared) to"
        r"|(?<!was )(?<!were )(?<!been )offer(?:ed|s) to (?!the\b|its\b|all\b|[A-Z])",
    ),
    (
        OutcomeKind.ANNOUNCEMENT,
        r"announce[ds]?\b(?! at| by| in)|(?:declared|made (?:it )?known"
        r"|made public|gave notice)(?: to [\w ]{1,30}?)? that",
    ),
    (
        OutcomeKind.ADOPTION,
        r"(?:adopt(?:ed|s)?|approved|signed?|endorse[ds]?)\b(?! of| the (?:agenda"
        r"|guest))"
        r"|(?:put|set|affixed) (?:their|our) (?:signatures?|names?|hands?) to",
    ),
    (
        OutcomeKind.DECISION,
        r"decide[ds]?\b|agree(?:d|s)?\b(?! (?:plan|upon at|points))|launched"
        r"|established|resolved (?:to|that)|settled (?:that|on|upon)"
        r"|(?:reached|came to) (?:an )?agreement",
    ),
    (
        OutcomeKind.DISCUSSION,
        r"discussed|(?:exchanged|traded|swapped|compared) (?:\w+ )?(?:views|opinions"
        r"|information|experiences?|notes)|[Vv]iews were (?:also )?exchanged"
        rf"|held (?:\w+ ){{0,2}}(?:an )?{TALK}"
        rf"|had (?:an? )?(?:\w+ ){{0,2}}{TALK}"
        rf"|(?:[Aa]n? |[Tt]he )?(?:\w+ )?{TALK} (?:took place|(?:was"
        rf"|were) (?:also )?held)"
        r"|deliberated|(?:dwelt|dwelled)(?: at length)? (?:up)?on"
        r"|talked (?:over|about|of)|conferred (?:on|about|over)",
    ),
]
