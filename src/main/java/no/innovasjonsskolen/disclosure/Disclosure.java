package no.innovasjonsskolen.disclosure;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.ruling.LegalDays;
import no.innovasjonsskolen.ruling.LegalDeadlines;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A request to see documents.
 *
 * @param number its place among all of them
 * @param about what she wants to see, in her own words
 * @param email where she is answered; nobody must say who she is
 */
record Disclosure(DisclosureId id, long number, String about, String email, Language language,
        Instant askedAt, State state) {

    /** What letters and entries of the journal are about. */
    static final String KIND = "disclosure";

    private static final int WEEKS_TO_APPEAL = 3;

    /** How much she gets to see. */
    enum Result implements Worded {
        FULL, PARTLY, REFUSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String in(Words words) {
            return words.localize("disclosure.result." + code());
        }
    }

    /**
     * What the school has said.
     *
     * @param ground the exact provision that something is kept back by; empty where nothing is
     */
    record Answer(Result result, String ground, String text, String by, Instant at) {}

    /** What she does not accept. */
    record Appeal(String text, Instant at) {}

    /** How far it has come. */
    sealed interface State {}

    /** The school has not answered. */
    record Waiting() implements State {

        Answered answer(Answer given) {
            return new Answered(given);
        }

        Appealed appeal(Appeal sent) {
            return new Appealed(Optional.empty(), sent);
        }
    }

    /** The school has answered. */
    record Answered(Answer answer) implements State {

        Appealed appeal(Appeal sent) {
            return new Appealed(Optional.of(answer), sent);
        }
    }

    /** She has appealed against the answer, or the silence; the school considers it again. */
    record Appealed(Optional<Answer> answer, Appeal appeal) implements State {

        /** Everything is given: the appeal is met. */
        Answered meet(Answer given) {
            return new Answered(given);
        }

        /** Something is still kept back: the appeal goes on. */
        Appealed answer(Answer given) {
            return new Appealed(Optional.of(given), appeal);
        }

        Sent send(String statement, String by, Instant at) {
            return new Sent(answer, appeal, statement, by, at);
        }
    }

    /** The body above the school has the appeal. */
    record Sent(Optional<Answer> answer, Appeal appeal, String statement, String by, Instant at)
            implements
                State {}

    /** The same request, come further. */
    Disclosure in(State next) {
        return new Disclosure(id, number, about, email, language, askedAt, next);
    }

    /** What the school has said last. */
    Optional<Answer> said() {
        return switch (state) {
            case Waiting _ -> Optional.empty();
            case Answered(var answer) -> Optional.of(answer);
            case Appealed(var answer, _) -> answer;
            case Sent(var answer, _, _, _, _) -> answer;
        };
    }

    /** The last day of the answer. */
    Deadline due() {
        return LegalDeadlines.access(askedAt);
    }

    /** Whether the silence has become a refusal (offentleglova § 32). */
    boolean isSilent(Instant now) {
        return state instanceof Waiting && due().hasPassed(now);
    }

    /** The last day she can appeal; empty where there is nothing to appeal against. */
    Optional<Deadline> appealBy() {
        return switch (state) {
            case Waiting _ -> Optional.of(LegalDays.weeks(WEEKS_TO_APPEAL,
                    due().lastDay().atTime(LocalTime.NOON).atZone(OSLO).toInstant()));
            case Answered(var answer) when answer.result() != Result.FULL ->
                Optional.of(LegalDays.weeks(WEEKS_TO_APPEAL, answer.at()));
            case Answered _, Appealed _, Sent _ -> Optional.empty();
        };
    }

    /** Whether she may appeal now. */
    boolean mayAppeal(Instant now) {
        return !(state instanceof Waiting && !isSilent(now))
                && appealBy().filter(day -> !day.hasPassed(now)).isPresent();
    }

    /** What one quotes when one asks about it: «I2027-0003». */
    String reference() {
        return "I%d-%04d".formatted(askedAt.atZone(OSLO).getYear(), number);
    }

    Subject subject() {
        return new Subject(KIND, id.value());
    }

    /** Nobody has told us a name. */
    Recipient recipient() {
        return new Recipient(email, email);
    }
}
