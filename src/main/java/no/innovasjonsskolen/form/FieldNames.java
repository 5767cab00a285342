package no.innovasjonsskolen.form;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.form.FieldKind.Control;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Words;

/**
 * Which field, or which option of one, somebody means who writes its name in any language. What could be two
 * is none.
 */
final class FieldNames {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> AND = Set.of("og", "and");

    /** From this length on, the beginning of a word stands for it. */
    private static final int TELLING = 5;

    private final Form form;
    private final List<Words> languages;
    private final Map<FieldSpec<?>, List<Named>> options = new HashMap<>();

    FieldNames(Form form, Words words) {
        this.form = form;
        this.languages = Arrays.stream(Language.values()).map(words::in).toList();
    }

    /** An option by the words of its name in each language. */
    private record Named(String code, List<Set<String>> names) {}

    /** An option, and the field it answers. */
    record Choice(FieldSpec<?> field, String code) {}

    /** The field that is called this, or may be: see the sentences {@code .also}. */
    Optional<FieldSpec<?>> field(String text) {
        return one(form.fields().stream()
                .filter(field -> labels(field).anyMatch(label -> means(words(text), words(label))))
                .toList());
    }

    /** The option of a list that is called this, or by words that no other option of the list has. */
    Optional<Choice> choice(String text) {
        return one(form.fields().stream().filter(field -> field.kind().control() == Control.SELECT)
                .flatMap(field -> choice(field, text).map(code -> new Choice(field, code)).stream())
                .toList());
    }

    private Optional<String> choice(FieldSpec<?> field, String text) {
        var written = new LinkedHashSet<>(words(text));
        var label = labels(field).flatMap(it -> words(it).stream()).collect(toSet());
        if (!label.containsAll(written)) {
            written.removeAll(label); // «Lom kommune» is Lom.
        }
        return option(field, written::equals).or(() -> option(field, name -> means(written, name)));
    }

    private Optional<String> option(FieldSpec<?> field, Predicate<Set<String>> named) {
        return one(options.computeIfAbsent(field, this::named).stream()
                .filter(option -> option.names().stream().anyMatch(named)).map(Named::code).toList());
    }

    private List<Named> named(FieldSpec<?> field) {
        return field.kind().options().stream().map(option -> new Named(option.code(),
                languages.stream().map(option.label()::in).map(FieldNames::words).toList())).toList();
    }

    private Stream<String> labels(FieldSpec<?> field) {
        var key = form.key() + "." + field.name();
        return languages.stream().flatMap(words -> Stream.concat(Stream.of(words.localize(key)),
                words.has(key + ".also") ? Stream.of(words.localize(key + ".also").split(","))
                        : Stream.of()));
    }

    /** Whether each word is one of the name's, or tells the beginning of one. */
    private static boolean means(Set<String> written, Set<String> name) {
        return !written.isEmpty() && written.stream().allMatch(word -> name.stream().anyMatch(
                whole -> whole.equals(word) || word.length() >= TELLING && whole.startsWith(word)));
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(text.replace("-", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !AND.contains(word)).collect(toSet());
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
