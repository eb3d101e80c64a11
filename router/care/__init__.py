"""What policy owners have to look after: what is due, ends, is not verified, or was missing in real cases."""
