package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What has happened, in words. */
@Component
class CaseTimeline {

    /** What is done to an application, by its participants, and by the office for itself. */
    private static final List<String> KINDS = List.of("application", "case", "export", "participation",
            "participant");

    private final Journal journal;
    private final Municipalities municipalities;

    CaseTimeline(Journal journal, Municipalities municipalities) {
        this.journal = journal;
        this.municipalities = municipalities;
    }

    /** All that has happened to one application, newest first. */
    List<Happening> of(Case file, Words words) {
        var id = file.line().id().value();
        var subjects = Stream.concat(
                Stream.of(new Subject("application", id), new Subject("case", id)),
                file.members().stream().map(member -> member.id().value()).flatMap(member -> Stream.of(
                        new Subject("participation", member), new Subject("participant", member))))
                .toList();
        return journal.about(subjects).reversed().stream().map(entry -> happening(entry, words)).toList();
    }

    /** The newest of all that has happened, before a place in the journal. */
    List<Entry> latest(long before, int atMost) {
        return journal.latest(KINDS, before, atMost);
    }

    Happening happening(Entry entry, Words words) {
        return new Happening(words.dateTime(entry.at()), entry.actor().name(), words.localize(entry.act()),
                details(entry, words));
    }

    /** The grounds that say something to a reader; the rest are for proofs. */
    private List<String> details(Entry entry, Words words) {
        var details = new ArrayList<String>();
        var grounds = entry.grounds();
        said(grounds, "number").ifPresent(it -> details.add(words.localize("office.ground.number", it)));
        said(grounds, "after-deadline").filter(Boolean::parseBoolean)
                .ifPresent(_ -> details.add(words.localize("office.ground.late")));
        said(grounds, "municipality").ifPresent(it -> details.add(name(it)));
        said(grounds, "name").ifPresent(details::add);
        said(grounds, "title").ifPresent(details::add);
        said(grounds, "rows")
                .ifPresent(it -> details.add(words.localize("office.ground.rows", Integer.valueOf(it))));
        said(grounds, "reason").ifPresent(it -> details.add("«" + it + "»"));
        if (!entry.rules().isEmpty()) {
            details.add(words.localize("admission.rules." + entry.rules()));
        }
        return details;
    }

    private static Optional<String> said(Map<String, String> grounds, String name) {
        return Optional.ofNullable(grounds.get(name));
    }

    private String name(String number) {
        var it = MunicipalityNumber.of(number);
        return municipalities.namesOf(List.of(it)).getOrDefault(it, number);
    }
}
