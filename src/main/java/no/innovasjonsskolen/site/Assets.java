package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles, scripts, fonts and pictures, read once and kept packed in memory. The address holds the content's
 * fingerprint, so that a browser may keep a file for ever and never shows an old one.
 */
@Component
public class Assets {

    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2", "png", "image/png", "ico", "image/x-icon");

    private static final Pattern OWN_FILE = Pattern.compile("url\\(\"([\\w.-]+)\"\\)");

    private final Map<String, Asset> byName = new HashMap<>();

    /** One file: its type, its bytes, the same bytes packed, and its fingerprint. */
    record Asset(String type, byte[] plain, byte[] packed, String fingerprint) {}

    Assets() {
        try {
            var styles = new HashMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/*.*")) {
                var name = requireNonNull(file.getFilename());
                if (name.endsWith(".css")) {
                    styles.put(name, file.getContentAsByteArray());
                } else {
                    byName.put(name, asset(name, file.getContentAsByteArray()));
                }
            }
            // Last: they name the others, and must name them as the pages do, or a font is fetched twice.
            for (var style : styles.entrySet()) {
                byName.put(style.getKey(), asset(style.getKey(), pointing(style.getValue())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pointing(byte[] style) {
        return OWN_FILE.matcher(new String(style, StandardCharsets.UTF_8))
                .replaceAll(found -> byName.containsKey(found.group(1))
                        ? "url(\"" + url(found.group(1)) + "\")" : Matcher.quoteReplacement(found.group()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where the browser finds this file. */
    public String url(String name) {
        return "/assets/" + get(name).fingerprint() + "/" + name;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Asset get(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset called " + name);
        }
        return asset;
    }

    private static Asset asset(String name, byte[] plain) throws IOException {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("No content type for asset " + name);
        }
        return new Asset(type, plain, packed(plain), fingerprint(plain));
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
