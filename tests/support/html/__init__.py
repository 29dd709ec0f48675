"""Example pages as HTML: records with prose of our own, and the layouts that print them."""
