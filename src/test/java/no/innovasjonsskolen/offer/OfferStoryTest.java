package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Reader.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offers as people meet them: the office sends them, municipalities answer, the next one hears. */
class OfferStoryTest extends OffersAtWork {

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Kontoret sender tilbudene, kommunen leser hva plassen innebærer og svarer, og den neste får plassen")
    void fromSelectionToFull() {
        select(3, 4, 5);
        var office = reader().as("Eva Lunde");
        var board = "/kontor/tilbud/" + selection.call().value();
        assertThat(office.open("/soknad").text()).contains("Tilbud som ikke er sendt");
        var tooSoon = office.form(office.open(board), "/send").set("svarfrist-dag", "4")
                .set("svarfrist-maaned", "5").set("svarfrist-aar", "2027").send();
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.text()).contains("minst 10 virkedager");
        assertThat(reader().as(the(1).coordinator().id()).open(url(1)).status()).isEqualTo(404);

        var sent = office.form(office.open(board), "/send").send();

        assertThat(sent.text()).contains("Venter på svar", "Ventelista", "2 plasser");
        var kari = reader().as(the(1).coordinator().id());
        assertThat(kari.open("/soknad").text()).contains("Tilbud om plass", "Venter på svar");
        var offered = kari.open(url(1));
        assertThat(offered.text()).contains("Svar senest", "Organisasjonsnummer", "Vilkår for plassen",
                "Les vedtaket");
        assertThat(kari.open(url(2)).status()).as("somebody else's").isEqualTo(404);
        wrongAnswers(kari);
        var taken = answer(kari, offered, "959 377 677").send();
        assertThat(taken.text()).contains("Takket ja", "959377677", "Bestilling 7");
        assertThat(inbox().hasLetterTo(the(1).coordinator().email())).isTrue();

        var pia = reader().as(the(2).coordinator().id());
        pia.form(pia.open(url(2)), "/nei").set("grunn", "Vi har ikke folk nok.").send();
        var waits = waiting(0);
        assertThat(waits.text()).contains("Nummer 1 på ventelista", "uten at en regel brytes");
        later(Regret.LASTS);
        assertThat(office.form(office.open(board), "/fyll").send().text()).contains("fra ventelista");
        assertThat(waiting(0).text()).contains("Venter på svar");
    }

    @Test
    @DisplayName("Alle som får brev om tilbudet, finner siden brevet leder til")
    void everyReaderFindsThePage() {
        select();
        send();

        var readers = db.sql("select to_email from letter.outbox where key like :key")
                .param("key", "offer/" + offer(1).orElseThrow().id().value() + "/%").query(String.class)
                .list();

        assertThat(readers).contains(the(1).coordinator().email());
        readers.forEach(email -> assertThat(reader().as(people.byEmail(email).orElseThrow().id())
                .open(url(1)).status()).as(email).isEqualTo(200));
    }

    @Test
    @DisplayName("Kommunen sier fra seg plassen, kontoret utsetter og avslutter, og regelen som ikke kan holdes, sies")
    void afterTheAnswers() {
        select();
        send();
        accept(1);
        accept(2);
        theAnswersAreDue();
        var office = reader().as("Eva Lunde");
        var file = CaseOfferPage.url(the(2).id());
        assertThat(office.form(office.open(file), "/utsatt").set("aar", "2040").set("grunn", "Valgår.").send()
                .text()).contains("Skriv et år fra 2028 til 2029");
        assertThat(office.form(office.open(file), "/brutt").send().status()).isEqualTo(422);
        assertThat(office.form(office.open(file), "/utsatt").set("aar", "2028").set("grunn", "Valgår.").send()
                .text()).contains("Utsatt");
        var kari = reader().as(the(1).coordinator().id());
        assertThat(kari.form(kari.open(url(1)), "/frasi").send().status()).isEqualTo(422);
        assertThat(kari.form(kari.open(url(1)), "/frasi").set("grunn", "Ingen vikar.").send().text())
                .contains("Sagt fra seg plassen");

        var board = office.open("/kontor/tilbud/" + selection.call().value());

        assertThat(board.text()).contains("oppfyller ikke alle reglene", "nord", "Gi opp en regel");
        assertThat(office.form(board, "/regel").send().status()).isEqualTo(422);
        var waived = office.form(board, "/regel").set("regel", "region=nord/application")
                .set("grunn", "Ingen flere fra nord har søkt.").send();
        assertThat(waived.text()).contains("Regler som ikke kunne holdes", "Ingen flere fra nord har søkt.");
        assertThat(office.form(waived, "/fyll").send().text()).contains("fra ventelista");
        assertThat(office.open(CaseOfferPage.url(the(1).id())).text()).contains("Sagt fra seg plassen");
    }

    @Test
    @DisplayName("Kontoret ser at en kommune har trukket seg, leser hva som holder, og avgjør det med en grunn")
    void aMunicipalityLeaves() {
        select();
        send();
        accept(2);
        the(2).partnerLeaves();
        var office = reader().as("Eva Lunde");
        var board = office.open("/kontor/tilbud/" + selection.call().value());
        assertThat(board.text()).contains("En kommune har trukket seg");
        var group = GroupPage.url(the(2).id());
        assertThat(office.open(group).text()).contains("Ikke med lenger", "oppfyller alle reglene");
        assertThat(office.form(office.open(group), "/gruppe").send().status()).isEqualTo(422);

        var kept = office.form(office.open(group), "/gruppe").set("grunn", "De er fire igjen.").send();

        assertThat(kept.text()).doesNotContain("En kommune har trukket seg");
        assertThat(office.open(group).status()).isEqualTo(404);
    }

    private void wrongAnswers(Reader kari) {
        var wrong = answer(kari, kari.open(url(1)), "123456789").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("input[value='Bestilling 7']")).as("what is written is kept")
                .hasSize(1);
        assertThat(answer(kari, kari.open(url(1)), "959377677").without("bekreft").send().text())
                .contains("Kryss av for at dere har lest");
        assertThat(kari.form(kari.open(url(1)), "/nei").send().status()).isEqualTo(422);
    }

    private Form answer(Reader kari, Seen page, String organisation) {
        var form = kari.form(page, "/ja").set("bekreft", "ja");
        form.fields().keySet().stream().filter(it -> it.startsWith("orgnr-"))
                .forEach(it -> form.set(it, organisation));
        form.fields().keySet().stream().filter(it -> it.startsWith("ref-"))
                .forEach(it -> form.set(it, "Bestilling 7"));
        return form;
    }

    /** The page of the one who stood at this place on the list when the offers were sent. */
    private Seen waiting(int place) {
        var id = standing().selected().applications().get(standing().selected().reserve().get(place));
        var one = applicants.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        return reader().as(one.coordinator().id()).open(OfferPage.url(one.id()));
    }

    private String url(int number) {
        return OfferPage.url(the(number).id());
    }
}
