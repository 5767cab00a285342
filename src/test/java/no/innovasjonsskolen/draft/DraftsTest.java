package no.innovasjonsskolen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing typed is ever lost, whoever else writes. */
class DraftsTest extends HouseTest {

    private static final Writer KARI = new Writer(new UUID(0, 1), "Kari");
    private static final Writer JON = new Writer(new UUID(0, 2), "Jon");

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    private final SheetId sheet = new SheetId(UUID.randomUUID());

    @Test
    @DisplayName("To som skriver i hver sitt felt, merker ingenting til hverandre")
    void differentFields() {
        save(KARI, Map.of("a", new Written("Karis", 0), "b", new Written("", 0)));
        var jons = save(JON, Map.of("a", new Written("", 0), "b", new Written("Jons", 0)));

        assertThat(jons.get("a")).isInstanceOf(FieldOutcome.Untouched.class);
        assertThat(jons.get("b")).isInstanceOf(FieldOutcome.Saved.class);
        assertThat(drafts.read(sheet).value("a")).isEqualTo("Karis");
    }

    @Test
    @DisplayName("To som skriver i samme felt: den førstes står, den andres er lagt til side")
    void sameField() {
        save(KARI, Map.of("a", new Written("Karis", 0)));
        var jons = save(JON, Map.of("a", new Written("Jons", 0)));

        assertThat(jons.get("a")).isInstanceOfSatisfying(FieldOutcome.Met.class, met -> {
            assertThat(met.other().own()).isFalse();
            assertThat(met.other().by()).isEqualTo("Kari");
        });
        assertThat(drafts.read(sheet).value("a")).isEqualTo("Karis");
        assertThat(drafts.history(sheet, Long.MAX_VALUE, 1_000))
                .anyMatch(past -> past.aside() && past.text().value().equals("Jons"));
    }

    @Test
    @DisplayName("Den som skriver i to vinduer, ser begge tekstene, men møter aldri seg selv som noen andre")
    void twoWindows() {
        save(KARI, Map.of("a", new Written("I det ene", 0)));
        var other = save(KARI, Map.of("a", new Written("I det andre", 0)));

        assertThat(other.get("a")).isInstanceOfSatisfying(FieldOutcome.Met.class, met -> {
            assertThat(met.other().own()).isTrue();
            for (var language : Language.values()) {
                var words = new Words(new Messages(), language, false);
                assertThat(met.other().title(words) + met.other().who(words))
                        .doesNotContain("Kari").doesNotContainIgnoringCase("andre skrev")
                        .doesNotContain("Nokon andre", "Somebody else");
            }
        });
        assertThat(drafts.read(sheet).version("a").beside(KARI.id()).own()).isTrue();
        assertThat(drafts.read(sheet).version("a").beside(JON.id()).own()).isFalse();
    }

    @Test
    @DisplayName("Der ingen har skrevet, er det ingen å møte, uansett hvilken versjon skjemaet sier det så")
    void nobodyIsMetWhereNobodyWrote() {
        var first = save(KARI, Map.of("a", new Written("Karis", 7)));

        assertThat(first.get("a")).isInstanceOf(FieldOutcome.Saved.class);
        assertThat(drafts.read(sheet).version("a").version()).isEqualTo(1);
    }

    @Test
    @DisplayName("Det samme sendt to ganger er lagret én gang")
    void twiceIsOnce() {
        save(KARI, Map.of("a", new Written("Karis", 0)));
        var again = save(KARI, Map.of("a", new Written("Karis", 0)));

        assertThat(again.get("a")).isInstanceOf(FieldOutcome.Untouched.class);
        assertThat(drafts.history(sheet, Long.MAX_VALUE, 1_000)).hasSize(1);
    }

    @Test
    @DisplayName("Uansett hvem som skriver når: hver tekst noen har skrevet, finnes i historien")
    void everyTextIsKept() {
        for (int trial = 0; trial < 40; trial++) {
            var random = new Random(trial);
            var written = new HashSet<String>();
            var seen = new HashMap<Writer, Integer>(Map.of(KARI, 0, JON, 0));
            for (int step = 0; step < 12; step++) {
                var who = random.nextBoolean() ? KARI : JON;
                var text = who.name() + trial + "-" + step;
                written.add(text);
                var outcome = save(who, Map.of("t" + trial, new Written(text, seen.get(who))))
                        .get("t" + trial);
                seen.put(who, random.nextInt(3) == 0 ? seen.get(who) : outcome.now().version());
            }
            var field = "t" + trial;
            var kept = drafts.history(sheet, Long.MAX_VALUE, 1_000).stream()
                    .filter(past -> past.field().equals(field))
                    .map(past -> past.text().value()).toList();

            assertThat(kept).as("trial %d", trial).containsAll(written);
        }
    }

    private Map<String, FieldOutcome> save(Writer by, Map<String, Written> fields) {
        return transaction.execute(_ -> drafts.save(sheet, fields, by, clock.instant()));
    }
}
