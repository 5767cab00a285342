package no.innovasjonsskolen.selection;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something in a published lottery or draw that is not as it should be. Panels and levels are counted from 1
 * here, as people count them; tickets from 0, as they are numbered.
 */
public sealed interface Fault {

    /** The lottery has another fingerprint than the one that was announced. */
    record NotAnnounced(String fingerprint) implements Fault {}

    /** The lottery was made for a problem with another fingerprint. */
    record OtherProblem(String stated, String right) implements Fault {}

    /** An application is missing in that part of the file. */
    record Missing(String part, String id) implements Fault {}

    /** That part of the file names something that is no application of the problem. */
    record Stranger(String part, String id) implements Fault {}

    /** An application is named twice in that part of the file. */
    record Twice(String part, String id) implements Fault {}

    /** An application is out of order in that part of the file. */
    record OutOfOrder(String part, String id) implements Fault {}

    /** A chance above one. */
    record ImpossibleChance(String id, String chance) implements Fault {}

    /** The rounded chance is another than the exact one. */
    record OtherChance(String id, String rounded, String exact) implements Fault {}

    /** A level lies below the one before it. */
    record LevelOutOfOrder(int level) implements Fault {}

    /** An application has another chance than its level. */
    record OtherLevel(int level, String id, String levelChance, String chance) implements Fault {}

    /** A level is explained with a bound that the problem does not have. */
    record OtherGrounds(int level, String rule) implements Fault {}

    /** A panel does not begin where the one before it ends. */
    record Gap(int panel, long first, long right) implements Fault {}

    /** A panel ends before it begins. */
    record Empty(int panel, long first, long last) implements Fault {}

    /** The panels have another number of tickets than the lottery. */
    record TicketsLeft(long tickets, long numbered) implements Fault {}

    /** A panel holds too few of what a rule counts. */
    record TooFew(int panel, String rule, long count, int min) implements Fault {}

    /** A panel holds too many of what a rule counts. */
    record TooMany(int panel, String rule, long count, int max) implements Fault {}

    /** A panel fills too few seats. */
    record TooFewSeats(int panel, long count, int min) implements Fault {}

    /** A panel fills too many seats. */
    record TooManySeats(int panel, long count, int max) implements Fault {}

    /** A panel holds two that cannot both have a place. */
    record Conflict(int panel, String ids) implements Fault {}

    /** A panel lacks somebody who has her place already. */
    record TakenLeftOut(int panel, String id) implements Fault {}

    /** An application is on another number of tickets than stated. */
    record OtherTickets(String id, long stated, long counted) implements Fault {}

    /** A share of the tickets is further from the chance than stated. */
    record TooFar(String id, String distance, String deviation) implements Fault {}

    /** No share is as far from its chance as stated. */
    record DeviationTooLarge(String deviation, String right) implements Fault {}

    /** The draw was held with another lottery, or the lottery has changed since. */
    record OtherLottery(String stated, String right) implements Fault {}

    /** The lottery has no tickets, so that no draw can be held with it. */
    record NoTickets() implements Fault {}

    /** The balls do not have one digit for each place in the highest ticket. */
    record OtherBalls(String balls, int digits) implements Fault {}

    /** The chance comes from another source than announced. */
    record OtherChain(String chain) implements Fault {}

    /** The chance comes from another round than the one that counts. */
    record OtherRound(long round, long right) implements Fault {}

    /** The source has not signed the round so. */
    record Unsigned(long round) implements Fault {}

    /** The randomness is not the signature's digest. */
    record OtherRandomness(String randomness) implements Fault {}

    /** Balls and source give another ticket. */
    record OtherTicket(long ticket, long right) implements Fault {}

    /** The lottery has no panel for the ticket. */
    record NoPanel(long ticket) implements Fault {}

    /** The ticket wins another panel. */
    record OtherPanel(int panel, int right) implements Fault {}

    /** The panel's applications are others than those admitted. */
    record OtherAdmitted(int panel) implements Fault {}

    /** The seed gives another order of the reserve, from this place. */
    record OtherReserve(int place) implements Fault {}

    /** A new draw has seats, a rule, an application or a municipality that the first one had not. */
    record NotInTheFirst(String what) implements Fault {}

    /** An application could have had the place alone, so that nothing should have been drawn anew. */
    record NotNeeded(String id) implements Fault {}

    /** The first draw gives another ticket in the new one. */
    record OtherNewTicket(long ticket, long right) implements Fault {}

    /** The sentence's key: named after the record. */
    default String key() {
        return "selection.fault." + getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** What the sentence says: the record's own values, in their order. */
    default List<Object> arguments() {
        return Arrays.stream(getClass().getRecordComponents()).map(this::value).toList();
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
