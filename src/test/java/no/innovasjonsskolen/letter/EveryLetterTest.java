package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innovasjonsskolen.Golden;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.alert.AlertExample;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.disclosure.DisclosureCases;
import no.innovasjonsskolen.eligibility.RequestExample;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.offer.OfferExample;
import no.innovasjonsskolen.office.InquiryExample;
import no.innovasjonsskolen.placement.PoolExample;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallChange;
import no.innovasjonsskolen.programme.CallChanged;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.replacement.ReplacementExample;
import no.innovasjonsskolen.rolling.LineExample;
import no.innovasjonsskolen.ruling.AppealExample;
import no.innovasjonsskolen.ruling.ExampleKind;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every letter of the house, in every language, printed to {@code target/letters} to be read. The letters are found
 * from the code: every method of a component that makes a {@link Letter}. Its arguments are a joint application and
 * what belongs to it; a type that is not among them must be given an example here.
 */
class EveryLetterTest extends HouseTest {

    private static final Path PRINTED = Path.of("target", "letters");

    @Autowired
    private ApplicationContext house;
    @Autowired
    private Forms forms;

    private final LetterExamples examples = new LetterExamples();
    private Applicants applicants;

    @BeforeEach
    void someoneHasApplied() {
        inTheCall();
        applicants = Applicants.apply(house, Far.JOINT);
        examples.gather(applicants.whole());
        applicants.news().forEach(examples::gather);
        var call = house.getBean(Programmes.class).currentCall(clock.instant()).orElseThrow();
        examples.gather(call);
        examples.gather(
                new CallChanged(call.id(), 2, List.of(new CallChange("lastDay", Sentence.of("site.name"),
                        call.dates().opens(), call.dates().resultsBy()))));
        examples.gather(new CallCancelled(call.id(), "For få lærere."));
        examples.put(Function.class, (Function<Words, List<String>>) words -> List
                .of(words.localize("admission.reminder.not-sent")));
        examples.put(Person.class, applicants.coordinator());
        examples.put(PersonId.class, applicants.coordinator().id());
        examples.put(Recipient.class, new Recipient("Kari Moen", "kari@lom.example"));
        // While the call is open, after its deadline, and when the study has begun.
        examples.put(Instant.class, clock.instant(), call.dates().deadline().lastDay().plusDays(2)
                .atStartOfDay(SchoolClock.OSLO).toInstant(), clock.instant().plus(Duration.ofDays(365)));
        examples.put(String.class, "/invitasjon/eksempel");
        examples.gather(InquiryExample.asked(clock.instant()));
        examples.gather(RequestExample.asked(clock.instant()));
        examples.put(RequestExample.asked(clock.instant()).getClass(),
                RequestExample.asked(clock.instant()), RequestExample.notice(clock.instant()));
        examples.gather(house.getBean(Programmes.class).planOf(call));
        examples.gather(AlertExample.subscription(clock.instant()));
        examples.gather(ExampleKind.example(Language.NB));
        examples.gather(AppealExample.received(clock.instant()));
        PoolExample.all(clock.instant()).forEach(examples::gather);
        examples.put(AppealExample.NEWS, AppealExample.NEWS.getEnumConstants());
        examples.gather(OfferExample.answered(applicants.id(), clock.instant()));
        examples.put(OfferExample.NEWS, OfferExample.NEWS.getEnumConstants());
        examples.put(OfferExample.LIST_NEWS, OfferExample.LIST_NEWS.getEnumConstants());
        examples.put(DisclosureCases.REQUEST, DisclosureCases.examples(clock.instant()));
        examples.put(DisclosureCases.NEWS, DisclosureCases.NEWS.getEnumConstants());
        examples.gather(ReplacementExample.asked(applicants, call.id(), clock.instant()));
        examples.put(ReplacementExample.NEWS, ReplacementExample.NEWS.getEnumConstants());
        examples.put(ReplacementExample.WORD, ReplacementExample.WORD.getEnumConstants());
        examples.put(ReplacementExample.TO_SEAT, ReplacementExample.TO_SEAT.getEnumConstants());
        examples.put(ReplacementExample.TO_SUCCESSOR, ReplacementExample.TO_SUCCESSOR.getEnumConstants());
        examples.gather(LineExample.lacking(applicants, clock.instant()));
        examples.put(Invitation.class, asked(applicants.coordinator().id()));
        examples.put(Language.class, Language.NB);
        examples.put(boolean.class, true, false);
        examples.put(int.class, 7, 1);
    }

    @AfterEach
    void takeItBack() {
        applicants.withdraw();
    }

    @Test
    @DisplayName("Hvert brev huset skriver, finnes på tre språk, sier det på hvert av dem, og fører til sider på språket")
    void everyLetterInEveryLanguage() throws Exception {
        var found = new TreeMap<String, Map<Language, Letter>>();
        for (var language : Language.values()) {
            examples.put(Language.class, language);
            var ruling = ExampleKind.example(language);
            examples.put(ruling.getClass(), ruling);
            everyLetter(type -> inLanguage(type, language)).forEach((name, letter) -> found
                    .computeIfAbsent(name, _ -> new TreeMap<>()).put(language, letter));
        }

        assertThat(found).hasSizeGreaterThan(5);
        for (var letter : found.entrySet()) {
            letter.getValue().forEach((language, it) -> {
                assertThat(it.language()).as(letter.getKey()).isEqualTo(language);
                check(letter.getKey(), it);
                print(letter.getKey().replace('.', '-') + "-" + language.code(), it);
            });
            assertThat(letter.getValue().values().stream().map(Letter::body).distinct())
                    .as("%s says something else in each language", letter.getKey()).hasSize(3);
        }
    }

    @Test
    @DisplayName("Hvert brev har tittelen, avsnittene og veien videre som hører til det, i hver av utgavene sine")
    void everyLetterSaysItsOwn() throws Exception {
        var messages = house.getBean(Messages.class);
        var echo = mock(Messages.class, said -> switch (said.getMethod().getName()) {
            case "say" -> "«" + said.getArgument(1) + "»";
            case "has" -> messages.keys(said.getArgument(0)).contains(said.<String>getArgument(1));
            default -> throw new IllegalStateException(said.toString());
        });
        var letterWords = mock(LetterWords.class, _ -> new Words(echo, Language.NB, false));
        var shapes = new TreeMap<String, Set<String>>();

        everyLetter(type -> made(type, Map.of(LetterWords.class, letterWords)))
                .forEach((name, letter) -> shapes
                        .computeIfAbsent(name.replaceFirst("\\.\\d+$", ""), _ -> new LinkedHashSet<>())
                        .add(LetterShape.of(letter)));

        var written = new StringBuilder();
        shapes.forEach((name, versions) -> versions
                .forEach(version -> written.append(name).append('\n').append(version).append('\n')));
        Golden.check(Path.of("src/test/resources/no/innovasjonsskolen/letter/letters.txt"),
                written.toString());
    }

    @Test
    @DisplayName("Den som har valgt et språk, får brev på det; den huset ikke kjenner, får kommunens")
    void theReadersOwnLanguage() {
        var person = applicants.coordinator();
        var people = mock(People.class);
        var english = new Person(person.id(), person.name(), person.email(), Optional.of(Language.EN));
        doReturn(Optional.of(english)).when(people).byEmail(person.email());
        doReturn(Optional.empty()).when(people).byEmail("ukjent@lom.example");
        var letterWords = new LetterWords(new Messages(), people);

        assertThat(letterWords.to(new Recipient("Kari", person.email()), Language.NN).language())
                .isEqualTo(Language.EN);
        assertThat(letterWords.to(new Recipient("Kari", "ukjent@lom.example"), Language.NN).language())
                .isEqualTo(Language.NN);
    }

    private Invitation asked(PersonId by) {
        return new Invitation(UUID.randomUUID(), "colleague", UUID.randomUUID(), "seat", by, "Nina Nes",
                "nina@lom.example", clock.instant(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void check(String name, Letter letter) {
        var text = forms.text(letter);
        assertThat(text).as(name).doesNotContainPattern("\\{\\d|\\b[a-z]+\\.letter\\.").doesNotContain("null",
                "  .");
        assertThat(forms.html(letter)).contains("<html lang=\"" + letter.language().code() + "\"");
        letter.body().stream().filter(Block.Action.class::isInstance).map(Block.Action.class::cast)
                .forEach(action -> assertThat(action.url()).as(name)
                        .contains("spraak=" + letter.language().code()));
    }

    private void print(String name, Letter letter) {
        try {
            Files.createDirectories(PRINTED);
            Files.writeString(PRINTED.resolve(name + ".txt"), forms.text(letter));
            Files.writeString(PRINTED.resolve(name + ".html"), forms.html(letter));
            if (letter.paper().isPresent()) {
                var paper = forms.paper(letter, clock.instant());
                Files.write(PRINTED.resolve(name + ".pdf"), paper);
                assertThat(PaperJudge.faults(paper, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every component that writes letters. */
    private List<Class<?>> writers() {
        return Stream.of(house.getBeanDefinitionNames()).map(house::getType)
                .filter(type -> type != null && type.getName().startsWith("no.innovasjonsskolen."))
                .filter(type -> !type.getPackageName().equals(Letter.class.getPackageName()))
                .filter(type -> !letters(type).isEmpty()).<Class<?>>map(type -> type).toList();
    }

    private static List<Method> letters(Class<?> writer) {
        return Arrays.stream(writer.getDeclaredMethods())
                .filter(it -> it.getGenericReturnType().getTypeName().matches("(java.util.List<)?"
                        + Letter.class.getName() + ">?"))
                .filter(it -> !Modifier.isPrivate(it.getModifiers()) && !it.isSynthetic())
                .toList();
    }

    /** What makes a letter's writer ready to write. */
    private interface Maker {
        Object made(Class<?> writer) throws ReflectiveOperationException;
    }

    /** Every version of every letter, by its writer, method and number. */
    private Map<String, Letter> everyLetter(Maker maker) throws ReflectiveOperationException {
        var found = new LinkedHashMap<String, Letter>();
        for (var type : writers()) {
            var writer = maker.made(type);
            for (var method : letters(type)) {
                var letters = new ArrayList<Letter>();
                for (var arguments : examples.of(method)) {
                    letters.addAll(written(writer, method, arguments));
                }
                for (int number = 0; number < letters.size(); number++) {
                    found.put("%s.%s.%d".formatted(type.getSimpleName(), method.getName(), number),
                            letters.get(number));
                }
            }
        }
        return found;
    }

    /** The writer as it is when every municipality is written to in this language. */
    private Object inLanguage(Class<?> writer, Language language) throws ReflectiveOperationException {
        var names = spy(house.getBean(MunicipalityName.class));
        doReturn(language).when(names).letterLanguage(any());
        return made(writer, Map.of(MunicipalityName.class, names));
    }

    private Object made(Class<?> writer, Map<Class<?>, Object> instead) throws ReflectiveOperationException {
        var constructor = writer.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(type -> instead.containsKey(type) ? instead.get(type) : house.getBean(type)).toArray());
    }

    /** One letter, or one to each who is told. */
    @SuppressWarnings("unchecked")
    private static List<Letter> written(Object writer, Method method, List<Object> arguments)
            throws ReflectiveOperationException {
        method.setAccessible(true);
        var written = method.invoke(writer, arguments.toArray());
        return written instanceof Letter one ? List.of(one) : (List<Letter>) written;
    }
}
