package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Wording;
import no.innovasjonsskolen.site.Words;

/**
 * What a candidate has learnt by the end.
 *
 * @param id its number in the plan, such as «K1»
 */
public record LearningOutcome(String id, Kind kind, Wording text) {

    /** The three kinds of the national qualifications framework. */
    public enum Kind implements Worded {
        KNOWLEDGE, SKILL, COMPETENCE;

        @Override
        public String in(Words words) {
            return words.localize("programme.outcome-kind." + name());
        }
    }
}
