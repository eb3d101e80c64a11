"""What responsibility is: cases, policies, decisions. No web framework here."""
