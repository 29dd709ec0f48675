"""The words that say of what type a page is, by language. On the pages seen so far they are English in any language."""

from osce_corpus.vocabulary.words import Words

PRESS_ITEMS: tuple[Words, ...] = (
    Words(
        language="en",
        seen=("Press release", "Media advisory", "Press statement", "News", "Spot report", "Daily report"),
        also=("Statement", "News item", "Media release"),
    ),
    Words(language="ru", also=("Пресс-релиз", "Сообщение для прессы", "Заявление для прессы")),
    Words(language="uk", also=("Прес-реліз", "Пресреліз", "Заява для преси", "Повідомлення для преси")),
    Words(
        language="sr",
        also=(
            "Saopštenje za javnost",
            "Saopštenje za medije",
            "Saopštenje za štampu",
            "Саопштење за јавност",
            "Саопштење за медије",
            "Саопштење за штампу",
        ),
    ),
    Words(language="bs", also=("Saopćenje za javnost", "Saopćenje za medije", "Saopćenje za štampu")),
    Words(language="hr", also=("Priopćenje za javnost", "Priopćenje za medije", "Priopćenje za tisak")),
    Words(language="mk", also=("Соопштение за јавноста", "Соопштение за медиумите", "Соопштение за печатот")),
    Words(language="sq", also=("Komunikatë për shtyp", "Njoftim për shtyp", "Deklaratë për shtyp")),
    Words(language="de", also=("Pressemitteilung", "Presseaussendung", "Presseerklärung")),
    Words(language="fr", also=("Communiqué de presse", "Avis aux médias", "Déclaration à la presse")),
    Words(language="it", also=("Comunicato stampa",)),
    Words(language="es", also=("Comunicado de prensa", "Nota de prensa")),
    Words(language="ro", also=("Comunicat de presă",)),
)
"""What is issued to the press."""

EVENTS: tuple[Words, ...] = (
    Words(
        language="en",
        seen=("Seminar",),
        also=(
            "Expert seminar",
            "Webinar",
            "Event",
            "Workshop",
            "Conference",
            "Meeting",
            "Training",
            "Round table",
            "Roundtable",
            "Course",
            "Training course",
            "Side event",
            "Supplementary meeting",
        ),
    ),
    Words(language="ru", also=("Семинар", "Вебинар", "Конференция", "Круглый стол")),
    Words(language="uk", also=("Семінар", "Вебінар", "Конференція", "Круглий стіл")),
    Words(language="sr", also=("Konferencija", "Okrugli sto", "Конференција", "Округли сто")),
    Words(language="hr", also=("Okrugli stol",)),
    Words(language="mk", also=("Тркалезна маса",)),
    Words(language="sq", also=("Konferencë", "Tryezë e rrumbullakët")),
    Words(language="de", also=("Konferenz", "Rundtischgespräch")),
    Words(language="fr", also=("Séminaire", "Conférence", "Table ronde")),
    Words(language="it", also=("Seminario", "Conferenza", "Tavola rotonda")),
    Words(language="es", also=("Seminario", "Conferencia", "Mesa redonda")),
    Words(language="ro", also=("Conferință", "Masă rotundă")),
)
"""Events that have a seminar's facts: a venue, an organizer, days."""

OTHERS: tuple[Words, ...] = (
    Words(
        language="en",
        seen=("Project", "Needs assessment mission"),
        also=(
            "Resource",
            "Video",
            "Vacancy",
            "Story",
            "Interview",
            "Feature",
            "Blog",
            "Speech",
            "Publication",
            "Document",
            "Report",
            "Decision",
            "Article",
        ),
    ),
)
"""What is none of the types that are read here."""
