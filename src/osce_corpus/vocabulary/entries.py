"""What the vocabularies are made of: a field of work, a State, a structure, each with all its names."""

from enum import StrEnum

from attrs import frozen


class Source(StrEnum):
    """Where the current name of an entry, and its `printed` names, come from."""

    MENU = "menu"
    """The site's menu, as the seeds print it."""
    PAGE = "page"
    """Other pages of the site: the text, a label's value, a listing, a slug."""
    HISTORY = "history"
    """The OSCE's history as commonly published. Not seen on a page."""


class Participation(StrEnum):
    """How a State takes part in the OSCE."""

    PARTICIPATING_STATE = "participating State"
    """One of the 57 States that take the decisions."""
    ASIAN_PARTNER = "Asian Partner for Co-operation"
    """A State of Asia, or Australia, that takes part without deciding."""
    MEDITERRANEAN_PARTNER = "Mediterranean Partner for Co-operation"
    """A State south or east of the Mediterranean Sea that takes part without deciding."""


class Kind(StrEnum):
    """What a structure is."""

    BODY = "body"
    """A body of the participating States, or an office that one of them holds for a year."""
    INSTITUTION = "institution"
    """An institution with a mandate of its own: ODIHR, the High Commissioner on National Minorities and others."""
    DEPARTMENT = "department"
    """A department, unit or programme of the Secretariat, the Secretariat itself and its head included."""
    FIELD_OPERATION = "field operation"
    """A mission, centre, office or presence in a country, open or closed."""


@frozen(kw_only=True, init=False, eq=False, repr=False)  # of this class itself there is nothing
class Entry:
    """Something that the OSCE has a name for."""

    id: str
    """The identifier: lower-case ASCII words between hyphens, the same whatever the name of the year was."""
    name: str
    """The current name, or the last one, as the site prints it, without "OSCE" before it."""
    printed: tuple[str, ...] = ()
    """Other names that were seen on pages."""
    also: tuple[str, ...] = ()
    """Other names, earlier or informal, that were not seen on a page."""
    source: Source = Source.MENU
    """Where `name` was seen."""
    slugs: tuple[str, ...] = ()
    """What stands for the entry in the path of an address, as far as it was seen: "bih" of `/bih/213746`."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names, the current one first."""
        return (self.name, *self.printed, *self.also)

    @property
    def codes(self) -> tuple[str, ...]:
        """What finds the entry as it is written, and in no other way: its identifier, its slugs."""
        return (self.id, *self.slugs)

    @property
    def forms(self) -> tuple[str, ...]:
        """What finds the entry however it is written: its names."""
        return self.names


@frozen(kw_only=True)
class FieldOfWork(Entry):
    """A field of work, or a narrower topic inside one."""

    parent: str | None = None
    """The identifier of the field of work to which a sub-topic belongs, by its name; `None` for the 23 fields of work,
    and for a sub-topic whose name does not tell."""
    is_sub_topic: bool = False
    """Whether it is a narrower topic, printed in listings and on the pages of single institutions."""


@frozen(kw_only=True)
class State(Entry):
    """A participating State or a Partner for Co-operation."""

    alpha_2: str
    """The ISO 3166-1 alpha-2 code: "AL"."""
    alpha_3: str
    """The ISO 3166-1 alpha-3 code: "ALB"."""
    participation: Participation = Participation.PARTICIPATING_STATE
    """How it takes part in the OSCE."""

    @property
    def codes(self) -> tuple[str, ...]:
        """What finds the entry as it is written, and in no other way: its identifier, its slugs, its ISO codes."""
        return (self.id, *self.slugs, self.alpha_2, self.alpha_3)


@frozen(kw_only=True)
class Structure(Entry):
    """A body, an institution, a department of the Secretariat, or a field operation, open or closed."""

    kind: Kind
    """What it is."""
    abbreviation: str | None = None
    """How the OSCE shortens the name: "ODIHR"."""
    host_country: str | None = None
    """The ISO 3166-1 alpha-2 code of the country where it has or had its seat; `None` where it has several or none."""
    first_year: int | None = None
    """The year in which it was established or its mandate began; `None` where that is not sure."""
    last_year: int | None = None
    """The year in which its mandate ended; `None` while it is open, and where the year is not sure."""
    is_closed: bool = False
    """Whether it is no longer there."""

    @property
    def forms(self) -> tuple[str, ...]:
        """What finds the entry however it is written: names, abbreviation, names with the abbreviation behind them."""
        short = self.abbreviation
        return self.names if short is None else (*self.names, short, *(f"{name} ({short})" for name in self.names))
