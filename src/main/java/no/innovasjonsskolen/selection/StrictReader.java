package no.innovasjonsskolen.selection;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON text whose shape is known, value by value. Everything must be there in its order, and nothing
 * else: a published file has one meaning, whoever reads it and with whatever tool.
 */
final class StrictReader {

    private static final JsonFactory JSON = new JsonFactory();
    /** Far above any number of tickets, and far below what a sum could overflow. */
    private static final long MOST = 1_000_000_000_000L;
    private static final Pattern DECIMAL = Pattern.compile("0(\\.\\d{1,12})?|1(\\.0{1,12})?");
    private static final String MARK = "\ufeff";

    private final JsonParser json;

    private StrictReader(JsonParser json) {
        this.json = json;
    }

    /** The bytes are not UTF-8 alone; the message says what they are, in English. */
    static final class OtherBytes extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final boolean marked;

        private OtherBytes(boolean marked, @Nullable Throwable cause) {
            super(marked ? "it begins with a byte order mark; save it as UTF-8 without one"
                    : "it is not UTF-8; save it as UTF-8", cause);
            this.marked = marked;
        }

        /** Whether it is UTF-8 with a byte order mark before it. */
        boolean marked() {
            return marked;
        }
    }

    /** The text that is written so in UTF-8, without a byte order mark. */
    static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.startsWith(MARK)) {
                throw new OtherBytes(true, null);
            }
            return text;
        } catch (CharacterCodingException wrong) {
            throw new OtherBytes(false, wrong);
        }
    }

    /**
     * Reads the one object that the text consists of.
     *
     * @throws IllegalArgumentException telling the first thing that is not as it should be
     */
    static <T> T read(byte[] text, Function<StrictReader, T> content) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), decoded(text))) {
            var reader = new StrictReader(json);
            json.nextToken();
            var value = reader.object(() -> content.apply(reader));
            if (json.nextToken() != null) {
                throw reader.wrong("the end");
            }
            return value;
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getOriginalMessage(), wrong);
        }
    }

    /** An object; its fields are read by {@link #field}. */
    <T> T object(Supplier<T> fields) {
        expect(JsonToken.START_OBJECT, "an object");
        var value = fields.get();
        json.nextToken();
        expect(JsonToken.END_OBJECT, "no more fields");
        return value;
    }

    /** The next field of an object, which must have this name. */
    <T> T field(String name, Supplier<T> value) {
        if (!name.equals(json.nextName())) {
            throw wrong("the field «%s»".formatted(name));
        }
        json.nextToken();
        return value.get();
    }

    /** Names with values, in the order they are written. */
    <T> Map<String, T> map(Supplier<T> value) {
        expect(JsonToken.START_OBJECT, "an object");
        var all = new LinkedHashMap<String, T>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = clean(json.currentName());
            json.nextToken();
            if (all.put(name, value.get()) != null) {
                throw wrong("«%s» once".formatted(name));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** A list of such. */
    <T> List<T> list(Supplier<T> item) {
        expect(JsonToken.START_ARRAY, "a list");
        var all = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            all.add(item.get());
        }
        return Collections.unmodifiableList(all);
    }

    /** A value, or {@code null} where it is unknown. */
    <T> Optional<T> known(Supplier<T> value) {
        return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value.get());
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "a text");
        return clean(json.getString());
    }

    /** A text of this form. */
    String text(Pattern form) {
        var text = text();
        if (!form.matcher(text).matches()) {
            throw wrong("a text like " + form);
        }
        return text;
    }

    /** A whole number from 0. */
    long whole() {
        return whole(MOST);
    }

    /** A whole number from 1. */
    long positive() {
        var whole = whole();
        if (whole == 0) {
            throw wrong("a number from 1 to " + MOST);
        }
        return whole;
    }

    /** A whole number from 0, and no higher than that. */
    long whole(long most) {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        var whole = json.getLongValue();
        if (whole < 0 || whole > most || json.getString().startsWith("-")) { // There is no «-0».
            throw wrong("a number from 0 to " + most);
        }
        return whole;
    }

    /** A number from 0 to 1 with few decimals. */
    BigDecimal decimal() {
        var token = json.currentToken();
        if (token == null || !token.isNumeric() || !DECIMAL.matcher(json.getString()).matches()) {
            throw wrong("a number from 0 to 1 with at most 12 decimals and no exponent");
        }
        return json.getDecimalValue();
    }

    /** One way of writing each text, as in the problem; nothing that could part two texts that look alike. */
    private String clean(String text) {
        return ProblemText.at(place(), () -> ProblemText.clean(text));
    }

    private void expect(JsonToken token, String what) {
        if (json.currentToken() != token) {
            throw wrong(what);
        }
    }

    IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("%s: here should be %s".formatted(place(), expected));
    }

    private String place() {
        var place = json.currentTokenLocation();
        return "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
