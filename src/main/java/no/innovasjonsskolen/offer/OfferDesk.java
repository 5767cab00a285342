package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the page of an offer shows, found for an application that its reader has been let in to. */
@Component
class OfferDesk {

    private final OfferRows rows;
    private final Offers offers;
    private final TeamOfOffer teamOfOffer;
    private final Admissions admissions;
    private final OfferRulings rulings;
    private final MunicipalityName names;

    OfferDesk(OfferRows rows, Offers offers, TeamOfOffer teamOfOffer, Admissions admissions,
            OfferRulings rulings,
            MunicipalityName names) {
        this.rows = rows;
        this.offers = offers;
        this.teamOfOffer = teamOfOffer;
        this.admissions = admissions;
        this.rulings = rulings;
        this.names = names;
    }

    /** What somebody who waits is told. */
    record Waits(String status, List<String> text, boolean canLeave) {}

    /** The newest offer, once it is sent: a prepared one is the school's own. */
    Optional<Offer> offer(ApplicationId id) {
        return rows.newest(id).filter(it -> it.sent().isPresent());
    }

    /** Where it stands on the list; empty while the offers of its call are not sent. */
    Optional<Waits> waiting(OwnApplication own, Words words) {
        return offers.standing(own.call()).filter(it -> it.round().isPresent())
                .filter(it -> it.selected().reserve().stream().anyMatch(code -> own.id()
                        .equals(it.selected().applications().get(code))))
                .map(it -> waits(own, it, words));
    }

    private Waits waits(OwnApplication own, Standing standing, Words words) {
        var ends = standing.round().orElseThrow().listEnds();
        return standing.place(own.id()).map(place -> new Waits(
                words.localize("offer.waits.status", place, standing.waiting().size()),
                List.of(words.localize("offer.waits.means", ends), words.localize("offer.waits.order")),
                true))
                .orElseGet(() -> new Waits(words.localize("offer.left.status"),
                        List.of(words.localize("offer.left.means")), false));
    }

    String title(OwnApplication own, Words words) {
        return words.localize("offer.title", teamOfOffer.cohort(own.call()),
                names.of(teamOfOffer.municipalities(own.id())));
    }

    /** Where the newest ruling on its place is read. */
    Optional<String> ruling(ApplicationId id, Words words) {
        return rulings.newest(id).map(it -> words.url(it.url()));
    }

    Commitment commitment(CallId call, Words words) {
        return teamOfOffer.commitment(call, words);
    }

    AcceptForm acceptForm(Offer offer) {
        return new AcceptForm(teamOfOffer.municipalities(offer.application()), teamOfOffer.spare(offer),
                teamOfOffer.fee(offer.call()), names);
    }

    /** Whether a municipality has left since the fee was shared, so that it must be shared anew. */
    boolean isShareDue(Offer offer, Offer.Answer answer) {
        return !teamOfOffer.municipalities(offer.application())
                .equals(answer.shares().stream().map(Offer.Share::municipality).toList());
    }

    List<SummaryRow> answer(Offer offer, Offer.Answer answer, Words words) {
        var without = answer.without().flatMap(who -> admissions.team(offer.application()).stream()
                .filter(it -> it.id().equals(who)).map(Admissions.Listed::name).findFirst());
        return OfferText.answer(answer, without, names, words);
    }
}
