package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.admission.Contenders.Sent;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.selection.Rule;
import org.springframework.stereotype.Component;

/** Writes to those who apply, in the transaction in which the targets are set. */
@Component
class TellOfTargets {

    private final Contenders contenders;
    private final Municipalities municipalities;
    private final TargetLetters writing;
    private final Letters letters;

    TellOfTargets(Contenders contenders, Municipalities municipalities, TargetLetters writing,
            Letters letters) {
        this.contenders = contenders;
        this.municipalities = municipalities;
        this.writing = writing;
        this.letters = letters;
    }

    /** Also those who have not sent their application yet: they weigh whether to. */
    void changed(Call call, List<Rule> rules, Instant now) {
        var applying = contenders.of(call.id()).stream().filter(
                it -> it.sent() != Sent.WITHDRAWN && it.sent() != Sent.GIVEN_UP).toList();
        var readers = contenders.readers(applying.stream().map(Contender::id).toList());
        var what = TargetText.of(rules, TargetLine.of(call, municipalities));
        applying.forEach(it -> readers.getOrDefault(it.id(), List.of()).forEach(reader -> letters.send(
                writing.changed(call, it.id(), it.municipalities().getFirst(), reader, what, now), now)));
    }
}
