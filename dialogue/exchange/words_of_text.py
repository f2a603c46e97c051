"""Where words stand in a release, however its lines are broken."""

import re

WHOLE = "whole"


class WordsOfText:
    """Finds words in a text, and the place of it in which they stand.

    `places` are {locator: [start, end]} of the places that can be cited.
    """

    def __init__(self, text, places):
        self.text, self.places = text, places

    def find(self, words):
        """(locator, the words on one line); None when the text does not have them."""
        pattern = r"\s+".join(map(re.escape, words.split()))
        match = re.search(pattern, self.text) if pattern else None
        return (self._locator(match), " ".join(match[0].split())) if match else None

    def _locator(self, match):
        """The shortest place that has all the words."""
        around = [
            (end - start, locator)
            for locator, (start, end) in self.places.items()
            if start <= match.start() and match.end() <= end
        ]
        return min(around)[1] if around else WHOLE
