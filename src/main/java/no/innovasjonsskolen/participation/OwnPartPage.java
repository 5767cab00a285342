package no.innovasjonsskolen.participation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.ListedPlace;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.draft.FieldAnswer;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A participant's own part: what she tells about herself, and whether she wants to take part. */
@Controller
class OwnPartPage {

    /**
     * @param said what she has answered, in a sentence
     * @param entry what the entry requirement means for her
     * @param papers the names of what she has handed in
     * @param missing a file the school will need, and has not got
     * @param open whether anything can be changed
     */
    record View(String title, Optional<Said> said, List<Field> fields, List<FormError> errors,
            List<String> entry, List<String> papers, boolean missing, boolean open, boolean canSayYes,
            boolean canSayNo, String action, String documents, String autosave) {}

    record Said(String text, String tone) {}

    private final Admissions admissions;
    private final OwnParts parts;
    private final Participations participations;
    private final WriteOwnPart writeOwnPart;
    private final AnswerParticipation answerParticipation;
    private final Programmes programmes;
    private final Frames frames;

    OwnPartPage(Admissions admissions, OwnParts parts, Participations participations,
            WriteOwnPart writeOwnPart, AnswerParticipation answerParticipation, Programmes programmes,
            Frames frames) {
        this.admissions = admissions;
        this.parts = parts;
        this.participations = participations;
        this.writeOwnPart = writeOwnPart;
        this.answerParticipation = answerParticipation;
        this.programmes = programmes;
        this.frames = frames;
    }

    static String url(ParticipantId id) {
        return "/min-del/" + id;
    }

    /** The application has been withdrawn, and nothing is asked of her any more. */
    static Page withdrawn(ParticipantId id) {
        return Page.refused(new Page.Way(url(id), "participation.to-own-part"), "participation.withdrawn");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}")
    Page show(@SignedIn PersonId me, @PathVariable ParticipantId id, HttpServletRequest request) {
        return Page.show(view(me, id, Optional.empty(), Map.of(), frames.words(request)));
    }

    /** Every button keeps what is written; the browser may have no other way to keep it. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}")
    Page save(@SignedIn Person me, @PathVariable ParticipantId id,
            @RequestParam(defaultValue = "lagre") String svar, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = OwnFields.read(request, words);
        return switch (writeOwnPart.write(me, id, filled.clean())) {
            case WriteOwnPart.Kept kept when kept.twoTexts() ->
                Page.conflict(view(me.id(), id, Optional.of(filled), kept.fields(), words));
            case WriteOwnPart.Kept kept when !filled.isGood() ->
                Page.invalid(view(me.id(), id, Optional.of(filled), kept.fields(), words));
            case WriteOwnPart.Kept kept -> switch (svar) {
                case "ja" -> ended(answerParticipation.yes(me, id), me, id, filled, kept.fields(), words);
                case "nei" -> ended(answerParticipation.no(me, id), me, id, filled, kept.fields(), words);
                case "dokumenter" -> Page.goTo(url(id) + "/dokument");
                default -> Page.goTo(url(id) + "#krav");
            };
            case WriteOwnPart.NotNow _ -> withdrawn(id);
        };
    }

    /** Saves while she writes; the same rules as when the form is sent. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/felt")
    ResponseEntity<List<FieldAnswer>> autosave(@SignedIn Person me, @PathVariable ParticipantId id,
            HttpServletRequest request) {
        var words = frames.words(request);
        var filled = OwnFields.read(request, words);
        return switch (writeOwnPart.write(me, id, filled.clean())) {
            case WriteOwnPart.Kept kept -> ResponseEntity
                    .status(kept.twoTexts() ? 409 : filled.isGood() ? 200 : 422)
                    .body(FieldAnswer.of(kept.fields(), filled, words));
            case WriteOwnPart.NotNow _ -> ResponseEntity.status(409).body(List.of());
        };
    }

    /** What stands now, for a page that has been open for a while. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/felt")
    ResponseEntity<List<FieldAnswer>> standing(@SignedIn PersonId me, @PathVariable ParticipantId id,
            HttpServletRequest request) {
        var place = admissions.place(id, me);
        return ResponseEntity.ok(FieldAnswer.of(parts.get(place.id(), me).sheet(), frames.words(request)));
    }

    private Page ended(AnswerParticipation.Outcome ending, Person me, ParticipantId id, Filled filled,
            Map<String, FieldOutcome> fields, Words words) {
        return switch (ending) {
            case AnswerParticipation.Answered _ -> Page.goTo(url(id));
            case AnswerParticipation.NotNow _ -> withdrawn(id);
            case AnswerParticipation.Lacking(var questions) -> {
                var lacking = filled;
                for (var question : questions) {
                    lacking = lacking.with(question.field(), words.localize("participation.question."
                            + question.field() + ".missing"));
                }
                yield Page.invalid(view(me.id(), id, Optional.of(lacking), fields, words));
            }
        };
    }

    private View view(PersonId me, ParticipantId id, Optional<Filled> filled,
            Map<String, FieldOutcome> outcomes,
            Words words) {
        var place = admissions.place(id, me);
        var part = parts.get(id, me);
        var call = programmes.call(place.call());
        var demand = Demand.of(call, programmes.planOf(call));
        var papers = participations.papersOf(List.of(id)).getOrDefault(id, List.of());
        return new View(words.localize("participation.title", place.municipality()), said(place, part, words),
                OwnFields.of(part, demand, filled, outcomes, words),
                filled.map(Filled::summary).orElse(List.of()), entry(part, demand, words),
                papers.stream().map(Document::name).toList(),
                papers.isEmpty() && part.wish().equals(Optional.of(Wish.CREDITS)), !place.withdrawn(),
                place.answer().filter(ListedPlace.Answer::yes).isEmpty(),
                place.answer().filter(answer -> !answer.yes()).isEmpty(), words.url(url(id)),
                words.url(url(id) + "/dokument"), words.url(url(id) + "/felt"));
    }

    /** The preview, and that it is one. */
    private static List<String> entry(OwnPart part, Demand demand, Words words) {
        var lines = new ArrayList<String>();
        if (part.wish().equals(Optional.of(Wish.CERTIFICATE))) {
            lines.add(words.localize("participation.entry.certificate"));
            return lines;
        }
        part.entry(demand).ifPresentOrElse(entry -> {
            lines.add(words.say(entry));
            lines.add(words.localize("participation.entry." + (entry == Entry.WITHOUT_CREDITS
                    ? "still-welcome" : "only-preview")));
        }, () -> lines.add(words.localize("participation.entry.not-yet")));
        return lines;
    }

    private static Optional<Said> said(ListedPlace place, OwnPart part, Words words) {
        if (place.withdrawn()) {
            return Optional.of(new Said(words.localize("participation.said.withdrawn", place.municipality()),
                    "neutral"));
        }
        return place.answer().map(answer -> {
            var when = words.dateTime(answer.at());
            if (!answer.yes()) {
                return new Said(words.localize("participation.said.no", when), "neutral");
            }
            return part.unanswered().isEmpty()
                    ? new Said(words.localize("participation.said.yes", when), "success")
                    : new Said(words.localize("participation.said.yes-but", when), "warning");
        });
    }
}
