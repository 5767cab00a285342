package no.innovasjonsskolen.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** What a participant has told about herself, as questions and answers. */
final class ParticipationText {

    private ParticipationText() {}

    static List<SummaryRow> told(Participation part, Words words) {
        var told = new ArrayList<SummaryRow>();
        part.position().ifPresent(it -> told.add(row("position", words.say(it), words)));
        part.wish().ifPresent(it -> told.add(row("wish", words.say(it), words)));
        part.education().ifPresent(it -> told.add(row("education",
                lines(words.say(it), part.educationWhat()), words)));
        part.experience().ifPresent(it -> told.add(row("experience",
                lines(words.say(it), part.experienceWhat()), words)));
        return told;
    }

    static SummaryRow row(String key, String value, Words words) {
        return new SummaryRow(words.localize("participation.case." + key), value, Optional.empty());
    }

    private static String lines(String first, String second) {
        return second.isEmpty() ? first : first + "\n" + second;
    }
}
