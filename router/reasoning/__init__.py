"""What can be proved of the policies: that they answer, do not quarrel, and that every rule is alive."""
