package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends a place or a wait, who may answer, and what the municipality is told. */
class OfferLimitsTest extends OffersAtWork {

    @Autowired
    private Programmes programmes;
    @Autowired
    private LetterContacts contacts;
    @Autowired
    private BreakOffer breakOffer;
    @Autowired
    private KeepPlace keepPlace;
    @Autowired
    private LeaveList leaveList;
    @Autowired
    private ReturnToList returnToList;
    /** The day before the programme begins. */
    private static final Instant LINE_IS_OVER = Instant.parse("2027-09-05T22:00:00Z");

    @Autowired
    private CloseList closeList;
    @Autowired
    private KeepFilling keepFilling;
    @Autowired
    private KeepChangedGroup keepChangedGroup;
    @Autowired
    private OfferOfficeTodos officeTodos;
    @Autowired
    private Rulings rulings;

    @Test
    @DisplayName("Er opptaket avlyst, blir ingen ledig plass tilbudt")
    void calledOff() {
        select(3, 4, 5);
        send();
        accept(2);
        decline(1);
        later(Regret.LASTS);
        var off = spy(programmes);
        doReturn(calledOff(programmes.call(selection.call()))).when(off).call(any());
        var fill = new FillPlaces(
                new Offers(rows, house.getBean(Rounds.class), house.getBean(LateRights.class),
                        house.getBean(Admissions.class), off, clock),
                rows, house.getBean(Rounds.class), house.getBean(OfferPlace.class),
                house.getBean(ChangedGroups.class), clock);

        var outcome = new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .execute(_ -> fill.fill(Actor.system("test"), selection.call()));

        assertThat(outcome).isEqualTo(new FillPlaces.Outcome.CalledOff());
    }

    private Call calledOff(Call call) {
        return new Call(call.id(), call.cohort(), call.dates(), call.terms(),
                Optional.of(new CallState.Cancelled(clock.instant(), "For få lærere.")), call.version() + 1);
    }

    @Test
    @DisplayName("Den som har svart for en kommune som trekker seg, handler ikke for søknaden lenger")
    void whoLeftActsNoMore() {
        select();
        send();
        var before = contacts.acting(the(2).id());
        var shown = shares(2);

        the(2).partnerLeaves();

        assertThat(contacts.acting(the(2).id())).hasSizeLessThan(before.size());
        assertThat(acceptOffer.accept(the(2).coordinator(), the(2).id(), shown, Optional.empty()))
                .as("shown with two municipalities").isEqualTo(new AcceptOffer.Outcome.Changed());
    }

    @Test
    @DisplayName("En trukket søknad kan ikke svare på tilbudet, og siden har ikke noe skjema")
    void withdrawn() {
        select();
        send();
        var coordinator = the(1).coordinator();
        assertThat(reader().as(coordinator.id()).open("/soknad/" + the(1).id() + "/trekk").text())
                .contains("mister også plassen");
        assertThat(reader().as(coordinator.id()).open("/soknad/" + the(1).id()).html()
                .select("a[href*=/tilbud/]")).hasSize(1);

        the(1).withdraw();

        assertThat(acceptOffer.accept(coordinator, the(1).id(), shares(1), Optional.empty()))
                .isEqualTo(new AcceptOffer.Outcome.NothingOffered());
        var page = reader().as(coordinator.id()).open(OfferPage.url(the(1).id()));
        assertThat(page.text()).contains("Søknaden er trukket");
        assertThat(page.html().select("form[action*=/ja]")).isEmpty();
    }

    @Test
    @DisplayName("Avslutter skolen en plass, får kommunen grunnen og et vedtak med klagerett")
    void endedByRuling() {
        select();
        send();
        accept(1);

        assertThat(breakOffer.breakUp(eva, the(1).id(), "Ingen møtte."))
                .isEqualTo(new BreakOffer.Outcome.Broken());

        var ruling = rulings.ofCase(OfferRulingKind.about(the(1).id())).getLast().content();
        assertThat(ruling.result()).isEqualTo("ended");
        assertThat(ruling.earlier()).isEmpty();
        assertThat(String.join(" ", ruling.text().reasons())).contains("Ingen møtte.");
        assertThat(page(1)).contains("Grunnen er: Ingen møtte.");
        assertThat(letters(1)).contains("Ingen møtte.");
    }

    @Test
    @DisplayName("Er plassen utsatt, står år og grunn i brevet og på siden, og kontoret får se den det året")
    void keptWithReason() {
        select();
        send();
        accept(1);

        assertThat(keepPlace.keep(eva, the(1).id(), 2028, "Valgår.")).isEqualTo(new KeepPlace.Outcome.Kept());

        assertThat(page(1)).contains("utsatt til 2028", "Grunnen er: Valgår.");
        assertThat(rows.keptFor(2028)).extracting(Offer::application).contains(the(1).id());
        assertThat(rows.keptFor(2029)).extracting(Offer::application).doesNotContain(the(1).id());
    }

    @Test
    @DisplayName("Den som går ut av ventelista, kan komme inn igjen i ett døgn, der den sto")
    void regretsLeaving() {
        select(3, 4, 5);
        send();
        var before = standing().waiting();
        var one = the(3);
        leaveList.leave(one.coordinator(), one.id());
        assertThat(standing().waiting()).hasSize(2);
        assertThat(page(3)).contains("Gå inn på ventelista igjen");

        assertThat(returnToList.comeBack(one.coordinator(), one.id()))
                .isEqualTo(new ReturnToList.Outcome.Returned());

        assertThat(standing().waiting()).isEqualTo(before);
        leaveList.leave(one.coordinator(), one.id());
        later(Regret.LASTS);
        assertThat(returnToList.comeBack(one.coordinator(), one.id()))
                .isEqualTo(new ReturnToList.Outcome.CameTooLate());
    }

    @Test
    @DisplayName("Når ventelista er slutt, får de som venter, brev, og siden har verken nummer eller knapp")
    void listIsOver() {
        select(3, 4, 5);
        send();
        accept(1);
        accept(2);
        clock.travelTo(new Deadline(LIST_ENDS).end(), "test");

        keepFilling.fill();
        closeList.close(selection.call());

        assertThat(page(3)).contains("Ventelista er slutt", "foran alle som søkte etter fristen")
                .doesNotContain("Nummer");
        assertThat(letters(3)).contains("Ventelista er slutt, og dere står først i køen")
                .doesNotContain("fikk ikke plass");
        clock.travelTo(LINE_IS_OVER, "test");
        keepFilling.fill();
        assertThat(page(3)).contains("Kommunen fikk ikke plass").doesNotContain("Gå ut av ventelista");
        assertThat(letters(3)).contains("fikk ikke plass");
    }

    @Test
    @DisplayName("Ventelista må være over før studiet begynner")
    void listEndsBeforeTheBeginning() {
        select();
        var last = offers.lastDay(selection.call()).orElseThrow();

        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, last.plusDays(1)))
                .isEqualTo(new SendOffers.Outcome.TooLate(last));
        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, last))
                .isInstanceOf(SendOffers.Outcome.Sent.class);
    }

    @Test
    @DisplayName("En endret gruppe på ventelista blir ikke tilbudt plass før kontoret har avgjort det")
    void changedGroupIsPassedOver() {
        for (int i = 0; i < applicants.size(); i++) {
            selection.with(applicants.get(i).id(), i < 2 ? "nord" : "sør");
        }
        selection.least(1, "nord").selected(eva, "S1", "S3");
        send();
        accept(3);
        the(2).partnerLeaves();
        decline(1);
        later(Regret.LASTS);

        assertThat(fill()).as("only S2 is from the north").isInstanceOf(FillPlaces.Outcome.CannotKeep.class);
        assertThat(officeTodos.of(eva, List.of(new Role(RoleKind.OFFICE, "")),
                new Words(house.getBean(Messages.class), Language.NB, false)))
                .extracting(it -> it.url()).contains(GroupPage.url(the(2).id()));
        keepChangedGroup.keep(eva, selection.call(), the(2).id(), "De er fire igjen.");

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class,
                it -> assertThat(it.offers())
                        .extracting(Offer::application).containsExactly(the(2).id()));
    }

    private String letters(int number) {
        return house.getBean(Database.class).sql("""
                select string_agg(title || body::text, ' ') from letter.outbox
                where to_email = :email and key like 'offer/%'
                """).param("email", the(number).coordinator().email()).query(String.class).single();
    }

    private String page(int number) {
        PersonId reader = the(number).coordinator().id();
        return reader().as(reader).open(OfferPage.url(the(number).id())).text();
    }
}
