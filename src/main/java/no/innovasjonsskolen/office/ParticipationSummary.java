package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.participation.Demand;
import no.innovasjonsskolen.participation.Entry;
import no.innovasjonsskolen.participation.Participation;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** What a participant has told the school about herself, as the office reads it. */
final class ParticipationSummary {

    private static final int KILOBYTE = 1024;

    private ParticipationSummary() {}

    static List<SummaryRow> answers(Participation part, Demand demand, Words words) {
        var answers = new ArrayList<SummaryRow>();
        part.position().ifPresent(it -> answers.add(answer("position", words.say(it), words)));
        part.wish().ifPresent(it -> answers.add(answer("wish", words.say(it), words)));
        part.education().ifPresent(it -> answers.add(answer("education",
                lines(words.say(it), part.educationWhat()), words)));
        part.experience().ifPresent(it -> answers.add(answer("experience",
                lines(words.say(it), part.experienceWhat()), words)));
        part.entry(demand).ifPresent(it -> answers.add(answer("entry", words.localize(key(it)), words)));
        return answers;
    }

    static List<CaseSheet.Paper> papers(ParticipantId id, Participation part, Words words) {
        return part.documents().stream().map(document -> paper(id, document, words)).toList();
    }

    private static CaseSheet.Paper paper(ParticipantId id, Document document, Words words) {
        var kilobytes = Math.max(1, document.size() / KILOBYTE);
        return switch (document.state()) {
            case Document.Open _ -> new CaseSheet.Paper(document.name(),
                    words.localize("office.paper.about", kilobytes, document.receivedAt()),
                    Optional.of(Participations.officeUrl(id, document)));
            case Document.Quarantined _ -> new CaseSheet.Paper(document.name(),
                    words.localize("office.paper.quarantined"), Optional.empty());
            case Document.Infected _ -> new CaseSheet.Paper(document.name(),
                    words.localize("office.paper.infected"), Optional.empty());
        };
    }

    private static String key(Entry entry) {
        return switch (entry) {
            case MEETS -> "office.entry.meets";
            case ASSESSED -> "office.entry.assessed";
            case WITHOUT_CREDITS -> "office.entry.without-credits";
        };
    }

    private static String lines(String first, String second) {
        return second.isEmpty() ? first : first + "\n" + second;
    }

    private static SummaryRow answer(String key, String value, Words words) {
        return new SummaryRow(words.localize("office.own." + key), value, Optional.empty());
    }
}
