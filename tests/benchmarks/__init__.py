"""How fast, how large and how right: figures beside those of other libraries, for `make bench` and the documents.

No test depends on them: a clock is no judge of a change. What `make test` guards is the work, counted.
"""
