package no.innovasjonsskolen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.placement.DemoOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo school's municipalities answer to the places that they are offered. */
@Profile("demo & !production")
@Component
class DemoReplies {

    /** Has the right check digit; no organisation's number begins with 1. */
    private static final String ORGANISATION = "123456785";
    private static final String WHY_NOT = "Vi har mistet to av dem som skulle delta.";

    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final TeamOfOffer teamOfOffer;
    private final DemoOffice office;

    DemoReplies(AcceptOffer acceptOffer, DeclineOffer declineOffer, TeamOfOffer teamOfOffer,
            DemoOffice office) {
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.teamOfOffer = teamOfOffer;
        this.office = office;
    }

    void accept(Offer offer) {
        office.contact(offer.application()).ifPresent(it -> DemoOffice.log(
                acceptOffer.accept(it, offer.application(), shares(offer), Optional.empty())));
    }

    void decline(Offer offer) {
        office.contact(offer.application()).ifPresent(it -> DemoOffice.log(
                declineOffer.decline(it, offer.application(), WHY_NOT)));
    }

    private List<Share> shares(Offer offer) {
        var municipalities = teamOfOffer.municipalities(offer.application());
        var parts = teamOfOffer.fee(offer.call()).split(municipalities.size());
        var shares = new ArrayList<Share>();
        for (int i = 0; i < municipalities.size(); i++) {
            shares.add(new Share(municipalities.get(i), ORGANISATION, "Innovasjonsskolen", parts.get(i)));
        }
        return shares;
    }
}
