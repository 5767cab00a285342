package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: the conditions that results were made on, and that nobody has seen to. */
@Component
class Conditions {

    /** A result {@code r}, its opinion {@code h} and the case {@code o}. */
    static final String WAITING = """
            from eligibility.result r
            join eligibility.opinion h on h.id = r.opinion
            join eligibility.opened o on o.participant = r.participant
            where h.verdict = 'CONDITIONAL' and not exists (
                select from eligibility.reopening x where x.participant = r.participant and x.round = r.round)
            """;

    private final Database db;

    Conditions(Database db) {
        this.db = db;
    }

    /** @param day by which the degree must be finished */
    record Condition(ParticipantId id, PersonId party, LocalDate day) {}

    /** Everybody's whose day comes by this one and has not passed, the first first. */
    List<Condition> dueBy(LocalDate today, LocalDate last) {
        return db.sql("select r.participant as id, o.person as party, h.expected as day " + WAITING
                + "and h.expected between :today and :last order by h.expected, r.participant")
                .param("today", today).param("last", last).query(Condition.class).list();
    }
}
