package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the office's stories share: Eva at her desk, and municipalities that have applied to be read by her. */
abstract class OfficeDesk extends HouseTest {

    @Autowired
    private ApplicationContext house;

    private final List<Applicants> applied = new ArrayList<>();
    protected Reader eva;

    /** Later than any other story, so that what is sent here is the newest. */
    @BeforeEach
    void evaComesToWork() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        eva = reader().as("Eva Lunde");
    }

    @AfterEach
    void everybodyWithdraws() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        applied.forEach(Applicants::withdraw);
    }

    protected Applicants apply(Far far) {
        var applicant = Applicants.apply(house, far);
        applied.add(applicant);
        return applicant;
    }

    protected static String address(Applicants applicant) {
        return "/kontor/soknad/" + applicant.id();
    }

    protected Reader.Seen open(Applicants applicant) {
        var page = eva.open(address(applicant));
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }

    /** The one who began the application, signed in. */
    protected Reader coordinator(Applicants applicant) {
        return reader().as(applicant.coordinator().id());
    }

    /** One of the participants says no to taking part. */
    protected void refuse(Applicants applicant, int which) {
        var own = "/min-del/" + applicant.places().get(which);
        var participant = reader().as(applicant.participants().get(which));
        assertThat(participant.form(participant.open(own), own).set("svar", "nei").send().status())
                .isEqualTo(200);
    }

    /** The applications on a page of the work list, by the text of their links. */
    protected List<String> listed(String choice) {
        return eva.open("/kontor?" + choice).html().select("section .tasks li > a").eachText();
    }
}
