package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.journal.Subject;

/**
 * A formal decision that has been made.
 *
 * @param number its place among all rulings
 * @param content what was decided
 * @param madeAt when it was made available to the party
 * @param openedAt when she first opened it
 */
public record Ruling(RulingId id, long number, NewRuling content, Instant madeAt,
        Optional<Instant> openedAt) {

    static final String KIND = "ruling";

    /** What one quotes when one asks about it: «V2027-0017». */
    public String reference() {
        return "V%d-%04d".formatted(madeAt.atZone(OSLO).getYear(), number);
    }

    /** As the journal and the letters name it. */
    public Subject subject() {
        return new Subject(KIND, id.value());
    }

    /** The party's page. */
    public String url() {
        return "/vedtak/" + id;
    }

    /** The same, opened; the first time counts. */
    Ruling opened(Instant at) {
        return new Ruling(id, number, content, madeAt, openedAt.or(() -> Optional.of(at)));
    }
}
