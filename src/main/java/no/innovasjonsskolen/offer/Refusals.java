package no.innovasjonsskolen.offer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.AppealStanding.Stage;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.ruling.RulingId;
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

    /** Whether an appeal against it waits for the school, which may agree, or is upheld by the board. */
    boolean mayBeUpheld(ApplicationId application) {
        return appeal(application).filter(it -> it.stage() == Stage.RECEIVED
                || it.stage() == Stage.REVERSED_BY_THE_BOARD).isPresent();
    }

    /** Whether an appeal against being outside, by one of these, is not decided, or upheld by the board. */
    boolean isAppealed(Collection<ApplicationId> applications) {
        return rulings.appealsAgainst(refused(applications).keySet()).stream()
                .anyMatch(it -> it.isWaiting() || it.stage() == Stage.REVERSED_BY_THE_BOARD);
    }

    /** Those of these that are outside still, though the board has upheld their appeals. */
    List<ApplicationId> upheldByTheBoard(Collection<ApplicationId> applications) {
        var refused = refused(applications);
        return rulings.appealsAgainst(refused.keySet()).stream()
                .filter(it -> it.stage() == Stage.REVERSED_BY_THE_BOARD)
                .map(it -> requireNonNull(refused.get(it.ruling()))).distinct().toList();
    }

    private Map<RulingId, ApplicationId> refused(Collection<ApplicationId> applications) {
        return offerRulings.newest(applications).entrySet().stream()
                .filter(it -> OfferRulings.isOutside(it.getValue()))
                .collect(toMap(it -> it.getValue().id(), Map.Entry::getKey));
    }
}
