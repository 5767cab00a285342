package no.innovasjonsskolen.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
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

    /**
     * @param stopped those that wait for somebody
     * @param delayed those that are still tried
     */
    record View(List<Line> stopped, List<Line> delayed) {}

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

    UndeliveredPage(Letters letters, List<LetterSubjects> rooms, SendLetterAgain sendLetterAgain,
            SetLetterAside setLetterAside) {
        this.letters = letters;
        this.rooms = rooms;
        this.sendLetterAgain = sendLetterAgain;
        this.setLetterAside = setLetterAside;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 45, ADDRESS, "letter.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(Words words) {
        var found = letters.undelivered();
        var places = places(found.stream().map(it -> it.letter().about()).distinct().toList(), words);
        return Page.show(new View(
                found.stream().filter(it -> it.state() instanceof Stopped)
                        .map(it -> line(it, places, words)).toList(),
                found.stream().filter(it -> !(it.state() instanceof Stopped))
                        .map(it -> line(it, places, words)).toList()));
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
