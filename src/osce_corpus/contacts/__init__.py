"""Contacts at the end of a page: where they stand, what their parts are, and whose they are."""

from osce_corpus.contacts.finding import FoundContacts, read_contacts, split_contacts

__all__ = ["FoundContacts", "read_contacts", "split_contacts"]
