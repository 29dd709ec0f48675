"""How often a kind of variation is to occur."""

from collections.abc import Mapping
from typing import Literal, TypedDict

from hypothesis import strategies as st

Flag = Literal["always", "never", "sometimes"]
"""Whether every layout has a variation, none has, or some have."""


class LayoutFlags(TypedDict, total=False):
    """How often each kind of variation of any layout is to occur."""

    other_labels: Flag
    """Labels in other words, or in other languages."""
    other_order: Flag
    """Labels in another order."""
    missing_labels: Flag
    """One of the labels is not there, and neither is its value."""
    missing_values: Flag
    """Labels with no value: one, several or all, the day above all, as text of the site often has it."""
    other_days: Flag
    """Days in other forms: "3-5 May 2012", "May 3, 2012", "2012-05-03"."""
    other_marks: Flag
    """Straight quotation marks, or those of other languages, in place of curly ones, and other dashes."""
    missing_type: Flag
    """The type is not printed, where something else tells it."""
    other_contacts: Flag
    """Contacts on one line each or in a sentence, and not each part on a line."""
    cut_off: Flag
    """The page ends after some blocks of its body."""


class Flags:
    """The flags of a layout, "sometimes" where nothing is said."""

    def __init__(self, known: type, given: Mapping[str, object]) -> None:
        """Raise `TypeError` for a flag that is not `known`, `ValueError` for one that is none of the three words."""
        unknown = given.keys() - known.__annotations__.keys() - LayoutFlags.__annotations__.keys()
        if unknown:
            names = ", ".join(sorted(known.__annotations__.keys() | LayoutFlags.__annotations__.keys()))
            raise TypeError(f"there is no flag {', '.join(sorted(unknown))}; there are {names}")
        for name, flag in given.items():
            if flag not in ("always", "never", "sometimes"):
                raise ValueError(f"{name} is 'always', 'never' or 'sometimes', not {flag!r}")
        self._given = given

    def chance(self, name: str) -> st.SearchStrategy[bool]:
        """Return a strategy for whether a variation occurs."""
        match self._given.get(name, "sometimes"):
            case "always":
                return st.just(value=True)
            case "never":
                return st.just(value=False)
            case _:
                return st.booleans()
