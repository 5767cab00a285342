package no.innovasjonsskolen.eligibility;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What the rules say of a person, from the least to the most. */
enum Verdict implements Worded {
    /** Takes part in everything, without exam and credits. Lack of education never keeps anybody out. */
    COURSE_PARTICIPANT,
    /** The rules open for a person to judge, and say neither yes nor no. */
    ASSESS,
    /** Is a student once a degree is finished by a day. */
    CONDITIONAL,
    /** Is a student, sits the exam and earns credits. */
    STUDENT;

    /** The end of the keys of its sentences. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String in(Words words) {
        return words.localize("eligibility.verdict." + code());
    }
}
