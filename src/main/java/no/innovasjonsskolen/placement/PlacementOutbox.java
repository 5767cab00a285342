package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.placement.PlacementLetters.To;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;

/** Sends the room's letters to those who apply, with as many questions for many applications as for one. */
@Component
class PlacementOutbox {

    private final Contenders contenders;
    private final Programmes programmes;
    private final PlacementLetters writing;
    private final Letters letters;

    PlacementOutbox(Contenders contenders, Programmes programmes, PlacementLetters writing,
            Letters letters) {
        this.contenders = contenders;
        this.programmes = programmes;
        this.writing = writing;
        this.letters = letters;
    }

    /** To all who are in, and to those who have sent an application that is not. */
    void frozen(Pool pool, Instant at) {
        var told = pool.entries().stream().filter(PlacementOutbox::isTold).collect(
                Collectors.toMap(Pool.Entry::application, Pool.Entry::place));
        send(pool.call(), told, at, (place, to) -> switch (place) {
            case Pool.In in -> writing.in(pool, in, to);
            case Pool.Out out -> writing.out(pool, out, to);
        });
    }

    /** To all who are in. */
    void announced(Pool pool, Announced lottery, Instant at) {
        var in = pool.in().stream().collect(Collectors.toMap(Pool.Entry::application,
                it -> new Pool.In(it.code().orElseThrow())));
        send(pool.call(), in, at, (place, to) -> writing.announced(lottery, place, to));
    }

    /** To those who write in the application that the objection was raised for. */
    void answered(CallId call, Objection objection, boolean upheld, String reason, Instant at) {
        send(call, Map.of(objection.application(), objection), at,
                (about, to) -> writing.answered(about, upheld, reason, to));
    }

    private <T> void send(CallId call, Map<ApplicationId, T> told, Instant at,
            BiFunction<T, To, Letter> write) {
        var year = programmes.call(call).cohort().name();
        var readers = contenders.readers(told.keySet());
        for (var contender : contenders.of(call)) {
            var what = told.get(contender.id());
            if (what != null) {
                readers.getOrDefault(contender.id(), List.of()).forEach(reader -> letters.send(write.apply(
                        what, new To(contender.id(), contender.reference(),
                                contender.municipalities().getFirst(), reader, year)),
                        at));
            }
        }
    }

    private static boolean isTold(Pool.Entry entry) {
        return entry.why().filter(it -> it == Exclusion.WITHDRAWN || it == Exclusion.NOT_SENT).isEmpty();
    }
}
