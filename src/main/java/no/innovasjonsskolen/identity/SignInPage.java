package no.innovasjonsskolen.identity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choose how to sign in. In the demo school: as whom. */
@Controller
class SignInPage {

    /**
     * @param ways the ways in that are open
     * @param demo whom to be in the demo school, by what they are; empty with real data
     * @param kept whether something she typed is kept until she is in
     */
    record View(List<Way> ways, List<Group> demo, boolean kept) {}

    record Way(String url, String title, String hint) {}

    record Group(String title, List<Choice> people) {}

    record Choice(String id, String name, String what) {}

    /** What people are, in the order the demo school shows them. */
    private enum Kind {
        MUNICIPALITY, SCHOOL, OTHER;

        static Kind of(DemoPeople.DemoPerson person) {
            var kinds = person.roles().stream().map(Role::kind).toList();
            return kinds.isEmpty() ? OTHER : kinds.contains(RoleKind.COORDINATOR) ? MUNICIPALITY
                    : kinds.contains(RoleKind.PARTICIPANT) ? OTHER : SCHOOL;
        }
    }

    private final Optional<DemoPeople> demo;
    private final List<WaysIn> rooms;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Frames frames;

    SignInPage(Optional<DemoPeople> demo, List<WaysIn> rooms, SignIn signIn, Attempts attempts,
            Frames frames) {
        this.demo = demo;
        this.rooms = rooms;
        this.signIn = signIn;
        this.attempts = attempts;
        this.frames = frames;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/logg-inn")
    Page choose(@RequestParam Optional<String> til, HttpServletRequest request,
            HttpServletResponse response) {
        if (til.filter(GoingTo::isOurs).isPresent()) {
            if (SignIn.current().isPresent()) {
                return Page.goTo(til.get());
            }
            GoingTo.there(til.get(), request, response);
        }
        var words = frames.words(request);
        return Page.show(new View(
                rooms.stream().flatMap(room -> room.open().stream())
                        .sorted(Comparator.comparing(WayIn::place))
                        .map(way -> new Way(words.url(way.url()), words.localize(way.titleKey()),
                                words.localize(way.hintKey())))
                        .toList(),
                demo.map(people -> groups(people.all(), words)).orElse(List.of()),
                request.getParameter("tatt-vare-paa") != null));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/logg-inn/demo")
    Page be(@RequestParam PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (demo.isEmpty()) {
            return Page.notFound();
        }
        attempts.spend("demo", person.value().toString(), request);
        return Page.goTo(signIn.as(person, "demo", request, response));
    }

    private static List<Group> groups(List<DemoPeople.DemoPerson> people, Words words) {
        return people.stream()
                .collect(groupingBy(Kind::of, TreeMap::new, collectingAndThen(toList(), all -> all.stream()
                        .map(person -> choice(person, words)).toList())))
                .entrySet().stream()
                .map(group -> new Group(words.localize("identity.demo." + group.getKey()), group.getValue()))
                .toList();
    }

    private static Choice choice(DemoPeople.DemoPerson person, Words words) {
        var what = words.has(person.what()) ? words.localize(person.what()) : person.what();
        return new Choice(person.id().value().toString(), person.name(), what);
    }
}
