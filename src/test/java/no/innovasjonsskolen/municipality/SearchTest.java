package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import no.innovasjonsskolen.CpuTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final Snapshot snapshot = Examples.register().at(TODAY);

    @ParameterizedTest
    @DisplayName("Et navn finnes på alle sine språk, med og uten bokstaver som mangler på tastaturet")
    @CsvSource({
            "Kárášjohka, Karasjok", "karasjohka, Karasjok", "KARASJOK, Karasjok",
            "Guovdageaidnu, Kautokeino", "kautokeino, Kautokeino", "Unjarga, Nesseby",
            "Aarborte, Hattfjelldal", "Nåavmesjenjaelmie, Namsos", "naavmesjenjaelmie, Namsos",
            "Stïentje, Steinkjer", "stientje, Steinkjer", "Tråante, Trondheim", "traante, Trondheim",
            "Snaase, Snåsa", "Hábmer, Hamarøy", "Porsanki, Porsanger", "Porsangu, Porsanger",
            "Kaivuono, Kåfjord",
            "baerum, Bærum", "barum, Bærum", "Bärum, Bærum", "tromso, Tromsø", "tromsoe, Tromsø",
            "Tromsö, Tromsø",
            "aalesund, Ålesund", "alesund, Ålesund", "tana, Tana", "deatnu, Tana", "Deatnu – Tana, Tana",
            "Lom kommune, Lom", "Voss herad, Voss", "3434, Lom", "0301, Oslo", "301, Oslo",
            "0514, Lom", "514, Lom", "Skedsmo, Lillestrøm", "Nøtterøy kommune, Færder",
            "heroy nordland, Herøy (Nordland)",
            "Herøy (Møre og Romsdal), Herøy (Møre og Romsdal)", "sor varanger, Sør-Varanger", "  lom  , Lom"})
    void findsAnyName(String question, String name) {
        assertThat(snapshot.search(question)).first().extracting(Municipality::name).isEqualTo(name);
    }

    @Test
    @DisplayName("Helt likt navn kommer først, så de som begynner likt, de største først")
    void exactComesFirst() {
        assertThat(names("Bø")).startsWith("Bø", "Midt-Telemark", "Bømlo", "Bodø", "Bokn")
                .contains("Sarpsborg");
        assertThat(names("os")).startsWith("Os", "Bjørnafjorden", "Oslo");
        assertThat(names("herøy")).containsExactly("Herøy (Møre og Romsdal)", "Herøy (Nordland)");
        assertThat(names("land")).startsWith("Nordre Land", "Søndre Land");
    }

    @Test
    @DisplayName("En skrivefeil finner fram likevel, men kommer etter de som er rett skrevet")
    void misspeltComesLast() {
        assertThat(names("kautokieno")).containsExactly("Kautokeino");
        assertThat(names("lilehammer")).containsExactly("Lillehammer");
        assertThat(names("tana")).startsWith("Tana").contains("Rana");
    }

    @Test
    @DisplayName("Et tomt søk, og et som ikke ligner noe, finner ingenting")
    void nothingFindsNothing() {
        assertThat(names("")).isEmpty();
        assertThat(names(" – ")).isEmpty();
        assertThat(names("xyzzy")).isEmpty();
        assertThat(names("\u0000\u202e")).isEmpty();
        assertThat(names("Lom".repeat(700_000))).isEmpty();
    }

    @Test
    @DisplayName("Hvert navn og hver begynnelse av det finner kommunen, uansett store bokstaver og aksenter")
    void everyNameIsFoundByEveryBeginning() {
        for (var municipality : snapshot.all()) {
            for (var name : municipality.names().official()) {
                assertThat(snapshot.search(name.text()).getFirst().names().official())
                        .as(name.text()).anyMatch(found -> found.text().equals(name.text()));
                for (var end = 1; end <= name.text().length(); end++) {
                    var beginning = name.text().substring(0, end);
                    assertThat(snapshot.search(beginning)).as(beginning).contains(municipality);
                    assertThat(snapshot.search(bare(beginning))).as(bare(beginning)).contains(municipality);
                }
            }
        }
    }

    @Test
    @DisplayName("Tusen tilfeldige skrivefeil i navn på fem bokstaver eller mer finner kommunen")
    void everySingleMistakeIsForgiven() {
        for (var trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var municipality = snapshot.all().get(random.nextInt(357));
            var name = municipality.names().official().getFirst().text();
            if (name.length() < 5) {
                continue;
            }
            var wrong = withOneMistake(name, random);

            assertThat(snapshot.search(wrong)).as("trial %d: %s for %s", trial, wrong, name)
                    .contains(municipality);
        }
    }

    @Test
    @DisplayName("Samme spørsmål gir alltid samme svar, uten gjentakelser")
    void answersAreStable() {
        var again = Examples.register().at(TODAY);
        for (var trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var name = snapshot.all().get(random.nextInt(357)).name();
            var question = name.substring(random.nextInt(name.length()));

            var answer = snapshot.search(question);

            assertThat(answer).as("trial %d: %s", trial, question).doesNotHaveDuplicates()
                    .isEqualTo(again.search(question));
        }
    }

    @Test
    @DisplayName("Et søk i minnet tar under ett millisekund")
    void searchIsFast() {
        var best = IntStream.range(0, 20).mapToObj(_ -> CpuTime.of(() -> IntStream.range(0, 100)
                .forEach(i -> snapshot.search(snapshot.all().get(i * 3).name()))).dividedBy(100))
                .min(Comparator.naturalOrder()).orElseThrow();

        assertThat(best).isLessThan(Duration.ofMillis(1));
    }

    private List<String> names(String question) {
        return snapshot.search(question).stream().map(Municipality::name).toList();
    }

    private static String bare(String name) {
        var replaced = name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("å", "a").replace("æ", "ae")
                .replace("đ", "d").replace("ŋ", "n").replace("ŧ", "t");
        return Normalizer.normalize(replaced, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String withOneMistake(String name, Random random) {
        var at = 1 + random.nextInt(name.length() - 2);
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
