"""The fields of work of the OSCE, and the narrower topics that listings and single institutions print."""

from osce_corpus.vocabulary.collection import Vocabulary
from osce_corpus.vocabulary.entries import FieldOfWork, Source

_FIELDS: tuple[FieldOfWork, ...] = (
    FieldOfWork(id="arms-control", name="Arms control"),
    FieldOfWork(id="border-management", name="Border management", also=("Border management and security",)),
    FieldOfWork(
        id="combating-trafficking-in-human-beings",
        name="Combating trafficking in human beings",
        also=("Anti-trafficking",),
    ),
    FieldOfWork(
        id="conflict-prevention-and-resolution",
        name="Conflict prevention and resolution",
        also=("Conflict prevention",),
        slugs=("conflict-prevention-and-resolution",),
    ),
    FieldOfWork(
        id="countering-terrorism",
        name="Countering terrorism",
        also=("Combating terrorism", "Fighting terrorism"),
        slugs=("countering-terrorism",),
    ),
    FieldOfWork(id="cyber-ict-security", name="Cyber/ICT Security", slugs=("cyber-ict-security",)),
    FieldOfWork(id="democratization", name="Democratization", slugs=("democratization",)),
    FieldOfWork(id="economic-activities", name="Economic activities", slugs=("economic-activities",)),
    FieldOfWork(id="education", name="Education", slugs=("education",)),
    FieldOfWork(id="elections", name="Elections", printed=("Izbori", "Избори"), slugs=("elections",)),
    FieldOfWork(id="environmental-activities", name="Environmental activities", slugs=("environmental-activities",)),
    FieldOfWork(id="gender-equality", name="Gender equality", slugs=("gender-equality",)),
    FieldOfWork(id="good-governance", name="Good governance", slugs=("good-governance",)),
    FieldOfWork(id="human-rights", name="Human rights", slugs=("human-rights",)),
    FieldOfWork(
        id="media-freedom-and-development",
        name="Media freedom and development",
        also=("Freedom of the media", "Media freedom"),
        slugs=("media-freedom-and-development",),
    ),
    FieldOfWork(id="migration", name="Migration", slugs=("migration",)),
    FieldOfWork(
        id="national-minority-issues",
        name="National minority issues",
        also=("Minority rights",),
        slugs=("national-minority-issues",),
    ),
    FieldOfWork(id="policing", name="Policing", slugs=("policing",)),
    FieldOfWork(
        id="reform-and-cooperation-in-the-security-sector",
        name="Reform and co-operation in the security sector",
        also=("Military reform and co-operation", "Security sector reform"),
        slugs=("reform-and-cooperation-in-the-security-sector",),
    ),
    FieldOfWork(id="roma-and-sinti", name="Roma and Sinti", slugs=("roma-and-sinti",)),
    FieldOfWork(id="rule-of-law", name="Rule of law", slugs=("rule-of-law",)),
    FieldOfWork(
        id="tolerance-and-non-discrimination",
        name="Tolerance and non-discrimination",
        slugs=("tolerance-and-nondiscrimination",),
    ),
    FieldOfWork(id="youth", name="Youth", slugs=("youth",)),
)


def _sub_topic(id: str, name: str, parent: str | None) -> FieldOfWork:
    return FieldOfWork(id=id, name=name, parent=parent, is_sub_topic=True, source=Source.PAGE)


# No page says to which field of work a sub-topic belongs: its name does, or nothing.
_SUB_TOPICS: tuple[FieldOfWork, ...] = (
    _sub_topic("civil-society", "Civil society", None),
    _sub_topic("democratic-governance", "Democratic governance", "democratization"),
    _sub_topic("freedom-of-peaceful-assembly", "Freedom of peaceful assembly", "human-rights"),
    _sub_topic("freedom-of-religion-or-belief", "Freedom of religion or belief", "human-rights"),
    _sub_topic("gender-based-violence", "Gender-based violence", "gender-equality"),
    _sub_topic("hate-crime", "Hate crime", "tolerance-and-non-discrimination"),
    _sub_topic("human-rights-and-anti-terrorism", "Human rights and anti-terrorism", "human-rights"),
    _sub_topic(
        "human-rights-and-gender-responsive-security-sector",
        "Human rights and gender-responsive security sector",
        "human-rights",
    ),
    _sub_topic("human-rights-and-new-technologies", "Human rights and new technologies", "human-rights"),
    _sub_topic("human-rights-defenders", "Human rights defenders", "human-rights"),
    _sub_topic("legislative-support", "Legislative support", None),
    _sub_topic("media-laws", "Media laws", "media-freedom-and-development"),
    _sub_topic("media-pluralism", "Media pluralism", "media-freedom-and-development"),
    _sub_topic("migration-and-freedom-of-movement", "Migration and freedom of movement", "migration"),
    _sub_topic("national-human-rights-institutions", "National human rights institutions", "human-rights"),
    _sub_topic("people-with-disabilities", "People with disabilities", None),
    _sub_topic(
        "racism-xenophobia-and-discrimination",
        "Racism, xenophobia and discrimination",
        "tolerance-and-non-discrimination",
    ),
    _sub_topic("safety-of-journalists", "Safety of journalists", "media-freedom-and-development"),
    _sub_topic("torture", "Torture", "human-rights"),
    _sub_topic("trafficking-in-human-beings", "Trafficking in human beings", "combating-trafficking-in-human-beings"),
)

fields_of_work: Vocabulary[FieldOfWork] = Vocabulary("field of work", _FIELDS + _SUB_TOPICS)
"""The 23 fields of work in the order of the menu, then the sub-topics in the order of the alphabet."""
