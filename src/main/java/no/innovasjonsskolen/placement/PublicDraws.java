package no.innovasjonsskolen.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** Finds what is public of a draw. */
@Component
class PublicDraws {

    private final Programmes programmes;
    private final Pools pools;
    private final Lotteries lotteries;
    private final SetAsides asides;

    PublicDraws(Programmes programmes, Pools pools, Lotteries lotteries, SetAsides asides) {
        this.programmes = programmes;
        this.pools = pools;
        this.lotteries = lotteries;
        this.asides = asides;
    }

    /** The address of a cohort's draw. */
    static String url(Call call) {
        return "/loddtrekning/" + call.cohort().name();
    }

    /** The newest call of each cohort that is not called off, newest first. */
    List<Call> calls() {
        var calls = new LinkedHashMap<String, Call>();
        programmes.calls().stream().filter(it -> it.cancellation().isEmpty())
                .forEach(it -> calls.putIfAbsent(it.cohort().name(), it));
        return List.copyOf(calls.values());
    }

    /** That of the cohort with this name. */
    PublicDraw of(String cohort) {
        return of(calls().stream().filter(it -> it.cohort().name().equals(cohort)).findFirst()
                .orElseThrow(NotFound::new));
    }

    /** That of a call, in as many questions for many versions as for one. */
    PublicDraw of(Call call) {
        var announced = lotteries.of(call.id());
        var roomForAll = lotteries.roomForAll(call.id());
        var aside = asides.of(call.id());
        return new PublicDraw(call, pools.of(call.id()).stream().map(it -> new PublicDraw.Version(it,
                Optional.ofNullable(announced.get(it.id())), Optional.ofNullable(roomForAll.get(it.id())),
                Optional.ofNullable(aside.get(it.id())))).toList());
    }
}
