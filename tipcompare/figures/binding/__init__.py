"""Numbers bound to what they count, by the declared rules; and which of them are no figures."""
