package no.innovasjonsskolen.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves every room's forms while somebody writes, by the same rules as when the form is sent. */
@Controller
class AutosavePage {

    private final Map<String, DraftForm> forms;

    AutosavePage(List<DraftForm> forms) {
        this.forms = forms.stream().collect(Collectors.toMap(DraftForm::path, Function.identity()));
    }

    /** 200 when everything is kept; 409 where two wrote at once; 422 with what is not kept, and why. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/kladd/{form}/{id}")
    ResponseEntity<List<FieldAnswer>> save(@SignedIn Person me, @PathVariable String form,
            @PathVariable UUID id,
            FormData sent, Words words) {
        var draft = find(form);
        var input = draft.form(me.id(), id).readDraft(sent);
        return switch (draft.save(me, id, input.written())) {
            case DraftForm.Outcome.Kept(var fields) -> ResponseEntity
                    .status(Merge.met(fields) ? 409 : input.isValid() ? 200 : 422)
                    .body(FieldAnswer.of(fields, input, me.id().value(), words));
            case DraftForm.Outcome.Closed(var why) -> ResponseEntity.status(422).body(input.names().stream()
                    .map(field -> FieldAnswer.refused(field, why.in(words))).toList());
        };
    }

    /** The current values, for a page that has been open for a while. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/kladd/{form}/{id}")
    ResponseEntity<List<FieldAnswer>> current(@SignedIn PersonId me, @PathVariable String form,
            @PathVariable UUID id, Words words) {
        return ResponseEntity.ok(FieldAnswer.of(find(form).sheet(me, id), me.value(), words));
    }

    private DraftForm find(String form) {
        return Optional.ofNullable(forms.get(form)).orElseThrow(NotFound::new);
    }
}
