package no.innovasjonsskolen.sharing;

/** The page of a link that leads nowhere. Whose it was is not said. */
record SharedNoMore() {}
