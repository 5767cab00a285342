package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.archive.Packages;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.participation.Nights;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.DemoParties;
import no.innovasjonsskolen.ruling.RulingNights;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xml.sax.SAXException;

/** What is left of a case, year after year: docs/personal-data.md, by the clock. */
class TenYearsLaterTest extends AssessorsAtWork {

    private static final String OWN_WORDS = "Årsstudium i ledelse ved nattens lys";
    private static final String DRAFTED = "Jeg begynte på en klage som aldri ble sendt";

    @Autowired
    private ApplicationContext house;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient db;
    @Autowired
    private DemoParties parties;
    @Autowired
    private Participations participations;
    @Autowired
    private Rulings rulings;
    @Autowired
    private ArchiveCase archiveCase;
    @Autowired
    private Journal journal;
    @Autowired
    private Messages messages;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("Utkast til klage er borte etter et år, det deltakeren fortalte etter seks; vedtak, grunnlag, klager og journal står etter ti")
    void yearByYear() {
        tellsOfHerself();
        refuse(0);
        refuse(1);
        appealed();
        drafts();
        assertThat(written(OWN_WORDS)).isPositive();
        assertThat(written(DRAFTED)).isPositive();

        in("2028-04-20", () -> assertThat(written(DRAFTED)).as("she may still send it").isPositive());
        in("2028-06-01", () -> {
            assertThat(written(DRAFTED)).isZero();
            assertThat(written(OWN_WORDS)).isPositive();
            assertThat(told(1)).contains("ruling.act.draft-forgotten");
        });
        in("2037-06-01", () -> {
            assertThat(written(DRAFTED)).isZero();
            assertThat(written(OWN_WORDS)).isZero();
            assertThat(participations.of(List.of(place(0)))).isEmpty();
            theCaseStands();
        });
    }

    private void theCaseStands() {
        assertThat(file(place(0)).state()).isInstanceOfSatisfying(Decided.class, it -> {
            assertThat(it.result().holds().said().facts()).isEqualTo(noSchooling());
            assertThat(it.result().holds().said().reason()).isEqualTo("Utdanningen er for kort.");
        });
        var made = rulings.ofCase(EligibilityCase.ref(place(0)));
        assertThat(made).singleElement().satisfies(it -> assertThat(it.content().text().reasons())
                .contains("Utdanningen er for kort."));
        assertThat(rulings.get(made.getFirst().id(), file(place(0)).party())).isEqualTo(made.getFirst());
        assertThat(rulings.appealsAgainst(List.of(made.getFirst().id()))).singleElement()
                .extracting(AppealStanding::stage).isEqualTo(AppealStanding.Stage.UPHELD);
        assertThat(told(0)).contains("ruling.act.made", "ruling.act.appealed", "ruling.act.appeal-decided",
                "eligibility.act.decided");
        assertThat(archived()).contains("Klage på vedtak", "Nemndas avgjørelse av klage")
                .doesNotContain("Dokumentasjon fra deltaker");
    }

    private String archived() {
        var taken = (ArchiveCase.Outcome.Taken) archiveCase.take(eva, place(0),
                new Words(messages, Language.NB, false));
        try (var content = taken.made().content()) {
            return Packages.valid(Packages.unzip(content.readAllBytes()));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the journal tells of a case and its rulings. */
    private List<String> told(int which) {
        var ref = EligibilityCase.ref(place(which));
        return Stream.concat(journal.about(BeginCase.subject(place(which))).stream(),
                journal.about(rulings.subjects(List.of(ref))).stream()).map(it -> it.act()).toList();
    }

    /** The night before that day has passed; nothing of it is committed. */
    private void in(String day, Runnable look) {
        clock.stopAt(LocalDate.parse(day).atTime(10, 0).atZone(clock.getZone()).toInstant());
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            Nights.forgetOwnParts(house);
            RulingNights.forgetDrafts(house);
            look.run();
            undone.setRollbackOnly();
        });
    }

    private void tellsOfHerself() {
        clock.travelTo(Instant.parse("2027-03-12T10:00:00Z"), "test");
        var her = reader().as(applicant.participants().getFirst());
        var address = "/min-del/" + place(0);
        her.form(her.open(address), address).set("education-what", OWN_WORDS).send();
        afterTheDeadline();
    }

    private void refuse(int which) {
        open(eva, place(which));
        sayVerdict.say(eva, place(which), no(noSchooling()));
        sayVerdict.say(nina, place(which), no(noSchooling()));
        decideCase.decide(eva, place(which), ((Agreed) file(place(which)).state()).holds().id());
    }

    private void appealed() {
        var about = EligibilityCase.ref(place(0));
        parties.appeal(about, "Jeg mener at utdanningen er lang nok.", "");
        parties.forward(eva, about, "Skolen holder fast ved vedtaket.");
        parties.uphold(eva, about, LocalDate.of(2027, 4, 16), "Nemnda ser det som skolen.");
    }

    private void drafts() {
        var ruling = rulings.ofCase(EligibilityCase.ref(place(1))).getFirst();
        var her = reader().as(file(place(1)).party());
        var address = ruling.url() + "/klage";
        her.form(her.open(address), address).set("klage", DRAFTED).set("svar", "lagre").send();
    }

    /** How many fields and earlier texts of them hold these words. */
    private int written(String words) {
        return db.sql("""
                select (select count(*) from draft.field f where f.value = :words)
                     + (select count(*) from draft.past p where p.value = :words)
                """).param("words", words).query(Integer.class).single();
    }
}
