package no.innovasjonsskolen.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** A call's draws on trial, for as long as there are any: they are not found once the targets are locked. */
@Component
class CallRehearsals {

    private static final String MARK = "PRØVE – ikke en trekning · PRØVE – ikkje ei trekking"
            + " · TRIAL – not a draw";

    /**
     * The file of one, which is marked first and is no lottery's file.
     *
     * @param problem the lottery's file of these applications, as a text within this one
     */
    record File(String trial, String cohort, int number, String heldBy, Instant heldAt, String pool,
            String seed, String problem, String problemSha256, String how, Optional<Long> ticket, int tickets,
            List<String> selected, List<String> reserve) {}

    private final Rehearsals rehearsals;
    private final Programmes programmes;
    private final ObjectMapper json;
    private final SchoolClock clock;

    CallRehearsals(Rehearsals rehearsals, Programmes programmes, ObjectMapper json, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.programmes = programmes;
        this.json = json;
        this.clock = clock;
    }

    Call call(CallId id) {
        return programmes.call(id);
    }

    Rehearsal get(CallId call, RehearsalId id) {
        return Optional.of(programmes.call(call)).filter(it -> Rehearsal.isTime(it, clock.instant()))
                .flatMap(it -> rehearsals.find(it.id(), id)).orElseThrow(NotFound::new);
    }

    /** All but this, the newest first. */
    List<Rehearsal.Line> others(CallId call, RehearsalId id) {
        return rehearsals.of(call).stream().filter(it -> !it.id().equals(id)).toList();
    }

    Page file(CallId call, RehearsalId id) {
        var it = get(call, id);
        var cohort = call(call).cohort().name();
        return Page.file("PROVE-%s-%d.json".formatted(cohort, it.number()), "application/json",
                json.writeValueAsBytes(new File(MARK, cohort, it.number(), it.by(), it.at(), it.pool(),
                        it.seed().text(), it.problem(), it.sha256(),
                        it.end().map(end -> end.how().name()).orElse(""),
                        it.draw().map(TrialDraw::ticket), TrialDraw.TICKETS,
                        it.draw().map(TrialDraw::selected).orElse(List.of()),
                        it.draw().map(TrialDraw::reserve).orElse(List.of()))));
    }
}
