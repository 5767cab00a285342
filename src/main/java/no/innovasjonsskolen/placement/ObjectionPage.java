package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody who applies says that the pool is wrong, and reads what the office has answered. */
@Controller
class ObjectionPage implements Admissions.Way {

    private static final int LONGEST = 2_000;
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("tekst", LONGEST).required();
    private static final Form FORM = Form.of("placement.object", TEXT);

    /** @param asks whether one may object now */
    record View(String back, String lead, String publicUrl, boolean asks, List<Line> raised, FormView form) {}

    record Line(String text, String when, String answer) {}

    private final Admissions admissions;
    private final PublicDraws draws;
    private final Pools pools;
    private final Objections objections;
    private final RaiseObjection raiseObjection;
    private final SchoolClock clock;

    ObjectionPage(Admissions admissions, PublicDraws draws, Pools pools, Objections objections,
            RaiseObjection raiseObjection, SchoolClock clock) {
        this.admissions = admissions;
        this.draws = draws;
        this.pools = pools;
        this.objections = objections;
        this.raiseObjection = raiseObjection;
        this.clock = clock;
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(url(application.id())), words.localize("placement.object.title"));
    }

    private static String url(ApplicationId id) {
        return Admissions.url(id) + "/sokerlista";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/sokerlista")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(admissions.own(id, me), FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/sokerlista")
    Page object(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var own = admissions.own(id, me.id());
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(own, input, words));
        }
        return switch (raiseObjection.raise(me, id, input.get(TEXT))) {
            case RaiseObjection.Outcome.Raised _ -> Page.goTo(url(id));
            case RaiseObjection.Outcome.NotNow _ -> refused(id, "placement.object.not-now");
            case RaiseObjection.Outcome.TooMany _ -> refused(id, "placement.object.too-many");
        };
    }

    private static Page refused(ApplicationId id, String key) {
        return Page.refused(new Page.Way(url(id), "placement.back"), key);
    }

    private View view(OwnApplication own, FormInput input, Words words) {
        var now = clock.instant();
        var pool = pools.inForce(own.call());
        var place = pool.flatMap(it -> it.entries().stream()
                .filter(entry -> entry.application().equals(own.id())).findFirst());
        var lead = place.map(it -> it.code().map(code -> words.localize("placement.object.in", code))
                .orElseGet(() -> words.localize("placement.object.out",
                        words.say(it.why().orElseThrow()))))
                .orElseGet(() -> words.localize("placement.object.not-frozen"));
        return new View(words.url(Admissions.url(own.id())), lead,
                words.url(draws.url(own.call())),
                pool.filter(it -> !it.until().hasPassed(now)).isPresent(),
                objections.of(own.id()).stream().map(it -> line(it, words)).toList(),
                input.view(url(own.id()), words));
    }

    private static Line line(Objection it, Words words) {
        return new Line(it.text(), words.localize("placement.objection.raised", it.name(), it.at()),
                it.answer().map(answer -> words.localize(answer.upheld() ? "placement.objection.yes"
                        : "placement.objection.no", answer.reason()))
                        .orElseGet(() -> words.localize("placement.objection.waits")));
    }
}
