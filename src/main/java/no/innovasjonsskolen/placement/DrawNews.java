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
            version.since().ifPresent(since -> {
                news.add(one(pool, "offered", since.offeredAt(), words));
                since.redraws().forEach(it -> news.add(new DrawNews(pool.version() + "-" + it.folder(),
                        words.localize("placement.news.redrawn", it.number()), it.at())));
                since.givenUp().forEach(it -> news.add(new DrawNews(
                        pool.version() + "-given-up-" + since.givenUp().indexOf(it),
                        words.localize("placement.news.rule-given-up"), it.at())));
            });
            pool.thawed().ifPresent(it -> news.add(one(pool, "thawed", it.at(), words)));
        }
        return news.stream().sorted(Comparator.comparing(DrawNews::at).reversed()).toList();
    }

    private static DrawNews one(Pool pool, String what, Instant at, Words words) {
        return new DrawNews(pool.version() + "-" + what, words.localize("placement.news." + what), at);
    }

    /**
     * The feed of them, as RFC 4287 has it.
     *
     * @param url the page it is about, which is its name too
     * @param news newest first
     * @param otherwise when it was last changed, while there is nothing in it
     */
    static String feed(String title, String url, List<DrawNews> news, Instant otherwise) {
        var updated = news.stream().findFirst().map(DrawNews::at).orElse(otherwise);
        var entries = new StringBuilder();
        news.forEach(it -> entries.append("""
                <entry><id>%s#%s</id><title>%s</title><updated>%s</updated><link href="%s"/></entry>
                """.formatted(escaped(url), escaped(it.id()), escaped(it.title()), it.at(), escaped(url))));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><id>%s</id><title>%s</title><updated>%s</updated>
                <author><name>Innovasjonsskolen</name></author><link href="%s"/>
                %s</feed>
                """.formatted(escaped(url), escaped(title), updated, escaped(url), entries);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
