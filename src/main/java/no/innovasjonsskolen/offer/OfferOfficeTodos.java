package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** For the office: offers that are not sent, places that nobody can take, changed groups, places kept. */
@Component
class OfferOfficeTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final OfferRows rows;
    private final Rounds rounds;
    private final Offers offers;
    private final ChangedGroups changedGroups;
    private final Programmes programmes;
    private final SchoolClock clock;

    OfferOfficeTodos(OfferRows rows, Rounds rounds, Offers offers, ChangedGroups changedGroups,
            Programmes programmes, SchoolClock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.offers = offers;
        this.changedGroups = changedGroups;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        rows.prepared().forEach((call, many) -> todos.add(new Todo(words.localize("offer.todo.send"),
                BoardPage.url(call), Optional.empty(), words.localize("offer.todo.send.many", many),
                "warning")));
        rounds.atWork(LocalDate.ofInstant(now, SchoolClock.OSLO)).stream()
                .flatMap(it -> offers.standing(it).stream())
                .forEach(it -> todos.addAll(of(it, now, words)));
        programmes.currentCall(now).filter(it -> !it.isOver(now))
                .ifPresent(it -> todos.addAll(kept(it, words)));
        return todos;
    }

    private List<Todo> of(Standing standing, Instant now, Words words) {
        var todos = new ArrayList<Todo>();
        var call = standing.selected().call();
        var changed = changedGroups.in(standing, now);
        changed.forEach(it -> todos.add(warning("offer.todo.changed", GroupPage.url(it), words)));
        var onTime = standing.round().filter(it -> !offers.listEnds(it).hasPassed(now)).isPresent();
        // No new draw is tried here: where there can be one, the job has held it already.
        if (onTime && standing.hasFree(now) && standing.passingOver(changed).next(now).isEmpty()) {
            todos.add(warning("offer.todo.stuck", BoardPage.url(call), words));
        }
        return todos;
    }

    /** The places that are kept for the year that this call's programme begins. */
    private List<Todo> kept(Call call, Words words) {
        return call.cohort().begins().map(begins -> rows.keptFor(begins.getYear()).stream()
                .map(it -> warning("offer.todo.kept", KeptPlacePage.url(it.application()), words)).toList())
                .orElseGet(List::of);
    }

    private static Todo warning(String key, String url, Words words) {
        return new Todo(words.localize(key), url, Optional.empty(), words.localize(key + ".status"),
                "warning");
    }
}
