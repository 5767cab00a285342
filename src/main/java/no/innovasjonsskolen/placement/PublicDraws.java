package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CohortId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** Finds what is public of a draw. */
@Component
public class PublicDraws {

    private final Programmes programmes;
    private final Pools pools;
    private final Lotteries lotteries;
    private final SetAsides asides;
    private final SinceDraw since;

    PublicDraws(Programmes programmes, Pools pools, Lotteries lotteries, SetAsides asides, SinceDraw since) {
        this.since = since;
        this.programmes = programmes;
        this.pools = pools;
        this.lotteries = lotteries;
        this.asides = asides;
    }

    /** The address of a call's draw: the cohort, and which of its calls it is after the first. */
    public String url(CallId call) {
        return url(requireNonNull(names().get(call)));
    }

    static String url(String name) {
        return "/loddtrekning/" + name;
    }

    /** Every call that is not called off, and those that were when something was published; newest first. */
    List<Call> calls() {
        var published = pools.calls();
        return programmes.calls().stream()
                .filter(it -> it.cancellation().isEmpty() || published.contains(it.id())).toList();
    }

    /** The call of this name. */
    public CallId call(String name) {
        return of(name).call().id();
    }

    /** That of the call with this name. */
    PublicDraw of(String name) {
        var names = names();
        return of(programmes.calls().stream().filter(it -> name.equals(names.get(it.id()))).findFirst()
                .orElseThrow(NotFound::new));
    }

    /** What each call is called: «2027» for the first of a cohort, «2027-2» for the next. */
    Map<CallId, String> names() {
        var names = new HashMap<CallId, String>();
        var many = new HashMap<CohortId, Integer>();
        for (var call : programmes.calls().reversed()) {
            var number = many.merge(call.cohort().id(), 1, Integer::sum);
            names.put(call.id(), number == 1 ? call.cohort().name() : call.cohort().name() + "-" + number);
        }
        return names;
    }

    /** That of a call, in as many questions for many versions as for one. */
    PublicDraw of(Call call) {
        var announced = lotteries.of(call.id());
        var roomForAll = lotteries.roomForAll(call.id());
        var aside = asides.of(call.id());
        return new PublicDraw(call, pools.of(call.id()).stream().map(it -> new PublicDraw.Version(it,
                Optional.ofNullable(announced.get(it.id())), Optional.ofNullable(roomForAll.get(it.id())),
                Optional.ofNullable(aside.get(it.id())), Optional.empty())).toList());
    }

    /** The same as {@link #of(String)}, with what has become of those who were drawn. */
    PublicDraw whole(String name) {
        var draw = of(name);
        return new PublicDraw(draw.call(),
                draw.versions().stream().map(it -> it.with(since(it.pool(), it.lottery()))).toList());
    }

    /** Nothing is offered by a version that counts no more. */
    private Optional<SinceDraw.Since> since(Pool pool, Optional<Announced> lottery) {
        return lottery.filter(_ -> pool.thawed().isEmpty()).flatMap(Announced::held)
                .flatMap(it -> since.of(pool.call(), it.selection()));
    }
}
