"""How releases say that a day is that of the meeting, or of something else."""

import re

TODAY = re.compile(r"(?i)\btoday\b|本日|сегодня")
OTHER_DAY = re.compile(
    r"(?i)(?:since|issued on|published on|signed on|announced on|dated|until|by"
    r"|before|after|held on the previous|of the)\s*$"
)
YEAR = re.compile(
    r"\bin (?P<year>20\d\d)\b|(?P<year2>20\d\d)年(?:中|に)|в (?P<year3>20\d\d) году"
)
ENDED = re.compile(
    r"(?i)\b(?:ended|closed|concluded|finished)\b[^.;]{0,30}$|閉幕|終了"
    r"|(?:завершил|закончил|закрыл)[а-я]*[^.;]{0,30}$"
)
BEGUN = re.compile(
    r"(?i)\b(?:began|begun|opened|started)\b[^.;]{0,30}$|\b(?:нача"
    r"|откры)[а-я]+[^.;]{0,30}$"
)
ENDED_TODAY = re.compile(
    r"(?i)\btoday\b[^.;]{0,40}\b(?:ended|closed|concluded|finished|came to an end)"
    r"|\b(?:ended|closed|concluded|finished) today\b|本日[^。、]{0,10}(?:閉幕|終了)"
    r"|сегодня[^.;]{0,40}(?:заверш|законч)[а-я]+|(?:заверш|законч)[а-я]+ сегодня"
)
