package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.innovasjonsskolen.LomStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Earlier texts are many where somebody wants them to be; a page holds a hundred. */
class HistoryStoryTest extends LomStory {

    @Autowired
    private JdbcClient db;
    @Autowired
    private ApplicationContext house;

    @AfterEach
    void end() {
        db.sql("delete from draft.past where written_by = 'Mange'").update();
        lom.withdraw();
    }

    @Test
    @DisplayName("Kommunen ser brevene til dem som søker, og ikke dem til deltakerne")
    void letters() {
        var applicant = Applicants.apply(house, Applicants.Far.SENT);
        var tor = reader().as(applicant.coordinator().id());
        var participants = db.sql("""
                select distinct p.name from identity.person p
                join admission.participant_person x on x.person = p.id
                join admission.participant d on d.id = x.participant where d.application = :id
                """).param("id", applicant.id().value()).query(String.class).list();

        var page = tor.open("/soknad/" + applicant.id() + "/historikk");

        var letters = page.html().select("h2:contains(Brev fra skolen) + ul li").eachText();
        assertThat(letters).isNotEmpty().anyMatch(it -> it.contains("Til " + applicant.coordinator().name()));
        assertThat(participants).isNotEmpty()
                .allSatisfy(name -> assertThat(letters).noneMatch(it -> it.contains("Til " + name)));
        applicant.withdraw();
    }

    @Test
    @DisplayName("Med 60 000 tidligere tekster viser siden hundre, og fører til de eldre")
    void aHundredAtATime() {
        var id = UUID.fromString(lom.hub().substring(lom.hub().lastIndexOf('/') + 1));
        db.sql("""
                insert into draft.past (sheet, name, value, version, writer, written_by, at, aside)
                select :id, 'challenge-title', 'Tekst ' || i, i, :id, 'Mange', now(), true
                from generate_series(1, 60000) as i
                """).param("id", id).update();

        var newest = kari.open(lom.hub() + "/historikk");
        var older = kari.open(newest.html().select("main a[href*=foer]").attr("href"));

        assertThat(newest.html().select("details")).hasSize(100);
        assertThat(newest.text()).contains("Tekst 60000");
        assertThat(older.html().select("details")).hasSize(100);
        assertThat(older.text()).contains("Tekst 59900").doesNotContain("Tekst 59901");
    }
}
