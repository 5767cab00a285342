package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kari has the participants in a list, and does not type them once more. */
class PasteStoryTest extends LomStory {

    private static final String THREE = """
            Navn\tE-post\tTjenesteområde
            Ola Vik\tola@lom.example\tHelse og omsorg
            Ida Eide\tida@lom.example\tOppvekst
            Per Lie\tper@lom.example\tPolitisk ledelse
            """;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Tre limes inn på én gang, og loggen har én linje for hver")
    void three() {
        var list = paste(THREE);

        assertThat(list.path()).isEqualTo(lom.hub() + "/deltakere");
        assertThat(list.text()).contains("Ola Vik", "Ida Eide", "Oppvekst og utdanning", "Per Lie",
                "3 deltakere, dere skal være 3 til 4");
        assertThat(db.sql("select count(*) from journal.entry where act = 'admission.act.participant-added'"
                + " and subject = :id::uuid").param("id", lom.hub().replaceFirst(".*/", ""))
                .query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    @DisplayName("En linje med feil stopper alle: teksten står, og hver feil sier hvilken linje det gjelder")
    void oneIsWrong() {
        lom.person("Aud Skar", "aud@lom.example", "culture");
        var pasted = THREE.replace("Oppvekst", "Kantina").replace("per@lom.example", "AUD@lom.example");

        var again = paste(pasted);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".error-summary a[href=#liste]").eachText()).satisfiesExactly(
                first -> assertThat(first).startsWith("Linje 3: Vi forstår ikke «Kantina»."),
                second -> assertThat(second).startsWith("Linje 4: Aud Skar har denne e-postadressen"));
        assertThat(again.html().select("#liste-error").text()).contains("Linje 3: ", "Linje 4: ");
        assertThat(again.html().select("textarea").val()).isEqualToIgnoringNewLines(pasted.strip());
        assertThat(paste(THREE.replace("Oppvekst", "Kantina")).status()).isEqualTo(422);
        assertThat(kari.open(lom.hub() + "/deltakere").text()).contains("Én deltaker")
                .doesNotContain("Ola Vik");
    }

    @Test
    @DisplayName("Samme adresse to ganger i lista, flere enn det er plass til, og bare en overskrift: alt sies")
    void twiceAndTooMany() {
        assertThat(paste(THREE.replace("ida@", "ola@")).text())
                .contains("Linje 3: Ola Vik har denne e-postadressen");
        assertThat(paste(THREE + THREE.replace("@lom", "@skjaak")).text())
                .contains("Dere kan ha høyst 4 deltakere. Ingen står på lista, og dere har limt inn");
        assertThat(paste("Navn;E-post").text()).contains("Lim inn minst én deltaker");
        assertThat(paste(THREE).path()).endsWith("/deltakere");
        assertThat(paste(THREE).text()).contains("3 står på lista, og dere har limt inn 3",
                "Linje 2: Ola Vik har denne e-postadressen");
    }

    @Test
    @DisplayName("Adresser som trolig er skrevet feil, blir det spurt om én gang, linje for linje")
    void asksAboutTypos() {
        var asked = paste(THREE.replace("ola@lom.example", "ola@gmial.com"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Linje 2: E-postadresse: Mente du ola@gmail.com?")
                .doesNotContain("Linje 3:");

        var other = kari.form(asked, "/lim-inn")
                .set("liste", THREE.replace("ida@lom.example", "ida@lom.komune.no")).sendAndStay();
        assertThat(other.status()).as("another doubt is another question").isEqualTo(422);

        var meant = kari.form(other, "/lim-inn").send();
        assertThat(meant.path()).isEqualTo(lom.hub() + "/deltakere");
        assertThat(meant.text()).contains("ida@lom.komune.no");
    }

    private Reader.Seen paste(String list) {
        return kari.form(kari.open(lom.hub() + "/deltakere/lim-inn"), "/lim-inn").set("liste", list).send();
    }
}
