"""The commands of `envag`, one module each."""
