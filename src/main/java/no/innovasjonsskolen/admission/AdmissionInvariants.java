package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of applications, and of what belongs to them. */
@Component
class AdmissionInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("An application that is not withdrawn holds its lead's one chance in its call", """
                    select a.id::text from admission.application a
                    where not exists (select from admission.withdrawal w where w.application = a.id)
                      and not exists (select from admission.claim c where c.application = a.id
                                      and c.call = a.call and c.municipality = a.lead)
                    """),
            new Rule("A withdrawn application holds no chance", """
                    select c.application::text from admission.claim c
                    join admission.withdrawal w on w.application = c.application
                    """),
            new Rule("A chance is held in its own call, by the lead or a partner that agreed", """
                    select c.application || ' ' || c.municipality from admission.claim c
                    join admission.application a on a.id = c.application
                    where c.call <> a.call or c.municipality <> a.lead and not exists (
                        select from admission.partner p
                        join admission.partner_answer x on x.partner = p.id and x.answer = 'yes'
                        where p.application = a.id and p.municipality = c.municipality)
                    """),
            new Rule("A partner that agreed holds its chance in that application", """
                    select p.application || ' ' || p.municipality from admission.partner p
                    join admission.partner_answer x on x.partner = p.id and x.answer = 'yes'
                    where not exists (select from admission.withdrawal w where w.application = p.application)
                      and not exists (select from admission.claim c
                                      where c.application = p.application
                                        and c.municipality = p.municipality)
                    """),
            new Rule("What is sent is numbered 1, 2, 3 without gaps", """
                    select application::text from admission.submission
                    group by application having max(number) <> count(*)
                    """),
            new Rule("What was sent is unchanged: its fingerprint fits it, and it names its application", """
                    select s.application || ' ' || s.number from admission.submission s
                    join admission.application a on a.id = s.application
                    where s.hash <> encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
                       or not starts_with(s.content, 'reference: ' || a.reference || chr(10))
                    """),
            new Rule("Only a guaranteed application is sent", """
                    select s.application || ' ' || s.number from admission.submission s
                    where not exists (select from admission.guarantee_request r
                                      join admission.guarantee_answer g on g.request = r.id
                                      where r.application = s.application and g.answer = 'signed')
                    """),
            new Rule("A guarantee is answered by somebody who was let in to answer it", """
                    select g.request::text from admission.guarantee_answer g
                    where not exists (select from admission.guarantor x
                                      where x.request = g.request and x.person = g.answered_by)
                    """),
            new Rule("Nobody has answered for others: who asked for a guarantee did not give it", """
                    select r.id::text from admission.guarantee_request r
                    join admission.guarantee_answer g on g.request = r.id
                    where g.answer = 'signed' and g.answered_by = r.requested_by
                    """),
            new Rule("A participant's own word is said by somebody who has used her link", """
                    select a.participant::text from admission.participation a
                    where not exists (select from admission.participant_person x
                                      where x.participant = a.participant)
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
