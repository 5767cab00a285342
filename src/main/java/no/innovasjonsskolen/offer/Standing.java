package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.placement.Selected;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Fault;
import no.innovasjonsskolen.selection.Lottery;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Redraw;
import no.innovasjonsskolen.selection.Reserve;
import no.innovasjonsskolen.selection.Rule;

/**
 * Who holds a place in a call, and who waits for one.
 *
 * @param round when the offers were sent, once they are
 * @param waived the rules that are given up
 * @param changed the groups that fewer municipalities are behind now
 * @param offers every one of the selection, in the order they were made
 * @param beside those that no rule counts: after an appeal, and of places that were left
 * @param out the applications that have left the list, or are withdrawn
 * @param last the codes of those who were drawn for later and did not win: in no new draw, which is of those
 *     in the first one
 */
record Standing(Selected selected, Optional<Round> round, List<Rounds.Waived> waived,
        List<Rounds.Changed> changed, List<Offer> offers, List<Offer> beside, Set<ApplicationId> out,
        Set<String> last) {

    /** What the selection shall represent: without the rules given up, and with the groups as they are. */
    Problem problem() {
        var given = waived.stream().map(Rounds.Waived::rule).collect(toSet());
        var whole = selected.problem();
        return new Problem(whole.seats(),
                whole.rules().stream().filter(it -> !given.contains(it.label())).toList(),
                whole.applications().stream().map(this::asItIs).toList(), whole.conflicts(), whole.taken());
    }

    /** The same, if these are the municipalities that are left of one of them. */
    Standing with(Rounds.Changed other) {
        return new Standing(selected, round, waived, Stream.concat(
                changed.stream().filter(it -> !it.code().equals(other.code())), Stream.of(other)).toList(),
                offers, beside, out, last);
    }

    /** Those after an appeal: their places are beside all others, and nobody else gets them. */
    List<Offer> late() {
        return beside.stream().filter(it -> it.origin() == Offer.Origin.LATE).toList();
    }

    /** Those of the cohort's places that were left when nobody on the list could have them. */
    List<Offer> left() {
        return beside.stream().filter(it -> it.origin() == Offer.Origin.LEFT).toList();
    }

    /** The same, where those of these that wait are passed over. */
    Standing passingOver(Collection<ApplicationId> applications) {
        var waiting = waitingApplications();
        return new Standing(selected, round, waived, changed, offers, beside, Stream.concat(out.stream(),
                applications.stream().filter(waiting::contains)).collect(toSet()), last);
    }

    /** The rules without which somebody who waits could have a place; all, where no single one is enough. */
    List<Rule> relieving(Instant now) {
        var rules = problem().rules();
        var helps = rules.stream().filter(it -> without(it, now).hasNext(now)).toList();
        return helps.isEmpty() ? rules : helps;
    }

    private Standing without(Rule rule, Instant now) {
        return new Standing(selected, round, Stream.concat(waived.stream(),
                Stream.of(new Rounds.Waived(rule.label(), "", "", now))).toList(), changed, offers, beside,
                out, last);
    }

    private boolean hasNext(Instant now) {
        return next(now).isPresent() || redraw(now, 0).isPresent() || first(last::contains, now).isPresent();
    }

    /** What an application is called in the published selection. */
    Optional<Application> published(ApplicationId application) {
        return problem().applications().stream()
                .filter(it -> application.equals(selected.applications().get(it.id()))).findFirst();
    }

    private Application asItIs(Application whole) {
        return changed.stream().filter(it -> it.code().equals(whole.id())).findFirst()
                .map(it -> new Application(whole.id(), whole.seats(), whole.members().stream()
                        .filter(member -> it.municipalities().contains(member.municipality())).toList()))
                .orElse(whole);
    }

    /** The codes of those whose place it is, offered or taken. */
    Set<String> holding(Instant now) {
        return offers.stream().filter(it -> it.holdsAt(now) && !out.contains(it.application()))
                .map(Offer::code).collect(toSet());
    }

    /** The offers that have not ended, also those whose place is about to go on. */
    List<Offer> living() {
        return offers.stream().filter(it -> it.ended().isEmpty()).toList();
    }

    /** The same of all that take one of the cohort's places. */
    private List<Offer> seated() {
        return Stream.concat(offers.stream(), left().stream()).filter(it -> it.ended().isEmpty()).toList();
    }

    /** The same, and those beside them: whatever may be over. */
    List<Offer> ending() {
        return Stream.concat(offers.stream(), beside.stream()).filter(it -> it.ended().isEmpty()).toList();
    }

    /** The codes of those who wait, in the order that the draw gave. */
    List<String> waiting() {
        var offered = Stream.concat(offers.stream(), beside.stream()).map(Offer::code).collect(toSet());
        return selected.reserve().stream().filter(it -> !offered.contains(it) && !isOut(it)).toList();
    }

    /** The same, as applications. */
    List<ApplicationId> waitingApplications() {
        return waiting().stream().flatMap(it -> Optional.ofNullable(selected.applications().get(it)).stream())
                .toList();
    }

    /** Where an application stands on the list, from 1; empty when it does not wait. */
    Optional<Integer> place(ApplicationId application) {
        var waiting = waiting();
        return IntStream.range(0, waiting.size())
                .filter(it -> application.equals(selected.applications().get(waiting.get(it)))).boxed()
                .map(it -> it + 1).findFirst();
    }

    /** The rules that those who hold places do not keep together. */
    List<Fault> faults(Instant now) {
        return problem().faults(holding(now));
    }

    /** The first of those in the draw who alone keeps all the rules beside those who hold places. */
    Optional<String> next(Instant now) {
        return first(it -> !last.contains(it), now);
    }

    /** The same of those who are last: only where nobody else who waits can have a place, alone or drawn. */
    Optional<String> nextOfLast(Instant now) {
        return first(last::contains, now).filter(_ -> next(now).isEmpty() && redraw(now, 0).isEmpty());
    }

    private Optional<String> first(Predicate<String> those, Instant now) {
        return new Reserve(waiting().stream().filter(those).toList()).next(problem(), holding(now));
    }

    /** Who is in no new draw: whoever has declined, lapsed, given up, left the list, withdrawn or is last. */
    Set<String> gone(Instant now) {
        var gone = new HashSet<>(last);
        var holding = holding(now);
        offers.stream().map(Offer::code).filter(it -> !holding.contains(it)).forEach(gone::add);
        selected.applications().keySet().stream().filter(it -> isOut(it) && !holding.contains(it))
                .forEach(gone::add);
        return gone;
    }

    /**
     * A new draw of what remains: who holds a place keeps it, and everybody else who has not gone is in it.
     * Empty when none of them can have a place so that all the rules are kept, and as long as somebody who
     * was not in the first draw holds one.
     *
     * @param tickets 0 to see only whether there can be one
     */
    Optional<Redrawing> redraw(Instant now, long tickets) {
        var holding = holding(now);
        if (last.containsAll(waiting()) || last.stream().anyMatch(holding::contains)) {
            return Optional.empty();
        }
        var residual = Redraw.residual(problem(), holding, gone(now));
        return DrawUpLottery.of(residual, tickets)
                .filter(it -> it.chances().entrySet().stream()
                        .anyMatch(
                                chance -> !holding.contains(chance.getKey()) && chance.getValue().sign() > 0))
                .map(it -> new Redrawing(residual, it));
    }

    /** What is drawn anew, and the lottery for it. */
    record Redrawing(Problem problem, Lottery lottery) {}

    /** Whether somebody who has declined can take it back: nobody else gets a place before that. */
    boolean mayRegret(Instant now) {
        return seated().size() > seated().stream().filter(it -> it.holdsAt(now)).count();
    }

    /** Whether there are places that nobody can take back, and some who wait for one. */
    boolean hasFree(Instant now) {
        return !isFull() && !mayRegret(now) && !waiting().isEmpty();
    }

    /** Whether there are places and some who wait, and none of them can have one by the rules. */
    boolean isStuck(Instant now) {
        return hasFree(now) && !hasNext(now);
    }

    /** The lowest places that no living offer is of. */
    List<Integer> freePlaces(int many) {
        var taken = seated().stream().map(Offer::place).collect(toSet());
        return Stream.iterate(1, it -> it + 1).filter(it -> !taken.contains(it)).limit(many).toList();
    }

    /** Whether every place is offered or taken, or waits for somebody to change her mind. */
    boolean isFull() {
        return free() <= 0;
    }

    /** How many places nobody is offered or has; whoever was offered one that is left has one seat. */
    int free() {
        return capacity() - seats(living().stream().map(Offer::code).collect(toSet()))
                - (int) left().stream().filter(it -> it.ended().isEmpty()).count();
    }

    /** How many places there are. */
    int capacity() {
        return selected.problem().seats().max();
    }

    private int seats(Set<String> codes) {
        return problem().applications().stream().filter(it -> codes.contains(it.id()))
                .mapToInt(Application::seats).sum();
    }

    private boolean isOut(String code) {
        var application = selected.applications().get(code);
        return application == null || out.contains(application);
    }
}
