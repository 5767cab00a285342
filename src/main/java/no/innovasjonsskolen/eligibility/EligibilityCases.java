package no.innovasjonsskolen.eligibility;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/**
 * SQL: tables {@code opened}, {@code settlement}, {@code result}, {@code reopening}, {@code team_told}. How
 * far a case has come is read from what was done to it.
 */
@Component
class EligibilityCases {

    private static final String OPENED = "select " + Requests.COLUMNS + """
            , o.*, 1 + (select count(*) from eligibility.reopening r
                        where r.participant = o.participant)::int as round
            from eligibility.opened o
            left join eligibility.request q on q.participant = o.participant
            """ + Requests.BESIDE;

    private final Database db;
    private final Opinions said;

    EligibilityCases(Database db, Opinions said) {
        this.db = db;
        this.said = said;
    }

    private record Head(ParticipantId id, ApplicationId application, CallId call, PersonId party,
            int round) {}

    /** A case, and one of the things that were asked for in it. */
    private record Line(Head head, Optional<Request> asked) {}

    /** The case; empty while nobody has opened it. */
    Optional<EligibilityCase> find(ParticipantId id) {
        return whole(db.sql(OPENED + "where o.participant = :id").param("id", id)
                .query(EligibilityCases::line).list()).stream().findFirst();
    }

    /** What whoever changes anything of a case waits for. */
    static String lock(ParticipantId id) {
        return "eligibility " + id;
    }

    /** The same, held until the transaction ends; locked before it is read. */
    Optional<EligibilityCase> hold(ParticipantId id) {
        db.lock(lock(id));
        return find(id);
    }

    /** Every case of a call that somebody has opened. */
    Map<ParticipantId, EligibilityCase> of(CallId call) {
        return byId(db.sql(OPENED + "where o.call = :call").param("call", call)
                .query(EligibilityCases::line).list());
    }

    /** Those of an application's team that somebody has opened. */
    Map<ParticipantId, EligibilityCase> of(ApplicationId application) {
        return byId(db.sql(OPENED + "where o.application = :application").param("application", application)
                .query(EligibilityCases::line).list());
    }

    /** When somebody first opened it. */
    Instant openedAt(ParticipantId id) {
        return db.sql("select opened_at from eligibility.opened where participant = :id").param("id", id)
                .query(Instant.class).single();
    }

    void open(Entrant entrant, Person by, Instant at) {
        db.sql("""
                insert into eligibility.opened (participant, application, call, person, opened_by, opened_at)
                values (:id, :application, :call, :person, :by, :at)
                """)
                .param("id", entrant.id()).param("application", entrant.application())
                .param("call", entrant.call()).param("person", entrant.person()).param("by", by.id())
                .param("at", at).update();
    }

    void add(EligibilityCase file, Settlement settled) {
        db.sql("""
                insert into eligibility.settlement
                    (participant, round, opinion, way, reason, settled_by, name, settled_at)
                values (:id, :round, :opinion, :way, :reason, :by, :name, :at)
                """)
                .param("id", file.id()).param("round", file.round())
                .param("opinion", settled.holds().id()).param("way", settled.way())
                .param("reason", settled.reason()).param("by", settled.by().id())
                .param("name", settled.by().name()).param("at", settled.at()).update();
    }

    void add(EligibilityCase file, Result result) {
        db.sql("""
                insert into eligibility.result
                    (participant, round, opinion, ruling, decided_by, name, decided_at)
                values (:id, :round, :opinion, :ruling, :by, :name, :at)
                """)
                .param("id", file.id()).param("round", file.round())
                .param("opinion", result.holds().id()).param("ruling", result.ruling())
                .param("by", result.by().id()).param("name", result.by().name()).param("at", result.at())
                .update();
    }

    void reopen(EligibilityCase file, String reason, Person by, Instant at) {
        db.sql("""
                insert into eligibility.reopening (participant, round, reason, reopened_by, name, reopened_at)
                values (:id, :round, :reason, :by, :name, :at)
                """)
                .param("id", file.id()).param("round", file.round()).param("reason", reason)
                .param("by", by.id()).param("name", by.name()).param("at", at).update();
    }

    private Map<ParticipantId, EligibilityCase> byId(List<Line> lines) {
        return whole(lines).stream().collect(toMap(EligibilityCase::id, it -> it));
    }

    private List<EligibilityCase> whole(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var heads = lines.stream().map(Line::head).distinct().toList();
        var ids = heads.stream().map(Head::id).collect(toSet());
        var asked = lines.stream().flatMap(it -> it.asked().stream())
                .sorted(comparing(Request::askedAt)).collect(groupingBy(Request::of));
        var done = said.of(ids);
        return heads.stream().map(head -> {
            var earlier = done.results(head.id()).entrySet().stream()
                    .filter(it -> it.getKey() < head.round()).map(Map.Entry::getValue).toList();
            return new EligibilityCase(head.id(), head.application(), head.call(), head.party(),
                    head.round(), earlier, asked.getOrDefault(head.id(), List.of()),
                    done.state(head.id(), head.round()));
        }).toList();
    }

    /** Those of these applications whose municipality has been told that its team is decided. */
    Set<ApplicationId> told(Collection<ApplicationId> ids) {
        return Set
                .copyOf(db.sql("select application from eligibility.team_told where application = any(:ids)")
                        .param("ids", ids).query(ApplicationId.class).list());
    }

    /** The team is another than the one that the municipality was told of. */
    void tellAnew(ApplicationId id) {
        db.sql("delete from eligibility.team_told where application = :id").param("id", id).update();
    }

    /** The municipality is told now; false where it was told before, by another node too. */
    boolean tell(ApplicationId id, Instant at) {
        return db.sql("""
                insert into eligibility.team_told (application, told_at) values (:id, :at)
                on conflict do nothing
                """).param("id", id).param("at", at).update() == 1;
    }

    private static Line line(Row row) {
        return new Line(head(row), Requests.find(row));
    }

    private static Head head(Row row) {
        return new Head(row.get("participant", ParticipantId.class),
                row.get("application", ApplicationId.class), row.get("call", CallId.class),
                row.get("person", PersonId.class), row.number("round"));
    }
}
