package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What everybody may know of a call's targets: every version, and since when. */
@Component
public class PublishedTargets {

    private final TargetSets targets;
    private final Municipalities municipalities;
    private final SchoolClock clock;

    PublishedTargets(TargetSets targets, Municipalities municipalities, SchoolClock clock) {
        this.targets = targets;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Ready to print by {@code PublishedTargets.jte}.
     *
     * @param now the targets in force, each in a sentence; nothing while they may still be set
     * @param versions newest first; nothing when none are set
     */
    public record View(List<String> now, List<Version> versions) {}

    /** @param reason why a promise was changed; empty for one made before the deadline */
    public record Version(String title, String reason, List<String> targets) {}

    /** Of this call, in the reader's words. */
    public View of(Call call, Words words) {
        var lines = TargetLine.of(call, municipalities);
        var all = targets.versions(call.id());
        var versions = all.stream().map(it -> new Version(
                words.localize(it.promised() ? "placement.version.promised" : "placement.version.relaxed",
                        all.size() - all.indexOf(it), it.at()),
                it.reason(), TargetText.of(it.rules(), lines).stream().map(words::say).toList())).toList();
        var none = call.dates().deadline().hasPassed(clock.instant())
                ? List.of(words.localize("placement.targets.none")) : List.<String>of();
        return new View(versions.isEmpty() ? none : versions.getFirst().targets(), versions);
    }
}
