package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody at the office takes the participants along, one line each: who was sent, and what she
 * has answered. Nothing of her own part is in it: that is read in the case, and stays in the house.
 */
@Component
class ExportParticipants {

    private static final List<String> COLUMNS = List.of("number", "municipality", "reference", "name",
            "email", "title", "sector", "standing", "answer");

    private final WorkQuery workQuery;
    private final Cases cases;
    private final Journal journal;
    private final SchoolClock clock;

    ExportParticipants(WorkQuery workQuery, Cases cases, Journal journal, SchoolClock clock) {
        this.workQuery = workQuery;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** The participants of the applications behind a choice, in its order. */
    @Transactional
    CaseTable take(Person me, WorkFilter filter, Call call, Words words) {
        var now = clock.instant();
        var list = workQuery.list(call, me.id(), now);
        var lines = list.chosen(filter).stream().map(it -> it.item().line()).toList();
        var teams = cases.teams(lines.stream().map(Case.Line::id).toList(), words);
        var rows = lines.stream().flatMap(line -> teams.getOrDefault(line.id(), List.of()).stream()
                .map(member -> row(line, member, list.places(), words))).toList();
        journal.record(now, me.asActor(), "office.act.exported-people",
                new Subject(ExportCases.KIND, call.id().value()),
                Map.of("people", String.valueOf(rows.size())));
        return new CaseTable(words.localize("office.export.people.name", call.cohort().name()),
                COLUMNS.stream().map(column -> words.localize("office.person." + column)).toList(), rows);
    }

    private static List<Cell> row(Case.Line line, Case.Member member, Places places, Words words) {
        var from = places.name(member.from());
        return List.of(new Cell.Code(member.from().value(), from), Cell.of(from), Cell.of(line.reference()),
                Cell.of(member.name()), Cell.of(member.email()), Cell.of(member.title()),
                Cell.of(member.sector().map(words::say).orElse("")), Cell.of(member.standing()),
                Cell.of(words.localize("office.person.answer."
                        + (member.confirmed() ? "yes" : member.refused() ? "no" : "none"))));
    }
}
