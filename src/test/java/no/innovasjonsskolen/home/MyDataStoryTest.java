package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.identity.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks what the school has about her, and gets that, and nothing about anybody else. */
class MyDataStoryTest extends HouseTest {

    private static final String HERE = "/mine-opplysninger";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext house;

    private Applicants applicant;

    @BeforeEach
    void somebodyApplies() {
        inTheCall();
        applicant = Applicants.apply(house, Far.SENT);
        var own = "/min-del/" + applicant.places().getFirst();
        var participant = as(applicant.participants().getFirst());
        participant.form(participant.open(own), own).set("position", "leader").set("wish", "credits")
                .set("education", "three-or-more").set("education-what", "HENNES EGNE ORD")
                .set("experience", "two-or-more").set("experience-what", "Leder i ti år").send();
        applicant.write("challenge-tried", "KOORDINATORENS ORD");
    }

    @AfterEach
    void sheWithdraws() {
        applicant.withdraw();
    }

    @Test
    @DisplayName("Siden sier på bokmål, nynorsk og engelsk hva skolen har, hvorfor og hvor lenge")
    void thePage() {
        var reader = as(applicant.participants().getFirst());

        assertThat(reader.open(HERE + "?spraak=nb").text()).contains("Mine opplysninger", "Hvem du er",
                "Navn, e-postadresse og språk", "Søknader du har med å gjøre", "slik arkivlova krever",
                "Din egen del som deltaker", "Last ned opplysningene mine");
        assertThat(reader.open(HERE + "?spraak=nn").text()).contains("Opplysningane mine", "Kven du er");
        assertThat(reader.open(HERE + "?spraak=en").text()).contains("My data", "Who you are");
        assertThat(reader.open("/").html().select("footer a[href=" + HERE + "]")).hasSize(1);
        assertThat(reader().open("/").html().select("footer a[href=" + HERE + "]")).isEmpty();
        assertThat(reader().get(HERE).status()).isEqualTo(303);
        assertThat(reader().get(HERE + ".json").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("Deltakeren får det hun selv har skrevet, og det kommunen har skrevet om henne")
    void theParticipantsCopy() {
        var reader = as(applicant.participants().getFirst());
        var answer = reader.get(HERE + ".json");
        var copy = JSON.readTree(answer.body());

        assertThat(answer.raw().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".json");
        assertThat(copy.get("person").asString())
                .isEqualTo(applicant.participants().getFirst().value().toString());
        assertThat(texts(copy, "draft.past")).contains("HENNES EGNE ORD");
        assertThat(texts(copy, "draft.field")).contains("HENNES EGNE ORD").contains("\"name\":\"email\"");
        assertThat(texts(copy, "participation.part")).contains(
                applicant.places().getFirst().value().toString());
        assertThat(answer.body()).doesNotContain("KOORDINATORENS ORD")
                .doesNotContain(applicant.coordinator().name());
    }

    @Test
    @DisplayName("Koordinatoren får sine egne ord, og ingenting om deltakerne eller av det de har skrevet")
    void theCoordinatorsCopy() {
        var copy = as(applicant.coordinator().id()).get(HERE + ".json").body();

        assertThat(copy).contains("KOORDINATORENS ORD", applicant.coordinator().email(),
                "admission.submission", "admission.act.sent");
        assertThat(copy).doesNotContain("HENNES EGNE ORD");
        for (var place : applicant.places()) {
            assertThat(copy).doesNotContain("\"sheet\" : \"" + place.value());
        }
    }

    private static String texts(JsonNode copy, String table) {
        for (var part : copy.get("found")) {
            if (part.get("table").asString().equals(table)) {
                return part.get("rows").toString();
            }
        }
        return "";
    }

    /** Anybody in the house, as the demo school lets one be. */
    private Reader as(PersonId id) {
        var reader = reader();
        reader.form(reader.open("/logg-inn"), "/logg-inn/demo").set("person", id.value().toString()).send();
        return reader;
    }
}
