package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.DrawFile;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.selection.PythonVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever may write anything in the database changes a row of a published draw, with its fingerprint too. A
 * reader who wrote the announced fingerprint down takes the files home and checks them. Set the number with
 * {@code -Dskolen.tampered=}. Left out is {@code held_at} one or two seconds off: where the public number is
 * the same one, that is the same draw.
 */
class DrawRowsTest extends DrawsAtWork {

    private static final int CHANGES = Integer.getInteger("skolen.tampered", 25);
    private static final List<String> FILES = List.of("problem", "lottery", "draw");
    private static final Map<String, String> TABLES = Map.of("problem", "pool", "lottery", "lottery", "draw",
            "draw");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FOLDER = "/loddtrekning/2027/1/";

    @Autowired
    private CheckInvariants invariants;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    private String announced;
    private Reader outsider;

    @Test
    @DisplayName("Endres en rad i en kunngjort trekning, ser den som har skrevet ned fingeravtrykket, det hver gang")
    void everyChangeIsFound() throws IOException {
        targets(10, region("Nord-Norge", 1, 3));
        drawn("402");
        announced = lotteries.of(pools.inForce(call.id()).orElseThrow().id()).orElseThrow().sha256();
        outsider = reader();
        assertThat(isFound()).as("nothing is changed").isFalse();
        var random = new Random(2027);
        var missed = new ArrayList<String>();
        for (int i = 0; i < CHANGES; i++) {
            var changed = i % 10 == 0 ? rewrite(random) : oneValue(random);
            var before = write(changed);
            if (!isFound()) {
                missed.add(changed.toString());
            }
            write(before);
        }
        System.out.printf("draw-rows> %d of %d found%n", CHANGES - missed.size(), CHANGES);
        assertThat(missed).isEmpty();
        assertThat(isFound()).as("everything is as it was").isFalse();
    }

    @Test
    @DisplayName("Endres det som ikke står i filene, men følger av dem, sier skolens egen kontroll fra om natten")
    void whatFollowsIsChecked() {
        targets(10, region("Nord-Norge", 1, 3));
        drawn("402");
        assertThat(invariants.broken()).isEmpty();
        for (var change : List.of(
                "selection set selected = reserve[1:10], reserve = selected || reserve[11:]",
                "selection set reserve = reserve[2:] || reserve[1:1]",
                "written_down set round = round + 1",
                "written_down set balls = '403'",
                "selection_entry set application = gen_random_uuid() where code = 'S001'",
                "pool_entry set application = gen_random_uuid() where code = 'S001'")) {
            new TransactionTemplate(transactions).executeWithoutResult(undone -> {
                db.sql("update placement." + change).update();
                assertThat(invariants.broken()).as(change).isNotEmpty();
                undone.setRollbackOnly();
            });
        }
    }

    /** Whether the files are refused, or cannot be had. */
    private boolean isFound() throws IOException {
        for (var name : FILES) {
            var file = outsider.get(FOLDER + name + ".json");
            if (file.status() != 200) {
                return true;
            }
            Files.writeString(folder.resolve(name + ".json"), file.body());
        }
        return PythonVerifier.run(folder, announced).code() != 0;
    }

    /** One value in one of the files is another. */
    private Map<String, String> oneValue(Random random) {
        var name = FILES.get(random.nextInt(FILES.size()));
        var file = JSON.readTree(stored().get(name));
        while (!change(file, random)) {
            // It went into an empty list.
        }
        return Map.of(name, JSON.writeValueAsString(file));
    }

    /** All three files are made anew, so that each fits the others. */
    private Map<String, String> rewrite(Random random) {
        var problem = pools.inForce(call.id()).orElseThrow().problem();
        var fewer = new ArrayList<>(problem.applications());
        fewer.remove(random.nextInt(fewer.size()));
        var other = new Problem(new Bounds(0, problem.seats().max()), problem.rules(), fewer, List.of(),
                problem.taken());
        var lottery = LotteryFile.write(DrawUpLottery.of(other, 1_000).orElseThrow());
        var written = lotteries.of(pools.inForce(call.id()).orElseThrow().id()).orElseThrow().written()
                .orElseThrow();
        var draw = Draw.hold(lottery, written.heldAt(), "%03d".formatted(random.nextInt(1_000)),
                PracticeChain.round(written.round()));
        return Map.of("problem", text(ProblemBytes.write(other)), "lottery", text(lottery), "draw",
                text(DrawFile.write(draw)));
    }

    /** What was there before. */
    private Map<String, String> write(Map<String, String> files) {
        var before = stored();
        files.forEach((name, file) -> {
            db.sql("update placement.%s set %s = :file".formatted(TABLES.get(name), name)).param("file", file)
                    .update();
            if (!name.equals("draw")) {
                db.sql("update placement.%s set sha256 = :sha".formatted(TABLES.get(name)))
                        .param("sha", Digest.fingerprint(file)).update();
            }
        });
        before.keySet().retainAll(files.keySet());
        return before;
    }

    private Map<String, String> stored() {
        var files = new HashMap<String, String>();
        FILES.forEach(name -> files.put(name, db.sql("select %s from placement.%s".formatted(name,
                TABLES.get(name))).query(String.class).single()));
        return files;
    }

    /** Goes down at random to one value, and changes it; false where there is none. */
    private static boolean change(JsonNode inside, Random random) {
        if (inside.isEmpty()) {
            return false;
        }
        if (inside instanceof ObjectNode object) {
            var names = new ArrayList<>(object.propertyNames());
            var name = names.get(random.nextInt(names.size()));
            if (object.get(name).isContainer()) {
                return change(object.get(name), random);
            }
            object.set(name, other(name, object.get(name), random));
            return true;
        }
        var list = (ArrayNode) inside;
        var place = random.nextInt(list.size());
        if (list.get(place).isContainer()) {
            return change(list.get(place), random);
        }
        list.set(place, other("", list.get(place), random));
        return true;
    }

    private static JsonNode other(String name, JsonNode value, Random random) {
        var nodes = JSON.getNodeFactory();
        if (name.equals("held_at")) {
            return nodes.stringNode(Instant.parse(value.asString()).plusSeconds(3 + random.nextInt(100_000))
                    .toString());
        }
        if (value.isNumber()) {
            return nodes.numberNode(value.decimalValue().add(BigDecimal.ONE));
        }
        if (!value.isString() || value.asString().isEmpty()) {
            return nodes.numberNode(1);
        }
        var text = new StringBuilder(value.asString());
        var place = random.nextInt(text.length());
        text.setCharAt(place, text.charAt(place) == '1' ? '2' : '1');
        return nodes.stringNode(text.toString());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
