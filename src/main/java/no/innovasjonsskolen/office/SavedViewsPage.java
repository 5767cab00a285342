package no.innovasjonsskolen.office;

import java.util.List;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own views of the work list: one is given a name here, and taken away. */
@Controller
class SavedViewsPage {

    private static final int LONGEST_NAME = 40;
    private static final FieldSpec<String> NAME = FieldSpec.line("navn", LONGEST_NAME).required()
            .autocomplete("off").width(20);
    private static final Form FORM = Form.of("office.view", NAME);

    /** @param choosing whether there is a choice to give a name */
    record View(String back, boolean choosing, List<Link> mine, FormView form) {}

    /** A view to open or to take away. */
    record Link(String name, String url, String forget) {}

    private final SavedViews savedViews;
    private final SaveView saveView;

    SavedViewsPage(SavedViews savedViews, SaveView saveView) {
        this.savedViews = savedViews;
        this.saveView = saveView;
    }

    static Link link(SavedView view, Words words) {
        return new Link(view.name(), words.url("/kontor" + view.choice()),
                "/kontor/visninger/" + view.id().value() + "/fjern");
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/visninger")
    Page show(@SignedIn PersonId me, WorkFilter filter, Words words) {
        return Page.show(view(me, filter, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/visninger")
    Page save(@SignedIn PersonId me, WorkFilter filter, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me, filter, input, words));
        }
        return switch (saveView.save(me, input.get(NAME), filter)) {
            case SaveView.Outcome.Saved _ -> Page.goTo(filter.lasting().under("/kontor"));
            case SaveView.Outcome.NothingChosen _ -> Page.goTo("/kontor");
            case SaveView.Outcome.TooMany(var most) -> {
                var full = input.reject(NAME, Sentence.of("office.views.too-many", most));
                yield full.again(view(me, filter, full, words));
            }
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/visninger/{id}/fjern")
    Page forget(@SignedIn PersonId me, @PathVariable SavedView.Id id) {
        saveView.forget(me, id);
        return Page.goTo("/kontor/visninger");
    }

    private View view(PersonId me, WorkFilter filter, FormInput input, Words words) {
        var lasting = filter.lasting();
        return new View(words.url(lasting.under("/kontor")), lasting.narrows(),
                savedViews.of(me).stream().map(view -> link(view, words)).toList(),
                input.view(lasting.under("/kontor/visninger"), words));
    }
}
