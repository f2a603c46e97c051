"""Prints how the golden pairs are read: `make score`; with -v each fact that is off."""

import sys
from collections import Counter
from functools import cache

from .pairs import CASES, expected_of, reading_of
from .scoring import LEFT, RIGHT, WRONG, verdicts


@cache
def facts_of(case):
    """Every fact of a pair: its type, the verdict, what was expected and read."""
    return list(verdicts(expected_of(case), reading_of(case)))


def main(arguments):
    names = [each for each in arguments if each != "-v"]
    cases = [
        case for case in CASES if not names or any(name in case.name for name in names)
    ]
    if "-v" in arguments:
        for case in cases:
            for kind, verdict, expected, got in facts_of(case):
                if verdict != RIGHT:
                    print(f"{case.name}: {kind} {verdict}: {expected!r} / {got!r}")
    print(table_of(cases))


def table_of(cases):
    """The score of these pairs per fact type, as docs/drafting.md shows it."""
    counts = Counter(
        (kind, verdict) for case in cases for kind, verdict, *_ in facts_of(case)
    )
    rows = [
        "| Fact | Stated right | Stated wrong | Left as question |",
        "|---|---:|---:|---:|",
    ]
    for kind in sorted({kind for kind, _ in counts}):
        rows.append(_row(kind, [counts[kind, each] for each in (RIGHT, WRONG, LEFT)]))
    sums = [
        sum(count for (_, verdict), count in counts.items() if verdict == each)
        for each in (RIGHT, WRONG, LEFT)
    ]
    share = 100 * sums[0] / max(1, sum(sums))
    return "\n".join([*rows, _row("All", sums), "", f"Right: {share:.1f} of 100."])


def _row(name, numbers):
    return f"| {name} | {' | '.join(map(str, numbers))} |"


if __name__ == "__main__":
    main(sys.argv[1:])
