package no.innovasjonsskolen.passkey;

/**
 * What a device is asked.
 *
 * @param challenge what it must sign, for the browser to keep until the answer
 * @param json the whole question, as the browser wants it
 */
record Question(String challenge, String json) {}
