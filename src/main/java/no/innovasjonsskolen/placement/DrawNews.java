package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.innovasjonsskolen.site.Words;

/**
 * What has happened in a draw, for those who follow it by a feed.
 *
 * @param id the same for ever: the version, and what happened to it
 */
record DrawNews(String id, String title, Instant at) {

    /** Newest first. */
    static List<DrawNews> of(PublicDraw draw, Words words) {
        var news = new ArrayList<DrawNews>();
        for (var version : draw.versions()) {
            var pool = version.pool();
            news.add(one(pool, "frozen", pool.at(), words));
            version.roomForAll().ifPresent(at -> news.add(one(pool, "room-for-all", at, words)));
            version.lottery().ifPresent(lottery -> {
                news.add(one(pool, "announced", lottery.at(), words));
                lottery.written().ifPresent(it -> news.add(one(pool, "balls", it.heldAt(), words)));
                lottery.held().ifPresent(it -> news.add(one(pool, "drawn", it.at(), words)));
            });
            pool.thawed().ifPresent(it -> news.add(one(pool, "thawed", it.at(), words)));
        }
        return news.stream().sorted(Comparator.comparing(DrawNews::at).reversed()).toList();
    }

    private static DrawNews one(Pool pool, String what, Instant at, Words words) {
        return new DrawNews(pool.version() + "-" + what, words.localize("placement.news." + what), at);
    }
}
