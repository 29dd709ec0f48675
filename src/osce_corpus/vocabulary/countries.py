"""The participating States of the OSCE and its Partners for Co-operation, with their ISO 3166-1 codes."""

from osce_corpus.vocabulary.collection import Vocabulary
from osce_corpus.vocabulary.entries import Participation, Source, State
from osce_corpus.vocabulary.keys import key_of_name

# Left out are names of States that are no more and of which no single one of today is meant ("Yugoslavia", "Serbia and
# Montenegro", "Czechoslovakia"), and "Macedonia" alone, which is a region of Greece too.
_STATES: tuple[State, ...] = (
    State(id="albania", name="Albania", alpha_2="AL", alpha_3="ALB"),
    State(id="andorra", name="Andorra", alpha_2="AD", alpha_3="AND"),
    State(id="armenia", name="Armenia", alpha_2="AM", alpha_3="ARM"),
    State(id="austria", name="Austria", alpha_2="AT", alpha_3="AUT"),
    State(id="azerbaijan", name="Azerbaijan", alpha_2="AZ", alpha_3="AZE"),
    State(id="belarus", name="Belarus", alpha_2="BY", alpha_3="BLR", also=("Belorussia", "Byelorussia")),
    State(id="belgium", name="Belgium", alpha_2="BE", alpha_3="BEL"),
    State(
        id="bosnia-and-herzegovina",
        name="Bosnia and Herzegovina",
        alpha_2="BA",
        alpha_3="BIH",
        also=("Bosnia-Herzegovina", "Bosnia & Herzegovina", "BiH"),
    ),
    State(id="bulgaria", name="Bulgaria", alpha_2="BG", alpha_3="BGR"),
    State(id="canada", name="Canada", alpha_2="CA", alpha_3="CAN"),
    State(id="croatia", name="Croatia", alpha_2="HR", alpha_3="HRV"),
    State(id="cyprus", name="Cyprus", alpha_2="CY", alpha_3="CYP"),
    State(id="czechia", name="Czechia", alpha_2="CZ", alpha_3="CZE", printed=("Czech Republic",)),
    State(id="denmark", name="Denmark", alpha_2="DK", alpha_3="DNK"),
    State(id="estonia", name="Estonia", alpha_2="EE", alpha_3="EST"),
    State(id="finland", name="Finland", alpha_2="FI", alpha_3="FIN"),
    State(id="france", name="France", alpha_2="FR", alpha_3="FRA"),
    State(id="georgia", name="Georgia", alpha_2="GE", alpha_3="GEO"),
    State(id="germany", name="Germany", alpha_2="DE", alpha_3="DEU", also=("Federal Republic of Germany",)),
    State(id="greece", name="Greece", alpha_2="GR", alpha_3="GRC"),
    State(id="holy-see", name="Holy See", alpha_2="VA", alpha_3="VAT", also=("Vatican City", "Vatican City State")),
    State(id="hungary", name="Hungary", alpha_2="HU", alpha_3="HUN"),
    State(id="iceland", name="Iceland", alpha_2="IS", alpha_3="ISL"),
    State(id="ireland", name="Ireland", alpha_2="IE", alpha_3="IRL", also=("Republic of Ireland",)),
    State(id="italy", name="Italy", alpha_2="IT", alpha_3="ITA"),
    State(id="kazakhstan", name="Kazakhstan", alpha_2="KZ", alpha_3="KAZ", also=("Kazakstan",)),
    State(id="kyrgyzstan", name="Kyrgyzstan", alpha_2="KG", alpha_3="KGZ", also=("Kyrgyz Republic", "Kirghizstan")),
    State(id="latvia", name="Latvia", alpha_2="LV", alpha_3="LVA"),
    State(id="liechtenstein", name="Liechtenstein", alpha_2="LI", alpha_3="LIE"),
    State(id="lithuania", name="Lithuania", alpha_2="LT", alpha_3="LTU"),
    State(id="luxembourg", name="Luxembourg", alpha_2="LU", alpha_3="LUX"),
    State(id="malta", name="Malta", alpha_2="MT", alpha_3="MLT"),
    State(id="moldova", name="Moldova", alpha_2="MD", alpha_3="MDA", also=("Republic of Moldova",)),
    State(id="monaco", name="Monaco", alpha_2="MC", alpha_3="MCO"),
    State(id="mongolia", name="Mongolia", alpha_2="MN", alpha_3="MNG"),
    State(id="montenegro", name="Montenegro", alpha_2="ME", alpha_3="MNE"),
    State(
        id="netherlands",
        name="The Netherlands",
        alpha_2="NL",
        alpha_3="NLD",
        printed=("Netherlands",),
        also=("Holland", "Kingdom of the Netherlands"),
    ),
    State(
        id="north-macedonia",
        name="North Macedonia",
        alpha_2="MK",
        alpha_3="MKD",
        also=("Republic of North Macedonia", "former Yugoslav Republic of Macedonia", "FYR Macedonia", "FYROM"),
    ),
    State(id="norway", name="Norway", alpha_2="NO", alpha_3="NOR"),
    State(id="poland", name="Poland", alpha_2="PL", alpha_3="POL"),
    State(id="portugal", name="Portugal", alpha_2="PT", alpha_3="PRT"),
    State(id="romania", name="Romania", alpha_2="RO", alpha_3="ROU"),
    State(id="russian-federation", name="Russian Federation", alpha_2="RU", alpha_3="RUS", also=("Russia",)),
    State(id="san-marino", name="San Marino", alpha_2="SM", alpha_3="SMR"),
    State(id="serbia", name="Serbia", alpha_2="RS", alpha_3="SRB"),
    State(id="slovakia", name="Slovakia", alpha_2="SK", alpha_3="SVK", also=("Slovak Republic",)),
    State(id="slovenia", name="Slovenia", alpha_2="SI", alpha_3="SVN"),
    State(id="spain", name="Spain", alpha_2="ES", alpha_3="ESP"),
    State(id="sweden", name="Sweden", alpha_2="SE", alpha_3="SWE"),
    State(id="switzerland", name="Switzerland", alpha_2="CH", alpha_3="CHE", also=("Swiss Confederation",)),
    State(id="tajikistan", name="Tajikistan", alpha_2="TJ", alpha_3="TJK", also=("Tadjikistan",)),
    State(id="turkiye", name="Türkiye", alpha_2="TR", alpha_3="TUR", printed=("Turkey",)),
    State(id="turkmenistan", name="Turkmenistan", alpha_2="TM", alpha_3="TKM"),
    State(id="ukraine", name="Ukraine", alpha_2="UA", alpha_3="UKR"),
    State(
        id="united-kingdom",
        name="United Kingdom",
        alpha_2="GB",
        alpha_3="GBR",
        also=("Great Britain", "United Kingdom of Great Britain and Northern Ireland", "UK"),
    ),
    State(
        id="united-states-of-america",
        name="United States of America",
        alpha_2="US",
        alpha_3="USA",
        printed=("United States",),
        also=("US", "U.S.", "U.S.A."),
    ),
    State(id="uzbekistan", name="Uzbekistan", alpha_2="UZ", alpha_3="UZB"),
)


def _partner(id: str, name: str, alpha_2: str, alpha_3: str, participation: Participation) -> State:
    return State(id=id, name=name, source=Source.HISTORY, alpha_2=alpha_2, alpha_3=alpha_3, participation=participation)


_PARTNERS: tuple[State, ...] = (
    _partner("afghanistan", "Afghanistan", "AF", "AFG", Participation.ASIAN_PARTNER),
    _partner("australia", "Australia", "AU", "AUS", Participation.ASIAN_PARTNER),
    _partner("japan", "Japan", "JP", "JPN", Participation.ASIAN_PARTNER),
    State(
        id="republic-of-korea",
        name="Republic of Korea",
        also=("South Korea",),
        source=Source.HISTORY,
        alpha_2="KR",
        alpha_3="KOR",
        participation=Participation.ASIAN_PARTNER,
    ),
    _partner("thailand", "Thailand", "TH", "THA", Participation.ASIAN_PARTNER),
    _partner("algeria", "Algeria", "DZ", "DZA", Participation.MEDITERRANEAN_PARTNER),
    _partner("egypt", "Egypt", "EG", "EGY", Participation.MEDITERRANEAN_PARTNER),
    _partner("israel", "Israel", "IL", "ISR", Participation.MEDITERRANEAN_PARTNER),
    _partner("jordan", "Jordan", "JO", "JOR", Participation.MEDITERRANEAN_PARTNER),
    _partner("morocco", "Morocco", "MA", "MAR", Participation.MEDITERRANEAN_PARTNER),
    _partner("tunisia", "Tunisia", "TN", "TUN", Participation.MEDITERRANEAN_PARTNER),
)

states: Vocabulary[State] = Vocabulary("State", _STATES + _PARTNERS)
"""The 57 participating States, the 5 Asian and the 6 Mediterranean Partners for Co-operation, each by the alphabet."""

KOSOVO = "XK"
"""The code of Kosovo, which is no participating State. ISO 3166-1 assigns none: this one is from the range that it
leaves to users, it is in general use, and it says nothing about status."""

OTHER_COUNTRIES: dict[str, str] = {key_of_name("Kosovo"): KOSOVO}
"""The codes of what a page can name where it names a country, and is in no list of States, by the key of the name."""
