package no.innovasjonsskolen.rehearsal;

import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Page;
import org.springframework.stereotype.Component;

/** Begins a draw on trial and sends the office to where it is followed. */
@Component
class RehearsedDraws implements TargetDesk.TrialDraws {

    private final BeginRehearsal beginRehearsal;
    private final RehearsalQueue queue;

    RehearsedDraws(BeginRehearsal beginRehearsal, RehearsalQueue queue) {
        this.beginRehearsal = beginRehearsal;
        this.queue = queue;
    }

    @Override
    public Page begin(Person me, Call call, TargetDesk.Trial trial) {
        return switch (beginRehearsal.begin(me, call.id(), trial)) {
            case BeginRehearsal.Outcome.Begun(var rehearsal) -> {
                queue.start(rehearsal);
                yield Page.goTo(RehearsalPage.url(call.id(), rehearsal.id()));
            }
            case BeginRehearsal.Outcome.AnotherGoesOn(var id) ->
                Page.goTo(RehearsalPage.url(call.id(), id));
            case BeginRehearsal.Outcome.Locked(var deadline) ->
                refused(call.id(), "rehearsal.locked", deadline);
            case BeginRehearsal.Outcome.Cancelled _ -> refused(call.id(), "rehearsal.cancelled");
            case BeginRehearsal.Outcome.Nobody _ -> refused(call.id(), "rehearsal.nobody");
        };
    }

    @Override
    public String url(CallId call) {
        return RehearsalsPage.url(call);
    }

    private static Page refused(CallId call, String key, Object... values) {
        return Page.refused(new Page.Way(RehearsalsPage.url(call), "rehearsal.title"), key, values);
    }
}
