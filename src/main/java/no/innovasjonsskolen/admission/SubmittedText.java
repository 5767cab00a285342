package no.innovasjonsskolen.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application says, as plain lines in a fixed order: the same words give the same bytes, so anybody
 * can see from the fingerprint that nothing was changed after it was sent.
 *
 * @param text one «name: value» a line; line breaks in an answer are written as {@code \n}
 */
record SubmittedText(String text) {

    static SubmittedText of(Application application) {
        var lines = new ArrayList<String>();
        application.municipalities().forEach(municipality -> {
            if (application
                    .guarantee(
                            municipality) instanceof Guarantee.Signed(var name, var title, var at, _, _, _)) {
                line(lines, "guarantee", municipality.value() + ", " + name + ", " + title + ", " + at);
            }
        });
        return new SubmittedText(unsigned(application) + lines.stream().map(line -> line + "\n")
                .collect(Collectors.joining()));
    }

    /** The same without the guarantees: what a director reads before she signs. */
    static String unsigned(Application application) {
        var lines = new ArrayList<String>();
        line(lines, "reference", application.reference());
        line(lines, "lead", application.lead().value());
        application.partners().stream().filter(Partner::agreed).map(partner -> partner.municipality().value())
                .sorted().forEach(partner -> line(lines, "partner", partner));
        for (var question : Question.values()) {
            line(lines, question.field(), application.answers().value(question.field()));
        }
        for (var person : application.team()) {
            line(lines, "participant", person.id().toString());
            for (var field : List.of(Participant.NAME, Participant.EMAIL, Participant.TITLE,
                    Participant.SECTOR)) {
                line(lines, "participant." + field.name(), person.sheet().value(field.name()));
            }
            line(lines, "participant.municipality", person.from(application.municipalities()).value());
        }
        return String.join("\n", lines) + "\n";
    }

    /** The numbers of the partners in such a text, in order. */
    static List<String> partners(String text) {
        return valuesOf("partner", text);
    }

    /** Nine digits that tell one text of an application from another, for a form that knows what was read. */
    static int mark(Application application) {
        return (int) (Long.parseLong(hashOf(unsigned(application)).substring(0, 12), 16) % 1_000_000_000L);
    }

    /**
     * The names of what differs between two such texts, in the order they are written; «participant» once
     * for all that is said of participants.
     */
    static List<String> changed(String before, String after) {
        var names = Stream.concat(read(before).stream(), read(after).stream()).map(Line::name)
                .map(name -> name.replaceFirst("\\..*", "")).distinct().toList();
        return names.stream().filter(name -> !valuesOf(name, before).equals(valuesOf(name, after))).toList();
    }

    private static List<String> valuesOf(String name, String text) {
        return read(text).stream().filter(line -> line.name().replaceFirst("\\..*", "").equals(name))
                .map(Line::value).toList();
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    String hash() {
        return hashOf(text);
    }

    /** The fingerprint of a text that was sent. */
    static String hashOf(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line, read back. */
    record Line(String name, String value) {}

    /** What {@link #of} wrote, read back. */
    static List<Line> read(String text) {
        return text.lines().map(line -> line.split(": ", 2))
                .map(parts -> new Line(parts[0], unescape(parts[1]))).toList();
    }

    /** The value under a name; empty when it is not there. */
    static String valueOf(String name, String text) {
        return read(text).stream().filter(line -> line.name().equals(name)).map(Line::value).findFirst()
                .orElse("");
    }

    private static String unescape(String value) {
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    private static void line(List<String> lines, String name, String value) {
        lines.add(name + ": " + value.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n"));
    }
}
