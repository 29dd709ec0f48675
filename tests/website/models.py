"""What the public classes say of themselves: every attribute with its type and its docstring."""

import ast
import inspect
from collections.abc import Iterator
from textwrap import dedent

from attrs import field, frozen


@frozen(kw_only=True)
class Attribute:
    """An attribute of a class as its source documents it."""

    name: str
    """Its name."""
    type: str
    """Its type, as the source writes it; a constant has none."""
    doc: str
    """Its docstring, its lines joined."""
    is_property: bool = field(default=False)
    """Whether it is computed."""


def attributes(model: type) -> tuple[Attribute, ...]:
    """Return what the class itself declares that is public, in its order; what it inherits stands with its base."""
    tree = ast.parse(dedent(inspect.getsource(model)))
    (declared,) = (node.body for node in tree.body if isinstance(node, ast.ClassDef))
    return tuple(found for found in _found_in(declared) if not found.name.startswith("_"))


def _found_in(body: list[ast.stmt]) -> Iterator[Attribute]:
    for statement, following in zip(body, (*body[1:], None), strict=True):
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                yield Attribute(name=name, type=_written(annotation), doc=_docstring(following))
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield Attribute(name=name, type="", doc=_docstring(following))
            case ast.FunctionDef(name=name, returns=ast.expr() as returns) if _is_property(statement):
                doc = _docstring(statement.body[0])
                yield Attribute(name=name, type=_written(returns), doc=doc, is_property=True)
            case _:
                pass


def _is_property(function: ast.FunctionDef) -> bool:
    return any(isinstance(mark, ast.Name) and mark.id == "property" for mark in function.decorator_list)


def _docstring(statement: ast.stmt | None) -> str:
    match statement:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return " ".join(inspect.cleandoc(text).split("\n\n")[0].split())
        case _:
            return ""


def _written(annotation: ast.expr) -> str:
    return ast.unparse(annotation).replace("dt.date", "datetime.date").replace("'", "")
