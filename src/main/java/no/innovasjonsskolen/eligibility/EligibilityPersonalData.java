package no.innovasjonsskolen.eligibility;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/**
 * What is held of a participant whom the school decides about. She gets what was decided; what the assessors
 * said before that is the school's own, and is hers to read as a party when she asks for it.
 */
@Component
class EligibilityPersonalData implements PersonalData {

    private static final String ASSESSOR = "Who at the school did it; the letter names those who decided";
    private static final String INTERNAL = "Said before it was decided; given as access to the case";
    private static final String ROW = "names a row, never a person";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("eligibility.opened", """
                    select to_jsonb(o) from eligibility.opened o where o.person = :me
                    """)
                    .given(Retention.CASE, "participant", "application", "call", "person", "opened_at")
                    .withheld(Retention.CASE, ASSESSOR, "opened_by"),
            PersonalTable.of("eligibility.request", """
                    select to_jsonb(q) from eligibility.request q
                    join eligibility.opened o on o.participant = q.participant
                    where o.person = :me order by q.number
                    """)
                    .given(Retention.CASE, "kind", "participant", "papers", "other", "last_day", "asked_at")
                    .withheld(Retention.CASE, ASSESSOR, "asked_by", "name")
                    .notPersonal(ROW, "id", "number"),
            PersonalTable.of("eligibility.request_answer", """
                    select to_jsonb(a) from eligibility.request_answer a
                    join eligibility.request q on q.id = a.request
                    join eligibility.opened o on o.participant = q.participant
                    where o.person = :me order by q.number
                    """)
                    .given(Retention.CASE, "text", "answered_at")
                    .notPersonal(ROW, "request"),
            PersonalTable.of("eligibility.request_taken_back", """
                    select to_jsonb(b) from eligibility.request_taken_back b
                    join eligibility.request q on q.id = b.request
                    join eligibility.opened o on o.participant = q.participant
                    where o.person = :me order by q.number
                    """)
                    .given(Retention.CASE, "taken_back_at")
                    .withheld(Retention.CASE, ASSESSOR, "taken_back_by", "name")
                    .notPersonal(ROW, "request"),
            PersonalTable.of("eligibility.team_told")
                    .notPersonal("a moment", "told_at")
                    .notPersonal(ROW, "application"),
            PersonalTable.of("eligibility.opinion", """
                    select to_jsonb(p) from eligibility.opinion p
                    join eligibility.result r on r.opinion = p.id
                    join eligibility.opened o on o.participant = p.participant
                    where o.person = :me order by p.number
                    """)
                    .given(Retention.CASE, "participant", "wants_credits", "kind", "recognised", "degree",
                            "expected", "credits", "years", "relevant_months", "work_months", "shown",
                            "verified", "register_checked", "verdict", "reason", "said_at")
                    .withheld(Retention.CASE, ASSESSOR, "assessor", "name")
                    .withheld(Retention.CASE, INTERNAL, "proposed", "doubt")
                    .notPersonal(ROW, "id", "number", "round"),
            PersonalTable.of("eligibility.opinion_taken_back")
                    .notPersonal("a moment", "taken_back_at")
                    .notPersonal(ROW, "opinion"),
            PersonalTable.of("eligibility.settlement")
                    .withheld(Retention.CASE, INTERNAL, "participant", "way", "reason", "settled_at")
                    .withheld(Retention.CASE, ASSESSOR, "settled_by", "name")
                    .notPersonal(ROW, "round", "opinion"),
            PersonalTable.of("eligibility.result", """
                    select to_jsonb(r) from eligibility.result r
                    join eligibility.opened o on o.participant = r.participant
                    where o.person = :me order by r.round
                    """)
                    .given(Retention.CASE, "participant", "ruling", "decided_at")
                    .withheld(Retention.CASE, ASSESSOR, "decided_by", "name")
                    .notPersonal(ROW, "round", "opinion"),
            PersonalTable.of("eligibility.reopening", """
                    select to_jsonb(r) from eligibility.reopening r
                    join eligibility.opened o on o.participant = r.participant
                    where o.person = :me order by r.round
                    """)
                    .given(Retention.CASE, "participant", "reason", "reopened_at")
                    .withheld(Retention.CASE, ASSESSOR, "reopened_by", "name")
                    .notPersonal(ROW, "round"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
