package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Years;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules against a table of persons that the office can read: {@code persons.csv}. */
class PersonsTest {

    private static final Path TABLE = Path.of("src/test/resources/eligibility/persons.csv");
    private static final EntryRule RULE = new EntryRule(3, new Years(1, 2), new Years(1, 2));
    private static final Optional<LocalDate> BEGINS = Optional.of(LocalDate.of(2027, 9, 7));
    private static final Terms COMMISSIONED = new Terms(RULE, 0, BEGINS);
    private static final Terms SELF_PAYMENT = new Terms(RULE, 2, BEGINS);

    private static final Map<String, Kind> KINDS = Map.of("norsk", Kind.NORWEGIAN, "gammel", Kind.OLD,
            "utenlandsk", Kind.FOREIGN, "fagskole", Kind.VOCATIONAL);
    private static final Map<String, Evidence> PAPERS = Map.of("vitnemål", Evidence.DIPLOMA,
            "karakterutskrift", Evidence.TRANSCRIPT, "bekreftelse", Evidence.EXPECTED, "godkjenning",
            Evidence.RECOGNITION, "attest", Evidence.WORK_CERTIFICATE);
    private static final Map<Verdict, String> VERDICTS = Map.of(Verdict.STUDENT, "student",
            Verdict.CONDITIONAL, "på vilkår", Verdict.ASSESS, "vurderes", Verdict.COURSE_PARTICIPANT,
            "kursdeltaker");
    private static final Map<Clause, String> CLAUSES = Map.of(Clause.PLAN, "studieplanen", Clause.UHF_4_6,
            "uhf § 4-6", Clause.INNF_2_6, "innf § 2-6", Clause.OWN_CHOICE, "skolens eget valg");
    private static final Map<Requirement, String> REQUIREMENTS = Map.of(
            Requirement.CERTIFICATE, "kursbevis", Requirement.DEGREE, "bachelor",
            Requirement.CREDITS, "180 studiepoeng", Requirement.EXPECTED_DEGREE, "ventet grad",
            Requirement.SOME_EDUCATION, "ett år", Requirement.RELEVANT_WORK, "relevant arbeid",
            Requirement.WORK_LIFE, "to år arbeid", Requirement.RECOGNITION, "avklart");
    private static final Map<Finding.Standing, String> STANDINGS = Map.of(Finding.Standing.MET, "ja",
            Finding.Standing.UNMET, "nei", Finding.Standing.OPEN, "åpent");

    /** One line of the table, by the names of its columns. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        List<String> list(String column) {
            return Stream.of(get(column).split(", ")).filter(it -> !it.isEmpty()).toList();
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        Facts facts() {
            var degree = switch (get("grad")) {
                case "ja" -> Degree.FINISHED;
                case "-" -> Degree.NONE;
                default -> Degree.EXPECTED;
            };
            var expected = degree == Degree.EXPECTED ? Optional.of(LocalDate.parse(get("grad")))
                    : Optional.<LocalDate>empty();
            return new Facts(get("vil ha").equals("studiepoeng"),
                    new Schooling(KINDS.get(get("utdanning")), get("avklart").equals("ja"), degree, expected,
                            number("studiepoeng"), number("år")),
                    number("relevant arbeid"), number("arbeid"),
                    list("vist").stream().map(PAPERS::get).collect(Collectors.toSet()));
        }

        Terms terms() {
            return get("betaling").equals("egenbetaling") ? SELF_PAYMENT : COMMISSIONED;
        }

        @Override
        public String toString() {
            return get("navn") + ": " + get("i ord");
        }
    }

    static List<Row> persons() throws IOException {
        var lines = Files.readAllLines(TABLE);
        var columns = lines.getFirst().split(";");
        return lines.stream().skip(1).map(line -> line.split(";", -1))
                .map(cells -> new Row(Stream.iterate(0, i -> i < columns.length, i -> i + 1)
                        .collect(Collectors.toMap(i -> columns[i], i -> cells[i]))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("persons")
    @DisplayName("Hver person i tabellen får det svaret tabellen sier, med alle grunner og hjemmelen")
    void everyPersonGetsHerVerdict(Row person) {
        var proposal = Proposal.of(person.facts(), person.terms());

        assertThat(VERDICTS.get(proposal.verdict())).isEqualTo(person.get("svar"));
        assertThat(say(proposal.findings(),
                it -> REQUIREMENTS.get(it.requirement()) + " " + STANDINGS.get(it.standing())))
                .isEqualTo(person.get("fordi"));
        assertThat(say(proposal.clauses(), CLAUSES::get)).isEqualTo(person.get("hjemmel"));
        assertThat(say(proposal.missing(), it -> PAPERS.entrySet().stream()
                .filter(paper -> paper.getValue() == it).map(Map.Entry::getKey).collect(joining())))
                .isEqualTo(person.get("mangler"));
    }

    @Test
    @DisplayName("Tabellen har minst seksti personer og alle svar, krav, hjemler, slag utdanning og bevis")
    void theTableCoversTheRules() throws IOException {
        var proposals = persons().stream().map(it -> Proposal.of(it.facts(), it.terms())).toList();
        var findings = proposals.stream().flatMap(it -> it.findings().stream()).toList();

        assertThat(persons()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(proposals).extracting(Proposal::verdict).contains(Verdict.values());
        assertThat(findings).extracting(Finding::requirement).contains(Requirement.values());
        assertThat(proposals.stream().flatMap(it -> it.clauses().stream())).contains(Clause.values());
        assertThat(proposals.stream().flatMap(it -> it.missing().stream())).contains(Evidence.values());
        assertThat(persons()).extracting(it -> it.facts().schooling().kind()).contains(Kind.values());
    }

    @Test
    @DisplayName("Mer utdanning, mer arbeid eller mer avklart gir aldri et dårligere svar")
    void moreIsNeverWorse() {
        for (int trial = 0; trial < 20_000; trial++) {
            var random = new Random(trial);
            var less = any(random);
            var terms = random.nextBoolean() ? COMMISSIONED : SELF_PAYMENT;

            var more = more(less, random);

            assertThat(Proposal.of(more, terms).verdict()).as("trial %d: %s, then %s", trial, less, more)
                    .isGreaterThanOrEqualTo(Proposal.of(less, terms).verdict());
        }
    }

    @Test
    @DisplayName("Ingen får avslag: den som ikke fyller kravet, er kursdeltaker, og får vite alt som mangler")
    void everyUnmetRequirementIsSaid() {
        for (int trial = 0; trial < 20_000; trial++) {
            var random = new Random(trial);
            var facts = any(random);
            var terms = random.nextBoolean() ? COMMISSIONED : SELF_PAYMENT;

            var proposal = Proposal.of(facts, terms);

            assertThat(proposal.grounds(proposal.verdict())).as("trial %d: %s", trial, facts).isNotEmpty();
            if (proposal.verdict() == Verdict.COURSE_PARTICIPANT && facts.wantsCredits()) {
                assertThat(proposal.grounds(proposal.verdict())).as("trial %d: %s", trial, facts)
                        .allMatch(it -> it.standing() == Finding.Standing.UNMET)
                        .containsAll(proposal.findings().stream()
                                .filter(it -> it.standing() == Finding.Standing.UNMET).toList());
            }
        }
    }

    private static Facts any(Random random) {
        var degree = Degree.values()[random.nextInt(3)];
        return new Facts(random.nextInt(10) > 0,
                new Schooling(Kind.values()[random.nextInt(4)], random.nextBoolean(), degree,
                        degree == Degree.EXPECTED ? Optional.of(day(random)) : Optional.empty(),
                        random.nextInt(240), random.nextInt(5)),
                random.nextInt(30), random.nextInt(40), Set.of());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2027, 9, 1).plusDays(random.nextInt(14));
    }

    private static Facts more(Facts facts, Random random) {
        var had = facts.schooling();
        var degree = Arrays.stream(Degree.values()).filter(it -> it.compareTo(had.degree()) >= 0)
                .skip(random.nextInt(2)).findFirst().orElse(Degree.FINISHED);
        var expected = degree != Degree.EXPECTED ? Optional.<LocalDate>empty()
                : had.expected().map(day -> day.minusDays(random.nextInt(5)))
                        .or(() -> Optional.of(day(random)));
        return new Facts(facts.wantsCredits(),
                new Schooling(had.kind(), had.recognised() || random.nextBoolean(), degree, expected,
                        had.credits() + random.nextInt(60), had.years() + random.nextInt(2)),
                facts.relevantMonths() + random.nextInt(12), facts.workMonths() + random.nextInt(12),
                facts.shown());
    }

    private static <T> String say(List<T> all, Function<T, String> one) {
        return all.stream().map(one).collect(joining(", "));
    }
}
