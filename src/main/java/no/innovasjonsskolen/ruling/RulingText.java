package no.innovasjonsskolen.ruling;

import java.util.List;

/**
 * What a ruling says to its party, as it was approved, in her language. The rules' own words are its grounds;
 * the right to appeal and whom to ask are added for every ruling alike.
 *
 * @param title what the letter is, with the result in it where there is room
 * @param result in one sentence; it comes first
 * @param reasons how the rules apply to her, a paragraph each
 * @param next what happens now and what she can do, a paragraph each
 */
public record RulingText(String title, String result, List<String> reasons, List<String> next) {

    /** Refuses a letter that says no result, or no reason (fvl § 24). */
    public RulingText {
        reasons = List.copyOf(reasons);
        next = List.copyOf(next);
        if (title.isBlank() || result.isBlank() || reasons.isEmpty()) {
            throw new IllegalArgumentException("A ruling needs a title, a result and its reasons");
        }
    }
}
