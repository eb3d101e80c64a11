"""Help while a content file is written: what is wrong with it, what may stand here, and changes on their way."""
