package no.innovasjonsskolen.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.Cookies;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first time: the service has said that she is herself, and not what she is called. */
@Controller
class NewcomerPage {

    static final String ADDRESS = "/logg-inn/ny";

    /** Holds the secret by which a newcomer's browser is known. */
    static final String COOKIE = "ny";

    private static final String NAME = "navn";
    private static final String EMAIL = "epost";
    private static final List<Blank> BLANKS = List.of(new Blank(NAME, Kind.LINE, 100),
            new Blank(EMAIL, Kind.EMAIL, 200));
    private static final Page.Way AGAIN = new Page.Way("/logg-inn", "federation.again");

    record View(List<Field> fields, List<FormError> errors, String action) {}

    private final Newcomers newcomers;
    private final AdmitArrival admitArrival;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Frames frames;
    private final SchoolClock clock;

    NewcomerPage(Newcomers newcomers, AdmitArrival admitArrival, SignIn signIn, Attempts attempts,
            Frames frames, SchoolClock clock) {
        this.newcomers = newcomers;
        this.admitArrival = admitArrival;
        this.signIn = signIn;
        this.attempts = attempts;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page ask(HttpServletRequest request) {
        var words = frames.words(request);
        return arrival(request)
                .map(arrival -> Page.show(new View(fields(arrival, words), List.of(), ADDRESS)))
                .orElseGet(NewcomerPage::tooLate);
    }

    @Access(Who.EVERYONE)
    @PostMapping(ADDRESS)
    Page say(HttpServletRequest request, HttpServletResponse response) {
        attempts.spend("newcomer", request);
        var found = arrival(request);
        if (found.isEmpty()) {
            return tooLate();
        }
        var words = frames.words(request);
        var filled = read(request, words);
        if (!filled.isGood()) {
            return Page.invalid(new View(FormFields.again(fields(found.get(), words), filled, words),
                    filled.summary(), ADDRESS));
        }
        return switch (admitArrival.add(found.get(), filled.value(NAME), filled.value(EMAIL))) {
            case AdmitArrival.Admitted(var id) -> {
                Cookies.read(request, COOKIE).ifPresent(newcomers::remove);
                Cookies.remove(request, response, COOKIE);
                yield Page.goTo(signIn.as(id, found.get().proof(), request, response));
            }
            case AdmitArrival.MustSayWho _, AdmitArrival.RepresentsNobody _, AdmitArrival.IsAnothers _ ->
                tooLate();
        };
    }

    private Optional<Arrival> arrival(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(secret -> newcomers.find(secret, clock.outside()));
    }

    private static Page tooLate() {
        return Page.refused(AGAIN, "federation.newcomer.too-late");
    }

    private static Filled read(HttpServletRequest request, Words words) {
        var filled = Filled.read(request, BLANKS, words);
        for (var needed : List.of(NAME, EMAIL)) {
            if (filled.value(needed).isEmpty()) {
                filled = filled.with(needed, words.localize("federation.newcomer." + needed + ".missing"));
            }
        }
        return filled;
    }

    private static List<Field> fields(Arrival arrival, Words words) {
        return List.of(field(NAME, arrival.name(), words).known("name", 20),
                field(EMAIL, "", words).as(Kind.EMAIL).known("email", 20));
    }

    private static Field field(String name, String value, Words words) {
        return Field.line(name, words.localize("federation.newcomer." + name),
                words.localize("federation.newcomer." + name + ".hint"), value, -1);
    }
}
