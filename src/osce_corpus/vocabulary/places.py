"""Words that matter when a place is printed in capitals."""

from osce_corpus.vocabulary.keys import key

LOWER_CASE_WORDS: frozenset[str] = frozenset("and of the in on upon de del di am an der la le".split())
"""Words inside a name that stay lower case when capitals are taken off it."""

UPPER_CASE_WORDS: frozenset[str] = frozenset(("DC", "UK", "UN", "USA", "US", "UAE"))
"""Words inside a name that stay upper case."""

NO_CITY_WORDS: frozenset[str] = frozenset(
    (
        "accord act agenda agreement ambassador anniversary announcement assembly breaking budget campaign charter "
        "committee commission conference congress constitution convention court "
        "council day deadline declaration decision document election elections event exhibition final forum "
        "information interview launch law lecture meeting minister mission news note office opening phase photo "
        "press programme project referendum registration release report round seminar session statement summit "
        "training update video visit vote voting webinar week workshop"
    ).split()
)
"""Words that no name of a city has, and that often stand before a day."""

NOT_PLACES: frozenset[str] = frozenset(
    map(
        key,
        (
            "NATO OSCE CSCE UN EU ODIHR HCNM SMM UNHCR UNDP UNODC IOM ICRC CIS CSTO "
            "Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
            "On In By Since Until From Dear Date Correction Corrected Corrigendum Note Updated Revised Amended "
            "Embargoed Embargo Draft Issued Published Posted Reissued "
            "Ambassador President Minister Mr. Mrs. Ms. Dr. Professor"
        ).split(),
    )
)
"""Words that stand before a date without being a place."""
