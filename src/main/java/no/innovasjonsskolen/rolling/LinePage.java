package no.innovasjonsskolen.rolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where an application stands in line for what is left, and what it lacks; for a draft, where it would stand.
 * It tells how many stand there, never who.
 */
@Controller
class LinePage implements Admissions.Way {

    /**
     * @param status where it stands
     * @param now how many places are left, or why none is offered
     * @param lacks what it must mend before it can have one
     */
    record View(String status, List<String> now, List<String> lacks, String back) {}

    private final Admissions admissions;
    private final Lines lines;
    private final LeftPlaces leftPlaces;
    private final SchoolClock clock;

    LinePage(Admissions admissions, Lines lines, LeftPlaces leftPlaces, SchoolClock clock) {
        this.admissions = admissions;
        this.lines = lines;
        this.leftPlaces = leftPlaces;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return Admissions.url(id) + "/ko";
    }

    @Override
    public boolean isOpen(OwnApplication application) {
        var now = clock.instant();
        return !application.withdrawn() && lines.open(application.call(), now).isPresent()
                && (isDraft(application) || standsIn(lines.of(application.call(), now), application, now));
    }

    /** Whoever waits on the list has a number there, and none here before it is over. */
    private boolean standsIn(Line line, OwnApplication application, Instant now) {
        return line.of(application.id())
                .filter(it -> !it.waited() || leftPlaces.isListOver(application.call(), now)).isPresent();
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(url(application.id())), words.localize("rolling.line.way"));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/ko")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var own = admissions.own(id, me);
        var now = clock.instant();
        var back = words.url(Admissions.url(id));
        if (own.withdrawn() || lines.open(own.call(), now).isEmpty()) {
            return Page.show(new View(words.localize("rolling.line.none"), List.of(), List.of(), back));
        }
        var line = lines.of(own.call(), now);
        return Page.show(line.of(id)
                .map(it -> new View(words.localize("rolling.line.place", line.place(id).orElseThrow(),
                        line.standing().size()), now(own.call(), it.undecided(), now, words),
                        it.lacks().stream().map(words::say).toList(), back))
                .orElseGet(() -> isDraft(own)
                        ? new View(words.localize("rolling.line.draft", line.standing().size() + 1),
                                now(own.call(), false, now, words), List.of(), back)
                        : new View(words.localize("rolling.line.none"), List.of(), List.of(), back)));
    }

    private boolean isDraft(OwnApplication own) {
        return admissions.nameless(own.id()).sentAt().isEmpty();
    }

    private List<String> now(CallId call, boolean undecided, Instant now, Words words) {
        var said = new ArrayList<String>();
        said.add(LineText.left(leftPlaces.of(call, now), words));
        leftPlaces.lastDay(call).ifPresent(it -> said.add(words.localize("rolling.line.until", it)));
        if (undecided) {
            said.add(words.localize("rolling.line.undecided"));
        }
        return said;
    }
}
