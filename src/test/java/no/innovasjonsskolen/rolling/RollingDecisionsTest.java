package no.innovasjonsskolen.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.placement.SelectionExample;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Places that are left go to whoever stands first in line, and nobody who came in time is passed by. */
class RollingDecisionsTest extends RollingAtWork {

    private static final Duration A_DAY = Duration.ofHours(25);

    @Autowired
    private Rulings rulings;
    @Autowired
    private Journal journal;
    @Autowired
    private KeepOffering keepOffering;

    @AfterEach
    void nothingIsKept() {
        db.sql("delete from offer.kept_released").update();
        db.sql("delete from offer.kept_place where until_year = 2027").update();
        db.sql("delete from offer.late_right where application = :id").param("id", the(5).id().value())
                .update();
    }

    @Test
    @DisplayName("Så lenge noen venter på lista, får de ledige plasser først; når den er tom, går neste plass til den som er sendt først etter fristen")
    void theListFirst() {
        accept(1);
        accept(2);
        giveUp(2);

        assertThat(offerLeft()).as("the list fills it").isInstanceOf(OfferLeft.Outcome.NothingLeft.class);
        var first = offer(3).isPresent() ? 3 : 4;
        assertThat(offer(first)).contains("RESERVE");
        accept(first);
        leaves(7 - first);
        giveUp(first);
        assertThat(offerLeft()).as("it may come back within a day")
                .isEqualTo(nothing("offer.left.return"));
        later(A_DAY);

        assertThat(offerLeft()).isEqualTo(offered(6));

        assertThat(offer(6)).contains("LEFT");
        assertThat(offer(5)).as("sent two milliseconds later").isEmpty();
        assertThat(offerLeft()).isEqualTo(nothing("offer.left.full"));
    }

    @Test
    @DisplayName("Er lista slutt, står de som ventet, først i køen, også om en regel sto i veien; så kommer de andre")
    void whoWaitedComesFirst() {
        accept(1);
        accept(2);
        giveUp(1);
        giveUp(2);
        assertThat(offerLeft()).as("nobody else is from the north").isEqualTo(list());
        clock.travelTo(LIST_IS_OVER, "test");
        assertThat(line().standing()).filteredOn(Line.Standing::waited).extracting(Line.Standing::application)
                .containsExactlyInAnyOrder(the(3).id(), the(4).id());

        assertThat(((OfferLeft.Outcome.Offered) offerLeft()).applications())
                .containsExactlyInAnyOrder(the(3).id(), the(4).id());

        giveUpUnanswered(3);
        assertThat(offerLeft()).isEqualTo(offered(6));
        assertThat(places.of(selection.call())).as("the two places").containsExactly(1, 2);
    }

    @Test
    @DisplayName("Den som mangler noe, går plassen forbi med grunn i brev og journal, og den beholder nummeret sitt")
    void passedOver() {
        theListIsOverAndEmpty();
        allButOneSayNo(6);
        giveUp(1);

        assertThat(offerLeft()).isEqualTo(offered(5));

        assertThat(letters("rolling/passed/%", 6)).isPositive();
        assertThat(journal.about(Admissions.subject(the(5).id())).getLast().grounds().toString()
                + journal.about(Admissions.subject(the(5).id())).getFirst().grounds())
                .contains(the(6).reference(), "TOO_FEW");
        assertThat(db.sql("select lacks::text from rolling.passed where application = :id")
                .param("id", the(6).id().value()).query(String.class).single())
                .isEqualTo("{TOO_FEW,SECTORS}");
        allSayYes(6);
        assess(the(6).id());
        giveUp(2);
        assertThat(offerLeft()).as("before the seventh").isEqualTo(offered(6));
    }

    @Test
    @DisplayName("Har skolen ikke vurdert den første, venter plassen på skolen, og ingen går forbi")
    void waitsForTheSchool() {
        theListIsOverAndEmpty();
        undecided(the(6).id());
        giveUp(1);

        assertThat(offerLeft()).isEqualTo(new OfferLeft.Outcome.WaitsForSchool(the(6).id()));
        assertThat(offer(5)).isEmpty();
        assertThat(reader().as("Eva Lunde").open("/soknad").text()).contains("Ledig plass som venter");

        assess(the(6).id());
        keepOffering.offer();
        assertThat(offer(6)).contains("LEFT");
    }

    @Test
    @DisplayName("Vedtaket omgjør det første, sier hvorfor, og kan klages på; svar, frist og bortfall er som for alle andre")
    void likeAllOthers() {
        places.refuseOutside(eva, selection.call());
        theListIsOverAndEmpty();
        giveUp(1);
        offerLeft();

        var made = rulings.ofCase(new CaseRef("place", the(6).id().value()));
        assertThat(made).extracting(it -> it.content().result()).containsExactly("outside", "offered");
        assertThat(made.getFirst().content().text().next().toString()).contains("kan dere få tilbud om en");
        assertThat(made.getLast().content().text().reasons().getFirst()).contains("igjen etter ventelista");
        assertThat(made.getLast().content().earlier().orElseThrow().id()).isEqualTo(made.getFirst().id());
        accept(6);
        giveUp(6);
        assertThat(offerLeft()).as("whoever has had a place is in line no more").isEqualTo(offered(5));
        later(Duration.ofDays(12));
        assertThat(offerLeft()).as("it lapsed by itself").isEqualTo(offered(7));
        assertThat(offer(5)).contains("LEFT LAPSED");
    }

    @Test
    @DisplayName("Et nei i køen kan angres i et døgn, og ingen får plassen imens")
    void regret() {
        theListIsOverAndEmpty();
        giveUp(1);
        offerLeft();
        places.decline(the(6));

        assertThat(offerLeft()).isEqualTo(nothing("offer.left.regret"));
        later(A_DAY);
        assertThat(offerLeft()).isEqualTo(offered(5));
    }

    @Test
    @DisplayName("Uten trekning før listas siste dag, og før tilbudene, blir ingenting tilbudt; en klage og et utrukket lodd venter alle på")
    void nothingYet() {
        accept(1);
        accept(2);
        leaves(3);
        leaves(4);
        giveUp(2);
        later(A_DAY);
        seed(null);
        assertThat(offerLeft()).as("no draw was needed").isEqualTo(list());
        seed("5eed".repeat(16));
        assertThat(left()).isEqualTo(new Left.Free(1));

        places.refuseOutside(eva, selection.call());
        places.appeal(the(5).coordinator(), the(5).id());
        assertThat(offerLeft()).as("an appeal may be upheld").isEqualTo(nothing("offer.left.appeal"));
        clock.travelTo(LIST_IS_OVER, "test");
        assertThat(left()).as("none can be upheld any more").isEqualTo(new Left.Free(1));
        places.lateRight(selection, the(5).id());
        assertThat(offerLeft()).isEqualTo(nothing("offer.left.appeal"));
        var other = SelectionExample.in(house).with(the(1).id(), "nord").with(the(2).id(), "sør");
        other.selected(eva, "S1");
        assertThat(offerLeft()).isEqualTo(nothing("offer.left.not-sent"));
        other.setAside();
    }

    @Test
    @DisplayName("En plass som er utsatt til i år, holdes av til kommunen har sagt at den ikke vil ha den, og det er ført")
    void keptPlace() {
        theListIsOverAndEmpty();
        places.kept(eva, the(7).id(), 2027);
        giveUp(1);
        assertThat(offerLeft()).isEqualTo(new OfferLeft.Outcome.NothingLeft(
                Sentence.of("offer.left.kept", 1)));
        var office = reader().as("Eva Lunde");
        var page = "/kontor/tilbud/soknad/" + the(7).id() + "/utsatt-plass";

        assertThat(office.form(office.open(page), "/utsatt-plass").send().status()).isEqualTo(422);
        var done = office.form(office.open(page), "/utsatt-plass").set("grunn", "De ringte 3. august.")
                .send();

        assertThat(done.text()).contains("sagt fra seg plassen").doesNotContain("Hold ikke av");
        assertThat(offerLeft()).isEqualTo(offered(6));
        assertThat(journal.about(Admissions.subject(the(7).id())).stream().map(it -> it.act()))
                .contains("offer.act.kept-released");
    }

    @Test
    @DisplayName("Den som sendte tilbudene og selv søker, signerer ikke; en annen på kontoret gjør det")
    void ownApplication() {
        theListIsOverAndEmpty();
        giveUp(1);
        var lead = db.sql("select lead from admission.application where id = :id")
                .param("id", the(6).id().value()).query(String.class).single();
        var role = new Role(RoleKind.COORDINATOR, lead);
        people.give(eva.id(), role, clock.instant());
        try {
            assertThat(offerLeft()).isEqualTo(new OfferLeft.Outcome.OwnApplication(the(6).id()));
            assertThat(offerLeft.offer(selection.call(), eva.asActor(), Optional.of(eva)))
                    .isEqualTo(new OfferLeft.Outcome.OwnApplication(the(6).id()));
            var nina = officer("Nina Berg");
            assertThat(offerLeft.offer(selection.call(), nina.asActor(), Optional.of(nina)))
                    .isEqualTo(offered(6));
        } finally {
            db.sql("delete from identity.role where person = :id and kind = 'COORDINATOR'")
                    .param("id", eva.id().value()).update();
        }
    }

    @Test
    @DisplayName("Dagen før den siste virker køen; etter den får alle som står der, ett brev om veien videre, og ingen en plass")
    void theEnd() {
        places.refuseOutside(eva, selection.call());
        theListIsOverAndEmpty();
        places.close(selection.call());
        assertThat(letters("offer/list-follow/", 6)).as("it may get a place still").isZero();
        clock.travelTo(LINE_IS_OVER.minusSeconds(1), "test");
        giveUp(1);
        assertThat(left()).isEqualTo(new Left.Free(1));
        clock.travelTo(LINE_IS_OVER, "test");

        assertThat(offerLeft()).isInstanceOf(OfferLeft.Outcome.NothingLeft.class);
        places.keepFilling();
        places.keepFilling();

        assertThat(offer(6)).isEmpty();
        assertThat(letters("offer/list-follow/", 6)).isPositive()
                .isEqualTo(letters("offer/list-follow/", 5));
        assertThat(reader().as(the(6).coordinator().id()).open("/soknad/" + the(6).id()).text())
                .contains("Følg skolen uten plass").doesNotContain("Hvor dere står i køen");
    }

    private void seed(@Nullable String seed) {
        db.sql("""
                update placement.selection set seed = :seed where id = (
                    select id from placement.selection where call = :call order by number desc limit 1)
                """).param("seed", seed).param("call", selection.call().value()).update();
    }

    private void theListIsOverAndEmpty() {
        accept(1);
        accept(2);
        leaves(3);
        leaves(4);
        clock.travelTo(LIST_IS_OVER, "test");
    }

    private void leaves(int number) {
        places.leave(the(number));
    }

    private void giveUpUnanswered(int number) {
        accept(number);
        giveUp(number);
    }

    private OfferLeft.Outcome list() {
        return new OfferLeft.Outcome.NothingLeft(Sentence.of("offer.left.list",
                new Deadline(LocalDate.of(2027, 8, 1))));
    }

    private static OfferLeft.Outcome nothing(String key) {
        return new OfferLeft.Outcome.NothingLeft(Sentence.of(key));
    }
}
