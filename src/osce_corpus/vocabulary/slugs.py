"""Words in the addresses of pages: sections of the site, languages, and what says nothing of a page."""

STRUCTURES_OF_SLUGS: dict[str, str] = {
    "secretariat": "secretariat",
    "training": "secretariat",
    "sg": "secretary-general",
    "cio": "chairpersonship",
    "chairmanship": "chairpersonship",
    "chairpersonship": "chairpersonship",
    "pc": "permanent-council",
    "permanent-council": "permanent-council",
    "fsc": "forum-for-security-co-operation",
    "forum-for-security-cooperation": "forum-for-security-co-operation",
    "mc": "ministerial-council",
    "odihr": "odihr",
    "hcnm": "hcnm",
    "fom": "representative-on-freedom-of-the-media",
    "eea": "oceea",
    "oceea": "oceea",
    "atu": "action-against-terrorism-unit",
    "spmu": "strategic-police-matters-unit",
    "albania": "presence-in-albania",
    "bih": "mission-to-bosnia-and-herzegovina",
    "kosovo": "mission-in-kosovo",
    "montenegro": "mission-to-montenegro",
    "serbia": "mission-to-serbia",
    "zagreb": "office-in-zagreb",
    "yerevan": "office-in-yerevan",
    "bishkek": "programme-office-in-bishkek",
    "tajikistan": "programme-office-in-dushanbe",
    "programme-office-in-dushanbe": "programme-office-in-dushanbe",
    "centre-in-ashgabat": "centre-in-ashgabat",
    "ukraine": "project-co-ordinator-in-ukraine",
    "ukraine-smm": "special-monitoring-mission-to-ukraine",
    "special-monitoring-mission-to-ukraine": "special-monitoring-mission-to-ukraine",
}
"""The structure that a section of the site, or a sub-site, is about, by the word in the address.

A section that changed its name, or whose structure did, has the structure's latest name."""

LANGUAGES_OF_PREFIXES: dict[str, str] = {
    **{tag: tag for tag in "ar az be bg bs cnr cs da de el en es et fi fr hr hu hy it ka kk ky lt lv mk mn".split()},
    **{tag: tag for tag in "nl no pl pt ro ru sh sk sl sq sr sv tg tk tr uk uz".split()},
    "hbs": "sh",
    "me": "cnr",
}
"""The BCP 47 tag of a language prefix. Serbo-Croatian and Montenegrin have prefixes of the site's own."""

NO_SECTIONS: frozenset[str] = frozenset(("node", "files", "sites"))
"""First parts of a path that are no section of the site."""

MIRROR_PATTERN = r"(?:www\.)?(?:d\d{1,2}\.web\.)?osce\.org"
"""Hosts that show the pages of www.osce.org under the same paths: without "www", or as one edition of the system."""

JUNK_PATTERN = r"(?:utm_\w{1,40}|[a-z]{1,3}clid|mc_[ce]id|_ga|igshid|download|itok)(?:=.*)?|\d{9,11}"
"""Parameters of a query that say where a reader came from, or how a file is to be served.

Digits alone are the time of an image."""
