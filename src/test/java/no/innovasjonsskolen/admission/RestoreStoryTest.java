package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kari takes the wrong one off the list, and undoes it. */
class RestoreStoryTest extends LomStory {

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Den som bare sto på lista, settes tilbake uten at noen får brev; loggen viser begge deler")
    void neverTold() {
        lom.person("Ada Ulven", "ada.ulven@lom.example", "culture");

        assertThat(removed().text()).contains("Tatt av lista", "Ada Ulven");
        var back = restored();

        assertThat(back.text()).contains("Ada Ulven", "Ikke invitert").doesNotContain("Tatt av lista");
        assertThat(inbox().hasLetterTo("ada.ulven@lom.example")).isFalse();
        assertThat(acts()).containsExactly("admission.act.participant-removed",
                "admission.act.participant-restored");
    }

    @Test
    @DisplayName("Den som var spurt, får en ny lenke; den gamle er død")
    void asked() {
        kari.form(lom.person("Eli Ulven", "eli.ulven@lom.example", "culture"), "/inviter").send();
        var before = inbox().linkTo("eli.ulven@lom.example");
        removed();
        assertThat(reader().open(before).text()).contains("Du er ikke lenger på lista");

        clock.travelTo(clock.instant().plusSeconds(60), "test");
        restored();

        var after = inbox().linkTo("eli.ulven@lom.example");
        assertThat(after).isNotEqualTo(before);
        assertThat(letters("eli.ulven@lom.example")).last().asString()
                .as("not like the first invitation").contains("har sett deg tilbake på deltakarlista");
        assertThat(inbox().accept("eli.ulven@lom.example").page().text()).contains("Vil du delta?");
    }

    @Test
    @DisplayName("Den som har brukt lenken sin, får vite at hun er tilbake, og svaret hennes gjelder som før")
    void taken() {
        kari.form(lom.person("Ine Ulven", "ine.ulven@lom.example", "culture"), "/inviter").send();
        var ine = inbox().accept("ine.ulven@lom.example");
        ine.form().set("position", "leader").set("wish", "certificate").set("svar", "ja").send();
        removed();
        assertThat(ine.reader().open(ine.page().path()).text()).doesNotContain("Vil du delta?");

        var back = restored();

        assertThat(back.text()).contains("Bekreftet");
        assertThat(letters("ine.ulven@lom.example")).last().asString()
                .contains("har sett deg tilbake på deltakarlista");
        assertThat(ine.reader().open(ine.page().path()).text()).contains("Du bekreftet at du vil delta");
    }

    @Test
    @DisplayName("Er hun satt opp på nytt eller lista full i mellomtiden, sies det, og ingen blir satt opp to ganger")
    void notTwice() {
        lom.person("Siv Ulven", "siv.ulven@lom.example", "culture");
        var list = removed();
        var undo = kari.form(list, "/tilbake");
        lom.person("Siv Ulven", "siv.ulven@lom.example", "culture");

        assertThat(undo.send().text()).contains("Siv Ulven står allerede på lista");

        removed();
        lom.nameThree();
        lom.person("Aud Skar", "aud@lom.example", "culture");
        assertThat(kari.form(kari.open(lom.hub() + "/deltakere"), "/tilbake").send().text())
                .contains("høyst 4 deltakere");
    }

    private Reader.Seen removed() {
        var remove = kari.open(lom.hub() + "/deltakere").html().select("main a[href$=/fjern]").attr("href");
        return kari.form(kari.open(remove), "/fjern").set("bytt", "nei").send();
    }

    private Reader.Seen restored() {
        return kari.form(kari.open(lom.hub() + "/deltakere"), "/tilbake").send();
    }

    private List<String> acts() {
        return db.sql("""
                select act from journal.entry where subject = :id::uuid
                  and act in ('admission.act.participant-removed', 'admission.act.participant-restored')
                order by number
                """)
                .param("id", lom.hub().replaceFirst(".*/", "")).query(String.class).list();
    }

    private List<String> letters(String email) {
        return db.sql("select title from letter.outbox where to_email = :email order by number")
                .param("email", email).query(String.class).list();
    }
}
