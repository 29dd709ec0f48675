"""Sentences of our own of which it is known what they quote and to what they refer."""

from collections.abc import Iterator, Sequence

import attrs
from attrs import frozen

from osce_corpus.parts import Block, Quotation, Reference, ReferenceKind


@frozen(kw_only=True)
class Annotated:
    """A sentence or two, and what is in them; the blocks are not known yet."""

    text: str
    quotations: tuple[Quotation, ...] = ()
    references: tuple[Reference, ...] = ()


def _said(text: str, *, speaker: str | None = None, role: str | None = None, verb: str | None = None) -> Quotation:
    return Quotation(text=text, speaker=speaker, role=role, verb=verb, block=0)


def _named(kind: ReferenceKind, text: str, *, symbol: str | None = None, year: int | None = None) -> Reference:
    return Reference(kind=kind, symbol=symbol, year=year, text=text, block=0)


CONTINUED = "We measured the bridge three times, because nobody believed the first result."
"""What somebody goes on to say in a paragraph of its own."""

ANNOTATED: tuple[Annotated, ...] = (
    Annotated(
        text="“A register that nobody can read protects nobody,” the head of the working group said.",
        quotations=(
            _said("A register that nobody can read protects nobody,", role="head of the working group", verb="said"),
        ),
    ),
    Annotated(
        text='"Water has no passport," said Ann Example, Head of the OSCE Mission to Freedonia. "It asks nobody."',
        quotations=(
            _said(
                "Water has no passport, It asks nobody.",
                speaker="Ann Example",
                role="Head of the OSCE Mission to Freedonia",
                verb="said",
            ),
        ),
    ),
    Annotated(
        text="Ambassador Bo Muster, a bee-keeper himself, wrote: “The bees were here before any of us.”",
        quotations=(
            _said(
                "The bees were here before any of us.",
                speaker="Ambassador Bo Muster",
                role="bee-keeper himself",
                verb="wrote",
            ),
        ),
    ),
    Annotated(
        text="Mayor Cleo Beispiel stressed that the old rules “were written for a river that has moved since”.",
        quotations=(
            _said(
                "were written for a river that has moved since", speaker="Cleo Beispiel", role="Mayor", verb="stressed"
            ),
        ),
    ),
    Annotated(
        text="The so-called “bee talks” follow Ministerial Council Decision No. 5/07 and FSC.DEC/9/06.",
        references=(
            _named(ReferenceKind.OSCE, "Ministerial Council Decision No. 5/07", symbol="MC.DEC/5/07", year=2007),
            _named(ReferenceKind.OSCE, "FSC.DEC/9/06", symbol="FSC.DEC/9/06", year=2006),
        ),
    ),
    Annotated(
        text="Speakers quoted the 1990 Copenhagen Document and the Universal Declaration of Human Rights at length.",
        references=(
            _named(ReferenceKind.OSCE_DOCUMENT, "1990 Copenhagen Document", year=1990),
            _named(ReferenceKind.UN_DOCUMENT, "Universal Declaration of Human Rights"),
        ),
    ),
    Annotated(
        text="The course helps to carry out UN Security Council resolutions 1373 (2001) and 1540 (2004) in the ports.",
        references=(
            _named(ReferenceKind.UNSCR, "UN Security Council resolutions 1373 (2001)", symbol="1373", year=2001),
            _named(ReferenceKind.UNSCR, "1540 (2004)", symbol="1540", year=2004),
        ),
    ),
    Annotated(
        text="“We know PC.DEC/1106 by heart,” Dora Musterová, the youngest of the experts, explained.",
        quotations=(
            _said(
                "We know PC.DEC/1106 by heart,",
                speaker="Dora Musterová",
                role="youngest of the experts",
                verb="explained",
            ),
        ),
        references=(_named(ReferenceKind.OSCE, "PC.DEC/1106", symbol="PC.DEC/1106"),),
    ),
)
"""Each may stand once on a page, in any paragraph."""


def quotations_in(body: Sequence[Block]) -> tuple[Quotation, ...]:
    """Return what the annotated sentences of a body quote, in page order."""
    return tuple(attrs.evolve(quotation, block=index) for index, found in _in(body) for quotation in found.quotations)


def references_in(body: Sequence[Block]) -> tuple[Reference, ...]:
    """Return the documents that the annotated sentences of a body name, in page order."""
    return tuple(attrs.evolve(reference, block=index) for index, found in _in(body) for reference in found.references)


def _in(body: Sequence[Block]) -> Iterator[tuple[int, Annotated]]:
    continued = Annotated(text=f"“{CONTINUED}”", quotations=(_said(CONTINUED),))
    for index, block in enumerate(body):
        text = block.text
        known = [each for each in (*ANNOTATED, continued) if each.text in text]
        yield from ((index, each) for each in sorted(known, key=lambda each: text.index(each.text)))
