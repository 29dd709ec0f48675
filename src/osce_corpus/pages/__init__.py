"""One file for each type of page: its model, how it is recognised, how it is read."""

from osce_corpus.pages.amending import amend
from osce_corpus.pages.identifying import before_day, country_codes, field_of_work_ids, source_ids
from osce_corpus.pages.kinds import KINDS, PAGE_CLASSES, evidence_of, read_as
from osce_corpus.pages.other import OtherPage, in_front_of_body
from osce_corpus.pages.page import Page, Reading
from osce_corpus.pages.press_release import PressRelease
from osce_corpus.pages.seminar import Seminar
from osce_corpus.pages.topic_page import TopicPage

__all__ = [
    "KINDS",
    "PAGE_CLASSES",
    "OtherPage",
    "Page",
    "PressRelease",
    "Reading",
    "Seminar",
    "TopicPage",
    "amend",
    "before_day",
    "country_codes",
    "evidence_of",
    "field_of_work_ids",
    "in_front_of_body",
    "read_as",
    "source_ids",
]
