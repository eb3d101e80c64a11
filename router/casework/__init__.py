"""Following cases up: opened from a decision, written in by those involved, moved on by time."""
