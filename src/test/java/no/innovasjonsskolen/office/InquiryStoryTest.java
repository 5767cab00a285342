package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.OutboxLetter;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eva asks a municipality for something more, with a last day; the municipality answers, or is late. */
class InquiryStoryTest extends OfficeDesk {

    @Autowired
    private Letters letters;
    @Autowired
    private InquiryLetters inquiryLetters;

    @Test
    @DisplayName("Kommunen får et brev med spørsmål og siste dag, ser det blant sine oppgaver, og svarer; kontoret får svaret")
    void askedAndAnswered() {
        var applicant = apply(Far.SENT);
        var tor = coordinator(applicant);
        ask(applicant, "Hvem eier utfordringen\ni kommunen?", LocalDate.of(2027, 3, 19));

        var letter = letters.about(Admissions.subject(applicant.id())).getLast().letter();
        assertThat(letter.to().email()).isEqualTo(applicant.coordinator().email());
        assertThat(letter.title()).contains("19. mars 2027", applicant.reference());
        assertThat(letter.body().toString()).contains("Hvem eier utfordringen", "Eva Lunde",
                "eva.lunde@skolen.example", "/soknad/" + applicant.id() + "/spoersmaal/");
        assertThat(eva.open("/kontor?sok=" + applicant.reference()).text())
                .contains("Svar ventes til og med 19. mars 2027");
        var todo = tor.open("/soknad").html().select("a:contains(Spørsmål fra skolen)");
        assertThat(todo.attr("href")).contains("/spoersmaal/");
        var page = tor.open(todo.attr("href"));
        assertThat(page.text()).contains("Hvem eier utfordringen", "Svar til og med 19. mars 2027",
                "Eva Lunde spurte " + applicant.coordinator().name());

        var empty = tor.form(page, page.path()).set("svar", " ").send();
        var answered = tor.form(page, page.path()).set("svar", "Helsesjefen eier den.").send();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(answered.text()).contains("Besvart", "Helsesjefen eier den.");
        assertThat(tor.open("/soknad").text()).doesNotContain("Spørsmål fra skolen");
        assertThat(eva.open("/soknad").text()).contains("Svar fra kommuner", "Én søknad");
        assertThat(listed("vis=svart")).containsExactly(applicant.name());
        assertThat(open(applicant).text()).contains("Kommunen har svart på et spørsmål fra skolen",
                "Helsesjefen eier den.", "svarte på spørsmålet fra skolen",
                "spurte kommunen om noe mer", "Svar til og med 19. mars 2027");
        assertThat(open(applicant).text()).contains("Helsesjefen eier den.")
                .doesNotContain("Kommunen har svart på et spørsmål");
        assertThat(eva.open("/soknad").text()).doesNotContain("Svar fra kommuner");
        assertThat(tor.open("/soknad/" + applicant.id() + "/historikk").text())
                .contains("Eva Lunde spurte kommunen om noe mer", "svarte på spørsmålet fra skolen");
    }

    @Test
    @DisplayName("Et spørsmål uten svar står i arbeidslista som over fristen, og svaret som kommer da, tas imot")
    void overdueAndLate() {
        var applicant = apply(Far.SENT);
        var tor = coordinator(applicant);
        ask(applicant, "Når er kommunestyremøtet?", LocalDate.of(2027, 3, 12));
        open(applicant);
        assertThat(listed("vis=ubesvart")).isEmpty();

        clock.travelTo(Instant.parse("2027-03-12T23:00:00Z"), "test");

        assertThat(listed("vis=ubesvart")).containsExactly(applicant.name());
        assertThat(listed("vis=trenger-noe&sok=" + applicant.reference())).containsExactly(applicant.name());
        assertThat(eva.open("/soknad").text()).contains("Spørsmål uten svar", "Én søknad");
        var page = tor
                .open(tor.open("/soknad").html().select("a:contains(Spørsmål fra skolen)").attr("href"));
        assertThat(page.text()).contains("Skulle vært besvart 12. mars 2027");
        assertThat(tor.form(page, page.path()).set("svar", "I juni.").send().text())
                .contains("Besvart etter fristen", "I juni.");
        assertThat(listed("vis=ubesvart")).isEmpty();
        assertThat(open(applicant).text()).contains("Etter siste dag for svar");
    }

    @Test
    @DisplayName("Bare den som skriver på søknaden, kan lese og besvare; et annet spørsmål og en annen søknad finnes ikke")
    void othersDoNotFindIt() {
        var applicant = apply(Far.SENT);
        var other = apply(Far.SENT);
        var tor = coordinator(applicant);
        ask(applicant, "Hva mener dere?", LocalDate.of(2027, 3, 19));
        var url = tor.open("/soknad").html().select("a:contains(Spørsmål fra skolen)").attr("href");
        var through = url.replace(applicant.id().toString(), other.id().toString());

        assertThat(reader().get(url).status()).isEqualTo(303);
        for (var somebody : new Reader[]{coordinator(other), reader().as("Nils Aas"),
                reader().as(applicant.participants().getFirst())}) {
            assertThat(somebody.get(url).status()).isEqualTo(404);
            assertThat(somebody.get(through).status()).isEqualTo(404);
            assertThat(somebody.post(url, "svar", "Vi mener noe.").status()).isEqualTo(404);
            assertThat(somebody.post(through, "svar", "Vi mener noe.").status()).isEqualTo(404);
        }
        assertThat(tor.open(url).text()).doesNotContain("Vi mener noe.");
    }

    @Test
    @DisplayName("Eva kan trekke spørsmålet; kommunen får vite det, og det kan ikke besvares mer")
    void takenBack() {
        var applicant = apply(Far.SENT);
        var tor = coordinator(applicant);
        ask(applicant, "Trenger vi dette?", LocalDate.of(2027, 3, 19));
        var url = tor.open("/soknad").html().select("a:contains(Spørsmål fra skolen)").attr("href");
        var page = tor.open(url);

        assertThat(eva.form(open(applicant), "/trekk").send().text())
                .contains("Skolen trenger ikke svar lenger");

        assertThat(letters.about(Admissions.subject(applicant.id())).getLast().letter().title())
                .isEqualTo("Vi trenger ikke svar lenger: søknaden " + applicant.reference());
        assertThat(tor.form(page, page.path()).set("svar", "Jo.").send().status()).isEqualTo(409);
        assertThat(tor.open("/soknad").text()).doesNotContain("Spørsmål fra skolen");
    }

    @Test
    @DisplayName("To som svarer samtidig: den førstes svar gjelder, og den andre beholder det hun skrev")
    void twoAnswer() {
        var applicant = apply(Far.SENT);
        var tor = coordinator(applicant);
        ask(applicant, "Hvem?", LocalDate.of(2027, 3, 19));
        var page = tor
                .open(tor.open("/soknad").html().select("a:contains(Spørsmål fra skolen)").attr("href"));
        tor.form(page, page.path()).set("svar", "Først.").send();

        var second = tor.form(page, page.path()).set("svar", "Etterpå.").send();

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.html().select("textarea").text()).isEqualTo("Etterpå.");
        assertThat(second.text()).contains("Først.", "Det du har skrevet, er ikke sendt");
    }

    @Test
    @DisplayName("En dag som har vært, et spørsmål uten tekst og en mottaker som ikke finnes, gir skjemaet igjen")
    void whatCannotBeAsked() {
        var applicant = apply(Far.SENT);

        var past = form(applicant, "Hva?", LocalDate.of(2027, 3, 11)).send();
        var nothing = form(applicant, "", LocalDate.of(2027, 3, 19)).send();

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("Velg en dag som ikke har vært");
        assertThat(past.html().select("textarea").text()).isEqualTo("Hva?");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(letters.about(Admissions.subject(applicant.id()))).extracting(OutboxLetter::letter)
                .noneMatch(letter -> letter.key().startsWith("office/"));
    }

    @Test
    @DisplayName("Brevet er på kommunens målform")
    void inTheMunicipalitysNorwegian() {
        var inquiry = new Inquiry(new InquiryId(UUID.randomUUID()), new ApplicationId(UUID.randomUUID()),
                "Hva?", new Deadline(LocalDate.of(2027, 3, 19)), new Recipient("Kari", "kari@kinn.example"),
                "Eva Lunde", new Inquiry.Asked(clock.instant()));
        var eva = new Person(new PersonId(UUID.randomUUID()), "Eva Lunde", "eva@skolen.example",
                Optional.empty());

        var nynorsk = inquiryLetters.asks(inquiry, MunicipalityNumber.of("4602"), "IS-1", eva);
        var bokmaal = inquiryLetters.asks(inquiry, MunicipalityNumber.of("0301"), "IS-1", eva);

        assertThat(nynorsk.language()).isEqualTo(Language.NN);
        assertThat(nynorsk.body().toString()).contains("treng noko meir", "søknaden frå Kinn");
        assertThat(bokmaal.language()).isEqualTo(Language.NB);
        assertThat(bokmaal.body().toString()).contains("trenger noe mer", "søknaden fra Oslo");
        assertThat(inquiryLetters.takesBack(inquiry, MunicipalityNumber.of("4602"), "IS-1").title())
                .isEqualTo("Vi treng ikkje svar lenger: søknaden IS-1");
    }

    private void ask(Applicants applicant, String text, LocalDate until) {
        assertThat(form(applicant, text, until).send().text()).contains("Spørsmål til kommunen");
    }

    private Form form(Applicants applicant, String text, LocalDate until) {
        var page = eva.open(address(applicant) + "/spoersmaal");
        return eva.form(page, "/spoersmaal").set("spoersmaal", text)
                .set("frist-dag", String.valueOf(until.getDayOfMonth()))
                .set("frist-maaned", String.valueOf(until.getMonthValue()))
                .set("frist-aar", String.valueOf(until.getYear()))
                .set("til", applicant.coordinator().email());
    }
}
