package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;

/**
 * An appeal against a ruling, as it came.
 *
 * @param number its place among all appeals
 * @param lateReason why it came late, in the appellant's words; empty when she gave no reason
 * @param lastDay the last day of appeal, as it was counted when this one came
 * @param interim what the school has written while nothing is decided
 */
record Appeal(AppealId id, long number, RulingId ruling, PersonId appellant, String text, String lateReason,
        Deadline lastDay, Instant receivedAt, Optional<Interim> interim, State state) {

    /** Why it takes time, and when an answer can be expected. */
    record Interim(String text, String by, Instant at) {}

    /** How far it has come. */
    sealed interface State {}

    /** The school considers the case again. */
    record Received() implements State {

        Withdrawn withdraw(Instant now) {
            return new Withdrawn(now);
        }

        Reversed reverse(RulingId later, Instant now) {
            return new Reversed(later, now);
        }

        Forwarded forward(String statement, String by, Instant now) {
            return new Forwarded(statement, by, now);
        }
    }

    /** The appellant has taken it back. */
    record Withdrawn(Instant at) implements State {}

    /** The school has made another ruling. */
    record Reversed(RulingId later, Instant at) implements State {}

    /**
     * The board has it.
     *
     * @param statement why the school has not made another ruling
     */
    record Forwarded(String statement, String by, Instant at) implements State {

        Withdrawn withdraw(Instant now) {
            return new Withdrawn(now);
        }

        Decided decide(BoardDecision decision, String by, Instant now) {
            return new Decided(decision, statement, by, now);
        }
    }

    /** The board has decided, and the school has entered it. */
    record Decided(BoardDecision decision, String statement, String by, Instant at) implements State {}

    /** What the board (nemnd for studentsaker) decided. */
    record BoardDecision(Result result, LocalDate on, String reasons) {}

    /** How an appeal ends at the board. */
    enum Result {
        /** The ruling stands. */
        UPHELD,
        /** The appellant was right. */
        REVERSED,
        /** The ruling is annulled for an error in how it was made, and the school decides anew. */
        SENT_BACK,
        /** It came too late, and nothing says that it should be taken all the same. */
        DISMISSED_AS_LATE
    }

    /** Whether it waits for the school or the board. */
    boolean isLiving() {
        return switch (state) {
            case Received _, Forwarded _ -> true;
            case Withdrawn _, Reversed _, Decided _ -> false;
        };
    }

    /** Whether the board leaves it to the school to make another ruling. */
    boolean asksForRuling() {
        return state instanceof Decided(var decision, _, _, _) && switch (decision.result()) {
            case REVERSED, SENT_BACK -> true;
            case UPHELD, DISMISSED_AS_LATE -> false;
        };
    }

    /** Whether it came after its last day. */
    boolean isLate() {
        return lastDay.hasPassed(receivedAt);
    }

    /** The last day of the interim reply, while the school neither has given one nor has decided. */
    Optional<Deadline> interimDue() {
        return state instanceof Received && interim.isEmpty()
                ? Optional.of(LegalDeadlines.interimReply(receivedAt)) : Optional.empty();
    }

    /** What one quotes when one asks about it: «K2027-0003». */
    String reference() {
        return "K%d-%04d".formatted(receivedAt.atZone(OSLO).getYear(), number);
    }
}
