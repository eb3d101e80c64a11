"""The questions of the intake, and the way from a filled-in form to a case and back."""
