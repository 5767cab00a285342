package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.site.Deadline;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The open pages tell of the plan that rules the cohort one can apply to. Each test is rolled back. */
@Transactional
class PlanOfTheCohortTest extends HouseTest {

    private static final Actor EVA = Actor.system("Eva Lunde");
    private static final int YEARS = 2;

    @Autowired
    private ApprovePlan approvePlan;
    @Autowired
    private AnnounceCall announceCall;
    @Autowired
    private Programmes programmes;
    @Autowired
    private WebApplicationContext house;

    private MockMvc pages;

    @BeforeEach
    void approveTheNextPlan() {
        inTheCall();
        pages = MockMvcBuilders.webAppContextSetup(house).build();
        approvePlan.approve(EVA, programmes.plans().getLast().id());
    }

    @Test
    @DisplayName("Når en ny plan er vedtatt, forteller de åpne sidene fortsatt om planen kullet følger")
    void theCohortKeepsItsPlan() throws Exception {
        assertThat(told("/studiet", "nb"))
                .contains("Tjenestereisen i praksis", "Studietur – innovasjonseksempler")
                .doesNotContain("Samskaping og samstyring");
        assertThat(told("/studiet", "nn")).contains("Tenestereisa i praksis");
        assertThat(told("/studiet", "en")).contains("The service journey in practice");
    }

    @Test
    @DisplayName("Er det neste kullet man kan søke på, forteller de åpne sidene om den nye planen, på alle språk")
    void theNextCohortHasTheNewPlan() throws Exception {
        announceCall.announce(EVA, "2029", later(DRAFT));
        // A journey inside the transaction would be undone when the clock next asks the database.
        clock.stopAt(LocalDate.of(2029, 3, 10).atTime(LocalTime.NOON).atZone(SchoolClock.OSLO).toInstant());

        assertThat(told("/studiet", "nb")).contains("Samskaping og samstyring", "2029")
                .doesNotContain("Tjenestereisen i praksis", "Studietur – innovasjonseksempler");
        assertThat(told("/studiet", "nn")).contains("Tenestelogikk og tenestedesign");
        assertThat(told("/studiet", "en")).contains("Co-creation and co-governance");
        assertThat(told("/sok-om-plass", "nb")).contains("15. april 2029");
        assertThat(told("/", "nb")).contains("15. april 2029");
    }

    private static CallDraft later(CallDraft draft) {
        var dates = draft.dates();
        return new CallDraft(new CallDates(dates.opens().plusYears(YEARS),
                new Deadline(dates.deadline().lastDay().plusYears(YEARS)), true,
                dates.resultsBy().plusYears(YEARS)),
                draft.terms(), draft.firstDays().entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().plusYears(YEARS))));
    }

    private String told(String page, String language) throws Exception {
        var html = pages.perform(get(page).param("spraak", language)).andReturn().getResponse();
        assertThat(html.getStatus()).as(page).isEqualTo(200);
        return Jsoup.parse(html.getContentAsString()).select("main").text();
    }
}
