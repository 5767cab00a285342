package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
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
class CaseloadTest extends HouseTest {

    private static final List<MunicipalityNumber> NOBODY = List.of();

    @Autowired
    private Caseload caseload;
    @Autowired
    private Programmes programmes;
    @Autowired
    private JdbcClient db;

    private CallId call;
    private InventedCases cases;

    @BeforeEach
    void theCallOf2026() {
        call = programmes.calls().stream().filter(it -> it.cohort().name().equals("2026")).map(Call::id)
                .findFirst().orElseThrow();
        cases = new InventedCases(db, call);
    }

    @AfterEach
    void takeThemAway() {
        cases.remove();
    }

    @Test
    @DisplayName("Databasen deler inn i grupper og ordner akkurat som regelen sier, for to hundre tilfeldige søknader")
    void sqlSaysWhatTheModelSays() {
        cases.add(200, 27);

        var list = caseload.page(Caseload.Query.all(call, cases.seen()), 0, 1_000);

        assertThat(cases.groups().values().stream().collect(Collectors.toSet())).hasSize(7);
        assertThat(list.stream().collect(Collectors.toMap(CaseFile.Line::id, CaseFile.Line::group)))
                .isEqualTo(cases.groups());
        assertThat(list).extracting(CaseFile.Line::id).containsExactlyElementsOf(expectedOrder());
    }

    @Test
    @DisplayName("Sidene til sammen er hele lista, og naboene er dem som står over og under")
    void pagesAndNeighbours() {
        cases.add(60, 3);
        var query = Caseload.Query.all(call, cases.seen());

        var turned = new ArrayList<ApplicationId>();
        for (int from = 0; from < 75; from += 25) {
            caseload.page(query, from, 25).forEach(line -> turned.add(line.id()));
        }

        assertThat(turned).containsExactlyElementsOf(expectedOrder());
        for (int i = 0; i < turned.size(); i++) {
            assertThat(caseload.neighbours(query, turned.get(i))).as("place %d", i)
                    .isEqualTo(new Caseload.Neighbours(
                            i == 0 ? Optional.empty() : Optional.of(turned.get(i - 1)),
                            i == turned.size() - 1 ? Optional.empty() : Optional.of(turned.get(i + 1))));
        }
        assertThat(caseload.neighbours(query, new ApplicationId(UUID.randomUUID())))
                .isEqualTo(new Caseload.Neighbours(Optional.empty(), Optional.empty()));
        assertThat(caseload.counts(query)).isEqualTo(cases.groups().values().stream()
                .collect(Collectors.groupingBy(it -> it, Collectors.summingInt(_ -> 1))));
    }

    @Test
    @DisplayName("Filtrene velger på referanse, navn, kommuner, gruppe og samarbeid, hver for seg og sammen")
    void filters() {
        var lom = cases.sent(1, "3434");
        var kautokeino = cases.sent(2, "5612", "5610");
        var hamar = cases.sent(3, "3403");

        assertThat(found(text("test-0002", NOBODY))).containsExactly(kautokeino);
        assertThat(found(text("karasjok", numbers("5610")))).containsExactly(kautokeino);
        assertThat(found(text("%", NOBODY))).isEmpty();
        assertThat(found(query(Caseload.Query.Text.NONE, numbers("3434", "3403"), null, null)))
                .containsExactly(hamar, lom);
        assertThat(found(query(Caseload.Query.Text.NONE, NOBODY, null, null))).isEmpty();
        assertThat(found(query(Caseload.Query.Text.NONE, null, null, true))).containsExactly(kautokeino);
        assertThat(found(query(Caseload.Query.Text.NONE, null, null, false))).containsExactly(hamar, lom);
        assertThat(found(query(Caseload.Query.Text.NONE, null, CaseGroup.DRAFT, null))).isEmpty();
        assertThat(found(query(Caseload.Query.Text.NONE, numbers("3434"), CaseGroup.NEW, false)))
                .containsExactly(lom);
    }

    @Test
    @DisplayName("Det som nettopp er sendt, står øverst")
    void theNewestIsOnTop() {
        cases.add(40, 8);
        var newest = cases.sent(5_000_000, "3434");

        assertThat(caseload.page(Caseload.Query.all(call, cases.seen()), 0, 1)).singleElement()
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
        var first = cases.sent(7_000_000, "3434");
        cases.add(9, 4);
        eva.open("/kontor/soknad/" + first);
        var asked = new ArrayList<Integer>();

        for (int many : List.of(0, 90)) {
            cases.add(many, 5);
            for (var page : List.of(list, file, "/kontor/soknad/" + first)) {
                asked.add(leastAsked(eva, page));
            }
        }

        assertThat(asked.subList(3, 6)).isEqualTo(asked.subList(0, 3));
    }

    /** A job of the house may ask something meanwhile, but hardly three times. */
    private static int leastAsked(Reader reader, String page) {
        return IntStream.range(0, 3).map(_ -> Statements.during(() ->
                assertThat(reader.open(page).status()).as(page).isEqualTo(200)).size()).min().orElseThrow();
    }

    private List<ApplicationId> expectedOrder() {
        Comparator<ApplicationId> byGroup = Comparator.comparing(id -> cases.groups().get(id));
        Comparator<ApplicationId> byMoment = Comparator.comparing(id -> cases.moments().get(id));
        return cases.groups().keySet().stream().sorted(byGroup.thenComparing((one, other) ->
                CaseGroup.newestFirst().contains(cases.groups().get(one))
                        ? byMoment.compare(other, one) : byMoment.compare(one, other))).toList();
    }

    private List<ApplicationId> found(Caseload.Query query) {
        return caseload.page(query, 0, 100).stream().map(CaseFile.Line::id).toList();
    }

    private Caseload.Query text(String written, List<MunicipalityNumber> named) {
        return query(new Caseload.Query.Text(written, named), null, null, null);
    }

    private Caseload.Query query(Caseload.Query.Text text, List<MunicipalityNumber> leads, CaseGroup group,
            Boolean joint) {
        return new Caseload.Query(call, Map.of(), text, Optional.ofNullable(leads),
                Optional.ofNullable(group), Optional.ofNullable(joint));
    }

    private static List<MunicipalityNumber> numbers(String... numbers) {
        return List.of(numbers).stream().map(MunicipalityNumber::of).toList();
    }
}
