"""Prints how the golden pairs are read: `make score`; with -v each fact that is off."""

import sys
from collections import Counter

from .pairs import CASES, expected_of, reading_of
from .scoring import LEFT, RIGHT, WRONG, verdicts


def main(arguments):
    counts, names = Counter(), [each for each in arguments if each != "-v"]
    for case in CASES:
        if names and not any(name in case.name for name in names):
            continue
        for kind, verdict, expected, got in verdicts(
            expected_of(case), reading_of(case)
        ):
            counts[kind, verdict] += 1
            if verdict != RIGHT and "-v" in arguments:
                print(f"{case.name}: {kind} {verdict}: {expected!r} / {got!r}")
    print("| Fact | Stated right | Stated wrong | Left as question |")
    print("|---|---:|---:|---:|")
    for kind in sorted({kind for kind, _ in counts}):
        print(_line(kind, [counts[kind, verdict] for verdict in (RIGHT, WRONG, LEFT)]))
    sums = [
        sum(count for (_, verdict), count in counts.items() if verdict == each)
        for each in (RIGHT, WRONG, LEFT)
    ]
    print(_line("All", sums))
    print(f"\nRight: {100 * sums[0] / max(1, sum(sums)):.1f} of 100.")


def _line(name, numbers):
    return f"| {name} | {' | '.join(map(str, numbers))} |"


if __name__ == "__main__":
    main(sys.argv[1:])
