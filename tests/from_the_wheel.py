"""One example from the installed wheel, without its extras and away from the checkout."""

import sys

import osce_corpus as oc

pages = oc.load_seeds()
assert [page.type.value for page in pages] == ["press_release", "press_release", "topic_page", "topic_page", "seminar"]
assert all(oc.loads(oc.dumps(page)) == page for page in pages)
assert all(oc.loads(oc.dumps(page, name), name) == page for page in pages for name in ("jsonl.gz", "sqlite"))
assert "click" not in sys.modules
try:
    oc.dumps(pages[0], "msgpack")
except oc.MissingExtraError as error:
    print(f"As it should be: {error}")
else:
    sys.exit("extras are installed")
print(f"osce_corpus {oc.__version__} from {'a wheel' if 'site-packages' in oc.__file__ else sys.exit('the checkout')}:")
for page in pages:
    print(f"  {page.type:<14} {page.title}")
