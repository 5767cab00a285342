package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Words;

/** A way from a call's page at the office to what another room does with the call. */
public interface CallWay {

    /** Where it leads from this call, and what it says. */
    Shown from(CallId call, Words words);

    /** @param url in the reader's language */
    record Shown(String url, String text) {}
}
