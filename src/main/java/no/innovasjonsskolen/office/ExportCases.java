package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody at the office takes a list out of the house. The journal says who took how much, for
 * a file with names and addresses is out of our hands.
 */
@Component
class ExportCases {

    static final String KIND = "export";

    private static final List<String> COLUMNS = List.of("reference", "status", "number", "municipality",
            "partners", "county", "region", "people", "band", "language", "challenge", "team", "confirmed",
            "sectors", "guaranteed", "moment", "sent", "late", "lacks", "contact", "email", "phone",
            "officer");

    private final WorkQuery workQuery;
    private final Journal journal;
    private final SchoolClock clock;

    ExportCases(WorkQuery workQuery, Journal journal, SchoolClock clock) {
        this.workQuery = workQuery;
        this.journal = journal;
        this.clock = clock;
    }

    /** The whole list behind a choice, in its order. */
    @Transactional
    CaseTable take(Person me, WorkFilter filter, Call call, Words words) {
        var now = clock.instant();
        var list = workQuery.list(call, me.id(), now);
        var rows = list.chosen(filter).stream().map(it -> row(it.item(), list.places(), words)).toList();
        journal.record(now, me.asActor(), "office.act.exported", new Subject(KIND, call.id().value()),
                Map.of("rows", String.valueOf(rows.size())));
        return new CaseTable(words.localize("office.export.name", call.cohort().name()),
                COLUMNS.stream().map(column -> words.localize("office.column." + column)).toList(), rows);
    }

    private static List<Cell> row(WorkItem item, Places places, Words words) {
        var line = item.line();
        return Stream.of(head(line, places, words), where(line, places, words), team(line, words),
                sending(line, words), List.of(Cell.of(item.officer().map(CaseOfficer::name).orElse(""))))
                .flatMap(List::stream).toList();
    }

    private static List<Cell> head(Case.Line line, Places places, Words words) {
        return List.of(Cell.of(line.reference()), Cell.of(words.say(line.group())),
                new Cell.Code(line.lead().value(), places.name(line.lead())),
                Cell.of(places.name(line.lead())),
                Cell.of(places.names(line.partners())));
    }

    private static List<Cell> where(Case.Line line, Places places, Words words) {
        return places.find(line.lead()).map(municipality -> List.of(
                Cell.of(words.say(municipality.county())), Cell.of(words.say(municipality.region())),
                municipality.population().isPresent() ? Cell.of(municipality.population().getAsInt())
                        : Cell.of(""),
                Cell.of(places.band(municipality).map(words::say).orElse("")),
                Cell.of(words.say(municipality.languageForm()))))
                .orElse(List.of(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of("")));
    }

    private static List<Cell> team(Case.Line line, Words words) {
        return List.of(Cell.of(line.challenge()), Cell.of(line.team().size()),
                Cell.of(line.team().confirmed()),
                Cell.of(line.team().sectors().stream().map(words::say).collect(Collectors.joining(", "))),
                yes(line.team().guaranteed(), words));
    }

    private static List<Cell> sending(Case.Line line, Words words) {
        return List.of(Cell.of(line.moment()), Cell.of(line.sending().map(it -> it.number()).orElse(0)),
                yes(line.sending().map(it -> it.afterDeadline()).orElse(false), words),
                Cell.of(line.lacks()), Cell.of(line.contact().name()), Cell.of(line.contact().email()),
                Cell.telephone(line.contact().phone()));
    }

    private static Cell yes(boolean it, Words words) {
        return Cell.of(words.localize(it ? "office.column.yes" : "office.column.no"));
    }
}
