"""Names of months, in the languages in which the OSCE writes press releases.

Each row has twelve names, from January on: as they stand alone, as they stand behind a day where a language has another
form for that, and shortened, as far as the short form is no other word; where it is, the row has the whole name. Left
out are

- the short forms of which two languages make different months: "lip" is June in Croatian, July in Polish;
- short forms that are words of English or of their own language, which stand behind numbers in any prose: Italian and
  Spanish "set", "ago", "gen", "mag", "lug", Croatian "pro", "kol", Ukrainian "лист", Turkish "kas", "ara".

No two of these languages make different months of one name. Croatian "listopad" is October, Ukrainian "листопад"
November: they differ in their letters. In Polish and Czech, in which the OSCE does not write, "listopad" is November.
"""

from osce_corpus.vocabulary.keys import key

NAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "January, February, March, April, May, June, July, August, September, October, November, December",
        "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec",
        "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec",
    ),
    "ru": (
        "январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь",
        "января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря",
        "янв, февр, мар, апр, май, июн, июл, авг, сент, окт, нояб, дек",
    ),
    "uk": (
        "січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень",
        "січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня",
        "січ, лют, бер, квіт, трав, черв, лип, серп, вер, жовт, листопада, груд",
    ),
    "sr-Latn": (
        "januar, februar, mart, april, maj, jun, jul, avgust, septembar, oktobar, novembar, decembar",
        "januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra",
        "jan, feb, mar, apr, maj, jun, jul, avg, sep, okt, nov, dec",
    ),
    "sr-Cyrl": (
        "јануар, фебруар, март, април, мај, јун, јул, август, септембар, октобар, новембар, децембар",
        "јануара, фебруара, марта, априла, маја, јуна, јула, августа, септембра, октобра, новембра, децембра",
        "јан, феб, мар, апр, мај, јун, јул, авг, сеп, окт, нов, дец",
    ),
    "cnr": (
        "januar, februar, mart, april, maj, jun, jul, avgust, septembar, oktobar, novembar, decembar",
        "januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra",
    ),
    "bs": (
        "januar, februar, mart, april, maj, juni, juli, august, septembar, oktobar, novembar, decembar",
        "januara, februara, marta, aprila, maja, juna, jula, augusta, septembra, oktobra, novembra, decembra",
    ),
    "hr": (
        "siječanj, veljača, ožujak, travanj, svibanj, lipanj, srpanj, kolovoz, rujan, listopad, studeni, prosinac",
        "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca",
        "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenog, prosinca",
    ),
    "mk": (
        "јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември",
        "јан, фев, мар, апр, мај, јун, јул, авг, сеп, окт, ное, дек",
    ),
    "sq": ("janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor",),
    "de": (
        "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        "Jänner, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        "Jan, Feb, Mär, Apr, Mai, Jun, Jul, Aug, Sept, Okt, Nov, Dez",
    ),
    "fr": (
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
        "janv, févr, mars, avr, mai, juin, juil, août, sept, oct, nov, déc",
    ),
    "it": (
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre",
        "gennaio, feb, mar, apr, maggio, giu, luglio, agosto, sett, ott, nov, dic",
    ),
    "es": (
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, setiembre, octubre, noviembre, diciembre",
        "ene, feb, mar, abr, may, jun, jul, agosto, sept, oct, nov, dic",
    ),
    "ro": (
        "ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie",
        "ian, feb, mar, apr, mai, iun, iul, aug, sept, oct, nov, dec",
    ),
    "ka": (
        "იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, დეკემბერი",
        (
            "იანვრის, თებერვლის, მარტის, აპრილის, მაისის, ივნისის, ივლისის, აგვისტოს, სექტემბრის, ოქტომბრის, ნოემბრის,"
            " დეკემბრის"
        ),
    ),
    "hy": (
        "հունվար, փետրվար, մարտ, ապրիլ, մայիս, հունիս, հուլիս, օգոստոս, սեպտեմբեր, հոկտեմբեր, նոյեմբեր, դեկտեմբեր",
        (
            "հունվարի, փետրվարի, մարտի, ապրիլի, մայիսի, հունիսի, հուլիսի, օգոստոսի, սեպտեմբերի, հոկտեմբերի, նոյեմբերի,"
            " դեկտեմբերի"
        ),
    ),
    "az": ("yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr",),
    "kk": ("қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан",),
    "ky": (
        "январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь",
        "январы, февралы, марты, апрели, майы, июну, июлу, августу, сентябры, октябры, ноябры, декабры",
    ),
    "tg": (
        "январ, феврал, март, апрел, май, июн, июл, август, сентябр, октябр, ноябр, декабр",
        "январи, феврали, марти, апрели, майи, июни, июли, августи, сентябри, октябри, ноябри, декабри",
    ),
    "uz": (
        "yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr",
        "январ, феврал, март, апрел, май, июн, июл, август, сентябр, октябр, ноябр, декабр",
    ),
    "mn": (
        (
            "нэгдүгээр сар, хоёрдугаар сар, гуравдугаар сар, дөрөвдүгээр сар, тавдугаар сар, зургаадугаар сар,"
            " долоодугаар сар, наймдугаар сар, есдүгээр сар, аравдугаар сар, арван нэгдүгээр сар, арван хоёрдугаар сар"
        ),
        (
            "нэгдүгээр сарын, хоёрдугаар сарын, гуравдугаар сарын, дөрөвдүгээр сарын, тавдугаар сарын,"
            " зургаадугаар сарын, долоодугаар сарын, наймдугаар сарын, есдүгээр сарын, аравдугаар сарын,"
            " арван нэгдүгээр сарын, арван хоёрдугаар сарын"
        ),
    ),
    "tr": ("Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık",),
}
"""The names by BCP 47 tag, each row from January to December."""

_DOTTED = ("az", "tr")
"""Languages in which the capital of "i" is "İ" and that of "ı" is "I"."""


def _written(name: str, language: str) -> tuple[str, ...]:
    """Return how a name is written: in capitals too, where those have other letters."""
    return (name, name.replace("i", "İ").replace("ı", "I")) if language in _DOTTED else (name,)


MONTHS: dict[str, int] = {
    key(written): number
    for language, rows in NAMES.items()
    for row in rows
    for number, name in enumerate(row.split(", "), start=1)
    for written in _written(name, language)
}
"""The number of a month, 1 to 12, by the key of its printed name."""
