package no.innovasjonsskolen.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Language;

/**
 * What plain language asks of a text, as far as a program can tell. Each breach says where, which sentence, and what
 * to do; {@code docs/language.md} says why.
 */
final class PlainLanguage {

    private static final int LONGEST = 20;
    private static final int LONG_WORD = 6;
    private static final int ENOUGH_TO_JUDGE = 60;
    private static final Pattern NORWEGIAN_NOUN = Pattern.compile("\\p{L}{3,}(ing|inga|ingen|else|sjon)");
    private static final Pattern ENGLISH_NOUN = Pattern.compile("\\p{L}{3,}(tion|sion|ment|al|ance)");
    private static final Pattern BARE_DATE = Pattern.compile("\\b\\d{1,2}\\.\\d{1,2}\\.(\\d{2,4})?(?!\\d)|"
            + "\\bkl\\.? ?\\d{1,2}:\\d\\d|\\bkl (?=[X\\d])");
    private static final Pattern BARE_AMOUNT = Pattern.compile("(?U)\\b(kr|Kr|NOK)\\b|\\d,-");

    private PlainLanguage() {}

    static List<String> longSentences(List<Message> texts, Exempt exempt) {
        return texts.stream().filter(text -> !exempt.from("length", text.key()))
                .flatMap(text -> text.sentences().stream()
                        .filter(sentence -> Message.words(sentence).size() > LONGEST)
                        .map(sentence -> "%s (%s): %d words in «%s»: make two sentences of it".formatted(
                                text.key(), text.language().code(), Message.words(sentence).size(),
                                sentence)))
                .toList();
    }

    /** LIX: words in a sentence, and of a hundred words those with more than six letters. Short texts cannot be judged. */
    static List<String> heavyTexts(List<Message> texts, Exempt exempt) {
        var pages = texts.stream().filter(Message::isWhole).filter(text -> !exempt.from("lix", text.key()))
                .collect(groupingBy(PlainLanguage::page, TreeMap::new, groupingBy(Message::language)));
        return pages.entrySet().stream().flatMap(page -> page.getValue().entrySet().stream()
                .filter(it -> words(it.getValue()) >= ENOUGH_TO_JUDGE
                        && lix(it.getValue()) > limit(page.getKey()))
                .map(it -> "%s.* (%s): LIX %.0f, and %d is the limit: shorten the sentences and the words, above all «%s»"
                        .formatted(page.getKey(), it.getKey().code(), lix(it.getValue()),
                                limit(page.getKey()),
                                heaviest(it.getValue()))))
                .toList();
    }

    static List<String> nounsOnButtons(List<Message> texts, Set<String> buttons) {
        return texts.stream().filter(text -> buttons.contains(text.key())).filter(PlainLanguage::isNoun)
                .map(text -> text + " is on a button: begin with what it does, such as «Send søknaden»")
                .toList();
    }

    static List<String> datesAndAmounts(List<Message> texts) {
        return texts.stream().flatMap(text -> {
            var date = BARE_DATE.matcher(text.text()).find();
            var amount = text.language() != Language.EN && BARE_AMOUNT.matcher(text.text()).find();
            return Stream.of(
                    date ? text + ": write a date as «15. april 2027 kl. 12.00»" : "",
                    amount ? text + ": write an amount as «60 000 kroner»" : "").filter(it -> !it.isEmpty());
        }).toList();
    }

    private static boolean isNoun(Message text) {
        var words = Message.words(text.text());
        var noun = text.language() == Language.EN ? ENGLISH_NOUN : NORWEGIAN_NOUN;
        return !words.isEmpty() && noun.matcher(words.getFirst()).matches();
    }

    private static String page(Message text) {
        var parts = text.key().split("\\.");
        return parts[0] + "." + parts[1];
    }

    private static int limit(String page) {
        return page.startsWith("office.") ? 45 : 40;
    }

    private static int words(List<Message> texts) {
        return texts.stream().mapToInt(text -> Message.words(text.text()).size()).sum();
    }

    private static double lix(List<Message> texts) {
        var sentences = texts.stream().mapToInt(text -> text.sentences().size()).sum();
        var words = texts.stream().flatMap(text -> Message.words(text.text()).stream()).toList();
        var longWords = words.stream()
                .filter(word -> word.chars().filter(Character::isLetterOrDigit).count() > LONG_WORD).count();
        return (double) words.size() / sentences + 100.0 * longWords / words.size();
    }

    private static String heaviest(List<Message> texts) {
        return texts.stream().max((one, other) -> Double.compare(lix(List.of(one)), lix(List.of(other))))
                .stream().map(Message::text).collect(joining());
    }
}
