"""What has to hold of any bytes."""

import osce_corpus as oc


def parse(data: bytes) -> None:
    """Bytes become a record that can be written and read back, and an explanation that gives the same record."""
    page = oc.parse(data)
    if oc.loads(oc.dumps(page)) != page:
        raise AssertionError("the record is not read back as it was written")
    if oc.explain(data).page != page:
        raise AssertionError("the explanation is of another record")


def loads(data: bytes) -> None:
    """Bytes are a record, which is written again as it was, or they are refused with a clear error."""
    try:
        page = oc.loads(data)
    except oc.InvalidRecordError:
        return
    if oc.loads(oc.dumps(page)) != page:
        raise AssertionError("the record is not read back as it was written")


TARGETS = {"parse": parse, "loads": loads}
