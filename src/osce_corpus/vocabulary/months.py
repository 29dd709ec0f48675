"""Names of months, in the languages in which datelines were seen."""

from osce_corpus.vocabulary.keys import key

_ENGLISH = "January February March April May June July August September October November December"
_SERBIAN = "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"
_MACEDONIAN = "јануари февруари март април мај јуни јули август септември октомври ноември декември"
_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"

_SHORT_ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"

MONTHS: dict[str, int] = {
    key(name): number
    for language in (_ENGLISH, _SHORT_ENGLISH, _SERBIAN, _MACEDONIAN, _RUSSIAN)
    for number, name in enumerate(language.split(), start=1)
} | {"sept": 9}
"""The number of a month, 1 to 12, by the key of its printed name."""
