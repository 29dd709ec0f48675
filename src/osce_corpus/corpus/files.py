"""Files of pages, as corpora."""

import os
from pathlib import Path
from typing import BinaryIO

from osce_corpus import formats
from osce_corpus.corpus.corpus import Corpus
from osce_corpus.corpus.folders import PagesOfFolder
from osce_corpus.corpus.stores import PagesOfFile, PagesOfOpenFile
from osce_corpus.formats import Unknown


def read(path: str | os.PathLike[str] | BinaryIO, *, format: str | None = None, unknown: Unknown = "refuse") -> Corpus:
    """Return the pages of a file that `write` wrote, in order, as a corpus that reads them when they are asked for.

    A folder that `build` wrote with `partition_by` is one corpus, too: its files come sorted by their names.
    The pages before a wrong record have come by the time the error is raised.

    Args:
        path: The file or folder, by its name, or a file that is open for reading bytes, whose pages come once.
        format: The name of the format, for an open file, or where the suffix does not tell it.
        unknown: "refuse" records with keys that their pages do not have, or "keep" the keys, as `from_dict` does.

    Raises:
        UnsupportedFormatError: There is no such format, or pages are not read back from it.
        OSError: The file cannot be read, or the path is a folder that `build` did not write.
        InvalidRecordError: When the pages are read: a record is wrong; the error gives the file, the place and the
            path of each wrong value.
        MissingExtraError: When the pages are read: the format needs a package that an extra brings.
        TypeError: An open file is given without its format.
    """
    if isinstance(path, str | os.PathLike) and Path(path).is_dir():
        folder = PagesOfFolder(path, format, unknown)
        folder.check()
        return Corpus(folder)
    reading = formats.read(path, format=format, unknown=unknown)  # what is wrong with the call is told now
    if isinstance(path, str | os.PathLike):
        return Corpus(PagesOfFile(path, formats.format_name(path, format), unknown))
    return Corpus(PagesOfOpenFile(reading, str(getattr(path, "name", "the file"))))
