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

    private static final String WAITING = """
            select r.participant as id, o.person as party, h.expected as day
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

    /** Everybody's that fall due by this day, the first first; those whose day has passed among them. */
    List<Condition> dueBy(LocalDate day) {
        return db.sql(WAITING + "and h.expected <= :day order by h.expected, r.participant")
                .param("day", day).query(Condition.class).list();
    }
}
