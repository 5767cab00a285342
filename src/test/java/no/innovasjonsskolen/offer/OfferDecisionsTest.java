package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.offer.Offer.Accepted;
import no.innovasjonsskolen.offer.Offer.Declined;
import no.innovasjonsskolen.offer.Offer.Ended;
import no.innovasjonsskolen.offer.Offer.How;
import no.innovasjonsskolen.offer.Offer.Lapsed;
import no.innovasjonsskolen.offer.Offer.Origin;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.selection.CheckRedraw;
import no.innovasjonsskolen.selection.ProblemFile;
import no.innovasjonsskolen.selection.RedrawFile;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;

/** From the selection to a full cohort, and every answer that is refused on the way. */
class OfferDecisionsTest extends OffersAtWork {

    @Autowired
    private GiveUpPlace giveUpPlace;
    @Autowired
    private LeaveList leaveList;
    @Autowired
    private WaiveRule waiveRule;
    @Autowired
    private BreakOffer breakOffer;
    @Autowired
    private KeepPlace keepPlace;
    @Autowired
    private Rounds rounds;
    @Autowired
    private ChangedGroups changedGroups;
    @Autowired
    private KeepChangedGroup keepChangedGroup;
    @Autowired
    private Rulings rulings;

    @Test
    @DisplayName("Tilbudene sendes samlet med minst ti virkedager, én gang; alle andre får et nummer på ventelista")
    void sentTogether() {
        select();
        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY.minusDays(10), LIST_ENDS))
                .isInstanceOf(SendOffers.Outcome.TooSoon.class);
        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, REPLY_BY.minusDays(1)))
                .isEqualTo(new SendOffers.Outcome.ListTooShort());
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.NothingOffered());

        send();

        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, LIST_ENDS))
                .isEqualTo(new SendOffers.Outcome.SentBefore());
        assertThat(rulings.ofCase(OfferRulingKind.about(the(1).id()))).singleElement()
                .satisfies(it -> assertThat(it.content().result()).isEqualTo("offered"));
        assertThat(List.of(3, 4, 5)).allSatisfy(it -> assertThat(rulings
                .ofCase(OfferRulingKind.about(the(it).id()))).singleElement()
                .satisfies(made -> assertThat(made.content().result()).isEqualTo("waiting")));
        assertThat(standing().waiting()).hasSize(3);
    }

    @Test
    @DisplayName("Alle som opptrer for kommunen, leser vedtaket; for andre finnes det ikke")
    void whoReadsTheRuling() {
        select();
        send();
        var ruling = rulings.ofCase(OfferRulingKind.about(the(3).id())).getFirst();

        assertThat(rulings.get(ruling.id(), the(3).coordinator().id())).isEqualTo(ruling);
        assertThatThrownBy(() -> rulings.get(ruling.id(), the(4).coordinator().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acceptOffer.accept(the(4).coordinator(), the(1).id(), shares(1),
                Optional.empty())).isInstanceOf(EmptyResultDataAccessException.class);
    }

    @Test
    @DisplayName("Et ja kan bli et nei og et ja igjen til svarfristen; etterpå gjelder det siste")
    void undone() {
        select();
        send();
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.Taken());
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.TakenBefore());
        assertThat(decline(1)).isEqualTo(new DeclineOffer.Outcome.Declined());
        assertThat(fill()).as("she may change her mind").isEqualTo(new FillPlaces.Outcome.Full());
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.Taken());
        assertThat(accept(2)).isEqualTo(new AcceptOffer.Outcome.Taken());

        theAnswersAreDue();

        assertThat(decline(1)).isEqualTo(new DeclineOffer.Outcome.CameTooLate(new Deadline(REPLY_BY)));
        assertThat(state(1)).isInstanceOf(Accepted.class);
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());
    }

    @Test
    @DisplayName("Delene må bli hele avgiften, og alle kommunene i en fellessøknad er med på den")
    void sharesAreTheWhole() {
        select();
        send();
        var shares = shares(2);
        assertThat(shares).hasSize(2);
        var wrong = new ArrayList<>(shares);
        var last = wrong.removeLast();
        wrong.add(new Share(last.municipality(), last.organisation(), last.buyerReference(),
                last.amount().plus(kroner(1))));

        var outcome = acceptOffer.accept(the(2).coordinator(), the(2).id(), wrong, Optional.empty());

        var fee = teamOfOffer.fee(selection.call());
        assertThat(outcome).isEqualTo(new AcceptOffer.Outcome.WrongSum(fee.plus(kroner(1)), fee));
        assertThat(accept(2)).isEqualTo(new AcceptOffer.Outcome.Taken());
        assertThat(offer(2).orElseThrow().answer().orElseThrow().shares()).isEqualTo(shares);
    }

    @Test
    @DisplayName("Uten én av fire er det en gruppe; den som ikke står på lista, kan ikke trekkes fra")
    void threeOfFour() {
        select();
        send();
        var offer = offer(1).orElseThrow();
        var team = the(1).places();
        var spare = teamOfOffer.spare(offer);
        assertThat(teamOfOffer.holds(offer, Optional.of(the(3).places().getFirst()))).isFalse();
        if (team.size() > 3) {
            var without = spare.getFirst().id();
            assertThat(acceptOffer.accept(the(1).coordinator(), the(1).id(), shares(1), Optional.of(without)))
                    .isEqualTo(new AcceptOffer.Outcome.Taken());
            assertThat(offer(1).orElseThrow().answer().orElseThrow().without()).contains(without);
        } else {
            assertThat(spare).isEmpty();
        }
    }

    @Test
    @DisplayName("Takkes det nei, går plassen etter et døgn til den første på lista som alene holder alle reglene")
    void theNextWhoFits() {
        select(5);
        send();
        accept(2);
        decline(1);
        later(Duration.ofHours(23));
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());
        assertThat(state(1)).isInstanceOf(Declined.class);
        later(Duration.ofHours(1));

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class,
                it -> assertThat(it.offers()).singleElement().satisfies(made -> {
                    assertThat(made.application()).as("only S5 is from the north").isEqualTo(the(5).id());
                    assertThat(made.origin()).isEqualTo(Origin.RESERVE);
                }));

        assertThat(state(1)).isInstanceOfSatisfying(Ended.class,
                it -> assertThat(it.how()).isEqualTo(How.DECLINED));
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.NothingOffered());
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());
        assertThat(standing().faults(clock.instant())).isEmpty();
        var made = rulings.ofCase(OfferRulingKind.about(the(5).id()));
        assertThat(made).hasSize(2);
        assertThat(made.getLast().content().earlier().orElseThrow().how())
                .isEqualTo(Earlier.Relation.REVERSES);
        assertThat(accept(5)).isEqualTo(new AcceptOffer.Outcome.Taken());
    }

    @Test
    @DisplayName("Et tilbud ingen svarer på, er falt bort uten at noen jobb har kjørt, og plassene går til de neste")
    void lapsed() {
        select(3);
        send();
        theAnswersAreDue();
        assertThat(state(1)).isEqualTo(new Lapsed(new Deadline(REPLY_BY)));
        assertThat(accept(1)).isEqualTo(new AcceptOffer.Outcome.CameTooLate(new Deadline(REPLY_BY)));

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class, it -> {
            assertThat(it.offers()).hasSize(2);
            assertThat(it.offers()).extracting(Offer::origin).containsOnly(Origin.RESERVE);
            assertThat(it.offers().getFirst().application()).as("the only one from the north")
                    .isEqualTo(the(3).id());
        });

        assertThat(standing().faults(clock.instant())).isEmpty();
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());
    }

    @Test
    @DisplayName("Kan ingen på lista alene holde reglene, trekkes det på nytt, og trekningen blir tatt vare på")
    void drawnAnew() {
        mustHave(2, 2, 3, 4);
        send();
        theAnswersAreDue();

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class, it -> {
            assertThat(it.offers()).extracting(Offer::origin).containsOnly(Origin.REDRAW);
            assertThat(it.offers()).extracting(Offer::application).containsExactlyInAnyOrder(the(3).id(),
                    the(4).id());
        });

        assertThat(standing().faults(clock.instant())).isEmpty();
        assertThat(rounds.redraws(standing().selected().id())).singleElement().satisfies(it -> assertThat(
                CheckRedraw.faults(standing().selected().problem(), ProblemFile.parse(it.problem()),
                        it.lottery().getBytes(StandardCharsets.UTF_8),
                        RedrawFile.parse(it.file().getBytes(StandardCharsets.UTF_8)),
                        standing().selected().seed().orElseThrow(), it.draw()))
                .isEmpty());
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());
        assertThat(rounds.redraws(standing().selected().id())).hasSize(1);
    }

    @Test
    @DisplayName("Kan ingen ta plassen uten at en regel brytes, blir det sagt; kontoret kan gi opp regelen med en grunn")
    void cannotKeep() {
        select();
        send();
        accept(2);
        assertThat(waiveRule.waive(eva, selection.call(), "region=nord/application", "Nei."))
                .isEqualTo(new WaiveRule.Outcome.NotNeeded());
        decline(1);
        later(Regret.LASTS);

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.CannotKeep.class,
                it -> assertThat(it.faults()).isNotEmpty());
        assertThat(waiveRule.waive(eva, selection.call(), "region=vest/application", "Nei."))
                .isEqualTo(new WaiveRule.Outcome.NoSuchRule());
        assertThat(waiveRule.waive(eva, selection.call(), "region=nord/application", "Ingen flere fra nord."))
                .isEqualTo(new WaiveRule.Outcome.Waived());

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class,
                it -> assertThat(it.offers()).hasSize(1));
        assertThat(standing().faults(clock.instant())).isEmpty();
    }

    @Test
    @DisplayName("Den som går ut av ventelista, blir ikke tilbudt plass; lista er slutt på sin siste dag")
    void leftAndOver() {
        select(3, 4, 5);
        send();
        accept(2);
        var first = standing().selected().applications().get(standing().waiting().getFirst());
        var leaving = applicants.stream().filter(it -> it.id().equals(first)).findFirst().orElseThrow();
        assertThat(leaveList.leave(leaving.coordinator(), leaving.id()))
                .isEqualTo(new LeaveList.Outcome.Left());
        assertThat(leaveList.leave(leaving.coordinator(), leaving.id()))
                .isEqualTo(new LeaveList.Outcome.DoesNotWait());
        decline(1);
        later(Regret.LASTS);

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class,
                it -> assertThat(it.offers())
                        .extracting(Offer::application).doesNotContain(leaving.id()));

        clock.travelTo(new Deadline(LIST_ENDS).end(), "test");
        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.ListIsOver(new Deadline(LIST_ENDS)));
    }

    @Test
    @DisplayName("Den som har takket ja, kan si fra seg plassen; skolen kan avslutte den eller utsette den i to år")
    void afterYes() {
        select(3, 4, 5);
        send();
        accept(1);
        accept(2);
        assertThat(keepPlace.keep(eva, the(2).id(), 2031, "Valgår.")).isEqualTo(
                new KeepPlace.Outcome.WrongYear(2028, 2029));
        assertThat(keepPlace.keep(eva, the(2).id(), 2028, "Valgår.")).isEqualTo(new KeepPlace.Outcome.Kept());
        assertThat(giveUpPlace.giveUp(the(2).coordinator(), the(2).id(), "Nei."))
                .isEqualTo(new GiveUpPlace.Outcome.NoPlace());
        assertThat(fill()).isInstanceOf(FillPlaces.Outcome.Offered.class);

        assertThat(giveUpPlace.giveUp(the(1).coordinator(), the(1).id(), "Vi har ingen vikar."))
                .isEqualTo(new GiveUpPlace.Outcome.GivenUp());
        assertThat(breakOffer.breakUp(eva, the(1).id(), "Møtte ikke."))
                .isEqualTo(new BreakOffer.Outcome.NoPlace());
        assertThat(fill()).isInstanceOf(FillPlaces.Outcome.Offered.class);
        assertThat(offers.accepted(selection.call())).isEmpty();
    }

    @Test
    @DisplayName("Trekker en kommune seg fra en fellessøknad, sies det hva som holder; avgjøres det at gruppa har plassen, deles avgiften på nytt")
    void partnerLeaves() {
        select();
        send();
        accept(1);
        accept(2);
        theAnswersAreDue();
        assertThat(changedGroups.in(standing(), clock.instant())).isEmpty();

        the(2).partnerLeaves();

        assertThat(changedGroups.in(standing(), clock.instant())).containsExactly(the(2).id());
        var change = changedGroups.of(standing(), the(2).id(), clock.instant()).orElseThrow();
        assertThat(change.left()).hasSize(1);
        assertThat(change.municipalities()).containsExactly(the(2).name());
        assertThat(change.isTeam()).isTrue();
        assertThat(change.faults()).isEmpty();
        assertThat(keepChangedGroup.keep(eva, selection.call(), the(2).id(), "De er fire igjen."))
                .isEqualTo(new KeepChangedGroup.Outcome.Kept());
        assertThat(keepChangedGroup.keep(eva, selection.call(), the(2).id(), "Igjen."))
                .isEqualTo(new KeepChangedGroup.Outcome.Unchanged());
        assertThat(standing().published(the(2).id()).orElseThrow().members()).hasSize(1);
        assertThat(accept(2)).as("the fee is shared anew").isEqualTo(new AcceptOffer.Outcome.Taken());
        assertThat(accept(2)).isEqualTo(new AcceptOffer.Outcome.TakenBefore());
    }
}
