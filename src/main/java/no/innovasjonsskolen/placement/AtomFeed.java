package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;

/** A feed as RFC 4287 has it. */
final class AtomFeed {

    private AtomFeed() {}

    /**
     * The feed as text.
     *
     * @param url the page it is about, which is its name too
     * @param news newest first
     * @param otherwise when it was last changed, while there is nothing in it
     */
    static String write(String title, String url, List<DrawNews> news, Instant otherwise) {
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
