"""What differs between two contents, in the words of people who never read the files."""
