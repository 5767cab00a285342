package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.database.Invariants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each rule of each room is asked, and finds the breach it is there to find. */
class InvariantsTest extends HouseTest {

    private static final String RIGHT = "encode(sha256(convert_to(problem, 'UTF8')), 'hex')";

    private static final String RESULT = """
            insert into eligibility.result
            select participant, 1, id, gen_random_uuid(), assessor, 'N', now() from eligibility.opinion
            where assessor = '00000000-0000-0000-0000-00000000000e';
            """;

    /** What breaks each rule, by words that only that rule's name has. */
    private static final Map<String, String> BREACHES = Map.ofEntries(
            Map.entry("another has taken over", seat("'SEATED'", "now() - interval '2 days'")
                    + seat("null", "now()")),
            Map.entry("left empty before",
                    seat("'EMPTY'", "now()") + seat("'SEATED'", "now() - interval '2 days'")),
            Map.entry("stood in line before", turn(1, 2, "2027-04-20", "now()")),
            Map.entry("was sent first has a turn first",
                    turn(1, 1, "2027-04-21", "now()") + turn(2, 1, "2027-04-20", "now()")),
            Map.entry("when the list is over, or has nobody on it", """
                    insert into offer.round (selection, call, reply_by, list_ends, sent_by, name, sent_at)
                    values ('00000000-0000-0000-0000-0000000000ff', '00000000-0000-0000-0000-0000000000fe',
                        now(), now() + interval '30 days', gen_random_uuid(), 'N', now());
                    """ + offered(1, "LEFT", "now()") + offered(2, "SELECTED", "null") + """
                    insert into offer.waiting (selection, application, place)
                    select selection, application, 1 from offer.offer
                    where code = 'S2' and selection = '00000000-0000-0000-0000-0000000000ff';
                    """),
            Map.entry("one application's at a time", offered(1, "SELECTED", "now()")
                    + offered(2, "SELECTED", "null")
                    + "update offer.offer set ended_at = now() + interval '1 day' where ended_at is not null"),
            Map.entry("share the whole fee", offered(1, "SELECTED", "null") + """
                    insert into offer.answer (offer, answer, reason, answered_by, name, answered_at)
                    select id, 'yes', '', gen_random_uuid(), 'N', now() from offer.offer
                    where code = 'S1'
                    """),
            Map.entry("before the offers of the selection are sent", offered(1, "RESERVE", "null")),
            Map.entry("won it in a draw of its own", offered(1, "LATE", "null")),
            Map.entry("left the list is offered", offered(1, "SELECTED", "null") + """
                    insert into offer.off_list (selection, application, left_by, name, left_at)
                    select selection, application, gen_random_uuid(), 'N', now() - interval '1 day'
                    from offer.offer where code = 'S1'
                    """),
            Map.entry("holds its lead's one chance",
                    """
                            delete from admission.claim where municipality = (
                                select lead from admission.application a
                                where not exists (select from admission.withdrawal w where w.application = a.id) limit 1)
                            """),
            Map.entry("holds no chance", """
                    insert into admission.claim select call, '9999', id, now() from admission.application a
                    join admission.withdrawal w on w.application = a.id limit 1
                    """),
            Map.entry("in its own call", """
                    update admission.claim set call = gen_random_uuid()
                    where municipality = (select municipality from admission.claim limit 1)
                    """),
            Map.entry("A partner that agreed holds its chance", """
                    delete from admission.claim where municipality = (
                        select p.municipality from admission.partner p
                        join admission.partner_answer x on x.partner = p.id where x.answer = 'yes' limit 1)
                    """),
            Map.entry("can always find her request again", """
                    insert into disclosure.request (id, about, email, language, asked_at)
                    values (gen_random_uuid(), 'A', 'a@b.example', 'nb', now())
                    """),
            Map.entry("while the body above the school has it", """
                    insert into disclosure.request (id, about, email, language, asked_at)
                    values ('00000000-0000-0000-0000-00000000000d', 'A', 'a@b.example', 'nb', now());
                    insert into disclosure.appeal
                    values ('00000000-0000-0000-0000-00000000000d', 'A', now());
                    insert into disclosure.appeal_sent
                    values ('00000000-0000-0000-0000-00000000000d', 'A', gen_random_uuid(), 'N',
                        now() - interval '1 hour');
                    insert into disclosure.answer
                    values ('00000000-0000-0000-0000-00000000000d', 1, 'FULL', '', 'A', gen_random_uuid(),
                        'N', now())
                    """),
            Map.entry("without gaps", "update admission.submission set number = 7 where number = 1"),
            Map.entry("A trial that is drawn has every application once", """
                    insert into rehearsal.rehearsal (id, call, number, pool, problem, sha256, applications,
                        seats, targets, seed, held_by, name, held_at, how, ended_at, ticket, selected)
                    values (gen_random_uuid(), gen_random_uuid(), 1, 'naa', '{}', '', 2, 1, 0, 'PRØVE-1',
                        gen_random_uuid(), 'N', now(), 'DRAWN', now(), 7, '{S1,S1}')
                    """),
            Map.entry("No more of a call's trials are kept",
                    """
                            insert into rehearsal.rehearsal (id, call, number, pool, problem, sha256, applications,
                                seats, targets, seed, held_by, name, held_at)
                            select gen_random_uuid(), '00000000-0000-0000-0000-00000000000d', n, 'naa', '{}', '', 2, 1, 0,
                                'PRØVE-1', gen_random_uuid(), 'N', now() from generate_series(1, 51) n
                            """),
            Map.entry("What was sent is unchanged", """
                    update admission.submission set content = concat(content, ' ')
                    """),
            Map.entry("Only a guaranteed application",
                    "update admission.guarantee_answer set answer = 'declined'"),
            Map.entry("let in to answer",
                    "update admission.guarantee_answer set answered_by = gen_random_uuid()"),
            Map.entry("Nobody has answered for others", """
                    update admission.guarantee_request r set requested_by = g.answered_by
                    from admission.guarantee_answer g where g.request = r.id
                    """),
            Map.entry("used her link", "delete from admission.participant_person"),
            Map.entry("holds the newest version", "update draft.field set value = concat(value, ' ')"),
            Map.entry("is still found there",
                    """
                            delete from draft.field where (sheet, name) in (select sheet, name from draft.field limit 1)
                            """),
            Map.entry("journal only grows", "alter table journal.entry disable trigger entry_stays"),
            Map.entry("has been tried",
                    """
                            insert into letter.outbox (id, key, subject_kind, subject, to_name, to_email, language,
                                title, body, written_at, delivered_at)
                            values (gen_random_uuid(), 'planted', 'application', gen_random_uuid(), 'N', 'n@x.example',
                                'nb', 'T', '[]', now(), now())
                            """),
            Map.entry("changed to less by two", assessed(1, "STUDENT", RESULT + """
                    insert into eligibility.reopening
                    select participant, 1, 'R', decided_by, 'N', now() from eligibility.result
                    where participant = '00000000-0000-0000-0000-00000000000e';
                    insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits,
                        kind, recognised, degree, credits, years, relevant_months, work_months, shown,
                        verified, register_checked, proposed, verdict, doubt, reason, said_at)
                    values ('00000000-0000-0000-0000-00000000000f', '00000000-0000-0000-0000-00000000000e', 2,
                        gen_random_uuid(), 'N', true, 'NORWEGIAN', false, 'NONE', 0, 0, 0, 0, '{}', 'NOTHING',
                        true, 'ASSESS', 'COURSE_PARTICIPANT', false, 'R', now());
                    insert into eligibility.result
                    values ('00000000-0000-0000-0000-00000000000e', 2, '00000000-0000-0000-0000-00000000000f',
                        gen_random_uuid(), gen_random_uuid(), 'N', now());
                    """)),
            Map.entry("may still send what she is asked for", assessed(1, "STUDENT", """
                    insert into eligibility.request (id, kind, participant, papers, other, last_day, asked_by,
                        name, asked_at)
                    values (gen_random_uuid(), 'MISSING', '00000000-0000-0000-0000-00000000000e', '{}', 'W',
                        current_date + 9, gen_random_uuid(), 'N', now() - interval '1 hour');
                    """)),
            Map.entry("no round has more than two", assessed(2, "STUDENT", "")),
            Map.entry("and the rules overruled, by two", assessed(1, "COURSE_PARTICIPANT", RESULT)),
            Map.entry("that was not taken back", assessed(1, "STUDENT", RESULT + """
                    insert into eligibility.opinion_taken_back select id, now() from eligibility.opinion
                    where assessor = '00000000-0000-0000-0000-00000000000e';
                    """)),
            Map.entry("did not choose her own", assessed(1, "STUDENT", """
                    insert into eligibility.settlement
                    select participant, 1, id, 'COMMITTEE', 'R', assessor, 'N', now() from eligibility.opinion
                    where assessor = '00000000-0000-0000-0000-00000000000e';
                    """)),
            Map.entry("cannot be guessed", "update participation.part set sheet = participant"),
            Map.entry("in the order of their numbers", """
                    update programme.gathering_day set first_day = '2020-01-01' where number = 2
                    """),
            Map.entry("before it was cancelled", """
                    insert into programme.cancellation (call, reason, cancelled_by, cancelled_at)
                    select id, 'R', 'N', announced_at - interval '1 day' from programme.call
                    on conflict (call) do update set cancelled_at = excluded.cancelled_at
                    """),
            Map.entry("A link had ended",
                    """
                            insert into sharing.link (id, application, fingerprint, shared_by, name, shared_at, ended_at)
                            select gen_random_uuid(), '00000000-0000-0000-0000-000000000001', value::bytea,
                                gen_random_uuid(), 'N', now(), now() + interval '1 day'
                            from (values ('one'), ('two')) as planted (value)
                            """),
            Map.entry("stays as it was made", "alter table ruling.ground disable trigger ground_stays"),
            Map.entry("says why, and who decided",
                    """
                            insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title, outcome,
                                reasons, next, contact_name, contact_email, made_at)
                            values (gen_random_uuid(), 'k', gen_random_uuid(), gen_random_uuid(), 'nb', 'R', 'yes', 'T', 'O',
                                '{R}', '{}', 'N', 'n@x.example', now())
                            """),
            Map.entry("of the same case and party",
                    """
                            insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title, outcome,
                                reasons, next, contact_name, contact_email, earlier, relation, made_at)
                            select id::uuid, 'k', gen_random_uuid(), gen_random_uuid(), 'nb', 'R', 'yes', 'T', 'O', '{R}',
                                '{}', 'N', 'n@x.example', earlier::uuid, relation, now()
                            from (values ('00000000-0000-0000-0000-000000000001', null, null),
                                         ('00000000-0000-0000-0000-000000000002',
                                          '00000000-0000-0000-0000-000000000001', 'CORRECTS'))
                                as two (id, earlier, relation)
                            """),
            Map.entry("declared a conflict",
                    """
                            with ruling as (
                                insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title, outcome,
                                    reasons, next, contact_name, contact_email, made_at)
                                values ('00000000-0000-0000-0000-000000000001', 'k', '00000000-0000-0000-0000-000000000002',
                                    '00000000-0000-0000-0000-000000000003', 'nb', 'R', 'yes', 'T', 'O', '{R}', '{}', 'N',
                                    'n@x.example', now())
                                returning id, case_kind, case_id, made_at),
                            decided as (
                                insert into ruling.officer (ruling, part, place, person, name)
                                select id, 'DECIDER', 0, '00000000-0000-0000-0000-000000000004', 'N' from ruling)
                            insert into ruling.declaration (case_kind, case_id, person, name, standing, reason, declared_at)
                            select case_kind, case_id, '00000000-0000-0000-0000-000000000004', 'N', 'CONFLICTED', 'R',
                                made_at - interval '1 day' from ruling
                            """),
            Map.entry("one appeal that is not",
                    """
                            with ruling as (
                                insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title, outcome,
                                    reasons, next, contact_name, contact_email, made_at)
                                values ('00000000-0000-0000-0000-000000000001', 'k', '00000000-0000-0000-0000-000000000002',
                                    '00000000-0000-0000-0000-000000000003', 'nb', 'R', 'yes', 'T', 'O', '{R}', '{}', 'N',
                                    'n@x.example', now())
                                returning id, made_at)
                            insert into ruling.appeal (id, ruling, appellant, text, late_reason, last_day, received_at)
                            select gen_random_uuid(), id, '00000000-0000-0000-0000-000000000003', 'T', '', made_at, made_at
                            from ruling, generate_series(1, 2)
                            """),
            Map.entry("ended in one way",
                    """
                            with ruling as (
                                insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title, outcome,
                                    reasons, next, contact_name, contact_email, made_at)
                                values ('00000000-0000-0000-0000-000000000001', 'k', '00000000-0000-0000-0000-000000000002',
                                    '00000000-0000-0000-0000-000000000003', 'nb', 'R', 'yes', 'T', 'O', '{R}', '{}', 'N',
                                    'n@x.example', now())
                                returning id, party, made_at),
                            appeal as (
                                insert into ruling.appeal (id, ruling, appellant, text, late_reason, last_day, received_at)
                                select gen_random_uuid(), id, party, 'T', '', made_at, made_at from ruling
                                returning id, ruling, received_at),
                            withdrawn as (
                                insert into ruling.appeal_withdrawn select id, received_at from appeal)
                            insert into ruling.appeal_reversed select id, ruling, received_at from appeal
                            """),
            Map.entry("A pool's file is the one", pool("{\"applications\":[]}", "repeat('0', 64)", 1)),
            Map.entry("A lottery's file is the one",
                    pool("{\"applications\":[]}", RIGHT, 1) + lottery("'{}'")),
            Map.entry("has exactly the applications", pool("{\"applications\":[{\"id\":\"S1\"}]}", RIGHT, 1)),
            Map.entry("One pool of a call counts", pool("{\"applications\":[]}", RIGHT, 1)
                    + pool("{\"applications\":[]}", RIGHT, 2)),
            Map.entry("written alike by two",
                    pool("{\"applications\":[]}", RIGHT, 1) + lottery("''")
                            + """
                                    insert into placement.written_down select pool, '007', pool, now(), 1 from placement.lottery;
                                    """),
            Map.entry("is selected or waits, once",
                    selection("{S1}")
                            + """
                                    insert into placement.selection_entry select id, 'S2', gen_random_uuid() from placement.selection
                                    where call = '00000000-0000-0000-0000-00000000000e';
                                    """),
            Map.entry("what the published draw says", held("S2")),
            Map.entry("A code stands for the same application", held("S1") + """
                    insert into placement.pool_entry (pool, application, reference, municipalities, code)
                    select id, gen_random_uuid(), 'R', 'M', 'S1' from placement.pool;
                    """),
            Map.entry("One selection of a call", selection("{}") + selection("{}")),
            Map.entry("says which", "delete from identity.purpose"));

    private static String pool(String problem, String sha256, int version) {
        return """
                insert into placement.pool (id, call, version, problem, sha256, until, frozen_by, name, frozen_at)
                select gen_random_uuid(), '00000000-0000-0000-0000-00000000000e', %d, problem, %s, now(),
                    gen_random_uuid(), 'N', now() from (values ('%s')) as planted (problem);
                """
                .formatted(version, sha256, problem);
    }

    /** That of the only pool. */
    private static String lottery(String text) {
        return """
                insert into placement.lottery
                select id, %s, encode(sha256(''::bytea), 'hex'), now(), 'P', id, 'N', now() from placement.pool;
                """
                .formatted(text);
    }

    /** A draw that selected S1, and whose file says another or the same. */
    private static String held(String published) {
        return pool("{\"applications\":[{\"id\":\"S1\"}]}", RIGHT, 1) + lottery("''") + selection("{S1}")
                + """
                        insert into placement.written_down select pool, '007', pool, now(), 1 from placement.lottery;
                        insert into placement.draw
                        select w.pool, s.id,
                               '{"admitted":["%s"],"reserve":[],"balls":"007","beacon":{"round":1}}', now()
                        from placement.written_down w, placement.selection s
                        where s.call = '00000000-0000-0000-0000-00000000000e';
                        """
                        .formatted(published);
    }

    private static String selection(String selected) {
        return """
                insert into placement.selection (id, call, problem, selected, reserve, held_at)
                values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000e', '', '%s', '{}', now());
                """.formatted(selected);
    }

    @Autowired
    private CheckInvariants invariants;
    @Autowired
    private List<Invariants> rooms;
    @Autowired
    private JdbcClient db;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("I demoskolens seksti søknader er ingen regel brutt")
    void theDemoSchoolIsWhole() {
        assertThat(db.sql("select count(*) from admission.application").query(Long.class).single())
                .isGreaterThanOrEqualTo(60);
        assertThat(invariants.broken()).isEmpty();
    }

    static Stream<String> planted() {
        return BREACHES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Det som er halvgjort eller endret, blir funnet")
    @MethodSource("planted")
    void theBreachIsFound(String rule) {
        List<Invariants.Broken> broken = transaction.execute(undo -> {
            undo.setRollbackOnly();
            db.sql(BREACHES.get(rule)).update();
            return invariants.broken();
        });

        assertThat(broken).extracting(Invariants.Broken::rule).anyMatch(it -> it.contains(rule));
    }

    @Test
    @DisplayName("Hver regel i hvert rom er prøvd med et brudd")
    void everyRuleHasABreach() {
        var untried = rooms.stream().flatMap(room -> room.rules().stream()).map(Invariants.Rule::name)
                .filter(name -> BREACHES.keySet().stream().noneMatch(name::contains))
                .collect(Collectors.toSet());

        assertThat(untried).as("Rules nobody has seen broken: plant a breach of each in this test").isEmpty();
    }

    /** Somebody is asked for a seat, or it is left empty. */
    private static String seat(String ended, String at) {
        return """
                insert into replacement.replacement
                    (id, application, call, seat, successor, asked_by, name, asked_at, ended, ended_at)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                    '00000000-0000-0000-0000-0000000000fd', case when h = 'EMPTY' then null else gen_random_uuid() end,
                    gen_random_uuid(), 'N', t, h, case when h is not null then t end
                from (select %s::text as h, %s as t) e;
                """
                .formatted(ended, at);
    }

    /** A place that was left, to one that stood in this place in line. */
    private static String turn(int number, int place, String sentAt, String givenAt) {
        return """
                insert into rolling.turn (offer, call, application, reference, sent_at, waited, place, given_at)
                values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000fe', gen_random_uuid(), 'IS-%d',
                    '%s', false, %d, %s);
                """
                .formatted(number, sentAt, place, givenAt);
    }

    /** An offer of the first place to an application of its own. */
    private static String offered(int application, String origin, String endedAt) {
        return """
                insert into offer.offer (id, selection, call, application, code, place, origin, prepared_at, sent_at,
                    reply_by, ended, ended_why, ended_at)
                select gen_random_uuid(), '00000000-0000-0000-0000-0000000000ff',
                    '00000000-0000-0000-0000-0000000000fe', gen_random_uuid(), 'S%d', 1, '%s', now(), now(), now(),
                    case when ended_at is not null then 'DECLINED' end, case when ended_at is not null then '' end,
                    ended_at
                from (select %s::timestamptz as ended_at) e;
                """
                .formatted(application, origin, endedAt);
    }

    /** A case where one assessor has said the same so many times, and what came of it. */
    private static String assessed(int times, String verdict, String then) {
        return """
                insert into eligibility.opened values ('00000000-0000-0000-0000-00000000000e',
                    gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now());
                insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits, kind,
                    recognised, degree, credits, years, relevant_months, work_months, shown, verified,
                    register_checked, proposed, verdict, doubt, reason, said_at)
                select gen_random_uuid(), '00000000-0000-0000-0000-00000000000e', 1,
                    '00000000-0000-0000-0000-00000000000e', 'N', true, 'NORWEGIAN', false, 'NONE', 0, 0, 0, 0,
                    '{}', 'NOTHING', true, '%1$s', '%1$s', false, '', now() from generate_series(1, %2$d);
                """.formatted(verdict, times) + then;
    }
}
