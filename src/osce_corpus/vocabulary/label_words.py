"""The words of the labels that stand before a metadata value, by field and language."""

from enum import StrEnum

from osce_corpus.vocabulary.words import Words


class Field(StrEnum):
    """What a metadata label announces."""

    DATE = "date"
    LAST_DAY = "last_day"
    PLACE = "place"
    LOCATION = "location"
    ORGANIZED_BY = "organized_by"
    SOURCE = "source"
    FIELDS_OF_WORK = "fields_of_work"
    TYPE = "type"


WORDS: dict[Field, tuple[Words, ...]] = {
    Field.DATE: (
        Words(
            language="en",
            seen=("Date", "Publishing date"),
            also=(
                "Dates",
                "Date published",
                "Published",
                "Published on",
                "Posted",
                "Posted on",
                "Issued",
                "Issued on",
                "Released on",
                "Release date",
                "Date of issue",
                "Date of publication",
                "Publication date",
                "Start date",
                "First day",
            ),
        ),
        Words(language="sr", seen=("Datum",), also=("Датум",)),
        Words(language="ru", also=("Дата",)),
    ),
    Field.LAST_DAY: (Words(language="en", also=("End date", "Last day")),),
    Field.PLACE: (
        Words(language="en", seen=("Place",), also=("Places", "City", "Place of issue")),
        Words(language="sr", also=("Mesto",)),
        Words(language="ru", also=("Место",)),
    ),
    Field.LOCATION: (Words(language="en", seen=("Location",), also=("Venue",)),),
    Field.ORGANIZED_BY: (
        Words(
            language="en",
            seen=("Organized by",),
            also=("Organised by", "Organizer", "Organizers", "Organiser", "Organisers", "Hosted by"),
        ),
    ),
    Field.SOURCE: (
        Words(language="en", seen=("Source",), also=("Sources", "Issued by", "Published by")),
        Words(language="sr", seen=("Izvor",), also=("Извор",)),
        Words(language="ru", also=("Источник",)),
    ),
    Field.FIELDS_OF_WORK: (
        Words(language="en", seen=("Fields of work",), also=("Field of work", "Fields of activity")),
        Words(language="sr", also=("Oblasti rada",)),
    ),
    Field.TYPE: (
        Words(language="en", seen=("Content type",), also=("Type", "Page type", "Event type", "Event category")),
    ),
}
"""Labels that count with a colon or without one: no line of a text consists of them."""

# "Data", the date in Italian, Romanian and Albanian, and "Tip", the type in several languages, stand before a colon in
# English texts too, with another meaning: they are not here.
WORDS_BEFORE_A_COLON: dict[Field, tuple[Words, ...]] = {
    Field.DATE: (
        Words(language="en", also=("Start", "Starts")),
        Words(language="ru", also=("Дата публикации", "Дата проведения", "Дата начала", "Опубликовано")),
        Words(language="uk", also=("Дата публікації", "Дата проведення", "Опубліковано")),
        Words(language="sr", also=("Datum objavljivanja", "Објављено", "Objavljeno", "Датум објављивања")),
        Words(language="hr", also=("Datum objave",)),
        Words(language="mk", also=("Датум на објавување", "Објавено")),
        Words(language="sq", also=("Data e publikimit",)),
        Words(language="de", also=("Veröffentlicht am", "Veröffentlichungsdatum")),
        Words(language="fr", also=("Date de publication", "Publié le", "Date de début")),
        Words(language="it", also=("Data di pubblicazione", "Pubblicato il")),
        Words(language="es", also=("Fecha", "Fecha de publicación", "Publicado el")),
        Words(language="ro", also=("Data publicării", "Publicat la")),
    ),
    Field.LAST_DAY: (
        Words(language="en", also=("End", "Ends")),
        Words(language="ru", also=("Дата окончания",)),
        Words(language="fr", also=("Date de fin",)),
    ),
    Field.PLACE: (
        Words(language="uk", also=("Місце", "Місто")),
        Words(language="ru", also=("Город",)),
        Words(language="sr", also=("Mjesto", "Мјесто")),
        Words(language="sq", also=("Vendi",)),
        Words(language="de", also=("Ort",)),
        Words(language="fr", also=("Lieu",)),
        Words(language="it", also=("Luogo",)),
        Words(language="es", also=("Lugar",)),
        Words(language="ro", also=("Locul", "Localitatea")),
    ),
    Field.LOCATION: (
        Words(language="ru", also=("Место проведения",)),
        Words(language="uk", also=("Місце проведення",)),
        Words(language="sr", also=("Mesto održavanja", "Mjesto održavanja", "Место одржавања")),
        Words(language="mk", also=("Место на одржување",)),
        Words(language="sq", also=("Vendi i mbajtjes",)),
        Words(language="de", also=("Veranstaltungsort", "Tagungsort")),
        Words(language="fr", also=("Lieu de la réunion",)),
        Words(language="it", also=("Sede",)),
        Words(language="es", also=("Lugar de celebración",)),
        Words(language="ro", also=("Locul desfășurării",)),
    ),
    Field.ORGANIZED_BY: (
        Words(language="ru", also=("Организатор", "Организаторы")),
        Words(language="uk", also=("Організатор", "Організатори")),
        Words(language="sr", also=("Organizator", "Organizatori", "Организатори")),
        Words(language="mk", also=("Организирано од",)),
        Words(language="sq", also=("Organizuar nga", "Organizatori")),
        Words(language="de", also=("Veranstalter", "Organisiert von")),
        Words(language="fr", also=("Organisé par", "Organisateur", "Organisateurs")),
        Words(language="it", also=("Organizzato da", "Organizzatore", "Organizzatori")),
        Words(language="es", also=("Organizado por", "Organizador", "Organizadores")),
        Words(language="ro", also=("Organizat de",)),
    ),
    Field.SOURCE: (
        Words(language="en", seen=("Where we are",)),
        Words(language="uk", also=("Джерело",)),
        Words(language="sq", also=("Burimi",)),
        Words(language="de", also=("Quelle", "Herausgeber")),
        Words(language="it", also=("Fonte",)),
        Words(language="es", also=("Fuente",)),
        Words(language="ro", also=("Sursa", "Sursă")),
    ),
    Field.FIELDS_OF_WORK: (
        Words(language="en", seen=("What we do",)),
        Words(language="ru", also=("Направления деятельности", "Области деятельности", "Сферы деятельности")),
        Words(language="uk", also=("Напрями діяльності", "Сфери діяльності")),
        Words(language="sr", also=("Области рада", "Oblast rada")),
        Words(language="hr", also=("Područja rada", "Područje rada")),
        Words(language="mk", also=("Области на работа",)),
        Words(language="sq", also=("Fushat e punës",)),
        Words(language="de", also=("Arbeitsbereiche", "Tätigkeitsbereiche")),
        Words(language="fr", also=("Domaines d'activité", "Domaines de travail")),
        Words(language="it", also=("Settori di attività", "Ambiti di attività")),
        Words(language="es", also=("Ámbitos de trabajo", "Áreas de trabajo")),
        Words(language="ro", also=("Domenii de activitate",)),
    ),
    Field.TYPE: (
        Words(language="ru", also=("Тип",)),
        Words(language="de", also=("Typ",)),
        Words(language="es", also=("Tipo",)),
    ),
}
"""Labels that count only before a colon, or where markup makes them labels: without one the same words head a part of
the site, or are lines of a text."""
