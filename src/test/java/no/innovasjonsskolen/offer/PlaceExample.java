package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.placement.SelectionExample;
import org.springframework.context.ApplicationContext;

/** Offers that are sent, answered and given up, for tests of rooms that begin with a place. */
public final class PlaceExample {

    private PlaceExample() {}

    /** Everybody who is selected is offered a place, to be answered within May. */
    public static void send(ApplicationContext house, Person by, SelectionExample selection) {
        assertThat(house.getBean(SendOffers.class).send(by, selection.call(), LocalDate.of(2027, 5, 25),
                LocalDate.of(2027, 8, 1))).isInstanceOf(SendOffers.Outcome.Sent.class);
    }

    /** The municipalities say yes, and share the fee. */
    public static void accept(ApplicationContext house, Applicants applicants, SelectionExample selection) {
        accept(house, applicants, selection, Optional.empty());
    }

    /** @param without the participant who cannot come after all */
    public static void accept(ApplicationContext house, Applicants applicants, SelectionExample selection,
            Optional<ParticipantId> without) {
        var team = house.getBean(TeamOfOffer.class);
        var municipalities = team.municipalities(applicants.id());
        var parts = team.fee(selection.call()).split(municipalities.size());
        var shares = new ArrayList<Offer.Share>();
        for (int i = 0; i < municipalities.size(); i++) {
            shares.add(new Offer.Share(municipalities.get(i), "959377677", "Ref " + i, parts.get(i)));
        }
        assertThat(house.getBean(AcceptOffer.class).accept(applicants.coordinator(), applicants.id(), shares,
                without)).isEqualTo(new AcceptOffer.Outcome.Taken());
    }

    /** They do not come after all. */
    public static void giveUp(ApplicationContext house, Applicants applicants) {
        house.getBean(GiveUpPlace.class).giveUp(applicants.coordinator(), applicants.id(), "Ingen vikar.");
    }

    /** The public numbers that have come draw for those whose appeals were upheld. */
    public static void fetchLateDraws(ApplicationContext house) {
        house.getBean(FetchLateDraws.class).fetch();
    }
}
