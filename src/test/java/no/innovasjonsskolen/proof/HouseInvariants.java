package no.innovasjonsskolen.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true across rooms: what one transaction wrote in several of them is there whole or not at all.
 * Rooms do not read each other's tables; a proof may.
 */
record HouseInvariants(JdbcClient db) {

    private static final Map<String, String> BREACHES = breaches();

    private static Map<String, String> breaches() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("Each application was journalled when it was begun, once", """
                select a.id::text from admission.application a where 1 <> (
                    select count(*) from journal.entry e
                    where e.subject = a.id and e.act = 'admission.act.started')
                """);
        queries.put("What was journalled as begun is there", """
                select e.subject::text from journal.entry e where e.act = 'admission.act.started'
                  and not exists (select from admission.application a where a.id = e.subject)
                """);
        queries.put("Each application has its contact person's name", """
                select a.id::text from admission.application a where not exists (
                    select from draft.field f where f.sheet = a.id and f.name = 'contact-name')
                """);
        queries.put("Each participant has a sheet with name and address, and an entry in the journal", """
                select p.id::text from admission.participant p
                where 2 <> (select count(*) from draft.field f
                            where f.sheet = p.id and f.name in ('name', 'email'))
                   or 1 <> (select count(*) from journal.entry e
                            where e.subject = p.application and e.act = 'admission.act.participant-added'
                              and e.grounds ->> 'participant' = p.id::text)
                """);
        queries.put("Each participant taken off was journalled, once", """
                select r.participant::text from admission.participant_removed r
                join admission.participant p on p.id = r.participant
                where 1 <> (select count(*) from journal.entry e
                            where e.subject = p.application and e.act = 'admission.act.participant-removed'
                              and e.grounds ->> 'participant' = p.id::text)
                """);
        queries.put(
                "Each sending was journalled with its fingerprint, once, and its receipt waits or is sent",
                """
                        select s.application || ' ' || s.number from admission.submission s
                        where 1 <> (select count(*) from journal.entry e
                                    where e.subject = s.application
                                      and e.act in ('admission.act.sent', 'admission.act.sent-again')
                                      and e.grounds ->> 'number' = s.number::text
                                      and e.grounds ->> 'hash' = s.hash)
                           or 1 <> (select count(*) from letter.outbox o
                                    where o.key = 'admission/receipt/' || s.application || '/' || s.number)
                        """);
        queries.put("What was journalled as sent is there", """
                select e.subject || ' ' || (e.grounds ->> 'number') from journal.entry e
                where e.act in ('admission.act.sent', 'admission.act.sent-again')
                  and not exists (select from admission.submission s where s.application = e.subject
                                  and s.number::text = e.grounds ->> 'number')
                """);
        queries.put("Each withdrawal was journalled, once", """
                select w.application::text from admission.withdrawal w where 1 <> (
                    select count(*) from journal.entry e
                    where e.subject = w.application and e.act = 'admission.act.withdrawn')
                """);
        queries.put(
                "What stands in a field is the newest of what was written there, and no version is missing",
                """
                        select f.sheet || ' ' || f.name from draft.field f
                        where f.version <> (select count(*) from draft.past p
                                            where p.sheet = f.sheet and p.name = f.name and not p.aside)
                           or not exists (select from draft.past p where p.sheet = f.sheet and p.name = f.name
                                          and p.version = f.version and p.value = f.value and not p.aside)
                        """);
        return queries;
    }

    /** Every rule that does not hold now, with some of the rows. */
    Map<String, String> broken() {
        var broken = new LinkedHashMap<String, String>();
        BREACHES.forEach((rule, query) -> {
            var rows = db.sql(query).query(String.class).list();
            if (!rows.isEmpty()) {
                broken.put(rule, rows.size() + ": " + rows.subList(0, Math.min(3, rows.size())));
            }
        });
        return broken;
    }
}
