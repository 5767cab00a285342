package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.offer.PlaceExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A seat as people meet it: who cannot come, who is asked, who answers, and who is told. */
class ReplacementStoryTest extends SeatsAtWork {

    @Test
    @DisplayName("Deltakeren sier at hun ikke kan komme, kommunen spør en annen, og den andre tar over")
    void fromCannotComeToSeated() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        var ida = reader().as(sitter(seat).id());
        var own = ida.open("/min-del/" + seat);
        assertThat(own.text()).contains("Gruppa har fått plass", "si at du ikke kan komme");
        assertThat(
                ida.form(ida.open("/min-del/" + seat), "/min-del/" + seat).set("svar", "nei").send().text())
                .contains("Plassen er din til en annen har tatt over");
        var said = ida.form(ida.open("/min-del/" + seat + "/plass"), "/plass").send();
        assertThat(said.text()).contains("Du har sagt at du ikke kan komme", "Jeg kan komme likevel");

        var municipality = reader().as(kari.id());
        assertThat(municipality.open("/soknad").text()).contains("En deltaker kan ikke komme");
        assertThat(municipality.open("/soknad/" + applicants.id()).text()).contains("Bytt en deltaker");
        var seatsPage = SeatsPage.url(applicants.id());
        assertThat(municipality.open(seatsPage).text()).contains("Kan ikke komme", "til og med",
                "Kursavgiften er den samme");
        var page = SeatPage.url(applicants.id(), seat);
        var missing = municipality.form(municipality.open(page), page).send();
        assertThat(missing.status()).isEqualTo(422);
        var newcomer = newcomer();
        var wrong = municipality.form(municipality.open(page), page).set("name", "Ny Person")
                .set("email", sitter(team().getLast()).email()).set("sector", "culture").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("er allerede med eller spurt");
        assertThat(wrong.html().select("input[value='Ny Person']")).as("what is written is kept").hasSize(1);
        var asked = municipality.form(municipality.open(page), page).set("name", "Ny Person")
                .set("email", newcomer.email()).set("sector", "culture").send();
        assertThat(asked.text()).contains("er spurt om å ta over", "Trekk spørsmålet tilbake");
        assertThat(municipality.open(inbox().letterTo(newcomer.email())).text()).contains("ta over plassen",
                "studiepoeng");

        var arrived = inbox().accept(newcomer.email());
        var ny = arrived.reader();
        var part = arrived.page().path();
        assertThat(arrived.page().text()).contains("Du er spurt om å ta over en plass");
        assertThat(ny.open(part + "/plass").text()).contains("ta over plassen til", "Samling 1");
        var confirmed = ny.form(ny.open(part), part).set("position", "leader").set("wish", "certificate")
                .set("svar", "ja").send();

        assertThat(confirmed.text()).contains("Du bekreftet at du vil delta");
        assertThat(municipality.open(seatsPage).text()).contains("Ny Person")
                .doesNotContain("Kan ikke komme");
        assertThat(ida.open("/min-del/" + seat).text()).contains("tatt deg av deltakerlista");
        assertThat(ida.open("/min-del/" + seat + "/plass").status()).isEqualTo(404);
        assertThat(reader().as("Eva Lunde").open("/soknad").text())
                .contains("Ny deltaker i en gruppe som har plass");
        assertThat(municipality.open(page).status()).as("an old page").isEqualTo(404);
    }

    @Test
    @DisplayName("På nynorsk og engelsk: plassen står tom, og den kan ikke byttes etter samlingen")
    void leftEmptyInTheOthers() {
        var seat = team().getFirst();
        var municipality = reader().as(kari.id()).speaking("nn");
        var page = SeatPage.url(applicants.id(), seat);
        assertThat(municipality.open(page).text()).contains("Kven skal ta over plassen");
        var left = municipality.form(municipality.open(page + "/tom"), "/tom").send();
        assertThat(left.text()).contains("Plassen står tom");
        var second = SeatPage.url(applicants.id(), team().getFirst());
        var refused = municipality.form(municipality.open(second + "/tom"), "/tom").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Færre enn 3 i gruppa ville kunne kome");
        PlaceExample.accept(house, applicants, selection);

        clock.travelTo(frozen(), "test");
        var english = municipality.speaking("en");

        assertThat(english.open(SeatsPage.url(applicants.id())).text())
                .contains("The seat is empty", "Seats in the group could change hands up to and including")
                .doesNotContain("Replace or leave empty");
        assertThat(english.form(english.open(second + "/tom"), "/tom").send().text())
                .contains("Talk to the school");
        assertThat(reader().as(others.coordinator().id()).open(page).status()).isEqualTo(404);
    }
}
