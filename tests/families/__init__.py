"""Pages in the layouts that the site has had, and the records that a person reads off them.

The pages are ours, and so are the persons in them; only the words of the site's menus are its own. The records were
written from the pages, by hand.
"""

from tests.families import f01_f04, f05, f06, f07_f09, f10, f11_f14
from tests.families.expected import Expected

EXPECTED: tuple[Expected, ...] = (
    *f01_f04.EXPECTED,
    *f05.EXPECTED,
    *f06.EXPECTED,
    *f07_f09.EXPECTED,
    *f10.EXPECTED,
    *f11_f14.EXPECTED,
)
"""Every page of the folder `pages`."""
