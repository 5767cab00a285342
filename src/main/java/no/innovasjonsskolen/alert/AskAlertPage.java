package no.innovasjonsskolen.alert;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody leaves an address. What is answered says nothing of whether it was there before. */
@Controller
class AskAlertPage implements InMenu {

    private static final String URL = "/varsel";
    private static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required().autocomplete("email")
            .width(30);
    private static final Form FORM = Form.of("alert.ask", EMAIL);

    /** @param notice how it stands with the calls now */
    record View(CallNotice notice, FormView form) {}

    private final AskToBeTold askToBeTold;
    private final Programmes programmes;
    private final Attempts attempts;
    private final SchoolClock clock;

    AskAlertPage(AskToBeTold askToBeTold, Programmes programmes, Attempts attempts, SchoolClock clock) {
        this.askToBeTold = askToBeTold;
        this.programmes = programmes;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.FOOT, 5, URL, "alert.menu", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping(URL)
    Page show(Words words) {
        return Page.show(view(FORM.blank(), words));
    }

    /** As many letters as a town hall may need, and no more, go out for one client address. */
    @Access(Who.EVERYONE)
    @PostMapping(URL)
    Page ask(FormData sent, ClientAddress from, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(input, words));
        }
        attempts.spend("alert", "letters", from);
        askToBeTold.ask(input.get(EMAIL), words.language());
        return Page.goTo(URL + "/sendt");
    }

    @Access(Who.EVERYONE)
    @GetMapping(URL + "/sendt")
    Page sent(Words words) {
        return Page.show(AlertPage.plain("sent", Optional.of(URL), words));
    }

    private View view(FormInput input, Words words) {
        var now = clock.instant();
        return new View(CallNotice.of(programmes.currentCall(now), now, words), input.view(URL, words));
    }
}
