"""The yearly report for the boards: what it says, in Swedish, and how it is set as a PDF."""
