package id.terinovatif.evidence.checks;

/** A level and the facts it follows from, in Indonesian. */
record Suggestion(int level, String because) {}
