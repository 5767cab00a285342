package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** What in a draw waits for the office: targets, objections, and each step whose time has come. */
@Component
class DrawTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Objections objections;
    private final Pools pools;
    private final TargetSets targets;
    private final Programmes programmes;
    private final SchoolClock clock;

    DrawTodos(Objections objections, Pools pools, TargetSets targets, Programmes programmes,
            SchoolClock clock) {
        this.objections = objections;
        this.pools = pools;
        this.targets = targets;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        var now = clock.instant();
        var calls = programmes.calls().stream().filter(it -> it.cancellation().isEmpty())
                .collect(Collectors.toMap(Call::id, Function.identity()));
        var waiting = objections.waiting();
        var going = pools.going();
        return Stream.of(targets(calls, now, words), objections(waiting, words),
                unfrozen(calls, going, now, words), steps(calls, going, Set.copyOf(waiting), now, words))
                .flatMap(List::stream).toList();
    }

    private List<Todo> targets(Map<CallId, Call> calls, Instant now, Words words) {
        var set = targets.calls();
        return calls.values().stream()
                .filter(it -> !it.dates().deadline().hasPassed(now) && !set.contains(it.id()))
                .map(it -> new Todo(words.localize("placement.todo.targets", it.cohort().name()),
                        TargetsPage.url(it.id()), Optional.of(it.dates().deadline()), "", ""))
                .toList();
    }

    private static List<Todo> objections(List<CallId> waiting, Words words) {
        return waiting.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet()
                .stream().map(it -> new Todo(words.localize("placement.todo.objections"),
                        DrawDeskPage.url(it.getKey()), Optional.empty(),
                        words.localize("placement.todo.objections.many", it.getValue()), "warning"))
                .toList();
    }

    /** The calls whose deadline is over, and in which nothing is announced yet. */
    private static List<Todo> unfrozen(Map<CallId, Call> calls, List<Pools.Going> going, Instant now,
            Words words) {
        return calls.values().stream()
                .filter(it -> it.dates().deadline().hasPassed(now) && !it.isOver(now)
                        && going.stream().noneMatch(pool -> pool.call().equals(it.id())))
                .map(it -> new Todo(words.localize("placement.todo.freeze", it.cohort().name()),
                        DrawDeskPage.url(it.id()), Optional.empty(), words.localize("placement.todo.waits"),
                        "info"))
                .toList();
    }

    private static List<Todo> steps(Map<CallId, Call> calls, List<Pools.Going> going,
            Set<CallId> unanswered, Instant now, Words words) {
        var todos = new ArrayList<Todo>();
        for (var pool : going) {
            if (!calls.containsKey(pool.call())) {
                continue;
            }
            if (pool.isAsked(now)) {
                todos.add(todo("aside", DrawDeskPage.url(pool.call()) + "/sett-til-side", words));
            }
            if (pool.over().isPresent()) {
                continue;
            }
            if (pool.drawAt().isEmpty()) {
                if (pool.until().hasPassed(now) && !unanswered.contains(pool.call())) {
                    todos.add(todo("announce", DrawDeskPage.url(pool.call()), words));
                }
            } else if (pool.round().isEmpty()) {
                if (!now.isBefore(pool.drawAt().get())) {
                    todos.add(todo("balls", BallsPage.url(pool.call()), words));
                }
            } else if (Lotteries.isLate(pool.round().get(), now)) {
                todos.add(todo("beacon", DrawDeskPage.url(pool.call()), words));
            }
        }
        return todos;
    }

    private static Todo todo(String what, String url, Words words) {
        return new Todo(words.localize("placement.todo." + what), url, Optional.empty(),
                words.localize("placement.todo.waits"), "warning");
    }
}
