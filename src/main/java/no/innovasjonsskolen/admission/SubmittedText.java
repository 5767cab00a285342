package no.innovasjonsskolen.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

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
        application.team().forEach(person -> person(lines, person, application));
        return String.join("\n", lines) + "\n";
    }

    /**
     * What was sent, with the people as they are now: nothing else changes once the deadline has passed, also
     * not what was sent of those who stay.
     */
    static SubmittedText withPeople(String sent, Application application) {
        var lines = sent.lines().toList();
        var kept = lines.stream().filter(line -> !isOfPeople(line)).toList();
        var unsigned = (int) kept.stream().takeWhile(line -> !line.startsWith("guarantee: ")).count();
        var text = new ArrayList<>(kept.subList(0, unsigned));
        for (var person : application.team()) {
            var before = lines.indexOf("participant: " + person.id());
            if (before < 0) {
                person(text, person, application);
            } else {
                text.add(lines.get(before));
                lines.stream().skip(before + 1L).takeWhile(line -> line.startsWith("participant."))
                        .forEach(text::add);
            }
        }
        text.addAll(kept.subList(unsigned, kept.size()));
        return new SubmittedText(String.join("\n", text) + "\n");
    }

    private static boolean isOfPeople(String line) {
        return line.startsWith("participant: ") || line.startsWith("participant.");
    }

    private static void person(List<String> lines, Participant person, Application application) {
        line(lines, "participant", person.id().toString());
        for (var field : List.of(Participant.NAME, Participant.EMAIL, Participant.TITLE,
                Participant.SECTOR)) {
            line(lines, "participant." + field.name(), person.sheet().value(field.name()));
        }
        line(lines, "participant.municipality", person.from(application.municipalities()).value());
    }

    /** The municipalities that such a text is from: the lead, and its partners in order. */
    static List<MunicipalityNumber> municipalities(String text) {
        return Stream.of("lead", "partner").flatMap(name -> valuesOf(name, text).stream())
                .map(MunicipalityNumber::of).toList();
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
        return text.lines().filter(line -> line.startsWith(name + ": ") || line.startsWith(name + "."))
                .map(SubmittedText::line).map(Line::value).toList();
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
        return text.lines().map(SubmittedText::line).toList();
    }

    private static Line line(String written) {
        var end = written.indexOf(": ");
        return new Line(written.substring(0, end), unescape(written.substring(end + 2)));
    }

    /** A participant as she was sent. */
    record Person(ParticipantId id, String name, String email, String title, Optional<Sector> sector,
            MunicipalityNumber from) {}

    /** The participants, in the order they were sent. */
    static List<Person> people(String text) {
        var lines = read(text);
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).name().equals("participant"))
                .mapToObj(at -> person(lines.subList(at, at + 6).stream().map(Line::value).toList()))
                .toList();
    }

    /** Her lines in the order {@link #unsigned} writes them. */
    private static Person person(List<String> lines) {
        return new Person(ParticipantId.of(lines.get(0)), lines.get(1), lines.get(2), lines.get(3),
                Sector.of(lines.get(4)), MunicipalityNumber.of(lines.get(5)));
    }

    /** A guarantee as it was sent: whose, and when it was signed. */
    record Signature(MunicipalityNumber municipality, String by, Instant at) {}

    /** The guarantees, one for each municipality. */
    static List<Signature> signatures(String text) {
        return read(text).stream().filter(line -> line.name().equals("guarantee"))
                .map(line -> signature(line.value())).toList();
    }

    /** A name and a title may hold commas; what is before and after them does not. */
    private static Signature signature(String line) {
        var first = line.indexOf(", ");
        var last = line.lastIndexOf(", ");
        return new Signature(MunicipalityNumber.of(line.substring(0, first)), line.substring(first + 2, last),
                Instant.parse(line.substring(last + 2)));
    }

    /** The value under a name; empty when it is not there. */
    static String valueOf(String name, String text) {
        return text.lines().filter(line -> line.startsWith(name + ": ")).map(SubmittedText::line)
                .map(Line::value).findFirst().orElse("");
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
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
