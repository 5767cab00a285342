package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultTest {

    private final Messages messages = new Messages();

    @Test
    @DisplayName("En feil har en setning med navnet sitt, og setningen får tallene i feilen i rekkefølge")
    void keyAndArguments() {
        var fault = new Fault.TooFewSeats(3, 7, 9);

        assertThat(fault.key()).isEqualTo("selection.fault.too-few-seats");
        assertThat(fault.arguments()).isEqualTo(List.of(3, 7L, 9));
        assertThat(new Words(messages, Language.NB, false).localize(fault.key(), fault.arguments().toArray()))
                .isEqualTo("Utvalg 3 fyller 7 plasser, og skal fylle minst 9.");
    }

    @Test
    @DisplayName("Hver feil har en setning i hvert språk, og setningen bruker alt den får vite")
    void everyFaultHasItsSentence() throws ReflectiveOperationException {
        for (var type : Fault.class.getPermittedSubclasses()) {
            var fault = example(type);
            for (var language : Language.values()) {
                var words = new Words(messages, language, false);

                assertThat(words.has(fault.key())).as("%s in %s", fault.key(), language).isTrue();
                var said = words.localize(fault.key(), fault.arguments().toArray());
                assertThat(said).endsWith(".").doesNotContain("{");
                assertThat(fault.arguments()).as(said).allMatch(it -> said.contains(it.toString()));
            }
        }
    }

    @Test
    @DisplayName("Setningene kan sies likt av skolen og av programmet som kontrollerer trekninger")
    void bothProgramsSayTheSame() throws ReflectiveOperationException, IOException {
        var words = new Words(messages, Language.EN, false);
        var sentences = new Properties();
        try (var text = Fault.class.getResourceAsStream("messages_en.properties")) {
            sentences.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        for (var type : Fault.class.getPermittedSubclasses()) {
            var fault = example(type);

            var plain = new MessageFormat(sentences.getProperty(fault.key()), Locale.ENGLISH)
                    .format(fault.arguments().toArray());

            assertThat(plain).isEqualTo(words.localize(fault.key(), fault.arguments().toArray()));
        }
    }

    /** Numbers 11, 12 … and texts «t11», «t12» … */
    private static Fault example(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getType() == String.class ? "t" + (11 + i)
                    : components[i].getType() == long.class ? (Object) (11L + i) : (Object) (11 + i);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).collect(Collectors.toList());
        return (Fault) type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values);
    }
}
