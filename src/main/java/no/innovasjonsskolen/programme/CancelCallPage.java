package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office calls a call off, and says why. */
@Controller
class CancelCallPage {

    private static final int LONGEST_REASON = 1_000;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("reason", LONGEST_REASON)
            .required();
    private static final Form FORM = Form.of("programme.cancel", REASON);

    /** @param told who else gets to know of it */
    record View(String back, String cohort, List<String> told, FormView form) {}

    private final Programmes programmes;
    private final CancelCall cancelCall;
    private final ObjectProvider<ToldOfCall> told;

    CancelCallPage(Programmes programmes, CancelCall cancelCall, ObjectProvider<ToldOfCall> told) {
        this.programmes = programmes;
        this.cancelCall = cancelCall;
        this.told = told;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/avlys")
    Page ask(@PathVariable CallId id, Words words) {
        return Page.show(view(programmes.call(id), FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/avlys")
    Page cancel(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var call = programmes.call(id);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(call, input, words));
        }
        return switch (cancelCall.cancel(me.asActor(), id, input.get(REASON))) {
            case CancelCall.Outcome.Cancelled _, CancelCall.Outcome.AlreadyCancelled _ ->
                Page.goTo(CallPage.url(id));
        };
    }

    private View view(Call call, FormInput input, Words words) {
        var url = CallPage.url(call.id());
        return new View(words.url(url), call.cohort().name(),
                told.orderedStream().map(it -> words.say(it.of(call.id()))).toList(),
                input.view(url + "/avlys", words));
    }
}
