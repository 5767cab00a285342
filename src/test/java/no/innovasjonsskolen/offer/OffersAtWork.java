package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.placement.SelectionExample;
import no.innovasjonsskolen.site.Kroner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Five have applied for two places; S1 and S2 are selected, and one must be from the north. */
abstract class OffersAtWork extends HouseTest {

    static final Instant APPLIED = Instant.parse("2027-03-12T09:00:00Z");
    static final Instant SELECTED = Instant.parse("2027-05-03T08:00:00Z");
    static final LocalDate REPLY_BY = LocalDate.of(2027, 5, 25);
    static final LocalDate LIST_ENDS = LocalDate.of(2027, 8, 1);

    @Autowired
    ApplicationContext house;
    @Autowired
    People people;
    @Autowired
    OfferRows rows;
    @Autowired
    Offers offers;
    @Autowired
    SendOffers sendOffers;
    @Autowired
    AcceptOffer acceptOffer;
    @Autowired
    DeclineOffer declineOffer;
    @Autowired
    FillPlaces fillPlaces;
    @Autowired
    TeamOfOffer teamOfOffer;

    final List<Applicants> applicants = new ArrayList<>();
    SelectionExample selection;
    Person eva;

    @BeforeEach
    void theyApply() {
        clock.travelTo(APPLIED, "test");
        eva = people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
        for (int i = 0; i < 5; i++) {
            applicants.add(Applicants.apply(house, i == 1 ? Far.JOINT : Far.SENT));
        }
        clock.travelTo(SELECTED, "test");
        selection = SelectionExample.in(house);
    }

    @AfterEach
    void theyWithdraw() {
        selection.setAside();
        clock.travelTo(APPLIED, "test");
        applicants.forEach(Applicants::withdraw);
        applicants.clear();
    }

    /** The north is where S1 and those of these come from. */
    void select(Integer... alsoNorth) {
        mustHave(1, alsoNorth);
    }

    /** So many must be from the north. */
    void mustHave(int least, Integer... alsoNorth) {
        var north = Set.of(alsoNorth);
        for (int i = 0; i < applicants.size(); i++) {
            selection.with(applicants.get(i).id(), i == 0 || north.contains(i + 1) ? "nord" : "sør");
        }
        selection.least(least, "nord").selected(eva, "S1", "S2");
    }

    void send() {
        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, LIST_ENDS))
                .isEqualTo(new SendOffers.Outcome.Sent(2, 3));
    }

    Applicants the(int number) {
        return applicants.get(number - 1);
    }

    Optional<Offer> offer(int number) {
        return rows.newest(the(number).id());
    }

    Offer.State state(int number) {
        return offer(number).orElseThrow().stateAt(clock.instant());
    }

    Standing standing() {
        return offers.standing(selection.call()).orElseThrow();
    }

    AcceptOffer.Outcome accept(int number) {
        return acceptOffer.accept(the(number).coordinator(), the(number).id(), shares(number),
                Optional.empty());
    }

    List<Share> shares(int number) {
        var municipalities = teamOfOffer.municipalities(the(number).id());
        var parts = teamOfOffer.fee(selection.call()).split(municipalities.size());
        var shares = new ArrayList<Share>();
        for (int i = 0; i < municipalities.size(); i++) {
            shares.add(new Share(municipalities.get(i), "959377677", "Ref " + i, parts.get(i)));
        }
        return shares;
    }

    DeclineOffer.Outcome decline(int number) {
        return declineOffer.decline(the(number).coordinator(), the(number).id(), "Vi har ikke folk nok.");
    }

    FillPlaces.Outcome fill() {
        return fillPlaces.fill(Actor.system("test"), selection.call());
    }

    void later(Duration time) {
        clock.travelTo(clock.instant().plus(time), "test");
    }

    void theAnswersAreDue() {
        clock.travelTo(Instant.parse("2027-05-25T22:00:00Z"), "test");
    }

    static Kroner kroner(long ore) {
        return new Kroner(ore);
    }
}
