package no.innovasjonsskolen.identity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Choose whom to be in the demo school. */
@Profile("demo & !production")
@Controller
class DemoSignInPage implements SignInPart {

    /** @param groups whom to be, by what they are */
    record View(List<Group> groups) {}

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

    private static final FieldSpec<String> PERSON = FieldSpec.line("person", 36)
            .labelled(Option.NO_HINT, Option.NO_HINT);
    private static final Form FORM = Form.of("identity.sign-in", PERSON);

    private final DemoPeople demo;
    private final SignIn signIn;
    private final Attempts attempts;

    DemoSignInPage(DemoPeople demo, SignIn signIn, Attempts attempts) {
        this.demo = demo;
        this.signIn = signIn;
        this.attempts = attempts;
    }

    @Override
    public Optional<Object> view(Words words) {
        var groups = groups(demo.all(), words);
        return groups.isEmpty() ? Optional.empty() : Optional.of(new View(groups));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/logg-inn/demo")
    Page be(FormData sent, Browser browser, ClientAddress from) {
        var person = FORM.read(sent).text(PERSON);
        attempts.spend("demo", person, from);
        demo.find(person).ifPresent(demo::confirm);
        return demo.find(person).map(id -> Page.goTo(signIn.as(id, "demo", browser)))
                .orElseGet(Page::notFound);
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
