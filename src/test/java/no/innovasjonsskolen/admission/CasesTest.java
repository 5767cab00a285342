package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Statements;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's questions, on PostgreSQL. The call of 2026 is over, and no story applies to it. */
class CasesTest extends HouseTest {

    private static final List<MunicipalityNumber> NOBODY = List.of();

    @Autowired
    private Cases cases;
    @Autowired
    private Programmes programmes;
    @Autowired
    private JdbcClient db;

    private CallId call;
    private InventedCases invented;

    @BeforeEach
    void theCallOf2026() {
        call = programmes.calls().stream().filter(it -> it.cohort().name().equals("2026")).map(Call::id)
                .findFirst().orElseThrow();
        invented = new InventedCases(db, call);
    }

    @AfterEach
    void takeThemAway() {
        invented.remove();
    }

    @Test
    @DisplayName("Databasen deler inn i grupper og ordner akkurat som regelen sier, for to hundre tilfeldige søknader")
    void sqlSaysWhatTheModelSays() {
        invented.add(200, 27);

        var list = cases.page(Cases.Query.all(call, invented.seen()), 0, 1_000);

        assertThat(invented.groups().values().stream().collect(Collectors.toSet())).hasSize(7);
        assertThat(list.stream().collect(Collectors.toMap(Case.Line::id, Case.Line::group)))
                .isEqualTo(invented.groups());
        assertThat(list).extracting(Case.Line::id).containsExactlyElementsOf(expectedOrder());
    }

    @Test
    @DisplayName("Sidene til sammen er hele lista, og naboene er dem som står over og under")
    void pagesAndNeighbours() {
        invented.add(60, 3);
        var query = Cases.Query.all(call, invented.seen());

        var turned = new ArrayList<ApplicationId>();
        for (int from = 0; from < 75; from += 25) {
            cases.page(query, from, 25).forEach(line -> turned.add(line.id()));
        }

        assertThat(turned).containsExactlyElementsOf(expectedOrder());
        for (int i = 0; i < turned.size(); i++) {
            assertThat(cases.neighbours(query, turned.get(i))).as("place %d", i)
                    .isEqualTo(new Cases.Neighbours(
                            i == 0 ? Optional.empty() : Optional.of(turned.get(i - 1)),
                            i == turned.size() - 1 ? Optional.empty() : Optional.of(turned.get(i + 1))));
        }
        assertThat(cases.neighbours(query, new ApplicationId(UUID.randomUUID())))
                .isEqualTo(new Cases.Neighbours(Optional.empty(), Optional.empty()));
        assertThat(cases.counts(query)).isEqualTo(invented.groups().values().stream()
                .collect(Collectors.groupingBy(it -> it, Collectors.summingInt(_ -> 1))));
    }

    @Test
    @DisplayName("Filtrene velger på referanse, navn, kommuner, gruppe og samarbeid, hver for seg og sammen")
    void filters() {
        var lom = invented.sent(1, "3434");
        var kautokeino = invented.sent(2, "5612", "5610");
        var hamar = invented.sent(3, "3403");

        assertThat(found(text("test-0002", NOBODY))).containsExactly(kautokeino);
        assertThat(found(text("karasjok", numbers("5610")))).containsExactly(kautokeino);
        assertThat(found(text("%", NOBODY))).isEmpty();
        assertThat(found(query(Cases.Query.Text.NONE, numbers("3434", "3403"), null, null)))
                .containsExactly(hamar, lom);
        assertThat(found(query(Cases.Query.Text.NONE, NOBODY, null, null))).isEmpty();
        assertThat(found(query(Cases.Query.Text.NONE, null, null, true))).containsExactly(kautokeino);
        assertThat(found(query(Cases.Query.Text.NONE, null, null, false))).containsExactly(hamar, lom);
        assertThat(found(query(Cases.Query.Text.NONE, null, CaseGroup.DRAFT, null))).isEmpty();
        assertThat(found(query(Cases.Query.Text.NONE, numbers("3434"), CaseGroup.NEW, false)))
                .containsExactly(lom);
    }

    @Test
    @DisplayName("Det som nettopp er sendt, står øverst")
    void theNewestIsOnTop() {
        invented.add(40, 8);
        var newest = invented.sent(5_000_000, "3434");

        assertThat(cases.page(Cases.Query.all(call, invented.seen()), 0, 1)).singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(newest);
                    assertThat(line.challenge()).isEqualTo("Kvelder\nog netter");
                });
    }

    @Test
    @DisplayName("Arbeidslista, saken og fila spør databasen like mange ganger med hundre søknader som med ti")
    void manyAreAskedForAsOne() {
        var eva = reader().as("Eva Lunde");
        var list = "/kontor?opptak=" + call.value();
        var file = "/kontor/soknader.csv?opptak=" + call.value();
        var first = invented.sent(7_000_000, "3434");
        invented.add(9, 4);
        eva.open("/kontor/soknad/" + first);
        var asked = new ArrayList<Integer>();

        for (int many : List.of(0, 90)) {
            invented.add(many, 5);
            for (var page : List.of(list, file, "/kontor/soknad/" + first)) {
                asked.add(Statements.during(
                        () -> assertThat(eva.open(page).status()).as(page).isEqualTo(200)).size());
            }
        }

        assertThat(asked.subList(3, 6)).isEqualTo(asked.subList(0, 3));
    }

    private List<ApplicationId> expectedOrder() {
        Comparator<ApplicationId> byGroup = Comparator.comparing(id -> invented.groups().get(id));
        Comparator<ApplicationId> byMoment = Comparator.comparing(id -> invented.moments().get(id));
        return invented.groups().keySet().stream()
                .sorted(byGroup.thenComparing(
                        (one, other) -> CaseGroup.newestFirst().contains(invented.groups().get(one))
                                ? byMoment.compare(other, one) : byMoment.compare(one, other)))
                .toList();
    }

    private List<ApplicationId> found(Cases.Query query) {
        return cases.page(query, 0, 100).stream().map(Case.Line::id).toList();
    }

    private Cases.Query text(String written, List<MunicipalityNumber> named) {
        return query(new Cases.Query.Text(written, named), null, null, null);
    }

    private Cases.Query query(Cases.Query.Text text, List<MunicipalityNumber> leads, CaseGroup group,
            Boolean joint) {
        return new Cases.Query(call, Map.of(), text, Optional.ofNullable(leads),
                Optional.ofNullable(group), Optional.ofNullable(joint));
    }

    private static List<MunicipalityNumber> numbers(String... numbers) {
        return List.of(numbers).stream().map(MunicipalityNumber::of).toList();
    }
}
