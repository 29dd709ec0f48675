"""Words that stand around a day, in the languages in which the OSCE writes press releases.

The forms of Central Asia and of the Caucasus are those of their grammars and of the CLDR; others were seen on pages.
"""

WEEKDAYS: dict[str, str] = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "uk": "понеділок вівторок середа четвер пʼятниця субота неділя",
    "sr-Latn": "ponedeljak utorak sreda četvrtak petak subota nedelja",
    "sr-Cyrl": "понедељак уторак среда четвртак петак субота недеља",
    "hr": "ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    "mk": "понеделник вторник среда четврток петок сабота недела",
}
"""The days of the week by BCP 47 tag, from Monday on."""

BEFORE_DAY: tuple[str, ...] = ("the", "le", "den", "am", "el", "il", "dana", "на")
"""Words between a city and the day: "PARIS, le 12 mars 2013"."""

ORDINALS: tuple[str, ...] = ("st", "nd", "rd", "th", "er", "°", "º")
"""What stands behind the number of a day: "1er mars", "1° maggio"."""

BEFORE_MONTH: tuple[str, ...] = ("de", "of")
"""Words between the number and the month: "3 de mayo", "5th of May"."""

PUBLISHED_PATTERN = r"(?:first )?(?:published|posted|issued|released|date)(?: (?:on|in|at)\b)?(?: ?:)?"
"""What a site prints before the day of a page."""

TO_DAY: dict[str, str] = {
    "en": "to until till through thru",
    "de": "bis",
    "fr": "au à",
    "es": "al a",
    "it": "al",
    "ro": "până la",
    "ru": "по до",
    "uk": "по до",
    "sr-Latn": "do",
    "sr-Cyrl": "до",
    "sq": "deri",
}
"""Words between the first day of a range and the last, by BCP 47 tag."""
AND_DAY: tuple[str, ...] = ("and", "und", "et", "y", "e", "și", "i", "и", "і", "та", "dhe")
"""Words between days that follow each other."""
NOT_BEFORE_DAYS = frozenset(
    "session sessions day days room rooms hall phase part item round stage panel block group unit floor module at no nr"
    " number page pages annex article chapter week".split()
)
"""Words behind which a number is none of a day: "Session 2 - 14 May"."""
ARTICLES: tuple[str, ...] = ("the", "den", "zum", "le", "el", "il", "më", "la")
"""Words between those and the last day: "3rd to the 5th", "3 deri më 5"."""

BEFORE_YEAR: tuple[str, ...] = ("de", "del", "соли")
"""Words between the month and the year: "mayo de 2012", "майи соли 2012"."""

BEHIND_YEAR: tuple[str, ...] = (
    r"г\.|год[аиу]?\w{0,3}\.?",
    r"р\.|рік|року|році",
    r"g\.|god\.|godin[aeiu]",
    r"ж\.|жыл\w{0,4}",
    r"y\.|yil\w{0,3}|йил\w{0,3}",
    r"c[iıuü] il\w{0,3}|il",
    r"წ\.|წელი|წლის",
    r"թ\.|թվական\w{0,4}",
    r"оны?|ны өдөр|ний өдөр",
)
"""Patterns of what stands behind a year, or behind a day where the year comes first: "2014 г.", "2006. godine"."""

PAGE_YEAR_PATTERN = r"(?<!\d)(?:19[6-9]|20\d)\d(?!\d)"
"""A year of which pages may speak."""

YEAR_FIRST: tuple[str, ...] = (
    r"жылғы|жылдың|ж\.",
    r"жылдын|жылы",
    r"yil|йил",
    r"c[iıuü] ilin|c[iıuü] il",
    r"წლის|წ\.",
)
"""Patterns of what stands between a year and the day behind it: "2012 жылғы 3 мамыр", "2012-yil 3-may"."""

YEAR_BEFORE_MONTH: tuple[str, ...] = (r"թ\.|թվականի", r"оны")
"""Patterns of what stands between a year and the month behind it: "2012 թ. մայիսի 3", "2012 оны 5 дугаар сарын 3"."""

BEHIND_MONTH: tuple[str, ...] = (r"-?р сарын", r"-?(?:дугаар|дүгээр) сарын", "сарын")
"""Patterns of what stands between a month and the day behind it: "5-р сарын 3"."""
