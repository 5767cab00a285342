package no.innovasjonsskolen.admission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;

/** Invented names and challenges for the demo school: the same every time. */
final class DemoContent {

    private static final List<String> FIRST = List.of("Kari", "Ola", "Ingrid", "Per", "Anne", "Lars", "Marit",
            "Jon", "Solveig", "Nils", "Berit", "Tor", "Hilde", "Geir", "Silje", "Knut", "Astrid", "Magnus",
            "Elin", "Odd", "Randi", "Trond", "Liv", "Sindre", "Aud", "Eirik", "Gro", "Håkon", "Turid",
            "Amina",
            "Yusuf", "Ánne", "Máret", "Aslak", "Fatima", "Piotr");
    private static final List<String> LAST = List.of("Moen", "Bakken", "Haugen", "Lunde", "Vik", "Sætre",
            "Dahl",
            "Nygård", "Berge", "Solheim", "Strand", "Eide", "Myhre", "Sande", "Aas", "Fjeld", "Brekke",
            "Hagen",
            "Tveit", "Lie", "Rønning", "Skar", "Nordli", "Hetta", "Somby", "Ødegård", "Kvam", "Løken", "Ali",
            "Kowalska", "Grøtting", "Åsen");
    private static final List<String> TITLES = List.of("Enhetsleder", "Virksomhetsleder", "Rådgiver",
            "Avdelingsleder", "Fagleder", "Rektor", "Prosjektleder", "Kommunestyrerepresentant", "Plansjef");

    private final Random random;
    private final List<String> challenges = lines();

    DemoContent(long seed) {
        this.random = new Random(seed);
    }

    String name() {
        return pick(FIRST) + " " + pick(LAST);
    }

    String title() {
        return pick(TITLES);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** An address that can reach nobody (RFC 2606). */
    static String email(String name, String where) {
        return plain(name).replace(' ', '.') + "@" + plain(where).replace(' ', '-') + ".example";
    }

    /** The answers about a challenge, and about how it is anchored. */
    Map<Question, String> challenge(int number) {
        var parts = challenges.get(number % challenges.size()).split("\\|");
        return Map.of(Question.CHALLENGE_TITLE, parts[0], Question.CHALLENGE_WHAT, parts[1],
                Question.CHALLENGE_WHOM, parts[2], Question.CHALLENGE_TRIED, parts[3],
                Question.ANCHORING_HOW, parts[4], Question.ANCHORING_POLITICS, parts[5]);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae"),
                Normalizer.Form.NFD).replaceAll("[^a-z .-]", "").strip();
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("no/innovasjonsskolen/admission/demo-challenges.txt")
                    .getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
