"""What a file turns out to be: compressed, one of the containers, or a page."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from attrs import evolve

from osce_corpus.corpus.inputs.csv_table import CSV
from osce_corpus.corpus.inputs.files import read_bytes
from osce_corpus.corpus.inputs.json_lines import JSON_LINES
from osce_corpus.corpus.inputs.limits import Guard, read_page
from osce_corpus.corpus.inputs.media import kind_of_data, why_no_page
from osce_corpus.corpus.inputs.mhtml import MHTML
from osce_corpus.corpus.inputs.opened import Opened
from osce_corpus.corpus.inputs.packed import Packing, Unpacked, packing_of
from osce_corpus.corpus.inputs.parquet import PARQUET
from osce_corpus.corpus.inputs.pieces import Input, Piece, UnreadableError
from osce_corpus.corpus.inputs.saved import mirrored_path, saved_from
from osce_corpus.corpus.inputs.streams import stream_of
from osce_corpus.corpus.inputs.tarred import TAR
from osce_corpus.corpus.inputs.warc import WARC
from osce_corpus.corpus.inputs.zipped import ZIP
from osce_corpus.errors import OsceCorpusError
from osce_corpus.reading import check_size

CONTAINERS = (WARC, ZIP, PARQUET, MHTML, TAR, JSON_LINES, CSV)
"""Those that a few bytes tell for certain come first."""
_DEEPEST = 1


def pieces_in(opened: Opened) -> Iterator[Piece]:
    """Yield the pages of whatever has been opened, and what cannot be read of it."""
    try:
        yield from _pieces(opened)
    except (UnreadableError, OsceCorpusError, OSError) as error:
        yield opened.place.unreadable(error)


def _pieces(opened: Opened) -> Iterator[Piece]:
    packing = packing_of(opened.head)
    if packing:
        yield from _unpacked(opened, packing)
        return
    container = next((known for known in CONTAINERS if known.fits(opened)), None)
    if container is None:
        yield _page(opened)
    elif opened.place.depth > _DEEPEST:
        raise UnreadableError("It is an archive in an archive in an archive; take it out of there.")
    else:
        yield from container.read(opened)


def _unpacked(opened: Opened, packing: Packing) -> Iterator[Piece]:
    if opened.place.is_packed:
        raise UnreadableError("It has been compressed twice; unpack it once.")
    unpacked = Unpacked(opened.stream, packing, Guard())
    stream = stream_of(unpacked, unpacked.recover)
    place = evolve(opened.place, is_packed=True)
    yield from _pieces(evolve(opened, stream=stream, place=place, size=None, is_file=False))


def _page(opened: Opened) -> Piece:
    place, most = opened.place, opened.settings.max_size
    kind = kind_of_data(opened.head)
    if kind:
        return place.unfit(kind)
    check_size(opened.size or 0, most)
    name = place.name
    reason = why_no_page(opened.head, name=name)
    if reason:
        return place.unfit(reason)
    place = place.told(*saved_from(opened.head)).told(mirrored_path(name))
    if opened.is_file:
        return Input(origin=place.origin, read=partial(read_bytes, Path(place.path), most))
    return place.page(read_page(opened.stream, most))
