"""Front matter, through PyYAML. In pure Python, since the C library writes other characters and knows fewer limits."""

import re
from functools import cache
from typing import Any

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.extras import extra_module

_NOT_PLAIN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that PyYAML keeps only between double quotes, where it writes them by their numbers."""
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


def to_yaml(facts: dict[str, Any]) -> str:
    """Return facts as YAML, a line for each text."""
    yaml, dumper, _ = library()
    text: str = yaml.dump(facts, Dumper=dumper, allow_unicode=True, sort_keys=False, width=float("inf"))
    return text


def from_yaml(text: str) -> Any:
    """Return the value of a text of YAML; days stay texts.

    Raises:
        InvalidRecordError: It is not YAML, or has aliases, with which a short text can stand for an endless one.
    """
    yaml, _, loader = library()
    try:
        return yaml.load(text, Loader=loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        message = " ".join(str(error).split())
        raise InvalidRecordError((Problem("$", f"the front matter is not YAML: {message}"),)) from None


@cache
def library() -> tuple[Any, Any, Any]:
    """Return PyYAML, and what dumps and loads with it."""
    yaml = extra_module("yaml", "markdown", "Markdown")
    dumper: Any = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": _ignore_aliases})
    dumper.add_representer(str, _represent)
    dumper.add_multi_representer(str, _represent)
    loader: Any = type("Loader", (yaml.SafeLoader,), {"compose_node": _compose_node(yaml)})
    loader.yaml_implicit_resolvers = {
        start: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
        for start, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml, dumper, loader


def _ignore_aliases(_dumper: Any, _data: Any) -> bool:
    return True


def _represent(dumper: Any, text: str) -> Any:
    style = '"' if _NOT_PLAIN.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _compose_node(yaml: Any) -> Any:
    def compose_node(loader: Any, parent: Any, index: Any) -> Any:
        if loader.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return yaml.SafeLoader.compose_node(loader, parent, index)

    return compose_node
