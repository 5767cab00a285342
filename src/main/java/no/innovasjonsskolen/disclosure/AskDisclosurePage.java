package no.innovasjonsskolen.disclosure;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody asks to see documents. */
@Controller
class AskDisclosurePage implements InMenu {

    static final String ADDRESS = "/innsyn";
    private static final int LONGEST = 2_000;
    private static final FieldSpec<String> ABOUT = FieldSpec.paragraphs("hva", LONGEST).required();
    private static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required().autocomplete("email")
            .width(30);
    private static final Form FORM = Form.of("disclosure.ask", ABOUT, EMAIL);

    /** @param form empty once it is sent */
    record View(String title, String lead, Optional<FormView> form) {

        /** What is wrong with the form. */
        List<FormError> errors() {
            return form.map(FormView::errors).orElse(List.of());
        }
    }

    private final AskDisclosure askDisclosure;
    private final Attempts attempts;

    AskDisclosurePage(AskDisclosure askDisclosure, Attempts attempts) {
        this.askDisclosure = askDisclosure;
        this.attempts = attempts;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.FOOT, 8, ADDRESS, "disclosure.menu", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page show(Words words) {
        return Page.show(view(FORM.blank(), words));
    }

    /** As many letters as an editorial office may need, and no more, go out for one client address. */
    @Access(Who.EVERYONE)
    @PostMapping(ADDRESS)
    Page ask(FormData sent, ClientAddress from, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(input, words));
        }
        attempts.spend("disclosure", "letters", from);
        return switch (askDisclosure.ask(input.get(ABOUT), input.get(EMAIL), words.language())) {
            case AskDisclosure.Outcome.Told _ -> Page.goTo(ADDRESS + "/sendt");
            case AskDisclosure.Outcome.NotTold(_, var link) -> Page.goTo(link);
        };
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS + "/sendt")
    Page sent(Words words) {
        return Page.show(new View(words.localize("disclosure.sent"), words.localize("disclosure.sent.text"),
                Optional.empty()));
    }

    private static View view(FormInput input, Words words) {
        return new View(words.localize("disclosure.title"), words.localize("disclosure.lead"),
                Optional.of(input.view(ADDRESS, words)));
    }
}
