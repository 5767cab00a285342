package no.innovasjonsskolen;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every act of every room is declared, told in all three languages, and written only by its own room. */
class JournalRulesTest extends HouseTest {

    private static final JournalActs PLANTED = new JournalActs() {

        @Override
        public Set<String> kinds() {
            return Set.of("planted");
        }

        @Override
        public Set<String> acts() {
            return Set.of("innovasjonsskolen.act.done");
        }

        @Override
        public String rule(String act) {
            return "";
        }
    };

    @Autowired
    private List<JournalActs> rooms;
    @Autowired
    private Messages messages;

    @Test
    @DisplayName("Alt som føres i journalen, har en setning på bokmål, nynorsk og engelsk")
    void everyActIsTold() {
        assertThat(JournalRules.sentences(rooms, keys())).isEmpty();
    }

    @Test
    @DisplayName("Alt som føres i journalen, sier hvilken regel det hviler på: en lov, studieplanen eller skolens eget valg")
    void everyActNamesItsRule() {
        assertThat(JournalRules.rules(rooms, keys())).isEmpty();
    }

    @Test
    @DisplayName("En handling uten regel blir funnet, og det blir sagt hvor regelen skal skrives")
    void anActWithoutARuleIsFound() {
        assertThat(JournalRules.rules(List.of(PLANTED), Map.of(Language.NB, Set.of()))).singleElement()
                .asString()
                .startsWith("The act «innovasjonsskolen.act.done» names no rule");
    }

    @Test
    @DisplayName("Et rom fører bare det det selv har sagt at det fører, og bare om sine egne ting")
    void everyRoomWritesItsOwn() {
        assertThat(JournalRules.literals(rooms, Sources.ofTheHouse())).isEmpty();
    }

    @Test
    @DisplayName("En handling uten setning blir funnet, og det blir sagt hvor setningen skal skrives")
    void anActWithoutASentenceIsFound() {
        var breaches = JournalRules.sentences(List.of(PLANTED),
                Map.of(Language.NN, Set.of("office.act.forgotten", "office.title")));

        assertThat(breaches).containsExactly(
                "The act «innovasjonsskolen.act.done» has no sentence:"
                        + " write it in innovasjonsskolen/messages_nn.properties",
                "«office.act.forgotten» (nn) tells of an act that no room declares: declare it in office's"
                        + " JournalActs, or take the sentence away");
    }

    @Test
    @DisplayName("En handling som ikke er meldt, og et annet roms slags ting, blir funnet")
    void anUndeclaredActIsFound() {
        var planted = new Sources(List.of()).with("office", "Planted.java", """
                journal.record(now, me, "office.act.done", new Subject("planted", id), Map.of());
                journal.record(now, me, "innovasjonsskolen.act.done", new Subject("nothing", id), Map.of());
                """);

        var breaches = JournalRules.literals(List.of(PLANTED), planted);

        assertThat(breaches).containsExactly(
                "office/Planted.java writes the act «office.act.done», which no room has declared:"
                        + " declare it in the JournalActs of office",
                "office/Planted.java writes the act «innovasjonsskolen.act.done», which belongs to"
                        + " innovasjonsskolen: declare it in the JournalActs of office",
                "office/Planted.java names the kind «planted», which belongs to innovasjonsskolen:"
                        + " ask that room for the Subject",
                "office/Planted.java names the kind «nothing», which no room has declared:"
                        + " ask that room for the Subject");
    }

    private Map<Language, Set<String>> keys() {
        return Arrays.stream(Language.values()).collect(toMap(it -> it, messages::keys));
    }
}
