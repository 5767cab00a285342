package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications in every state, put straight into the tables of a call that nobody else uses. */
final class InventedCases {

    static final Instant BEGAN = Instant.parse("2026-02-02T08:00:00Z");

    private final JdbcClient db;
    private final CallId call;
    private final Map<ApplicationId, CaseGroup> groups = new HashMap<>();
    private final Map<ApplicationId, Instant> moments = new HashMap<>();
    private final Map<ApplicationId, Integer> seen = new HashMap<>();
    private int last;

    InventedCases(JdbcClient db, CallId call) {
        this.db = db;
        this.call = call;
    }

    /** What the rules say of each. */
    Map<ApplicationId, CaseGroup> groups() {
        return groups;
    }

    Map<ApplicationId, Instant> moments() {
        return moments;
    }

    Map<ApplicationId, Integer> seen() {
        return seen;
    }

    /** As many as asked for, in states the seed decides. */
    InventedCases add(int many, long seed) {
        var random = new Random(seed);
        IntStream.range(0, many).forEach(_ -> invent(last++, random));
        return this;
    }

    /** One that is sent, seen by nobody, with whom it is joint. */
    ApplicationId sent(int number, String lead, String... partners) {
        var id = application(number, lead);
        for (var partner : partners) {
            db.sql("insert into admission.partner values (:id, :a, :m, 'N', 'n@x.example', :id, now())")
                    .param("id", UUID.randomUUID()).param("a", id.value()).param("m", partner).update();
        }
        submission(id, 1, false, BEGAN.plusSeconds(number));
        return id;
    }

    void remove() {
        for (var table : List.of("submission", "withdrawal", "partner")) {
            db.sql("delete from admission." + table + " where application in "
                    + "(select id from admission.application where call = :call)")
                    .param("call", call.value()).update();
        }
        for (var table : List.of("participation", "participant_removed")) {
            db.sql("delete from admission." + table + " where participant in (select p.id from "
                    + "admission.participant p join admission.application a on a.id = p.application "
                    + "where a.call = :call)").param("call", call.value()).update();
        }
        db.sql("delete from admission.participant where application in "
                + "(select id from admission.application where call = :call)")
                .param("call", call.value()).update();
        db.sql("delete from admission.application where call = :call").param("call", call.value()).update();
    }

    private void invent(int number, Random random) {
        var id = application(number, "%04d".formatted(1000 + random.nextInt(50)));
        var sent = random.nextInt(3);
        var late = random.nextInt(5) == 0;
        var at = BEGAN.plusSeconds(random.nextInt(1_000_000));
        for (int i = 1; i <= sent; i++) {
            submission(id, i, late, at.plusSeconds(i));
        }
        var opened = sent == 0 ? 0 : random.nextInt(sent + 1);
        if (opened > 0) {
            seen.put(id, opened);
        }
        var team = new ArrayList<String>();
        IntStream.range(0, random.nextInt(5)).forEach(_ -> team.add("yes"));
        IntStream.range(0, random.nextInt(2)).forEach(_ -> team.add("no"));
        var unanswered = random.nextInt(3) == 0 ? 1 : 0;
        IntStream.range(0, unanswered).forEach(_ -> team.add(""));
        team.forEach(answer -> participant(id, answer, random));
        var withdrawn = random.nextInt(8) == 0;
        if (withdrawn) {
            db.sql("insert into admission.withdrawal values (:id, :id, 'N', '', :at)").param("id", id.value())
                    .param("at", at.plusSeconds(9).atOffset(ZoneOffset.UTC)).update();
        }
        moments.put(id, withdrawn ? at.plusSeconds(9) : sent > 0 ? at.plusSeconds(sent)
                : BEGAN.plusSeconds(number));
        groups.put(id, CaseGroup.of(new CaseGroup.Facts(withdrawn, sent, late, opened, unanswered,
                (int) team.stream().filter("yes"::equals).count(), 3)));
    }

    private ApplicationId application(int number, String lead) {
        var id = new ApplicationId(UUID.randomUUID());
        db.sql("""
                insert into admission.application (id, call, reference, lead, started_by, started_at)
                values (:id, :call, :reference, :lead, :id, :at)
                """)
                .param("id", id.value()).param("call", call.value())
                .param("reference", "IS-TEST-%04d".formatted(number)).param("lead", lead)
                .param("at", BEGAN.plusSeconds(number).atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    private void submission(ApplicationId id, int number, boolean late, Instant at) {
        db.sql("insert into admission.submission values (:id, :n, :id, 'Nils', :at, :late, :content, :hash)")
                .param("id", id.value()).param("n", number).param("late", late)
                .param("content", "reference: x\nchallenge-title: Kvelder\\nog netter\n")
                .param("hash", "0".repeat(64)).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Said yes or no, perhaps after having said the opposite; «» has not answered. */
    private void participant(ApplicationId id, String answer, Random random) {
        var person = UUID.randomUUID();
        db.sql("insert into admission.participant (id, application, added_by, added_at) values (:p, :id, :id, now())")
                .param("p", person)
                .param("id", id.value()).update();
        var opposite = answer.equals("yes") ? "no" : "yes";
        for (var said : answer.isEmpty() ? List.<String>of()
                : random.nextBoolean() ? List.of(answer) : List.of(opposite, answer)) {
            db.sql("""
                    insert into admission.participation (participant, answer, answered_at)
                    values (:p, :answer, now())
                    """)
                    .param("p", person).param("answer", said).update();
        }
        if (random.nextInt(4) == 0) {
            var gone = UUID.randomUUID();
            db.sql("insert into admission.participant (id, application, added_by, added_at) values (:p, :id, :id, now())")
                    .param("p", gone)
                    .param("id", id.value()).update();
            db.sql("insert into admission.participant_removed values (:p, :p, now())").param("p", gone)
                    .update();
        }
    }
}
