package no.innovasjonsskolen.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draw so small that all its panels can be listed. It is made from the published description alone, and
 * shares no code with the engine, so that a misreading in one of them is seen.
 */
final class TinyDraw {

    static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private static final String CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
    private static final long GENESIS = 1_692_803_367;
    /** Rounds that drand quicknet has really made, so that also their signatures are right. */
    private static final List<Round> BEACONS = List.of(
            new Round(1000, "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
                    + "e342b73a8dd2bacbe47e4b6b63ed5e39"),
            new Round(657_413, "b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be"
                    + "41076862b98fad56e91a6b85b89cd97b"));

    record Round(long round, String signature) {

        long at() {
            return GENESIS + (round - 1) * 3;
        }
    }

    final ObjectNode problem;
    final ObjectNode lottery;
    final boolean held;
    private final boolean pretty;
    private final Round beacon;
    private final String heldAt;
    private final String balls;

    TinyDraw(ObjectNode problem, ObjectNode lottery, Random random) {
        this.problem = problem;
        this.lottery = lottery;
        this.held = random.nextInt(10) > 0;
        this.pretty = random.nextBoolean();
        this.beacon = BEACONS.get(random.nextInt(BEACONS.size()));
        this.heldAt = Instant.ofEpochSecond(beacon.at() - 600 - random.nextInt(3)).toString();
        var digits = String.valueOf(lottery.get("tickets").asLong() - 1).length();
        this.balls = random.ints(digits, 0, 10).collect(StringBuilder::new, StringBuilder::append,
                StringBuilder::append).toString();
    }

    /** One that is held in the first of the rounds, and printed without a space. */
    TinyDraw(ObjectNode problem, ObjectNode lottery, String balls) {
        this.problem = problem;
        this.lottery = lottery;
        this.held = true;
        this.pretty = false;
        this.beacon = BEACONS.getFirst();
        this.heldAt = Instant.ofEpochSecond(beacon.at() - 600).toString();
        this.balls = balls;
    }

    /**
     * Everything that follows from the problem and the lottery is worked out anew: the hashes and the draw.
     */
    DrawFiles files() {
        lottery.put("input_sha256", hex(sha256(utf8(canonical()))));
        return filesWith(held ? draw() : null);
    }

    /** The same problem, with the lottery that the engine makes of it and the draw that it holds. */
    DrawFiles madeByTheSchool() {
        return made(Beacon.of(beacon.round, beacon.signature));
    }

    /** The same, drawn in the demo school. */
    DrawFiles practised() {
        return made(PracticeChain.round(Beacon.roundFor(Instant.parse(heldAt))));
    }

    private DrawFiles made(Beacon beacon) {
        var tickets = lottery.get("tickets").asLong();
        var made = LotteryFile
                .write(DrawUpLottery.of(ProblemFile.parse(print(problem)), tickets).orElseThrow());
        var drawn = Draw.hold(made, Instant.parse(heldAt), balls, beacon);
        return DrawFiles.ofTexts(print(problem), new String(made, StandardCharsets.UTF_8),
                new String(DrawFile.write(drawn), StandardCharsets.UTF_8));
    }

    DrawFiles filesWith(ObjectNode draw) {
        return DrawFiles.ofTexts(print(problem), print(lottery), draw == null ? null : print(draw));
    }

    ObjectNode draw() {
        lottery.put("input_sha256", hex(sha256(utf8(canonical()))));
        var bytes = utf8(print(lottery));
        var signature = HexFormat.of().parseHex(beacon.signature);
        var randomness = sha256(signature);
        var tickets = BigInteger.valueOf(lottery.get("tickets").asLong());
        var added = new BigInteger(1, sha256(bytes, randomness));
        var ticket = new BigInteger(balls).add(added).mod(tickets).longValue();
        var panel = 0;
        while (panel < panels().size() - 1 && panels().get(panel).get("last").asLong() < ticket) {
            panel++;
        }
        var admitted = texts(panels().get(panel).get("applications"));
        var seed = sha256(bytes, randomness, utf8(balls));
        var draw = JSON.createObjectNode();
        draw.put("lottery_sha256", hex(sha256(bytes))).put("held_at", heldAt).put("balls", balls);
        draw.putObject("beacon").put("chain", CHAIN).put("round", beacon.round)
                .put("randomness", hex(randomness)).put("signature", beacon.signature);
        draw.put("ticket", ticket).put("panel", panel + 1);
        admitted.forEach(draw.putArray("admitted")::add);
        ids().stream().filter(id -> !admitted.contains(id))
                .sorted(Comparator.comparing(id -> hex(sha256(seed, utf8(id)))))
                .forEach(draw.putArray("reserve")::add);
        return draw;
    }

    List<JsonNode> panels() {
        return list(lottery.get("panels"));
    }

    /** All applications by code point, as the lottery names them. */
    List<String> ids() {
        return list(problem.get("applications")).stream().map(each -> nfc(each.get("id").asString()))
                .sorted(BY_CODE_POINT).toList();
    }

    private String canonical() {
        var text = new StringBuilder();
        var capacity = problem.get("capacity");
        text.append("capacity\t").append(capacity.get("min").asLong()).append('\t')
                .append(capacity.get("max").isNull() ? "-" : capacity.get("max").asString()).append('\n');
        append(text, list(problem.get("rules")).stream().map(rule -> String.join("\t", "rule",
                string(rule, "feature"), string(rule, "value"), string(rule, "unit"),
                rule.get("min").asString(),
                rule.get("max").isNull() ? "-" : rule.get("max").asString())).toList());
        var applications = list(problem.get("applications"));
        append(text, applications.stream()
                .map(each -> "application\t" + string(each, "id") + "\t" + each.get("seats").asString())
                .toList());
        append(text, applications.stream().flatMap(each -> list(each.get("members")).stream()
                .map(member -> "member\t" + string(each, "id") + "\t" + string(member, "municipality")
                        + features(member)))
                .toList());
        append(text, list(problem.get("conflicts")).stream().map(group -> "conflict\t" + String.join("\t",
                texts(group).stream().sorted(BY_CODE_POINT).toList())).toList());
        append(text, texts(problem.get("taken")).stream().map(id -> "taken\t" + id).toList());
        return text.toString();
    }

    private static String features(JsonNode member) {
        var features = new TreeSet<>(BY_CODE_POINT);
        member.propertyNames().stream().filter(name -> !name.equals("municipality"))
                .forEach(name -> features.add("\t" + nfc(name) + "=" + string(member, name)));
        return String.join("", features);
    }

    private static void append(StringBuilder text, List<String> lines) {
        lines.stream().sorted(BY_CODE_POINT).forEach(line -> text.append(line).append('\n'));
    }

    private String print(JsonNode tree) {
        var writer = pretty ? JSON.writerWithDefaultPrettyPrinter() : JSON.writer();
        return writer.writeValueAsString(tree);
    }

    static List<JsonNode> list(JsonNode array) {
        return array == null ? List.of() : StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return new ArrayList<>(list(array).stream().map(each -> nfc(each.asString())).toList());
    }

    private static String string(JsonNode node, String name) {
        return nfc(node.get(name).asString());
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static BigDecimal decimal(long part, long whole, int places, RoundingMode rounding) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), places, rounding);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
