package no.innovasjonsskolen.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.DrawFile;
import no.innovasjonsskolen.selection.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office holds draws on trial while it sets the targets; each is kept, compared, and gone with the deadline. */
class RehearsalStoryTest extends HouseTest {

    @Autowired
    private Programmes programmes;
    @Autowired
    private People people;
    @Autowired
    private Rehearsals rehearsals;
    @Autowired
    private BeginRehearsal beginRehearsal;
    @Autowired
    private SweepRehearsals sweepRehearsals;
    @Autowired
    private JdbcClient db;

    private Call call;
    private Person officer;
    private Reader eva;
    private String targets;
    private String list;

    @BeforeEach
    void whileTheTargetsAreSet() {
        inTheCall();
        call = programmes.currentCall(clock.instant()).orElseThrow();
        officer = people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
        eva = reader().as(officer.id());
        targets = "/kontor/opptak/" + call.id().value() + "/fordeling";
        list = RehearsalsPage.url(call.id());
    }

    @AfterEach
    void noneAreLeft() {
        db.sql("delete from rehearsal.rehearsal").update();
    }

    @Test
    @DisplayName("Kontoret prøvetrekker mål som ikke er lagret; utfallet er merket, blir tatt vare på og kan regnes ut igjen")
    void heldAndKept() {
        assertThat(eva.open(list).text()).contains("Ingen er holdt ennå");
        var drawn = hold("Lom, Skjåk\nAlta\nVoss\n4204\nTrondheim\nTromsø", "nord-norge", "1");

        assertThat(drawn.status()).isEqualTo(200);
        assertThat(drawn.text()).contains("PRØVE", "Ingen har fått plass", "Eva Lunde", "ville fått plass",
                "6 søknader: søknadene jeg skriver inn");
        assertThat(drawn.html().select("main li").eachText())
                .anyMatch(it -> it.startsWith("Minst én kommune fra Nord-Norge. Her ble det "));
        assertThat(eva.speaking("nn").open(drawn.path()).text()).contains("PRØVE", "Ingen har fått plass");
        assertThat(eva.speaking("en").open(drawn.path()).text()).contains("TRIAL (PRØVE)",
                "Nobody has got a place");
        eva.speaking("nb");
        var kept = rehearsals.find(call.id(), id(drawn)).orElseThrow();
        assertThat(TrialDraw.of(kept.whole(), kept.seed())).as("from what is kept alone")
                .isEqualTo(kept.draw());
        assertThat(kept.draw().orElseThrow().selected()).isNotEmpty();
        var file = eva.bytes(drawn.path() + "/prove.json");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("{\"trial\":\"PRØVE – ikke en trekning")
                .contains("PRØVE – ikkje ei trekking", "TRIAL – not a draw", kept.seed().text());
        assertThatThrownBy(() -> DrawFile.parse(file)).isInstanceOf(RuntimeException.class);
        assertThat(db.sql("select grounds ->> 'seed' from journal.entry where subject = :id and act = :act")
                .param("id", kept.id().value()).param("act", "rehearsal.act.begun").query(String.class)
                .list())
                .containsExactly(kept.seed().text());
    }

    @Test
    @DisplayName("En gang til gir et nytt frø på det samme; de to kan sammenlignes, og lista har den nyeste først")
    void againAndCompared() {
        var first = hold("Alta\nVoss\nTrondheim", "nord-norge", "1");
        var again = eva.form(first, "/igjen").send();
        var one = rehearsals.find(call.id(), id(first)).orElseThrow();
        var other = rehearsals.find(call.id(), id(again)).orElseThrow();
        assertThat(other.problem()).isEqualTo(one.problem());
        assertThat(other.seed()).isNotEqualTo(one.seed());

        var all = eva.open(list);
        assertThat(all.html().select("main h2").eachText()).containsExactly("PRØVE nr. 2", "PRØVE nr. 1");
        var compared = eva.open(all.html().select("main a:contains(Sammenlign)").attr("href"));

        assertThat(compared.text()).contains("PRØVE nr. 2 og PRØVE nr. 1", "3 ville fått plass i begge.");
        assertThat(compared.html().select("tr:contains(Tilfeldig tall)").text()).contains("ulikt");
        assertThat(compared.html().select("tr:contains(Prøvd på)").text()).doesNotContain("ulikt");
        assertThat(eva.open(ComparePage.url(call.id(), one.id(), RehearsalId.random())).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Kan målene ikke oppfylles, sier prøven det; uten søknader holdes ingen; feil i skjemaet blir stående")
    void whatCannotBeDrawn() {
        assertThat(hold("Alta\nVoss", "trondelag", "2").text())
                .contains("Målene kan ikke oppfylles samtidig");
        var wrong = form("Alta\nVosss", "trondelag", "2").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("«Vosss»");
        var trial = trial();
        assertThat(beginRehearsal.begin(officer, call.id(), new TargetDesk.Trial("naa",
                new Problem(trial.problem().seats(), List.of(), List.of(),
                        List.of(), Set.of()))))
                .isEqualTo(new BeginRehearsal.Outcome.Nobody());
        assertThat(rehearsals.of(call.id())).isEmpty();
    }

    @Test
    @DisplayName("Mens den regner, følger siden med uten skript, og den kan stanses; ingen ny begynner imens")
    void workedOutAndStopped() {
        var trial = trial();
        var begun = (BeginRehearsal.Outcome.Begun) beginRehearsal.begin(officer, call.id(), trial);
        var page = RehearsalPage.url(call.id(), begun.rehearsal().id());

        var seen = eva.open(page);

        assertThat(seen.html().select("head noscript").html()).contains("http-equiv=\"refresh\"");
        assertThat(seen.text()).contains("Vi regner", "sekund");
        assertThat(beginRehearsal.begin(officer, call.id(), trial))
                .isEqualTo(new BeginRehearsal.Outcome.AnotherGoesOn(begun.rehearsal().id()));
        var stopped = eva.form(seen, "/stans").send();
        assertThat(stopped.text()).contains("Den ble stanset før den var ferdig");
        assertThat(stopped.html().select("head noscript").html()).doesNotContain("refresh");
        assertThat(eva.form(seen, "/stans").send().text()).as("an old page").contains("Den ble stanset");
        assertThat(
                rehearsals.end(begun.rehearsal().id(), Rehearsal.Ended.of(Optional.empty(), clock.instant())))
                .as("what is worked out too late").isFalse();

        var lost = (BeginRehearsal.Outcome.Begun) beginRehearsal.begin(officer, call.id(), trial);
        clock.travelTo(clock.instant().plus(Rehearsal.PATIENCE), "test");
        assertThat(eva.open(RehearsalPage.url(call.id(), lost.rehearsal().id())).text())
                .contains("aldri regnet ferdig");
        assertThat(beginRehearsal.begin(officer, call.id(), trial))
                .isInstanceOf(BeginRehearsal.Outcome.Begun.class);
    }

    @Test
    @DisplayName("Bare kontoret ser prøvene")
    void forNobodyElse() {
        var drawn = hold("Alta\nVoss", "nord-norge", "1").path();
        for (var address : List.of(list, drawn, drawn + "/prove.json")) {
            assertThat(reader().as("Kari Moen").open(address).status()).as(address).isIn(403, 404);
            assertThat(reader().get(address).status()).as(address).isIn(302, 303);
        }
        assertThat(reader().open("/loddtrekning/2027").text()).doesNotContain("PRØVE");
    }

    @Test
    @DisplayName("Til siste millisekund av fristen kan det prøvetrekkes; så er prøvene borte for alle, og blir slettet")
    void goneWithTheDeadline() {
        var trial = trial();
        var end = call.dates().deadline().end();
        try {
            clock.stopAt(end.minusMillis(1));
            var begun = (BeginRehearsal.Outcome.Begun) beginRehearsal.begin(officer, call.id(), trial);
            sweepRehearsals.sweep();
            assertThat(rehearsals.of(call.id())).hasSize(1);
            rehearsals.end(begun.rehearsal().id(), Rehearsal.Ended.stopped(end.minusMillis(1)));

            clock.stopAt(end);
            assertThat(beginRehearsal.begin(officer, call.id(), trial))
                    .isEqualTo(new BeginRehearsal.Outcome.Locked(call.dates().deadline()));
            var after = reader().as(officer.id());
            assertThat(after.open(RehearsalPage.url(call.id(), begun.rehearsal().id())).status())
                    .isEqualTo(404);
            assertThat(after.open(list).text())
                    .contains("Målene er låst. Prøvetrekningene i dette opptaket er slettet");
            sweepRehearsals.sweep();
            assertThat(rehearsals.of(call.id())).isEmpty();
        } finally {
            clock.goOn();
        }
    }

    @Test
    @DisplayName("De femti nyeste blir tatt vare på, og to som trykker samtidig, får følge den samme")
    void listsEndAndTwoAtOnce() throws Exception {
        var trial = trial();
        for (int i = 0; i < Rehearsal.MOST + 2; i++) {
            var begun = (BeginRehearsal.Outcome.Begun) beginRehearsal.begin(officer, call.id(), trial);
            rehearsals.end(begun.rehearsal().id(), Rehearsal.Ended.stopped(clock.instant()));
        }
        assertThat(rehearsals.of(call.id())).hasSize(Rehearsal.MOST)
                .extracting(Rehearsal.Line::number).startsWith(52, 51).endsWith(4, 3);

        var ids = new HashSet<RehearsalId>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asks = new ArrayList<Callable<BeginRehearsal.Outcome>>();
            for (int i = 0; i < 8; i++) {
                asks.add(() -> beginRehearsal.begin(officer, call.id(), trial));
            }
            for (var answer : threads.invokeAll(asks)) {
                ids.add(switch (answer.get()) {
                    case BeginRehearsal.Outcome.Begun(var it) -> it.id();
                    case BeginRehearsal.Outcome.AnotherGoesOn(var id) -> id;
                    default -> throw new IllegalStateException();
                });
            }
        }
        assertThat(ids).hasSize(1);
    }

    private TargetDesk.Trial trial() {
        var drawn = hold("Alta\nVoss\nTrondheim", "nord-norge", "1");
        var kept = rehearsals.find(call.id(), id(drawn)).orElseThrow();
        db.sql("delete from rehearsal.rehearsal").update();
        return new TargetDesk.Trial(kept.pool(), kept.whole());
    }

    private static RehearsalId id(Reader.Seen page) {
        return RehearsalId.of(page.path().replaceFirst(".*/", "").replaceFirst("\\?.*", ""));
    }

    private Reader.Seen hold(String pool, String region, String least) {
        return form(pool, region, least).send();
    }

    /** Nothing else is asked for than this. */
    private Form form(String pool, String region, String least) {
        var form = eva.form(eva.open(targets), targets);
        form.fields().keySet().stream().filter(it -> it.startsWith("minst-") || it.startsWith("hoyst-"))
                .forEach(it -> form.set(it, ""));
        return form.set("minst-" + region, least).set("grunnlag", "liste").set("liste", pool).set("gjor",
                "trekk");
    }
}
