"""What a change of the policies does to the cases recorded so far, to the example children and to the maps."""

from router.impact.content import CountedClass, ExampleChild, PlaceCounted, Policies, PoliciesOn, RecordedSource
from router.impact.impact import How, Impact, impact_of
from router.impact.impact_json import impact_to_json
from router.impact.maps import MapChange, map_changes, map_changes_to_json
from router.impact.shown_to_others import FlowTable, shown_to_others
from router.impact.vignettes import example_children

__all__ = [
    "CountedClass",
    "ExampleChild",
    "FlowTable",
    "How",
    "Impact",
    "MapChange",
    "PlaceCounted",
    "Policies",
    "PoliciesOn",
    "RecordedSource",
    "example_children",
    "impact_of",
    "impact_to_json",
    "map_changes",
    "map_changes_to_json",
    "shown_to_others",
]
