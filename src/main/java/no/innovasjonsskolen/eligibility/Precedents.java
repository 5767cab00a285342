package no.innovasjonsskolen.eligibility;

import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: how cases like one were decided, without telling whose they were. */
@Component
class Precedents {

    private final Database db;

    Precedents(Database db) {
        this.db = db;
    }

    /** One decided case, as far as it can be told. */
    record Like(Schooling.Kind kind, int credits, int relevantMonths, Verdict verdict, int year) {}

    /**
     * The nearest of those that the rules left to a person to judge. A year of relevant work weighs as much
     * as half a year of education.
     */
    List<Like> nearest(ParticipantId id, Facts facts, int most) {
        return db.sql("""
                select h.kind, h.credits, h.relevant_months, h.verdict,
                       extract(year from r.decided_at at time zone 'Europe/Oslo')::int as year
                from eligibility.result r
                join eligibility.opinion h on h.id = r.opinion
                where h.proposed = 'ASSESS' and r.participant <> :id
                order by h.kind <> :kind,
                       abs(h.credits - :credits) + 2.5 * abs(h.relevant_months - :months), r.decided_at desc
                limit :most
                """)
                .param("id", id).param("kind", facts.schooling().kind())
                .param("credits", facts.schooling().credits()).param("months", facts.relevantMonths())
                .param("most", most).query(Like.class).list();
    }
}
