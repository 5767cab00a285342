package no.innovasjonsskolen.placement;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the office's page of a draw tells of objections. */
@Component
class DeskFacts {

    private final Objections objections;
    private final ReadyToDraw ready;

    DeskFacts(Objections objections, ReadyToDraw ready) {
        this.objections = objections;
        this.ready = ready;
    }

    List<Sentence> inTheWay(CallId call, Instant now) {
        return ready.inTheWay(call, now);
    }

    /** Those that wait first. */
    List<DrawDeskPage.Line> objections(CallId call, Words words) {
        return objections.of(call).stream().sorted(comparing(it -> it.answer().isPresent()))
                .map(it -> new DrawDeskPage.Line(words.url(AnswerObjectionPage.url(call, it.id())),
                        words.localize("placement.objection.by", it.name(), it.version()),
                        words.localize(status(it)), it.answer().isPresent() ? "neutral" : "warning"))
                .toList();
    }

    private static String status(Objection objection) {
        return objection.answer().map(it -> it.upheld() ? "placement.objection.upheld"
                : "placement.objection.refused").orElse("placement.objection.waits");
    }
}
