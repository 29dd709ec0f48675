"""Sentences and days of our own in the languages that the OSCE writes in besides English."""

import datetime as dt

from osce_corpus.vocabulary.months import NAMES

TRANSLATED: dict[str, tuple[str, ...]] = {
    "de": (
        (
            "Die OSZE und das Ministerium der Justiz haben einen Leseraum eröffnet, in dem jeder die Akten der"
            " Gerichte lesen kann."
        ),
        (
            "Die Ingenieure von beiden Ufern haben den Fluss gemessen und werden es im Herbst noch einmal mit"
            " den Nachbarn tun."
        ),
        "Das Verzeichnis ist für alle da, und es soll auch denen helfen, die nicht in der Stadt wohnen.",
        (
            "Die Lehrer und die Schüler haben über die Grenze geschrieben, und die besten Texte wurden in der"
            " Halle vorgelesen."
        ),
    ),
    "fr": (
        (
            "L'OSCE et le ministère de la justice ont ouvert une salle dans la ville pour ceux qui veulent"
            " lire les dossiers."
        ),
        (
            "Les ingénieurs des deux rives ont mesuré le niveau de la rivière et vont le faire une autre fois"
            " avec les voisins."
        ),
        "Le registre est pour tous, et il doit aussi aider les personnes qui ne vivent pas dans la ville.",
        (
            "Les élèves et les professeurs ont écrit sur la frontière, et les textes ont été lus dans la salle"
            " de la mairie."
        ),
    ),
    "ru": (
        "ОБСЕ и министерство открыли в городе зал, в котором все могут читать дела судов и другие документы.",
        "Инженеры с двух берегов измерили уровень воды в реке, и осенью они вместе с соседями сделают это ещё раз.",
        "Реестр открыт для всех, и он должен помочь также тем, кто не живёт в городе и не может в него приехать.",
        "Ученики и учителя написали о том, что такое граница, и все лучшие тексты были прочитаны в зале.",
    ),
    "uk": (
        "ОБСЄ та міністерство відкрили в місті залу, в якій усі можуть читати справи судів та інші документи.",
        "Інженери з двох берегів виміряли рівень води в річці, і восени вони разом із сусідами зроблять це ще раз.",
        "Реєстр відкрито для всіх, і він має допомогти також тим, що не живуть у місті й не можуть до нього приїхати.",
        "Учні та вчителі написали про те, що таке кордон, і всі найкращі тексти було прочитано в залі.",
    ),
    "sr-Latn": (
        (
            "OEBS i ministarstvo pravde otvorili su posle dve godine čitaonicu u kojoj deca i odrasli uvek mogu da"
            " čitaju sudske spise."
        ),
        (
            "Inženjeri sa obe obale izmerili su nivo reke, a na jesen će to učiniti još jednom na istom mestu, zajedno"
            " sa susedima."
        ),
        "Registar je otvoren za sve i uvek treba da pomogne i onima koji ne žive ovde i ne mogu da dođu u grad.",
        (
            "Učenici i nastavnici pisali su o tome gde je granica i čemu služi, a najbolji tekstovi pročitani su posle"
            " nastave."
        ),
    ),
    "mk": (
        (
            "ОБСЕ и министерството за правда отворија во градот читалница во која секој може да ги чита "
            "судските списи и другите документи."
        ),
        (
            "Инженерите од двата брега го измерија нивото на реката, а наесен ќе го сторат тоа уште еднаш "
            "заедно со соседите."
        ),
        (
            "Регистарот е отворен за сите и треба да им помогне и на оние што не живеат во градот и не можат "
            "да дојдат во него."
        ),
        (
            "Учениците и наставниците пишуваа за тоа што е граница, а најдобрите текстови беа прочитани во "
            "салата на општината."
        ),
    ),
    "sq": (
        (
            "OSBE-ja dhe ministria e drejtësisë kanë hapur në qytet një sallë ku të gjithë mund të lexojnë "
            "dosjet e gjykatave dhe dokumente të tjera."
        ),
        (
            "Inxhinierët nga të dy brigjet kanë matur nivelin e lumit dhe do ta bëjnë këtë edhe një herë në "
            "vjeshtë me fqinjët."
        ),
        (
            "Regjistri është i hapur për të gjithë dhe duhet të ndihmojë edhe ata që nuk jetojnë në qytet dhe"
            " nuk mund të vijnë në të."
        ),
        (
            "Nxënësit dhe mësuesit kanë shkruar për atë se çfarë është kufiri, dhe tekstet më të mira u "
            "lexuan në sallën e bashkisë."
        ),
    ),
    "es": (
        (
            "La OSCE y el ministerio de justicia han abierto en la ciudad una sala para todos los que quieren"
            " leer los expedientes."
        ),
        ("Los ingenieros de las dos orillas han medido el nivel del río y lo harán otra vez con sus vecinos en otoño."),
        "El registro es para todos, y también debe ayudar a las personas que no viven en la ciudad.",
        (
            "Los alumnos y los profesores han escrito sobre la frontera, y los mejores textos se leyeron en "
            "la sala del ayuntamiento."
        ),
    ),
    "it": (
        (
            "L'OSCE e il ministero della giustizia hanno aperto nella città una sala per tutti quelli che "
            "vogliono leggere gli atti dei tribunali."
        ),
        (
            "Gli ingegneri delle due rive hanno misurato il livello del fiume e lo faranno un'altra volta con"
            " i vicini in autunno."
        ),
        "Il registro è per tutti, e deve anche aiutare le persone che non vivono nella città.",
        (
            "Gli alunni e gli insegnanti hanno scritto sul confine, e i testi migliori sono stati letti nella"
            " sala del comune."
        ),
    ),
    "ro": (
        (
            "OSCE și ministerul justiției au deschis în oraș o sală în care toți cei care vor pot să citească"
            " dosarele instanțelor și alte documente."
        ),
        (
            "Inginerii de pe cele două maluri au măsurat nivelul râului și o vor face încă o dată în toamnă "
            "împreună cu vecinii lor."
        ),
        (
            "Registrul este deschis pentru toți și trebuie să îi ajute și pe cei care nu locuiesc în oraș și "
            "nu pot să vină în el."
        ),
        (
            "Elevii și profesorii au scris despre ce este o graniță, iar cele mai bune texte au fost citite "
            "în sala primăriei."
        ),
    ),
}
"""Sentences by the tag of their language; the first of each names the OSCE."""
_DAYS = {
    "de": (0, "{day}. {month} {year}"),
    "fr": (0, "{day} {month} {year}"),
    "ru": (1, "{day} {month} {year} г."),
    "uk": (1, "{day} {month} {year}"),
    "sr-Latn": (0, "{day}. {month} {year}. godine"),
    "mk": (0, "{day} {month}, {year} г."),
    "sq": (0, "{day} {month} {year}"),
    "it": (0, "{day} {month} {year}"),
    "ro": (0, "{day} {month} {year}"),
}
"""How a day is printed: in which of their forms the months stand, and in which order all stands."""


def translated_day(day: dt.date, language: str) -> str | None:
    """Return a day as a dateline in a language has it; `None` where there is no form of its own here."""
    if language not in _DAYS:
        return None
    form, pattern = _DAYS[language]
    month = NAMES[language][form].split(", ")[day.month - 1]
    return pattern.format(day=day.day, month=month, year=day.year)
