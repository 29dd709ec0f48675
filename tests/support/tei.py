"""The published DTD of TEI that a test dependency ships, and an independent reading of what was written."""

import io
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAMESPACE = "{http://www.tei-c.org/ns/1.0}"
# The DTD is that of TEI's own customization for corpora, P5 4.8.0, which leaves out the module for tables and figures.
# These are the declarations of that module for the elements that are written here, and the classes they belong to.
_FIGURES = """
<!ELEMENT table ((%model.headLike;|%model.global;)*,((row),(%model.global;)*)+)>
<!ELEMENT row (cell|table)+>
<!ELEMENT cell %macro.specialPara;>
<!ELEMENT figure (%model.headLike;|%model.common;|%model.global;|%model.divBottom;)*>
"""
_CLASSES = {"model.global": "figure", "model.listLike": "table"}


def dtd() -> Any:
    """The DTD, with tables and figures."""
    package = find_spec("trafilatura")
    assert package is not None
    assert package.origin is not None
    source = (Path(package.origin).parent / "data" / "tei_corpus.dtd").read_text(encoding="utf-8")
    for name, member in _CLASSES.items():
        declared = f'<!ENTITY % {name} "'
        assert source.count(declared) == 1
        source = source.replace(declared, f"{declared}{member} |")
    attributes = '<!ATTLIST {} xmlns CDATA "http://www.tei-c.org/ns/1.0" %att.global.attributes; type CDATA #IMPLIED>\n'
    return import_module("lxml.etree").DTD(
        io.StringIO(source + _FIGURES + "".join(map(attributes.format, ("table", "row", "cell", "figure"))))
    )


def texts(root: Any, path: str) -> list[str]:
    """The text of each element that a path of names without their namespace leads to."""
    steps = "/".join(step if step in ("", ".", "..") else f"{NAMESPACE}{step}" for step in path.split("/"))
    return ["".join(map(str, element.itertext())) for element in root.iterfind(steps)]
