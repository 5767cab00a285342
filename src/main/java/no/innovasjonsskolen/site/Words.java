package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Says things in one reader's language: sentences, dates, numbers, and addresses that keep the language.
 *
 * <p>A value it does not know how to say is a mistake in the program and throws; nothing vanishes silently.
 */
public final class Words {

    private static final Map<Language, Formats> FORMATS = Arrays.stream(Language.values())
            .collect(toMap(identity(), Formats::of));

    private final Messages messages;
    private final Language language;
    private final Formats formats;
    private final boolean inAddress;

    /** @param inAddress whether the language was chosen in the address, and must follow every link */
    public Words(Messages messages, Language language, boolean inAddress) {
        this.messages = messages;
        this.language = language;
        this.formats = requireNonNull(FORMATS.get(language));
        this.inAddress = inAddress;
    }

    /** The reader's language. */
    public Language language() {
        return language;
    }

    /** The sentence behind {@code key}, with the values said in the reader's language. */
    public String localize(String key, Object... values) {
        return messages.say(language, key, Arrays.stream(values).map(this::argument).toArray());
    }

    /** Whether there is such a sentence, for texts that only some values have. */
    public boolean has(String key) {
        return messages.has(language, key);
    }

    /** Any value the house knows how to say. */
    public String say(Object value) {
        return switch (value) {
            case String text -> text;
            case Worded worded -> worded.in(this);
            case LocalDate date -> date(date);
            case Instant moment -> dateTime(moment);
            case Number number -> number(number);
            default -> throw new IllegalArgumentException("Cannot say a " + value.getClass().getName());
        };
    }

    /** «15. april 2027». */
    public String date(LocalDate date) {
        return formats.date.format(date);
    }

    /** «torsdag 15. april 2027». */
    public String day(LocalDate date) {
        return formats.day.format(date);
    }

    /** «15. apr. 2027», for tables. */
    public String shortDate(LocalDate date) {
        return formats.shortDate.format(date);
    }

    /** «10.42», in Oslo. */
    public String time(Instant moment) {
        return formats.time.format(inOslo(moment));
    }

    /** «15. april 2027 kl. 10.42», in Oslo. */
    public String dateTime(Instant moment) {
        return localize("site.date-time", date(LocalDate.ofInstant(moment, OSLO)), time(moment));
    }

    /** «5 627 400». */
    public String number(Number number) {
        return formats.number.format(number).toString();
    }

    /** «Vestlandet, Sørlandet og Østlandet». */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(language.locale()).format(items);
    }

    /** An address within the house that keeps a language chosen in the address. */
    public String url(String path) {
        return inAddress ? language.inAddress(path) : path;
    }

    /** The language's code when it was chosen in the address: a form sent by GET must carry it on. */
    public Optional<String> languageInAddress() {
        return inAddress ? Optional.of(language.code()) : Optional.empty();
    }

    /** The same words in another language, for letters to somebody else. */
    public Words in(Language other) {
        return new Words(messages, other, inAddress);
    }

    private Object argument(Object value) {
        return value instanceof Number ? value : say(value);
    }

    private static TemporalAccessor inOslo(Instant moment) {
        return moment.atZone(OSLO);
    }

    /** How a language writes dates, times and numbers. */
    private record Formats(DateTimeFormatter date, DateTimeFormatter day, DateTimeFormatter shortDate,
            DateTimeFormatter time, LocalizedNumberFormatter number) {

        static Formats of(Language language) {
            return new Formats(format(language, "d. MMMM yyyy", "d MMMM yyyy"),
                    format(language, "EEEE d. MMMM yyyy", "EEEE d MMMM yyyy"),
                    format(language, "d. MMM yyyy", "d MMM yyyy"), format(language, "HH.mm", "HH:mm"),
                    NumberFormatter.withLocale(language.locale()).precision(Precision.maxFraction(3)));
        }

        private static DateTimeFormatter format(Language language, String norwegian, String english) {
            return DateTimeFormatter.ofPattern(language == Language.EN ? english : norwegian,
                    language.locale());
        }
    }
}
