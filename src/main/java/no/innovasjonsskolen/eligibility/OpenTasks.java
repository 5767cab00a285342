package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: what waits for a person in these cases, in one question, for it is asked on every list of hers. */
@Component
class OpenTasks {

    private final Database db;

    OpenTasks(Database db) {
        this.db = db;
    }

    /** What it is. */
    enum What {
        REQUEST, NOTICE,
        /** The day in her own ruling. */
        CONDITION,
        /** A condition in somebody's case, to the office. */
        CONDITION_DUE
    }

    /** @param id the request's, or else the participant's */
    record Line(What what, UUID id, ParticipantId participant, CallId call, LocalDate day) {}

    /**
     * The first due first.
     *
     * @param soon to the office: conditions whose day is not after this
     */
    List<Line> of(PersonId me, boolean office, LocalDate today, LocalDate soon) {
        return db.sql("""
                select case q.kind when 'MISSING' then 'REQUEST' else 'NOTICE' end as what,
                       q.id, q.participant, o.call, q.last_day as day
                from eligibility.request q
                join eligibility.opened o on o.participant = q.participant
                where o.person = :me and q.last_day >= :today
                  and not exists (select from eligibility.request_answer a where a.request = q.id)
                  and not exists (select from eligibility.request_taken_back b where b.request = q.id)
                union all
                select 'CONDITION', r.participant, r.participant, o.call, h.expected
                """ + Conditions.WAITING + """
                  and o.person = :me and h.expected >= :today
                union all
                select 'CONDITION_DUE', r.participant, r.participant, o.call, h.expected
                """ + Conditions.WAITING + """
                  and :office and h.expected <= :soon
                order by day, id
                """)
                .param("me", me).param("office", office).param("today", today).param("soon", soon)
                .query(Line.class).list();
    }
}
