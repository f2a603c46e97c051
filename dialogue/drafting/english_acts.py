"""The verbs of an act in English, kind by kind."""

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
