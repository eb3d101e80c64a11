"""Numbers that count something: two visits, 36 mg, 3 July. The number of a house and an age count nothing."""

from __future__ import annotations

# What may follow a number without being what it counts, most of it the rest of a sentence.
GOES_ON = (
    "och eller samt i från till på hos med som om men för vid när då tills under efter bor går har är var blev"
    " vill kan ska får sedan enligt inte utan född f år års årig årige åriga åring and or in at with who is has since"
).split()
# A word that the number counts, a sign of measure, or more of the same number.
COUNTS = rf"(?:\d|[.,:/+\-]\d| ?[%§°¤]| (?!(?:{'|'.join(GOES_ON)})\b)[a-zåäö])"
COUNTS_NOTHING = rf"(?!{COUNTS})"
"""The part of a regular expression that stands after a number that counts nothing."""
