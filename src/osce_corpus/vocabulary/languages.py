"""The commonest words of some languages, enough to tell which of them a page is written in."""

COMMON_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset("the of and to in a is that for on with as by at from it this are be was which an have".split()),
    "fr": frozenset("le la les de des du et à en un une que qui dans pour sur par est sont au aux avec".split()),
    "de": frozenset("der die das und in den von zu mit ist im für auf des ein eine dem nicht als auch".split()),
    "es": frozenset("el la los las de del y en que un una por con para se es al como su lo".split()),
    "it": frozenset("il la le gli di del della e in che un una per con non è al dei delle da".split()),
    "ru": frozenset("и в на с по что для не о к от как из за это при также его был все".split()),
    "uk": frozenset("і в на з що для не до як від та у за це про його також є під її".split()),
}
"""Words that make up a good part of any prose in a language, by its BCP 47 tag."""

TAGS_OF_WORDS: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, words in COMMON_WORDS.items() if word in words)
    for words in COMMON_WORDS.values()
    for word in words
}
"""The languages of which a word is one of the commonest."""

LETTERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "ru": (frozenset("ыэ"), frozenset("іїєґўјљњђћѓќ")),
    "uk": (frozenset("ії"), frozenset("ыэъёўјљњђћѓќ")),
}
"""For languages that share their common words with others: letters of which any text has one, letters of which
none has any."""
