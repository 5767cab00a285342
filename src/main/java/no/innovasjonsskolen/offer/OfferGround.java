package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.ruling.Ground;
import no.innovasjonsskolen.site.Words;

/** The rule that a ruling on a place rests on, with its words. */
final class OfferGround {

    private static final String KEY = OfferRulings.KEY;

    private OfferGround() {}

    /** @param result of the ruling; «left» for an offer of a place that was left */
    static Ground of(String result, Words words) {
        return switch (result) {
            case "ended" -> ground("conditions", KEY + "ended.", words);
            case OfferRulings.OUTSIDE, OfferRulings.INCLUDED ->
                ground("admission", KEY + "outside.", words);
            case "left" -> ground("selection", KEY + "left.", words);
            default -> ground("selection", KEY, words);
        };
    }

    private static Ground ground(String rule, String key, Words words) {
        return new Ground(rule, words.localize(key + "clause"), words.localize(key + "ground"));
    }
}
