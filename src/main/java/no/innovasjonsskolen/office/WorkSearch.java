package no.innovasjonsskolen.office;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Sentence;

/**
 * What was written in the search field of the work list: part of a reference, a municipality's name or
 * number, or somebody's name or e-mail address. It tells why it finds what it finds.
 *
 * @param named the municipalities with such a name or number
 */
record WorkSearch(String written, Set<MunicipalityNumber> named) {

    /** Shorter texts are in too many names to find anybody. */
    private static final int SHORTEST_NAME = 2;

    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII; Lower");

    /** Why the application is found; empty when it is not. */
    Optional<Sentence> why(Case.Line line, Places places) {
        if (line.reference().contains(written.toUpperCase(Locale.ROOT))) {
            return Optional.of(Sentence.of("office.found.reference", line.reference()));
        }
        return municipality(line, places).or(() -> somebody(line));
    }

    private Optional<Sentence> municipality(Case.Line line, Places places) {
        return Stream.concat(Stream.of(line.lead()), line.partners().stream()).filter(named::contains)
                .findFirst().map(number -> Sentence.of(number.equals(line.lead())
                        ? "office.found.lead" : "office.found.partner", places.name(number), number.value()));
    }

    private Optional<Sentence> somebody(Case.Line line) {
        var wanted = words(plain(written));
        return String.join("", wanted).length() < SHORTEST_NAME ? Optional.empty()
                : line.named().stream().filter(it -> hasAll(wanted, plain(it.name() + " " + it.email())))
                        .findFirst().map(it -> Sentence.of("office.found." + code(it.part()), it.name(),
                                it.email()));
    }

    /** «Nygård, Tor» is Tor Nygård. */
    private static String[] words(String text) {
        return text.replace(',', ' ').strip().split("\\s+");
    }

    private static boolean hasAll(String[] wanted, String text) {
        return Stream.of(wanted).allMatch(text::contains);
    }

    private static String code(Case.Line.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** Without accents and in small letters: «Bjorn» finds Bjørn. */
    private static String plain(String text) {
        return PLAIN.transliterate(text);
    }
}
