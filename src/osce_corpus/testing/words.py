"""Words of our own for pages that no site ever printed."""

from osce_corpus.testing.annotated import ANNOTATED
from osce_corpus.vocabulary.label_words import WORDS, WORDS_BEFORE_A_COLON, Field
from osce_corpus.vocabulary.type_words import EVENTS, PRESS_ITEMS
from osce_corpus.vocabulary.words import printed

CITIES = ("VIENNA", "WARSAW", "SKOPJE", "TIRANA", "NEW YORK", "PRISTINA", "OSH", "THE HAGUE", "SARAJEVO", "DUSHANBE")
COUNTRIES = {"OSH": "Kyrgyzstan", "DUSHANBE": "Tajikistan", "TIRANA": "Albania", "PRISTINA": "Kosovo"}
"""Countries that a dateline may print behind a city."""
VENUES = (
    "Hofburg, Vienna",
    "Town Hall, Room 3, Tirana",
    "Hotel Panorama, Dushanbe",
    "Online",
    "City Library, Osh, Kyrgyzstan",
    "Hofburg, Vienna, Austria",
)
SOURCE_IDS: dict[str, str | None] = {
    "OSCE Secretariat": "secretariat",
    "OSCE Mission to Skopje": "mission-to-skopje",
    "OSCE Presence in Albania": "presence-in-albania",
    "OSCE Centre in Bishkek": "programme-office-in-bishkek",
    "OSCE Office in Yerevan (closed)": "office-in-yerevan",
    "OSCE Office for Democratic Institutions and Human Rights": "odihr",
    "OSCE School of Bridges": None,
}
"""Who may have issued a page, and the identifier of each; nothing stands for what the OSCE never had."""
SOURCES = tuple(SOURCE_IDS)
ORGANIZERS = (
    "Transnational Threats Department of the OSCE Secretariat",
    "OSCE Mission to Montenegro and the Ministry of Justice",
    "Office of the Co-ordinator of OSCE Economic and Environmental Activities",
)
COUNTRY_CODES = {
    "OSCE Mission to Skopje": "MK",
    "OSCE Presence in Albania": "AL",
    "OSCE Centre in Bishkek": "KG",
    "OSCE Office in Yerevan (closed)": "AM",
    "OSCE Mission to Montenegro and the Ministry of Justice": "ME",
    "City Library, Osh, Kyrgyzstan": "KG",
    "Hofburg, Vienna, Austria": "AT",
    "Kyrgyzstan": "KG",
    "Tajikistan": "TJ",
    "Albania": "AL",
    "Kosovo": "XK",
}
"""The codes of the countries that sources, organizers, venues and datelines name. Others name none."""
PRESS_LABELS = ("Press release", "Media advisory", "Press statement", "News")
EVENT_LABELS = ("Seminar", "Workshop", "Conference", "Training", "Round table")
PRESS_LABELS_OF_LANGUAGES, EVENT_LABELS_OF_LANGUAGES = (
    {one.language: printed((one,)) for one in several} for several in (PRESS_ITEMS, EVENTS)
)
"""Every word that is known for what is issued to the press, or for an event, by language."""
PRESS_TITLES = (
    "Delegations agree on river data",
    "OSCE brings mayors of both banks to one table",
    "“Open doors” day draws five hundred pupils: a first for the region",
    "Head of OSCE Mission calls for calm before the municipal vote",
    "Can a village archive prevent a dispute?",
    "Border officers train on forged documents in Osh",
)
EVENT_TITLES = (
    "Expert seminar on safe storage of small arms",
    "Regional workshop for prosecutors on money laundering",
    "Women in local councils: what has changed",
    "Training course on environmental inspections",
)
TOPIC_TITLES = ("Countering terrorism", "Gender equality", "Rule of law", "Border management", "Arms control")
OPENINGS = (
    "The OSCE supported the work of two neighbouring towns this week.",
    "The OSCE and the ministry of justice opened a reading room for court files.",
    "Forty officers from nine districts have finished a course that the OSCE held.",
)
SENTENCES = (
    "Each group drew up a plan that names who does what, and by when.",
    "Engineers from both banks measured the water on 14 May 2009 and again in autumn.",
    "Small towns often lack the staff to answer such requests within the fifteen days that the law allows.",
    "A second meeting is to take place in Vienna on 3 December 2012.",
    "Nobody should have to travel eighty kilometres to hand in a form, the mayor added.",
    "The handbook follows the recommendations that experts made after the floods of 2003.",
    "Observers had asked for clearer rules on campaign spending in their report.",
    "Villagers on both sides of the line keep bees, and this is where the talks began.",
    "The commission heard eleven complaints, of which four were upheld.",
    "It was the first time that both services used the same map.",
    "Trainers showed how a lost page can be found again when the index is kept well.",
    "More than two thousand households now have a number to call at night.",
    "The new rooms are open to lawyers, journalists and everyone who wants to read a file.",
    "Students wrote essays on what a border is for; the best were read aloud.",
    "Police, judges and teachers spoke about cases from their own practice.",
    "The project is funded by six participating States and runs until the end of next year.",
    "Speakers stressed that trust grows slowly and is lost in an afternoon.",
    "Participants visited the old harbour, where the first of the new stations is being built.",
    "Documents of the last ten years were scanned, and the originals returned to the archive.",
    "The figures will be published every quarter, in three languages, on the pages of the ministry.",
    "Local councils asked for help with the translation of by-laws that date back to 1974.",
    "Every second school in the valley has set up a club that measures the noise of the road.",
    "The judges agreed on a form of two pages, which every court in the district can fill in.",
    "Half of the new officers are women, up from one in eight when the service was founded.",
    "A mobile office will stop in eleven villages from Monday and help with applications for pensions.",
    "Experts from four countries compared how they keep the records of lost and stolen weapons.",
    "The office keeps a list of interpreters who can be reached within the hour.",
    *(annotated.text for annotated in ANNOTATED),
)
STRUCTURES = ("OSCE Mission to Skopje", "OSCE Presence in Albania", "OSCE Secretariat", "OSCE Centre in Bishkek")
SECTION_PARTS = ("About", "Activities", "Our people", "Overview", "What we do", "Who we are")
"""What may stand above a title: whose pages these are, and which part of them."""
LINKED = ("handbook", "recommendations", "report", "list of interpreters", "map", "plan")
"""Words of the sentences that may be links."""
HEADINGS = ("How it began", "What comes next", "Why it matters", "Facts and figures")
SECTIONS = ("Our challenge", "Our action", "Our teams")
OPERATIONS_HEADING = "Our operations on the ground"
OPERATIONS = ("Presence in Albania", "Mission to Skopje", "Programme Office in Dushanbe", "Mission to Serbia")
ITEMS = (
    "safe storage of records in municipal archives",
    "training for the staff of emergency lines",
    "a yearly report to parliament",
    "exchange visits between schools of both banks",
)
CAPTIONS = ("Delegates in the main hall on the first day", "A bee-keeper shows his hives to visitors")
CREDIT = "OSCE/A. Photographer"
PERSONS = ("Ann Example", "Bo Muster", "Ana de Primer")
"""Nobody."""
ROLES = (
    "Spokesperson",
    "Press and Public Information Officer",
    "National Media Assistant",
    "Chair of the working group",
)
POSTAL_ADDRESSES = ("12 Example Street, 01901 Kyiv, Ukraine", "Beispielstrasse 6, 1010 Vienna, Austria")
EMAILS = ("press@example.org", "[email protected]", "ann.example [at] example [dot] org")
TEASERS = (
    ("Ferry captains rehearse a night rescue", "22 May 2003"),
    ("School of rivers opens in a former mill", "9 March 2014"),
    ("Mayors sign a letter on noise at night", "3 February 2024"),
)
"""Other pages, as lists of news announce them, with days of their own."""
TEASER_HEADINGS = ("Related news", "Latest news", "Related", "More news from the OSCE")
_LABELLED = (Field.DATE, Field.PLACE, Field.LOCATION, Field.ORGANIZED_BY, Field.SOURCE, Field.FIELDS_OF_WORK)
_LABEL_WORDS = {field: (*WORDS[field], *WORDS_BEFORE_A_COLON.get(field, ())) for field in _LABELLED}
LABELS: dict[Field, tuple[str, ...]] = {field: printed(words) for field, words in _LABEL_WORDS.items()}
"""How a label may be printed: every word that is known for it, in any language, the site's own first."""


def _labels_in(language: str) -> dict[Field, tuple[str, ...]]:
    found = {field: printed(one for one in words if one.language == language) for field, words in _LABEL_WORDS.items()}
    return {field: words for field, words in found.items() if words}


LABELS_OF_LANGUAGES: dict[str, dict[Field, tuple[str, ...]]] = {
    language: _labels_in(language)
    for language in sorted({one.language for words in _LABEL_WORDS.values() for one in words})
}
"""The same by language; not every one has a word for every label."""
NEW_ENTRIES = ("Quantum security", "Climate and water", "Digital archives", "Space situational awareness")
"""Entries that no menu has had yet."""
FOOTER = ("Share", "Print", "Terms of use", "© OSCE 2025")
LANGUAGES = ("English", "Русский")
URL_LANGUAGES = {"ru": "ru", "uk": "uk", "sq": "sq", "hbs": "sh", "me": "cnr"}
"""Languages in the addresses of pages, and what they mean; the text of the page is English all the same."""
COOKIE_NOTICE = "This site uses cookies to count its readers."
