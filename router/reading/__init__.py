"""Content files read into the program's own types; every problem is told with file, line and column."""
