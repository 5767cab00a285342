package no.innovasjonsskolen.admission;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.draft.SheetsAboutPeople;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/**
 * Who began, asked, answered, signed and sent. What the texts say is with the room for drafts; whom a sheet
 * about a participant is about is told from here.
 */
@Component
class AdmissionPersonalData implements PersonalData, SheetsAboutPeople {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable
                    .of("admission.application",
                            """
                                    select to_jsonb(a) from admission.application a
                                    where a.started_by = :me order by a.started_at
                                    """)
                    .given(Retention.CASE, "id", "call", "reference", "lead", "started_by", "started_at"),
            PersonalTable.of("admission.claim")
                    .notPersonal("the right of a municipality, not of a person", "call", "municipality",
                            "application"),
            PersonalTable.of("admission.partner", """
                    select to_jsonb(p) from admission.partner p
                    where p.invited_by = :me order by p.invited_at
                    """)
                    .given(Retention.CASE, "id", "application", "municipality", "invited_by", "invited_at")
                    .withheld(Retention.CASE, "Somebody else, whom she asked",
                            "name", "email"),
            PersonalTable
                    .of("admission.partner_answer",
                            """
                                    select to_jsonb(a) from admission.partner_answer a
                                    where a.answered_by = :me order by a.answered_at
                                    """)
                    .given(Retention.CASE, "partner", "answer", "answered_by", "name", "answered_at"),
            PersonalTable.of("admission.participant", """
                    select to_jsonb(p) from admission.participant p where p.id in (
                        select x.participant from admission.participant_person x where x.person = :me)
                    """)
                    .given(Retention.CASE, "id", "application", "added_at")
                    .withheld(Retention.CASE, "A colleague of hers",
                            "added_by")
                    .notPersonal("the order of the list", "number"),
            PersonalTable.of("admission.participant_removed", """
                    select to_jsonb(r) from admission.participant_removed r where r.participant in (
                        select x.participant from admission.participant_person x where x.person = :me)
                    """)
                    .given(Retention.CASE, "participant", "removed_at")
                    .withheld(Retention.CASE, "A colleague of hers",
                            "removed_by"),
            PersonalTable.of("admission.participant_waiting", """
                    select to_jsonb(w) from admission.participant_waiting w where w.participant in (
                        select x.participant from admission.participant_person x where x.person = :me)
                    """)
                    .given(Retention.CASE, "participant", "since")
                    .withheld(Retention.CASE, "Somebody else: whose seat it is", "seat"),
            PersonalTable.of("admission.participant_invited", """
                    select to_jsonb(i) from admission.participant_invited i where i.participant in (
                        select x.participant from admission.participant_person x where x.person = :me)
                    """)
                    .given(Retention.CASE, "participant", "email", "invited_at"),
            PersonalTable.of("admission.participant_person", """
                    select to_jsonb(x) from admission.participant_person x where x.person = :me
                    """)
                    .given(Retention.CASE, "participant", "person", "since"),
            PersonalTable.of("admission.participation", """
                    select to_jsonb(a) from admission.participation a where a.participant in (
                        select x.participant from admission.participant_person x where x.person = :me)
                    """)
                    .given(Retention.CASE, "participant", "answer", "answered_at"),
            PersonalTable.of("admission.partner_person", """
                    select to_jsonb(x) from admission.partner_person x where x.person = :me
                    """)
                    .given(Retention.CASE, "partner", "person", "since", "leaves"),
            PersonalTable.of("admission.colleague", """
                    select to_jsonb(k) from admission.colleague k where k.person = :me
                    """)
                    .given(Retention.CASE, "application", "person", "since"),
            PersonalTable.of("admission.guarantee_request", """
                    select to_jsonb(q) from admission.guarantee_request q where q.requested_by = :me
                    """)
                    .given(Retention.CASE, "id", "application", "municipality", "requested_by",
                            "requested_at")
                    .withheld(Retention.CASE, "Somebody else, whom she asked",
                            "name", "email")
                    .notPersonal("the order of the requests", "number"),
            PersonalTable.of("admission.guarantor", """
                    select to_jsonb(g) from admission.guarantor g where g.person = :me
                    """)
                    .given(Retention.CASE, "request", "person", "since"),
            PersonalTable.of("admission.guarantee_answer", """
                    select to_jsonb(g) from admission.guarantee_answer g where g.answered_by = :me
                    """)
                    .given(Retention.CASE, "request", "answer", "answered_by", "name", "title", "wording",
                            "reason", "answered_at")
                    .withheld(Retention.CASE,
                            "The municipality's own, of the whole team; its fingerprint is on her receipt",
                            "content"),
            PersonalTable.of("admission.guarantee_set_aside", """
                    select to_jsonb(d) from admission.guarantee_set_aside d where d.set_aside_by = :me
                    """)
                    .given(Retention.CASE, "request", "set_aside_by", "name", "reason", "set_aside_at"),
            PersonalTable.of("admission.submission", """
                    select to_jsonb(s) from admission.submission s
                    where s.sent_by = :me order by s.sent_at
                    """)
                    .given(Retention.CASE, "application", "number", "sent_by", "sent_name", "sent_at",
                            "after_deadline", "hash")
                    .withheld(Retention.CASE,
                            "The municipality's own, of the whole team; who applies reads it on the receipt",
                            "content"),
            PersonalTable.of("admission.withdrawal", """
                    select to_jsonb(w) from admission.withdrawal w where w.withdrawn_by = :me
                    """)
                    .given(Retention.CASE, "application", "withdrawn_by", "name", "reason", "withdrawn_at"));

    private final Participants participants;

    AdmissionPersonalData(Participants participants) {
        this.participants = participants;
    }

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }

    @Override
    public Set<SheetId> about(UUID person) {
        return participants.sheetsAbout(new PersonId(person));
    }

    @Override
    public Set<SheetId> aboutAnybody(Collection<SheetId> sheets) {
        return participants.sheetsAmong(sheets);
    }
}
