package no.innovasjonsskolen.selection;

import static no.innovasjonsskolen.selection.Tampering.fill;
import static no.innovasjonsskolen.selection.Tampering.replaced;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways to cheat with the draw of a lottery that is in order. False where the draw gives no room for it. */
enum DrawTampering {

    OTHER_LOTTERY((draw, tiny, random) -> digitChanged(draw, "lottery_sha256", random)),
    OTHER_BALLS((draw, tiny, random) -> {
        var before = draw.get("balls").asString();
        var tickets = tiny.lottery.get("tickets").asLong();
        digitChanged(draw, "balls", random);
        return Long.parseLong(before) % tickets != Long.parseLong(draw.get("balls").asString()) % tickets;
    }),
    BALL_ADDED((draw, tiny, random) -> {
        draw.put("balls", draw.get("balls").asString() + "0");
        return true;
    }),
    OTHER_TIME((draw, tiny, random) -> {
        draw.put("held_at", draw.get("held_at").asString().replace("2023-", "2024-"));
        return true;
    }),
    OTHER_ROUND((draw, tiny, random) -> raised(draw.get("beacon"), "round")),
    OTHER_CHAIN((draw, tiny, random) -> digitChanged((ObjectNode) draw.get("beacon"), "chain", random)),
    OTHER_RANDOMNESS(
            (draw, tiny, random) -> digitChanged((ObjectNode) draw.get("beacon"), "randomness", random)),
    OTHER_SIGNATURE(
            (draw, tiny, random) -> digitChanged((ObjectNode) draw.get("beacon"), "signature", random)),
    OTHER_TICKET((draw, tiny, random) -> raised(draw, "ticket")),
    OTHER_PANEL((draw, tiny, random) -> raised(draw, "panel")),
    ONE_LESS_ADMITTED((draw, tiny, random) -> {
        var admitted = TinyDraw.texts(draw.get("admitted"));
        if (admitted.isEmpty()) {
            return false;
        }
        var dropped = admitted.removeLast();
        fill(draw, "admitted", admitted);
        draw.withArray("reserve").add(dropped);
        return true;
    }),
    ADMITTED_FROM_RESERVE((draw, tiny, random) -> {
        var reserve = TinyDraw.texts(draw.get("reserve"));
        if (reserve.isEmpty()) {
            return false;
        }
        draw.withArray("admitted").add(reserve.removeLast());
        fill(draw, "reserve", reserve);
        return true;
    }),
    RESERVE_REORDERED((draw, tiny, random) -> {
        var reserve = TinyDraw.texts(draw.get("reserve"));
        if (reserve.size() < 2) {
            return false;
        }
        reserve.addFirst(reserve.removeLast());
        fill(draw, "reserve", reserve);
        return true;
    }),
    RESERVE_SHORTENED((draw, tiny, random) -> {
        var reserve = TinyDraw.texts(draw.get("reserve"));
        if (reserve.isEmpty()) {
            return false;
        }
        reserve.removeLast();
        fill(draw, "reserve", reserve);
        return true;
    });

    /** What a cheat does to the draw; false where it cannot be done. */
    @FunctionalInterface
    interface Cheat {
        boolean with(ObjectNode draw, TinyDraw tiny, Random random);
    }

    private final Cheat cheat;

    DrawTampering(Cheat cheat) {
        this.cheat = cheat;
    }

    DrawFiles apply(TinyDraw tiny, Random random) {
        var draw = tiny.draw();
        return cheat.with(draw, tiny, random) ? tiny.filesWith(draw) : null;
    }

    private static boolean digitChanged(ObjectNode owner, String field, Random random) {
        var text = owner.get(field).asString();
        var at = random.nextInt(text.length());
        var other = (char) ('0' + (text.charAt(at) + 1 + random.nextInt(8)) % 10);
        owner.put(field,
                replaced(text, at, other == text.charAt(at) ? (char) ('0' + (other - '0' + 1) % 10) : other));
        return true;
    }

    private static boolean raised(JsonNode owner, String field) {
        ((ObjectNode) owner).put(field, owner.get(field).asLong() + 1);
        return true;
    }
}
