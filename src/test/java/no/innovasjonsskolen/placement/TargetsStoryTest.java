package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Statements;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The office sets targets, tries them, and relaxes them; those who apply see what they mean. */
class TargetsStoryTest extends HouseTest {

    @Autowired
    private Programmes programmes;
    @Autowired
    private People people;
    @Autowired
    private SetTargets setTargets;
    @Autowired
    private RelaxTargets relaxTargets;
    @Autowired
    private TargetSets targets;
    @Autowired
    private TargetDesk desk;
    @Autowired
    private TrialPools pools;
    @Autowired
    private JdbcClient db;

    private Call call;
    private String url;

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
        call = programmes.currentCall(clock.instant()).orElseThrow();
        url = TargetsPage.url(call.id());
    }

    @Test
    @DisplayName("Kontoret prøver mål uten å lagre, lagrer dem, og alle ser dem; de som søker, får brev")
    void theOfficeSetsTargets() {
        var eva = reader().as("Eva Lunde");
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM);
        var before = targets.versions(call.id()).size();

        var tried = eva.form(eva.open(url), url).set("minst-trondelag", "2").set("gjor", "prov").send();

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.text()).contains("Minst 2 skal bli med", "Laveste sjanse er");
        assertThat(targets.versions(call.id())).hasSize(before);

        var saved = eva.form(tried, url).set("gjor", "lagre").send();

        assertThat(saved.text()).contains("Fordelingen er kunngjort", "Minst 2 kommuner fra Trøndelag",
                "Eva Lunde");
        assertThat(targets.versions(call.id())).hasSize(before + 1);
        assertThat(reader().open("/sok-om-plass").text()).contains("Minst 2 kommuner fra Trøndelag")
                .doesNotContain("Eva Lunde");
        assertThat(reader().open("/sok-om-plass?spraak=nn").text())
                .contains("Minst 2 kommunar frå Trøndelag");
        assertThat(reader().open(inbox().letterTo("kari.moen@lom.example")).text())
                .contains("Minst 2 kommunar frå Trøndelag");

        lom.withdraw();
    }

    @Test
    @DisplayName("Det som ikke går an å skrive, blir forklart ved feltet, og alt som er skrevet, står der")
    void whatCannotBe() {
        var eva = reader().as("Eva Lunde");

        var crossed = eva.form(eva.open(url), url).set("minst-vestlandet", "3").set("hoyst-vestlandet", "2")
                .set("gjor", "lagre").send();
        var unknown = eva.form(eva.open(url), url).set("grunnlag", "liste").set("liste", "Lom, Skjåk\nLomm")
                .set("gjor", "prov").send();
        var twice = eva.form(eva.open(url), url).set("grunnlag", "liste").set("liste", "Lom\nLom, Skjåk")
                .set("gjor", "prov").send();

        assertThat(crossed.status()).isEqualTo(422);
        assertThat(crossed.html().select("#hoyst-vestlandet-error").text()).contains("ikke være lavere");
        assertThat(crossed.html().select("[name=minst-vestlandet]").val()).isEqualTo("3");
        assertThat(unknown.html().select("#liste-error").text()).contains("«Lomm»");
        assertThat(twice.html().select("#liste-error").text()).contains("«Lom» står to ganger");
    }

    @Test
    @DisplayName("En oppdiktet pulje gir sjansen til hver søknad, med det som begrenser den, også i kart og tabell")
    void anInventedPool() {
        var eva = reader().as("Eva Lunde");
        var form = eva.form(eva.open(url), url).set("grunnlag", "liste")
                .set("liste", "Lom, Skjåk\nAlta\nVoss\n4204\nTrondheim");
        for (var region : List.of("nord-norge", "trondelag", "vestlandet", "sorlandet", "ostlandet")) {
            form.set("minst-" + region, "1");
        }

        var seen = form.set("minst-liten", "3").set("minst-stor", "").set("gjor", "prov").send();

        assertThat(seen.text()).contains("Målene kan ikke oppfylles samtidig", "Senk grensen til");
        var fewer = eva.form(seen, url).set("minst-liten", "").set("gjor", "prov").send();
        assertThat(fewer.html().select("#sokere-tabell tbody tr:has(td)")).hasSize(5);
        assertThat(fewer.html().select("#sokere-tabell tbody:contains(Med uten loddtrekning) td").eachText())
                .contains("Lom, Skjåk");
        assertThat(fewer.html().select("#kart title").eachText()).contains("Lom", "Skjåk", "Alta");
    }

    @Test
    @Transactional
    @DisplayName("Fordelingen kan settes til siste millisekund av fristen, og ikke ett millisekund senere")
    void lockedAtTheDeadline() {
        var end = call.dates().deadline().end();
        var version = TargetForm.version(targets.inForce(call.id()));

        clock.stopAt(end.minusMillis(1));
        assertThat(setTargets.set(eva(), call.id(), version, List.of(least("region", "Trøndelag", 4))))
                .isInstanceOf(SetTargets.Outcome.Set.class);
        var set = targets.versions(call.id());
        clock.stopAt(end);
        assertThat(
                setTargets.set(eva(), call.id(), TargetForm.version(targets.inForce(call.id())), List.of()))
                .isInstanceOf(SetTargets.Outcome.Locked.class);

        assertThat(targets.versions(call.id())).isEqualTo(set);
    }

    @Test
    @Transactional
    @DisplayName("To som endrer samtidig, overskriver ikke hverandre")
    void twoAtOnce() {
        var seen = TargetForm.version(targets.inForce(call.id()));
        setTargets.set(eva(), call.id(), seen, List.of(least("region", "Trøndelag", 4)));

        assertThat(setTargets.set(eva(), call.id(), seen, List.of(least("region", "Trøndelag", 3))))
                .isInstanceOf(SetTargets.Outcome.ChangedMeanwhile.class);
    }

    @Test
    @Transactional
    @DisplayName("Mål som ikke kan oppfylles, lempes bare etter fristen, med grunn, og med en av de minste endringene")
    void targetsAreRelaxed() {
        // More municipalities from two regions than there are places, and nobody is in both.
        var many = call.terms().places();
        setTargets.set(eva(), call.id(), TargetForm.version(targets.inForce(call.id())),
                List.of(least("size", "stor", many * 3)));
        assertThat(relaxTargets.relax(eva(), call.id(), "", "x"))
                .isInstanceOf(RelaxTargets.Outcome.TooEarly.class);
        clock.stopAt(call.dates().deadline().end());
        var broken = (Outlook.Broken) desk.standing(call, targets.inForce(call.id()).orElseThrow());
        var least = new Outlook.Relaxation(broken.why().relaxations().getFirst());

        assertThat(relaxTargets.relax(eva(), call.id(), "size=stor/municipality min 0", "Ingen søkte."))
                .isInstanceOf(RelaxTargets.Outcome.NotLeast.class);
        assertThat(relaxTargets.relax(eva(), call.id(), least.code(), "For få store søkte."))
                .isInstanceOf(RelaxTargets.Outcome.Relaxed.class);

        var now = targets.inForce(call.id()).orElseThrow();
        assertThat(now.promised()).isFalse();
        assertThat(now.reason()).isEqualTo("For få store søkte.");
        assertThat(desk.standing(call, now)).isInstanceOf(Outlook.Fair.class);
        assertThat(relaxTargets.relax(eva(), call.id(), least.code(), "En gang til."))
                .isInstanceOf(RelaxTargets.Outcome.NothingToRelax.class);
    }

    @Test
    @DisplayName("Kontoret velger hva som lempes, og skriver hvorfor; alle kan lese det")
    void theOfficeRelaxes() {
        var eva = reader().as("Eva Lunde");
        var before = eva.form(eva.open(url), url).fields();
        eva.form(eva.open(url), url).set("minst-stor", "300").set("gjor", "lagre").send();
        try {
            clock.travelTo(call.dates().deadline().end().plusSeconds(60), "test");
            var locked = eva.open(url);
            assertThat(locked.html().select("main form")).isEmpty();
            assertThat(locked.html().select("main a").eachText()).contains("Velg hva som skal lempes");

            var asked = eva.open(url + "/lempe");
            assertThat(asked.text()).contains("300 kommuner", "Senk grensen til");
            var choice = asked.html().select("[name=endring]").first().val();
            var silent = eva.form(asked, url + "/lempe").set("endring", choice).set("grunn", " ").send();
            assertThat(silent.status()).isEqualTo(422);
            var done = eva.form(asked, url + "/lempe").set("endring", choice)
                    .set("grunn", "Så mange store fins ikke.").send();

            assertThat(done.text()).contains("lempet", "Så mange store fins ikke.");
            assertThat(reader().open("/sok-om-plass").text()).contains("Så mange store fins ikke.");
            assertThat(eva.open(url + "/lempe").status()).isEqualTo(409);
        } finally {
            inTheCall();
            var back = eva.form(eva.open(url), url);
            before.forEach((name, value) -> {
                if (!name.equals("versjon") && !name.startsWith("_")) {
                    back.set(name, value);
                }
            });
            back.set("gjor", "lagre").send();
        }
    }

    @Test
    @DisplayName("De som søker, ser sjansen sin før fristen og hva den bygger på, og aldri hvem andre som søker")
    void theChanceWhileOneCanAct() {
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM);

        var hub = kari.open(lom.hub());
        assertThat(hub.html().select("main a").eachText()).contains("Sjansen deres");
        var seen = kari.open(lom.hub() + "/sjansen");

        assertThat(seen.text()).contains("Slik det ser ut nå", "Hvis dobbelt så mange søker",
                "Hvis dere søker sammen med en nabokommune", "Vi regner søknaden deres som sendt",
                "andre søknader er sendt");
        var names = db.sql("select distinct lead from admission.application where lead <> '3434'")
                .query(String.class).list();
        assertThat(names).isNotEmpty();
        pools.now(call).values().stream().flatMap(List::stream).filter(it -> !it.value().equals("3434"))
                .forEach(it -> assertThat(seen.html().select("main").text()).doesNotContain(it.value()));
        var asked = Statements.during(() -> kari.open(lom.hub() + "/sjansen"));
        assertThat(asked.size()).as("%s", asked).isLessThanOrEqualTo(26);
        assertThat(reader().as("Marit Sande").open(lom.hub() + "/sjansen").status()).isEqualTo(404);

        lom.withdraw();
        assertThat(kari.open(lom.hub() + "/sjansen").text())
                .contains("Kommunen har trukket søknaden tilbake");
    }

    private Person eva() {
        return people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
    }

    private static Rule least(String feature, String value, int least) {
        return new Rule(feature, value, Unit.MUNICIPALITY, new Bounds(least, Bounds.NO_MAX));
    }
}
