"""Fuzz one target: `python -m tests.fuzz parse 60` for sixty seconds.

With atheris, whose mutations follow the branches of the code; where it is not installed, with random mutations.
"""

import sys
import tempfile
from contextlib import nullcontext
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

_MOST_MUTATIONS = 8
_FINDINGS = Path(".fuzz")


def main(target: str, seconds: str) -> None:
    """Run until the time is up, or until something is found."""
    atheris: Any = import_module("atheris") if find_spec("atheris") else None
    with atheris.instrument_imports(include=["osce_corpus"]) if atheris else nullcontext():
        targets = import_module("tests.fuzz.targets").TARGETS
        inputs = list(import_module("tests.fuzz.corpus").sources(target))
    if atheris is None:
        _mutate(targets[target], inputs, float(seconds))
        return
    _FINDINGS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(inputs):
            (Path(folder) / f"{number:03}").write_bytes(data)
        options = [f"-max_total_time={seconds}", "-max_len=40000", "-timeout=20", f"-artifact_prefix={_FINDINGS}/"]
        atheris.Setup([sys.argv[0], *options, folder], targets[target])
        atheris.Fuzz()


def _mutate(target: Any, inputs: list[bytes], seconds: float) -> None:
    random = Random(0)
    end, tried = monotonic() + seconds, 0
    while monotonic() < end:
        data = bytearray(random.choice(inputs))
        for _ in range(random.randint(1, _MOST_MUTATIONS)):
            at = random.randrange(len(data) + 1)
            match random.randrange(4):
                case 0:
                    data[at:at] = random.randbytes(random.randint(1, 4))
                case 1:
                    del data[at : at + random.randint(1, 200)]
                case 2:
                    other = random.choice(inputs)
                    start = random.randrange(len(other))
                    data[at:at] = other[start : start + random.randint(1, 400)]
                case _:
                    data[at : at + 1] = random.randbytes(1)
        try:
            target(bytes(data))
        except Exception:
            _FINDINGS.mkdir(exist_ok=True)
            (_FINDINGS / "finding").write_bytes(data)
            raise
        tried += 1
    print(f"{tried} inputs, without atheris: nothing found")


if __name__ == "__main__":
    main(*sys.argv[1:])
