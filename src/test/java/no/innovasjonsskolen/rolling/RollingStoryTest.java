package no.innovasjonsskolen.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.PageLooks;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.offer.LeftPlaces;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The line as those who stand in it and the office see it. */
class RollingStoryTest extends RollingAtWork {

    @Test
    @DisplayName("Køen er som andre sider: smal skjerm, mørkt, papir og tre språk, for den som søker og for kontoret")
    void looks() {
        places.leave(the(3));
        places.leave(the(4));
        accept(1);
        accept(2);
        clock.travelTo(LIST_IS_OVER, "test");
        giveUp(1);
        try (var browser = Browser.open(origin(), options -> options.setViewportSize(320, 640))) {
            var looks = new PageLooks();
            PageLooks.signIn(browser, the(6).coordinator().id());
            looks.hold(browser, LinePage.url(the(6).id()));
            PageLooks.signIn(browser, eva.id());
            looks.hold(browser, LineDeskPage.url(selection.call()));
            looks.hold(browser, LeftPlaces.boardUrl(selection.call()));
        }
    }

    @Test
    @DisplayName("Den som søkte for sent, leser hvor den står, hva den mangler og når det er over; kontoret ser køen og tilbyr det som er igjen")
    void throughThePages() {
        var begun = Applicants.apply(house, Far.BEGUN);
        applicants.add(begun);
        var kari = reader().as(the(6).coordinator().id());
        var page = LinePage.url(the(6).id());
        assertThat(reader().open("/sok-om-plass").text()).contains("i den rekkefølgen søknadene er sendt");
        assertThat(kari.open("/soknad/" + the(6).id()).text()).contains("Hvor dere står i køen");
        assertThat(kari.open(page).text()).contains("i køen", "Ventelista gjelder til og med 1. august 2027",
                "Siste dag en plass kan tilbys, er 5. september 2027").doesNotContain(the(5).name());
        assertThat(reader().as(the(5).coordinator().id()).open(page).status()).isEqualTo(404);
        assertThat(reader().as(begun.coordinator().id()).open(LinePage.url(begun.id())).text())
                .contains("Sender dere søknaden nå, blir dere nummer");
        assertThat(reader().as(the(3).coordinator().id()).open("/soknad/" + the(3).id()).text())
                .as("it has a number on the list").doesNotContain("Hvor dere står i køen");
        assertThat(kari.open("/soknad").text()).contains("Køen til plasser som er igjen");

        places.leave(the(3));
        places.leave(the(4));
        accept(1);
        accept(2);
        clock.travelTo(LIST_IS_OVER, "test");
        giveUp(1);
        allButOneSayNo(5);
        var ola = reader().as(the(5).coordinator().id());
        assertThat(ola.open(LinePage.url(the(5).id())).text())
                .contains("Én plass er ledig", "Færre deltakere har sagt ja");
        var office = reader().as("Eva Lunde");
        var board = office.open(LeftPlaces.boardUrl(selection.call()));
        assertThat(board.text()).contains("Én plass er ledig", "Se køen");
        var desk = office.open(LineDeskPage.url(selection.call()));
        assertThat(desk.text()).contains(the(6).reference(), "Klar", "Færre deltakere", "utenfor trekningen");
        assertThat(kari.open(LineDeskPage.url(selection.call())).status()).isEqualTo(403);

        var offered = office.form(desk, LineDeskPage.url(selection.call())).send();

        assertThat(offered.text()).contains("etter ventelista", the(6).name());
        assertThat(office.open(LineDeskPage.url(selection.call())).text()).contains("Ingen plass er ledig");
        kari = reader().as(the(6).coordinator().id());
        assertThat(kari.open("/tilbud/" + the(6).id()).text()).contains("Dere er tilbudt en plass");
        assertThat(kari.open(page).text()).contains("står ikke i noen kø");
        assertThat(reader().open(page).path()).as("nobody in particular").isEqualTo("/logg-inn");
    }
}
