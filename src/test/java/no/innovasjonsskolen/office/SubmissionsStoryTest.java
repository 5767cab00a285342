package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.admission.Applicants.Far;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Eva sees what was sent each time, and what differs. */
class SubmissionsStoryTest extends OfficeDesk {

    @Test
    @DisplayName("To innsendinger står side om side med endringene merket i ord; den siste er den som gjelder")
    void sideBySide() {
        var applicant = apply(Far.SENT);
        var before = open(applicant);
        assertThat(before.html().select("a:contains(Sammenlign innsendinger)")).isEmpty();
        applicant.write("challenge-tried", "Vi har spurt naboene.");
        applicant.send();
        applicant.write("challenge-what", "KLADD ETTERPÅ");

        var compared = eva
                .open(open(applicant).html().select("a:contains(Sammenlign innsendinger)").attr("href"));
        var row = compared.html().selectFirst("tr:has(th:contains(Hva har dere prøvd))");

        assertThat(compared.text()).contains("Innsending 2", "Denne gjelder", "Sammenlignet med Innsending 1",
                "Ett svar er endret").doesNotContain("KLADD ETTERPÅ");
        assertThat(row.select("th .ds-tag").text()).isEqualTo("Endret");
        assertThat(row.select("td").get(0).select("del").text()).isNotEmpty();
        assertThat(row.select("td").get(1).select("ins").text()).contains("spurt naboene");
        assertThat(compared.html().select("tr .ds-tag")).hasSize(1);
    }

    @Test
    @DisplayName("Hver innsending kan åpnes for seg; den første har ingenting å sammenlignes med, og den som ikke finnes, er 404")
    void eachOne() {
        var applicant = apply(Far.SENT);
        applicant.write("challenge-tried", "Vi har spurt naboene.");
        applicant.send();
        var address = address(applicant) + "/innsendinger/";

        assertThat(eva.open(address + "1").text()).doesNotContain("Vi har spurt naboene.", "Denne gjelder");
        assertThat(eva.open(address + "2").text()).contains("Vi har spurt naboene.", "Denne gjelder");
        assertThat(eva.open(address + "1?mot=2").text()).contains("Sammenlignet med Innsending 2");
        assertThat(eva.open(address + "3").status()).isEqualTo(404);
        assertThat(eva.open(address + "x").status()).isEqualTo(404);
        assertThat(coordinator(applicant).get(address + "1").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Et utkast er aldri sendt, og har ingen innsendinger å vise")
    void draftsHaveNone() {
        var applicant = apply(Far.PEOPLE_MISSING);

        assertThat(eva.open(address(applicant) + "/innsendinger").status()).isEqualTo(404);
    }
}
