package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.letter.Letters;
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
        send(pool.call(), pool.entries().stream().filter(PlacementOutbox::isTold).toList(), at,
                it -> writing.frozen(pool, it));
    }

    /** To all who are in. */
    void announced(Pool pool, Announced lottery, Instant at) {
        var file = lottery.lottery();
        send(pool.call(), pool.in(), at, it -> writing.announced(pool, lottery, file, it));
    }

    /** To those who write in the application that the objection was raised for. */
    void answered(CallId call, Objection objection, boolean upheld, String reason, Instant at) {
        var about = new Pool.Entry(objection.application(), "", "", new Pool.In(""));
        send(call, List.of(about), at, _ -> writing.answered(objection, upheld, reason));
    }

    private void send(CallId call, List<Pool.Entry> to, Instant at,
            Function<Pool.Entry, PlacementLetters.Written> write) {
        var year = programmes.call(call).cohort().name();
        Map<ApplicationId, Contender> all = contenders.of(call).stream()
                .collect(Collectors.toMap(Contender::id, it -> it));
        var readers = contenders.readers(to.stream().map(Pool.Entry::application).toList());
        for (var entry : to) {
            var contender = all.get(entry.application());
            if (contender != null) {
                var written = write.apply(entry);
                readers.getOrDefault(entry.application(), List.of()).forEach(
                        reader -> letters.send(writing.letter(written, contender, reader, year), at));
            }
        }
    }

    private static boolean isTold(Pool.Entry entry) {
        return entry.why().filter(it -> it == Exclusion.WITHDRAWN || it == Exclusion.NOT_SENT).isEmpty();
    }
}
