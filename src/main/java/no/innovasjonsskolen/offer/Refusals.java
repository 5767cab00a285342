package no.innovasjonsskolen.offer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.AppealStanding.Stage;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.ruling.Rulings;
import org.springframework.stereotype.Component;

/** The rulings that an application is outside the draw, and the appeals against them. */
@Component
class Refusals {

    private final Rulings rulings;
    private final OfferRulings offerRulings;

    Refusals(Rulings rulings, OfferRulings offerRulings) {
        this.rulings = rulings;
        this.offerRulings = offerRulings;
    }

    /** The ruling that counts about an application's place; empty before anything is decided. */
    Optional<Ruling> newest(ApplicationId application) {
        return offerRulings.newest(application);
    }

    /** The appeal that counts against its refusal; empty where there is none, or it is taken back. */
    Optional<AppealStanding> appeal(ApplicationId application) {
        return newest(application).filter(OfferRulings::isOutside)
                .flatMap(it -> rulings.appealsAgainst(List.of(it.id())).stream()
                        .filter(appeal -> appeal.stage() != Stage.WITHDRAWN)
                        .reduce((_, last) -> last));
    }

    /** Whether an appeal against it waits for the school, which may agree, or is left to it by the board. */
    boolean mayBeUpheld(ApplicationId application) {
        return appeal(application).filter(it -> it.stage() == Stage.RECEIVED
                || it.asksForRuling()).isPresent();
    }

    /** Whether an appeal against being outside, by one of these, is not decided, or is left to the school. */
    boolean isAppealed(Collection<ApplicationId> applications) {
        var refused = offerRulings.newest(applications).values().stream().filter(OfferRulings::isOutside)
                .map(Ruling::id).toList();
        return rulings.appealsAgainst(refused).stream().anyMatch(it -> it.isWaiting() || it.asksForRuling());
    }
}
