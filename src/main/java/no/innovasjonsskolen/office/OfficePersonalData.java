package no.innovasjonsskolen.office;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** What the office has opened and noted. */
@Component
class OfficePersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("office.sighting", """
                    select to_jsonb(s) from office.sighting s where s.person = :me order by s.at
                    """)
                    .given(Retention.CASE, "application", "call", "number", "person", "at"),
            PersonalTable.of("office.note", """
                    select to_jsonb(n) from office.note n where n.written_by = :me order by n.written_at
                    """)
                    .given(Retention.CASE, "application", "written_by", "name", "written_at")
                    .withheld(Retention.CASE, "The school's own, about an applicant",
                            "text")
                    .notPersonal("names a row, never a person", "id"),
            PersonalTable.of("office.unread_mark", """
                    select to_jsonb(m) from office.unread_mark m where m.person = :me order by m.at
                    """)
                    .given(Retention.CASE, "application", "call", "person", "at"),
            PersonalTable.of("office.case_officer", """
                    select to_jsonb(c) from office.case_officer c where c.person = :me order by c.since
                    """)
                    .given(Retention.CASE, "application", "call", "person", "name", "since")
                    .withheld(Retention.CASE, "A colleague, who gave her the case", "given_by"),
            PersonalTable.of("office.inquiry", """
                    select to_jsonb(q) from office.inquiry q where q.asked_by = :me order by q.asked_at
                    """)
                    .given(Retention.CASE, "application", "call", "text", "asked_by", "name", "asked_at")
                    .withheld(Retention.CASE,
                            "An address that somebody else wrote; the office gives letters out",
                            "to_name", "to_email")
                    .notPersonal("a day", "last_day")
                    .notPersonal("names a row, never a person", "id"),
            PersonalTable.of("office.inquiry_answer", """
                    select to_jsonb(a) from office.inquiry_answer a
                    where a.answered_by = :me order by a.answered_at
                    """)
                    .given(Retention.CASE, "inquiry", "text", "answered_by", "name", "answered_at"),
            PersonalTable.of("office.inquiry_read", """
                    select to_jsonb(r) from office.inquiry_read r where r.read_by = :me order by r.read_at
                    """)
                    .given(Retention.CASE, "inquiry", "read_by", "name", "read_at"),
            PersonalTable.of("office.inquiry_taken_back", """
                    select to_jsonb(b) from office.inquiry_taken_back b
                    where b.taken_back_by = :me order by b.taken_back_at
                    """)
                    .given(Retention.CASE, "inquiry", "taken_back_by", "name", "taken_back_at"),
            PersonalTable.of("office.saved_view", """
                    select to_jsonb(v) from office.saved_view v where v.person = :me order by v.name
                    """)
                    .given(Retention.OWN, "person", "name", "choice", "saved_at")
                    .notPersonal("names a row, never a person", "id"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
