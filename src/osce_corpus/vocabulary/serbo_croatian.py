"""Words that tell the standards of Serbo-Croatian apart: Bosnian, Croatian, Montenegrin and Serbian.

A word that ends with a star is the beginning of words. All are in Latin letters.
"""

from enum import Enum, auto
from functools import cache

_DIGRAPHS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_LETTERS = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")


def in_cyrillic(word: str) -> str:
    """Return a word of Serbo-Croatian in Cyrillic letters."""
    for latin, cyrillic in _DIGRAPHS:
        word = word.replace(latin, cyrillic)
    return word.translate(_LETTERS)


class Sign(Enum):
    """What a word says of the standard in which a text is written."""

    EKAVIAN = auto()
    """It has e where the other standards, and Serbian in some parts, have ije or je."""
    IJEKAVIAN = auto()
    """It has ije or je where Serbian in Serbia has e."""
    CROATIAN = auto()
    """Croatian alone has it."""
    NOT_CROATIAN = auto()
    """Croatian does without it."""
    NOT_SERBIAN = auto()
    """Bosnian and Croatian have it, Serbian and Montenegrin do without."""
    NOT_BOSNIAN = auto()
    """Serbian and Montenegrin have it, Bosnian and Croatian do without."""


SIGNS: dict[Sign, tuple[str, ...]] = {
    sign: tuple(words.split())
    for sign, words in {
        Sign.EKAVIAN: (
            "vreme vremena vremenu mesto mesta mestu deca dece deci svetsk* reka reke reku uvek ovde gde pre posle*"
            " dve deo celo* celi* izvešta* obavešt* bezbedn* nedelj* ponedelj* mesec* sused* svedo* primen* rešen*"
            " rešav*"
            " poveren* slede* savet saveta savetu saveti zahtev* vest vesti čovek* razumev* predlog* predlož* odelj*"
            " promen* lekar* ocen* namen* obe prevod*"
        ),
        Sign.IJEKAVIAN: (
            "vrijem* mjest* djec* svijet* svjetsk* rijek* riječ* uvijek ovdje gdje prije poslije dvije dijel* dio"
            " cijel*"
            " izvješ* obavješt* obavijest* bezbjedn* nedjelj* ponedjelj* mjesec* susjed* svjedo* primjen* rješ*"
            " riješ*"
            " povjer* slijed* sljede* savjet* vijeć* vijest* zahtjev* čovje* razumij* prijedlo* odjel* promjen*"
            " prijevod*"
            " uvjet* djel* tijel* ljekar* ocjen* cijen* namjen* posjet* podijel* obje"
        ),
        Sign.CROATIAN: (
            "tko nitko netko tisuć* tijekom sudjelov* europ* izvješć* priopćen* tajnik* tajništv* tečaj* siječ*"
            " veljač*"
            " ožujk* ožujak travnj* travanj svibnj* svibanj lipnj* lipanj srpnj* srpanj kolovoz* rujn* rujan"
            " listopad*"
            " studenog* prosinc* prosinac suradnj* tvrtk* županij* povijest* potpor* izaslanstv* tjedan tjedn*"
            " glasovanj*"
            " promatrač* knjižnic* sveučiliš* odvjetni* zrakoplov* udrug* stožer* nazočn* gospodarstv* pučanstv*"
            " vjerojatn* sudac* suci učitelj* čimbeni*"
        ),
        Sign.NOT_CROATIAN: (
            "niko neko hiljad* tokom učestv* evrop* izvještaj* izvešta* saopć* saopš* septemb* oktob* novemb* decemb*"
            " januar* februar* juna juni julu jula juli avgust* august* april* saradnj* preduzeć* historij*"
            " istorij* sedmic*"
            " posmatrač* bibliote* univerzitet* uslov* glasanj* takođe šef sudij* tužilac* tužio* obuk*"
        ),
        Sign.NOT_SERBIAN: (
            "opći* opće* općin* također saopćen* priopćen* historij* vijeć* ured ureda uredu uredom uredi sigurnos*"
            " sigurnom* prijevod* uvjet* august*"
        ),
        Sign.NOT_BOSNIAN: "opštin* opšt* takođe saopšten* bezbedn* bezbjedn* istorij* avgust*",
    }.items()
}
"""The words of each sign."""


@cache
def signs_by_beginning() -> dict[str, list[tuple[str, Sign]]]:
    """Return the words of all signs, in both scripts, by their first three letters."""
    found: dict[str, list[tuple[str, Sign]]] = {}
    for sign, words in SIGNS.items():
        for latin in words:
            for word in (latin, in_cyrillic(latin)):
                found.setdefault(word[:3], []).append((word, sign))
    return found
