package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.alert.AlertExample;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.office.InquiryExample;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallChange;
import no.innovasjonsskolen.programme.CallChanged;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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

    private final Map<Class<?>, Object> examples = new HashMap<>();
    private Applicants applicants;

    @BeforeEach
    void someoneHasApplied() {
        inTheCall();
        applicants = Applicants.apply(house, Far.JOINT);
        gather(applicants.whole());
        applicants.news().forEach(this::gather);
        var call = house.getBean(Programmes.class).calls().getFirst();
        gather(call);
        gather(new CallChanged(call.id(), 2, List.of(new CallChange("lastDay", Sentence.of("site.name"),
                call.dates().opens(), call.dates().resultsBy()))));
        gather(new CallCancelled(call.id(), "For få lærere."));
        examples.put(Function.class, (Function<Words, List<String>>) words -> List
                .of(words.localize("admission.reminder.not-sent")));
        examples.put(Person.class, applicants.coordinator());
        examples.put(PersonId.class, applicants.coordinator().id());
        examples.put(Recipient.class, new Recipient("Kari Moen", "kari@lom.example"));
        examples.put(Instant.class, clock.instant());
        examples.put(String.class, "/invitasjon/eksempel");
        gather(InquiryExample.asked(clock.instant()));
        gather(house.getBean(Programmes.class).planOf(call));
        gather(AlertExample.subscription(clock.instant()));
        examples.put(boolean.class, true);
        examples.put(int.class, 7);
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
            for (var writer : writers()) {
                for (var method : letters(writer)) {
                    var letters = written(inLanguage(writer, language), method);
                    for (int i = 0; i < letters.size(); i++) {
                        found.computeIfAbsent(writer.getSimpleName() + "." + method.getName() + "." + i,
                                _ -> new TreeMap<>())
                                .put(language, letters.get(i));
                    }
                }
            }
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
    @DisplayName("Den som har valgt et språk, får brev på det; den huset ikke kjenner, får kommunens")
    void theReadersOwnLanguage() {
        var person = applicants.coordinator();
        var people = mock(People.class);
        var english = new Person(person.id(), person.name(), person.email(), Optional.of(Language.EN));
        doReturn(Optional.of(english)).when(people).byEmail(person.email());
        doReturn(Optional.empty()).when(people).byEmail("ukjent@lom.example");
        var letterWords = new LetterWords(new no.innovasjonsskolen.site.Messages(), people);

        assertThat(letterWords.to(new Recipient("Kari", person.email()), Language.NN).language())
                .isEqualTo(Language.EN);
        assertThat(letterWords.to(new Recipient("Kari", "ukjent@lom.example"), Language.NN).language())
                .isEqualTo(Language.NN);
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
                Files.write(PRINTED.resolve(name + ".pdf"), forms.paper(letter, clock.instant()));
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

    /** The writer as it is when every municipality is written to in this language. */
    private Object inLanguage(Class<?> writer, Language language) throws ReflectiveOperationException {
        var names = spy(house.getBean(MunicipalityName.class));
        doReturn(language).when(names).letterLanguage(any());
        var constructor = writer.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == MunicipalityName.class ? names : house.getBean(type)).toArray());
    }

    /** One letter, or one to each who is told. */
    @SuppressWarnings("unchecked")
    private List<Letter> written(Object writer, Method method) throws ReflectiveOperationException {
        method.setAccessible(true);
        var written = method.invoke(writer,
                Arrays.stream(method.getParameters()).map(it -> example(it, method)).toArray());
        return written instanceof Letter one ? List.of(one) : (List<Letter>) written;
    }

    private Object example(Parameter parameter, Method method) {
        var type = parameter.getType();
        if (type == Optional.class || Collection.class.isAssignableFrom(type)) {
            var element = (Class<?>) ((java.lang.reflect.ParameterizedType) parameter.getParameterizedType())
                    .getActualTypeArguments()[0];
            return type == Optional.class ? Optional.of(known(element, method))
                    : List.of(known(element, method));
        }
        return known(type, method);
    }

    private Object known(Class<?> type, Method method) {
        return examples.entrySet().stream()
                .filter(it -> type == it.getKey() || type.isInstance(it.getValue()))
                .map(Map.Entry::getValue).findFirst()
                .orElseThrow(
                        () -> new AssertionError("EveryLetterTest has no example of a %s for %s: give it one"
                                .formatted(type.getSimpleName(), method)));
    }

    /** Everything that a record holds is an example of its type. */
    private void gather(Object whole) {
        switch (whole) {
            case Optional<?> maybe -> maybe.ifPresent(this::gather);
            case Collection<?> many -> new ArrayList<>(many).forEach(this::gather);
            case Record one when examples.putIfAbsent(one.getClass(), one) == null ->
                Arrays.stream(one.getClass().getRecordComponents()).map(valueIn(one)).forEach(this::gather);
            case Enum<?> constant -> examples.putIfAbsent(constant.getDeclaringClass(), constant);
            default -> {
            }
        }
    }

    private static Function<RecordComponent, Object> valueIn(Record one) {
        return component -> {
            try {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(one);
                return value == null ? Optional.empty() : value;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
