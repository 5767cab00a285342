package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * One thing that a call said before and says otherwise now, as one line: «Siste dag: 22. april 2027 (før: 15.
 * april 2027)».
 *
 * @param fact its name, such as «lastDay» or «gathering-2»
 * @param label what it is called
 * @param was what it said, as {@link Words#say} knows it: a date, an amount, a number, or a sentence
 * @param is what it says now
 */
public record CallChange(String fact, Sentence label, Object was, Object is) implements Worded {

    @Override
    public String in(Words words) {
        return words.localize("programme.change", label, is, was);
    }
}
