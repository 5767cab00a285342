package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions.Listed;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;

/**
 * A place that is offered to an application, whose whole group gets it.
 *
 * @param code what the application is called in the published selection
 * @param place which of the cohort's places, from 1
 * @param sent when, and until when it may be answered; empty while it is prepared
 * @param answer the newest
 * @param ended how it ended, once the place is free for the next
 */
record Offer(OfferId id, SelectionId selection, CallId call, ApplicationId application, String code,
        int place, Origin origin, Optional<Sent> sent, Optional<Answer> answer, Optional<Ended> ended) {

    /** Why this application. */
    enum Origin {
        /** The selection itself. */
        SELECTED,
        /** The first on the waiting list who alone keeps all the rules. */
        RESERVE,
        /** A new draw of those who remained. */
        REDRAW,
        /** A draw of its own, after an appeal was upheld: the place is beside all others. */
        LATE,
        /** It was left when nobody on the waiting list could have it, and this one stood first in line. */
        LEFT
    }

    /** How a place becomes free. */
    enum How {
        DECLINED, LAPSED,
        /** The municipality had said yes, and does not come after all. */
        GIVEN_UP,
        /** The municipality had said yes, and the office has found that it does not come. */
        BROKEN,
        /** The place is kept for the next year. */
        KEPT,
        /** Another selection has come in this one's place. */
        SET_ASIDE,
        /** The call is called off. */
        CALLED_OFF
    }

    /** How far it has come. */
    sealed interface State {}

    /** Not sent yet. */
    record Prepared() implements State {

        Sent send(Deadline replyBy, Instant now) {
            return new Sent(replyBy, now);
        }

        Ended setAside(String why, Instant now) {
            return new Ended(How.SET_ASIDE, why, now);
        }

        Ended callOff(String why, Instant now) {
            return new Ended(How.CALLED_OFF, why, now);
        }
    }

    /** It waits for an answer. */
    record Sent(Deadline replyBy, Instant at) implements State {

        Accepted accept(Answer answer) {
            return new Accepted(answer);
        }

        Declined decline(Answer answer) {
            return new Declined(answer);
        }

        Ended giveUp(String why, Instant now) {
            return new Ended(How.GIVEN_UP, why, now);
        }

        Ended setAside(String why, Instant now) {
            return new Ended(How.SET_ASIDE, why, now);
        }

        Ended callOff(String why, Instant now) {
            return new Ended(How.CALLED_OFF, why, now);
        }
    }

    /** The municipality takes the place. */
    record Accepted(Answer answer) implements State {

        Accepted accept(Answer other) {
            return new Accepted(other);
        }

        Declined decline(Answer other) {
            return new Declined(other);
        }

        Ended giveUp(String why, Instant now) {
            return new Ended(How.GIVEN_UP, why, now);
        }

        Ended breakUp(String why, Instant now) {
            return new Ended(How.BROKEN, why, now);
        }

        Ended keep(int year, String why, Instant now) {
            return new Ended(How.KEPT, why, now, Optional.of(year));
        }

        Ended setAside(String why, Instant now) {
            return new Ended(How.SET_ASIDE, why, now);
        }

        Ended callOff(String why, Instant now) {
            return new Ended(How.CALLED_OFF, why, now);
        }
    }

    /** The municipality does not take it, and may change its mind until the place goes on. */
    record Declined(Answer answer) implements State {

        Accepted accept(Answer other) {
            return new Accepted(other);
        }

        Ended free(Instant now) {
            return new Ended(How.DECLINED, answer.reason(), now);
        }
    }

    /** Nobody answered in time. */
    record Lapsed(Deadline replyBy) implements State {

        Ended free(Instant now) {
            return new Ended(How.LAPSED, "", now);
        }
    }

    /**
     * The place is somebody else's, or free for somebody else.
     *
     * @param year the year that it is kept for, if it is
     */
    record Ended(How how, String why, Instant at, Optional<Integer> year) implements State {

        Ended(How how, String why, Instant at) {
            this(how, why, at, Optional.empty());
        }

        /** The place that is kept is not wanted after all. */
        Ended release(String reason, Instant now) {
            return new Ended(How.GIVEN_UP, reason, now, year);
        }
    }

    /**
     * What a municipality has answered.
     *
     * @param reason why not; empty with a yes
     * @param shares who pays what; none with a no
     * @param without the participant who cannot come after all
     */
    record Answer(boolean yes, String reason, List<Share> shares, Optional<ParticipantId> without, String by,
            Instant at) {

        /** The name of the one in the group who cannot come; empty where all do. */
        Optional<String> without(List<Listed> team) {
            return team.stream().filter(it -> without.equals(Optional.of(it.id()))).map(Listed::name)
                    .findFirst();
        }

        /** Whether it is these who share the fee; not so when one has left the application since. */
        boolean isSharedBy(List<MunicipalityNumber> municipalities) {
            return municipalities.equals(shares.stream().map(Share::municipality).toList());
        }
    }

    /** What one municipality pays, and where its invoice goes. */
    record Share(MunicipalityNumber municipality, String organisation, String buyerReference,
            Kroner amount) {}

    /** An unanswered offer past its last day has lapsed; no job has to make it so. */
    State stateAt(Instant now) {
        if (ended.isPresent()) {
            return ended.get();
        }
        if (sent.isEmpty()) {
            return new Prepared();
        }
        if (answer.isPresent()) {
            return answer.get().yes() ? new Accepted(answer.get()) : new Declined(answer.get());
        }
        return sent.get().replyBy().hasPassed(now) ? new Lapsed(sent.get().replyBy()) : sent.get();
    }

    /** The same, once it is sent. */
    Offer with(Sent now) {
        return new Offer(id, selection, call, application, code, place, origin, Optional.of(now), answer,
                ended);
    }

    /** The same with another answer. */
    Offer with(Answer now) {
        return new Offer(id, selection, call, application, code, place, origin, sent, Optional.of(now),
                ended);
    }

    /** The same, when it has ended. */
    Offer with(Ended now) {
        return new Offer(id, selection, call, application, code, place, origin, sent, answer,
                Optional.of(now));
    }

    /** Whether the place is this one's: offered, or taken; not so when it is declined or lapsed. */
    boolean holdsAt(Instant now) {
        return switch (stateAt(now)) {
            case Prepared _, Sent _, Accepted _ -> true;
            case Declined _, Lapsed _, Ended _ -> false;
        };
    }

    /** Whether no rule of the selection counts it. */
    boolean isBeside() {
        return origin == Origin.LATE || origin == Origin.LEFT;
    }

    /** The last day that an answer can be given or changed; empty while nothing is sent. */
    Optional<Deadline> replyBy() {
        return sent.map(Sent::replyBy);
    }

    /** Whether an answer can be given or changed. */
    boolean isOpen(Instant now) {
        return ended.isEmpty() && replyBy().filter(it -> !it.hasPassed(now)).isPresent();
    }
}
