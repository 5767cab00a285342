package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room: who has a place, and who waits for one. */
@Component
public class Offers {

    private final OfferRows rows;
    private final Rounds rounds;
    private final LateRights rights;
    private final Admissions admissions;
    private final Programmes programmes;
    private final SchoolClock clock;

    Offers(OfferRows rows, Rounds rounds, LateRights rights, Admissions admissions, Programmes programmes,
            SchoolClock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.admissions = admissions;
        this.programmes = programmes;
        this.rights = rights;
        this.clock = clock;
    }

    /** The applications that have said yes to their places in a call. */
    public List<ApplicationId> accepted(CallId call) {
        var now = clock.instant();
        return rows.living(call).stream().filter(it -> it.stateAt(now) instanceof Offer.Accepted)
                .map(Offer::application).toList();
    }

    /**
     * A place that is an application's: offered, or taken.
     *
     * @param without the participant who cannot come, as the municipality said with its yes
     */
    public record Place(ApplicationId application, CallId call, boolean accepted,
            Optional<ParticipantId> without) {}

    /** The place of an application that is not withdrawn, in a call that is not called off. */
    public Optional<Place> place(ApplicationId application) {
        var now = clock.instant();
        return rows.newest(application).filter(it -> isLiving(Optional.of(it), now)
                && !isCalledOff(it.call()) && !admissions.living(List.of(application)).isEmpty())
                .map(Offers::placeOf);
    }

    /** The places of those of these applications that have one. */
    public List<Place> places(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        var living = admissions.living(applications);
        if (living.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var off = programmes.calls().stream().filter(it -> it.cancellation().isPresent()).map(Call::id)
                .collect(toSet());
        return rows.newest(living).stream().filter(it -> isLiving(Optional.of(it), now)
                && !off.contains(it.call())).map(Offers::placeOf)
                .toList();
    }

    private static Place placeOf(Offer it) {
        return new Place(it.application(), it.call(), it.answer().isPresent(),
                it.answer().flatMap(Offer.Answer::without));
    }

    /** The same, and nothing else changes who holds a place in its call before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Place> holdPlace(ApplicationId application) {
        return rows.holdNewest(application).flatMap(_ -> place(application));
    }

    /** The same, found through somebody who acts for the application. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Place> holdPlace(ApplicationId application, PersonId me) {
        return hold(application, me).flatMap(_ -> place(application));
    }

    /** Whether it was sent, and holds its place. */
    static boolean isLiving(Optional<Offer> newest, Instant now) {
        return newest.filter(it -> it.sent().isPresent() && it.holdsAt(now)).isPresent();
    }

    /** When it left the list; empty for one that has not. */
    Optional<Instant> leftAt(SelectionId selection, ApplicationId application) {
        return rounds.leftAt(selection, application);
    }

    /** Who holds a place and who waits; empty while nobody is selected. */
    Optional<Standing> standing(CallId call) {
        return rights.drawn(call).map(drawn -> {
            var last = rights.last(drawn);
            var selected = LateRights.with(drawn, last);
            var made = rows.of(selected.id());
            var every = Stream.concat(selected.applications().values().stream(),
                    made.stream().map(Offer::application)).distinct().toList();
            var living = admissions.living(every);
            var out = new HashSet<>(every.stream().filter(it -> !living.contains(it)).collect(toSet()));
            out.addAll(rounds.offList(selected.id()));
            return new Standing(selected, rounds.of(selected.id()), rounds.waived(selected.id()),
                    rounds.changed(selected.id()),
                    made.stream().filter(it -> !it.isBeside()).toList(),
                    made.stream().filter(Offer::isBeside).toList(), out,
                    last.stream().map(LateRight::code).collect(toSet()));
        });
    }

    /** The call it is applied in. */
    CallId callOf(ApplicationId application) {
        return admissions.nameless(application).call();
    }

    boolean isWithdrawn(ApplicationId application) {
        return admissions.living(List.of(application)).isEmpty();
    }

    /** The same, and nothing else changes who holds a place before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Standing> holdStanding(CallId call) {
        hold(call);
        return standing(call);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void hold(CallId call) {
        rows.hold(call);
    }

    /** Whether it came to nothing: no place in it is offered or taken any more. */
    boolean isCalledOff(CallId call) {
        return programmes.call(call).cancellation().isPresent();
    }

    /** Whether its waiting list is over, so that nobody is offered a place any more. */
    boolean isOver(CallId call, Instant now) {
        return rights.drawn(call).flatMap(it -> rounds.of(it.id()))
                .filter(it -> listEnds(it).hasPassed(now)).isPresent();
    }

    /**
     * Whether places may be offered in it still to whoever stands in line when its list is over: those who
     * waited, and those who applied after the deadline.
     */
    boolean isLineOpen(CallId id, Instant now) {
        var call = programmes.call(id);
        return call.dates().rolling() && call.cancellation().isEmpty()
                && ReplyTime.lastToOffer(call).filter(it -> new Deadline(it).hasPassed(now)).isEmpty();
    }

    /** Whether somebody who has left the list may come back to it, where she stood. */
    boolean mayReturn(SelectionId selection, Instant now) {
        return rounds.hasLeftSince(selection, now.minus(Regret.LASTS));
    }

    /** Whether an appeal is upheld in it, and the round has not come that draws for it. */
    boolean isDrawnSoon(CallId call) {
        return rights.of(call).stream().anyMatch(it -> it.drawn().isEmpty());
    }

    /** Places kept from earlier calls for this one's year, whose municipalities are offered none in it. */
    List<ApplicationId> kept(CallId id) {
        var year = programmes.call(id).cohort().begins().map(LocalDate::getYear);
        var kept = year.map(rows::keptFor).orElseGet(List::of).stream().map(Offer::application).toList();
        var offered = rows.living(id).stream().map(Offer::application).toList();
        var municipalities = admissions
                .municipalities(Stream.concat(kept.stream(), offered.stream()).toList());
        var settled = offered.stream().flatMap(it -> municipalities.getOrDefault(it, List.of()).stream())
                .collect(toSet());
        return kept.stream().filter(it -> municipalities.getOrDefault(it, List.of()).stream()
                .noneMatch(settled::contains)).toList();
    }

    /** The last day that somebody who waits is offered a place. */
    Deadline listEnds(Round round) {
        return lastDay(round.call()).filter(it -> it.isBefore(round.listEnds().lastDay())).map(Deadline::new)
                .orElse(round.listEnds());
    }

    /** The last day that there is something to wait for, once it is set when the programme begins. */
    Optional<LocalDate> lastDay(CallId call) {
        return ReplyTime.lastToOffer(programmes.call(call));
    }

    /**
     * The newest offer of an application, found through somebody who acts for it; nothing else changes who
     * holds a place in its call before the transaction ends. Empty once it is withdrawn or its call is off.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Offer> hold(ApplicationId application, PersonId me) {
        var call = admissions.own(application, me).call();
        rows.hold(call);
        return admissions.own(application, me).withdrawn() || isCalledOff(call) ? Optional.empty()
                : rows.newest(application);
    }
}
