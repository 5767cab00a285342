package no.innovasjonsskolen.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office calls a call off, and says why. */
@Controller
class CancelCallPage {

    private static final int LONGEST_REASON = 1_000;
    private static final String REASON = "reason";

    record View(String url, String cohort, Field reason, List<FormError> errors) {}

    private final Programmes programmes;
    private final CancelCall cancelCall;
    private final Frames frames;

    CancelCallPage(Programmes programmes, CancelCall cancelCall, Frames frames) {
        this.programmes = programmes;
        this.cancelCall = cancelCall;
        this.frames = frames;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/avlys")
    Page ask(@PathVariable CallId id, HttpServletRequest request) {
        return Page.show(view(programmes.call(id), "", Optional.empty(), frames.words(request)));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/avlys")
    Page cancel(@SignedIn Person me, @PathVariable CallId id, @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        var words = frames.words(request);
        var call = programmes.call(id);
        return switch (CleanText.paragraphs(reason, LONGEST_REASON)) {
            case CleanText.Clean(var text) when !text.isEmpty() -> cancel(me, call, text);
            case CleanText.Clean _, CleanText.Forbidden _ -> Page.invalid(view(call, reason,
                    Optional.of(words.localize("programme.cancel.reason.missing")), words));
            case CleanText.TooLong(var most, var was) -> Page.invalid(view(call, reason,
                    Optional.of(words.localize("site.text.too-long", most, was)), words));
        };
    }

    private Page cancel(Person me, Call call, String reason) {
        return switch (cancelCall.cancel(me.asActor(), call.id(), reason)) {
            case CancelCall.Outcome.Cancelled _, CancelCall.Outcome.AlreadyCancelled _ ->
                Page.goTo(url(call));
        };
    }

    private static View view(Call call, String reason, Optional<String> error, Words words) {
        var field = Field.line(REASON, words.localize("programme.cancel.reason"),
                words.localize("programme.cancel.reason.hint"), reason, -1).as(Field.Kind.PARAGRAPHS)
                .wrong(error);
        return new View(url(call), call.cohort().name(), field,
                error.stream().map(text -> FormError.at(REASON, text)).toList());
    }

    private static String url(Call call) {
        return "/kontor/opptak/" + call.id().value();
    }
}
