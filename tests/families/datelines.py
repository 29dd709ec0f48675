"""The forms of datelines and days that were seen on the site, each with the shape by which it is known."""

FORMS: dict[str, str] = {
    "spaced hyphen": r"[A-Z]+, \d{1,2} [A-Z]\w+ \d{4} -",
    "spaced en dash": r"[A-Z]+, \d{1,2} [A-Z]\w+ \d{4} –",
    "spaced em dash": r"[A-Z]+, \d{1,2} [A-Z]\w+ \d{4} —",
    "hyphen glued to the year": r"[A-Z]+, \d{1,2} [A-Z]\w+ \d{4}-",
    "city and country, glued hyphen": r"[A-Z]+, [A-Z][a-z]+, \d{1,2} [A-Z]\w+ \d{4}-",
    "city and country, en dash": r"[A-Z]+, [A-Z][a-z]+, \d{1,2} [A-Z]\w+ \d{4} –",
    "cities, slash without spaces": r"[A-Z]+/[A-Z]+, \d{1,2} [A-Z]\w+ \d{4} -",
    "cities, slash with spaces": r"[A-Z]+ / [A-Z]+, \d{1,2} [A-Z]\w+ \d{4} –",
    "three cities, dash before the date, full stop": r"[A-Z]+(?: / [A-Z]+){2} – \d{1,2} [A-Z]\w+ \d{4}\.",
    "no year": r"[A-Z/]+, \d{1,2} [A-Z]\w+ –",
    "no dash, city of three words": r"[A-Z]+ [A-Z]+ [A-Z]+, \d{1,2} [A-Z]\w+ \d{4}",
    "city of two words": r"[A-Z]+ [A-Z]+, \d{1,2} [A-Z]\w+ \d{4}-",
    "misspelt city": r"YERAVAN, .*",
    "mixed case": r"[A-Z][a-z]+, \d{1,2} [A-Z]\w+ \d{4} -",
    "parentheses": r"\([A-Z][a-z]+, \d{1,2} [A-Z]\w+ \d{4}\)",
    "weekday": r"[A-Z]+, [A-Z][a-z]+day, \d{1,2} [A-Z]\w+ \d{4} -",
    "day that is in no calendar": r".*, 31 September \d{4} –",
    "Serbian": r"[A-Z][a-z]+, \d{1,2}\. [a-z]+ \d{4}\. godine –",
    "Macedonian, comma before the year": r"[А-Яа-яј]+, \d{1,2} [а-я]+, \d{4} г\. –",
    "Russian": r"[А-Я]+, \d{1,2} [а-я]+ \d{4} г\. –",
    "Ukrainian": r"[А-ЯЇ]+, \d{1,2} [а-яі]+ \d{4} р\. –",
    "German": r"[A-Z]+, \d{1,2}\. [A-Z]\w+ \d{4} –",
    "French": r"[A-Z]+, le \d{1,2} [a-zéû]+ \d{4} –",
}

SURROUNDINGS: dict[str, str] = {
    "caption glued to the dateline, after a digit": r"\d{4}LONDON, 28 June 2018 – ",
    "notice in capitals on a line of its own": r"\n[A-Z ,.]{40,}\nWARSAW, 6 July 2015 – ",
    "notice in capitals in the same line": r"\n[A-Z ,.]{40,} VIENNA, 15 February 2019 – ",
    "no space after the dash": r"\nDUSHANBE, 9 August 2017 –The ",
    "no dateline, capitals and a day": r"\n(?:[A-Z]+, ){4}\d{1,2} [A-Z]\w+ \d{4}, ",
    "no dateline, a shouting sentence": r"\n[A-Z]+ [A-Z]+, [A-Z]+ [A-Z]+! ",
    "no dateline, acronyms and a day inside a sentence": r" NATO, 5 May 2010 ",
}
"""What stands before and after a dateline, or in its place, as it is in the page."""

DAYS: dict[str, str] = {
    "whole days": r"\d{1,2} [A-Z]\w+ \d{4} \(All day\) - \d{1,2} [A-Z]\w+ \d{4} \(All day\)",
    "days of one month": r"\d{1,2}-\d{1,2} [A-Z]\w+ \d{4}",
    "days of two months": r"\d{1,2} [A-Z]\w+ - \d{1,2} [A-Z]\w+ \d{4}",
    "days of machines": r"\d{4}-\d\d-\d\d - \d{4}-\d\d-\d\d",
    "day that is in no calendar": r"31 June \d{4}",
    "city and day, no comma": r"[A-Z]+ \d{1,2} [A-Z]\w+ \d{4}",
}
"""Days on a line of their own, beside the title."""
