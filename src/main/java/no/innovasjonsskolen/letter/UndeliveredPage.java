package no.innovasjonsskolen.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letters that did not arrive, and what the office can do about each. */
@Controller
class UndeliveredPage implements InMenu {

    static final String ADDRESS = "/kontor/brev";
    private static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required().autocomplete("off")
            .width(20);
    private static final Form FORM = Form.of("letter.returned", EMAIL);

    private static final int MOST = 50;

    /**
     * @param stopped those that wait for somebody
     * @param delayed those that are still tried
     * @param more whether there are more than are shown
     * @param returned where to say that a letter has come back
     */
    record View(List<Line> stopped, List<Line> delayed, boolean more, FormView returned) {}

    /**
     * A letter.
     *
     * @param language of the title
     * @param advice what to do; empty where there is nothing to do yet
     */
    record Line(String title, String language, String to, String email, Instant sentAt, String progress,
            Optional<LetterSubjects.Place> about, String advice, String againUrl, String asideUrl) {}

    private final Letters letters;
    private final List<LetterSubjects> rooms;
    private final SendLetterAgain sendLetterAgain;
    private final SetLetterAside setLetterAside;
    private final ReportReturned reportReturned;

    UndeliveredPage(Letters letters, List<LetterSubjects> rooms, SendLetterAgain sendLetterAgain,
            SetLetterAside setLetterAside, ReportReturned reportReturned) {
        this.letters = letters;
        this.rooms = rooms;
        this.sendLetterAgain = sendLetterAgain;
        this.setLetterAside = setLetterAside;
        this.reportReturned = reportReturned;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 45, ADDRESS, "letter.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(Words words) {
        return Page.show(view(FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping(ADDRESS)
    Page returned(@SignedIn Person me, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(input, words));
        }
        return switch (reportReturned.report(me, input.get(EMAIL))) {
            case ReportReturned.Outcome.Reported _ -> Page.goTo(ADDRESS);
            case ReportReturned.Outcome.NoSuchLetter _ -> {
                var rejected = input.reject(EMAIL, Sentence.of("letter.returned.none"));
                yield rejected.again(view(rejected, words));
            }
        };
    }

    @Access(Who.OFFICE)
    @PostMapping(ADDRESS + "/{id}/send")
    Page again(@SignedIn Person me, @PathVariable UUID id) {
        return switch (sendLetterAgain.send(me, id)) {
            case SendLetterAgain.Outcome.Queued _ -> Page.goTo(ADDRESS);
            // A double click, or a colleague.
            case SendLetterAgain.Outcome.NotStopped _ -> Page.goTo(ADDRESS);
        };
    }

    @Access(Who.OFFICE)
    @PostMapping(ADDRESS + "/{id}/til-side")
    Page setAside(@SignedIn Person me, @PathVariable UUID id) {
        return switch (setLetterAside.setAside(me, id)) {
            case SetLetterAside.Outcome.Done _ -> Page.goTo(ADDRESS);
            case SetLetterAside.Outcome.NotStopped _ -> Page.goTo(ADDRESS);
        };
    }

    private View view(FormInput input, Words words) {
        var waiting = letters.undelivered(MOST + 1);
        var found = waiting.stream().limit(MOST).toList();
        var places = places(found.stream().map(it -> it.letter().about()).distinct().toList(), words);
        return new View(
                found.stream().filter(it -> it.state() instanceof Stopped)
                        .map(it -> line(it, places, words)).toList(),
                found.stream().filter(it -> !(it.state() instanceof Stopped))
                        .map(it -> line(it, places, words)).toList(),
                waiting.size() > MOST, input.view(ADDRESS, words));
    }

    private Map<Subject, LetterSubjects.Place> places(Collection<Subject> subjects, Words words) {
        var places = new HashMap<Subject, LetterSubjects.Place>();
        rooms.forEach(room -> places.putAll(room.placesOf(subjects, words)));
        return places;
    }

    private static Line line(OutboxLetter outgoing, Map<Subject, LetterSubjects.Place> places, Words words) {
        var letter = outgoing.letter();
        var here = ADDRESS + "/" + outgoing.id();
        return new Line(letter.title(), letter.language().code(), letter.to().name(), letter.to().email(),
                outgoing.writtenAt(), LetterStanding.of(outgoing).progress().in(words),
                Optional.ofNullable(places.get(letter.about())),
                outgoing.state() instanceof Stopped(_, var reason, _) ? reason.advice(words) : "",
                here + "/send", here + "/til-side");
    }
}
