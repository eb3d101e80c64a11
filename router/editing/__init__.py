"""Content files changed piece by piece: a form and the text behind it are two views of the same words."""
