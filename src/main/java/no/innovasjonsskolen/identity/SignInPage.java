package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choose how to sign in. In the demo school: as whom. */
@Controller
class SignInPage {

    /**
     * @param people whom to be in the demo school; empty with real data
     * @param kept whether something she typed is kept until she is in
     */
    record View(List<Choice> people, boolean kept) {}

    record Choice(String id, String name, String what) {}

    private final Optional<DemoPeople> demo;
    private final SignIn signIn;
    private final Attempts attempts;

    SignInPage(Optional<DemoPeople> demo, SignIn signIn, Attempts attempts) {
        this.attempts = attempts;
        this.demo = demo;
        this.signIn = signIn;
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
        return Page.show(new View(demo.map(DemoPeople::all).orElse(List.of()).stream()
                .map(person -> new Choice(person.id().value().toString(), person.name(), person.what()))
                .toList(), request.getParameter("tatt-vare-paa") != null));
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
}
