"""Drafts on their way to being published: what is signed, what still stands in the way, and the work in between."""
