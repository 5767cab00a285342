package no.innovasjonsskolen.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.draft.DraftForm.Outcome;
import no.innovasjonsskolen.draft.Merge;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.participation.Question.Press;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A participant's own part: what she tells about herself, and whether she wants to take part. */
@Controller
class OwnPartPage implements Admissions.OwnPartAddress {

    /**
     * @param said what she has answered, in a sentence
     * @param told what she has written, for when nothing can be changed
     * @param entry what the entry requirement means for her
     * @param papers the names of what she has handed in
     * @param missing a file the school will need, and has not got
     * @param commitment what a yes commits her to
     * @param open whether anything can be changed
     * @param asked what the school has asked her for since
     */
    record View(String title, Optional<Said> said, FormView form, List<SummaryRow> told, List<String> entry,
            List<String> papers,
            boolean missing, boolean open, boolean canSayYes, boolean canSayNo, Commitment commitment,
            String documents, List<AskedOfParticipant.Ask> asked) {}

    record Said(String text, String tone) {}

    private final Admissions admissions;
    private final OwnParts parts;
    private final Participations participations;
    private final OwnPartDraft draft;
    private final AnswerParticipation answerParticipation;
    private final List<AskedOfParticipant> rooms;

    OwnPartPage(Admissions admissions, OwnParts parts, Participations participations, OwnPartDraft draft,
            AnswerParticipation answerParticipation, List<AskedOfParticipant> rooms) {
        this.admissions = admissions;
        this.parts = parts;
        this.participations = participations;
        this.draft = draft;
        this.answerParticipation = answerParticipation;
        this.rooms = rooms;
    }

    @Override
    public String of(ParticipantId id) {
        return url(id);
    }

    /** Where a participant writes her part, within the house. */
    static String url(ParticipantId id) {
        return "/min-del/" + id;
    }

    /** The application has been withdrawn, and nothing is asked of her any more. */
    static Page withdrawn(ParticipantId id) {
        return Page.refused(new Page.Way(url(id), "participation.to-own-part"), "participation.withdrawn");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}")
    Page show(@SignedIn PersonId me, @PathVariable ParticipantId id, Words words) {
        return Page.show(view(me, id, draft.form(me, id.value()).blank(), words));
    }

    /** Every button keeps what is written; the browser may have no other way to keep it. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}")
    Page save(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var input = draft.form(me.id(), id.value()).readDraft(sent);
        return switch (draft.save(me, id.value(), input.written())) {
            case Outcome.Kept(var fields) when !Merge.isDone(input, fields) ->
                again(me, id, Merge.of(input, fields), words);
            case Outcome.Kept(var fields) -> switch (input.find(Question.PRESSED).orElse(Press.SAVE)) {
                case YES -> ended(answerParticipation.yes(me, id), me, id, Merge.of(input, fields), words);
                case NO -> ended(answerParticipation.no(me, id), me, id, Merge.of(input, fields), words);
                case DOCUMENTS -> Page.goTo(url(id) + "/dokument");
                case SAVE -> Page.goTo(url(id) + "#krav");
            };
            case Outcome.Closed _ -> withdrawn(id);
        };
    }

    private Page ended(AnswerParticipation.Outcome outcome, Person me, ParticipantId id, FormInput input,
            Words words) {
        return switch (outcome) {
            case AnswerParticipation.Outcome.Answered _ -> Page.goTo(url(id));
            case AnswerParticipation.Outcome.NotNow _ -> withdrawn(id);
            case AnswerParticipation.Outcome.Refused(var why) -> Page.refused(
                    new Page.Way(url(id), "participation.to-own-part"), why.key(), why.values().toArray());
            case AnswerParticipation.Outcome.Lacking(var questions) -> {
                var lacking = input;
                for (var question : questions) {
                    lacking = lacking.reject(question.field(),
                            Sentence.of("participation.question." + question.field() + ".missing"));
                }
                yield again(me, id, lacking, words);
            }
        };
    }

    private Page again(Person me, ParticipantId id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private View view(PersonId me, ParticipantId id, FormInput input, Words words) {
        var place = admissions.place(id, me);
        var part = parts.get(id, me);
        var papers = participations.papersOf(List.of(id)).getOrDefault(id, List.of());
        return new View(words.localize("participation.title", place.municipality()), said(place, part, words),
                input.over(part.sheet()).view(url(id), words).autosaved(draft.url(id.value())),
                ParticipationText.told(Participation.of(part, papers), words),
                entry(part, draft.demand(me, id), words), papers.stream().map(Document::name).toList(),
                papers.isEmpty() && part.wish().equals(Optional.of(Wish.CREDITS)), !place.hasEnded(),
                place.answer().filter(ListedPlace.Answer::yes).isEmpty(),
                place.answer().filter(answer -> !answer.yes()).isEmpty(),
                draft.commitment(place, words), words.url(Participations.documentsUrl(id)),
                rooms.stream().flatMap(it -> it.of(id, me, words).stream()).toList());
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
        if (place.removed()) {
            return Optional.of(new Said(words.localize("participation.said.removed", place.municipality()),
                    "neutral"));
        }
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
