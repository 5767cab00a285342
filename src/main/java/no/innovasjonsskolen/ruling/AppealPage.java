package no.innovasjonsskolen.ruling;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.DraftForm.Outcome;
import no.innovasjonsskolen.draft.Merge;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.ruling.AppealDraft.Press;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the party of a ruling appeals against it, and follows what becomes of her appeal. */
@Controller
class AppealPage {

    /**
     * @param notice when the last day is, or why no appeal is taken; empty when one is sent
     * @param late whether the last day has passed
     * @param writing whether an appeal can be written
     * @param sent those that are sent, the newest first
     */
    record View(String title, String back, String notice, boolean late, boolean writing, FormView form,
            List<AppealText.Line> sent, String withdraw) {}

    private final RulingRows rows;
    private final Appeals appeals;
    private final AppealDraft draft;
    private final LodgeAppeal lodgeAppeal;
    private final WithdrawAppeal withdrawAppeal;
    private final SchoolClock clock;

    AppealPage(RulingRows rows, Appeals appeals, AppealDraft draft, LodgeAppeal lodgeAppeal,
            WithdrawAppeal withdrawAppeal, SchoolClock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.draft = draft;
        this.lodgeAppeal = lodgeAppeal;
        this.withdrawAppeal = withdrawAppeal;
        this.clock = clock;
    }

    static String url(RulingId id) {
        return "/vedtak/" + id + "/klage";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/vedtak/{id}/klage")
    Page show(@SignedIn PersonId me, @PathVariable RulingId id, Words words) {
        return Page.show(view(me, id, draft.form(me, id.value()).blank(), words));
    }

    /** Every button keeps what is written; the browser may have no other way to keep it. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/vedtak/{id}/klage")
    Page save(@SignedIn Person me, @PathVariable RulingId id, FormData sent, Words words) {
        var input = draft.form(me.id(), id.value()).readDraft(sent);
        return switch (draft.save(me, id.value(), input.written())) {
            case Outcome.Kept(var fields) when !Merge.isDone(input, fields) ->
                again(me, id, Merge.of(input, fields), words);
            case Outcome.Kept _ when input.find(AppealDraft.PRESSED).equals(Optional.of(Press.SAVE)) ->
                Page.goTo(url(id));
            case Outcome.Kept(var fields) -> send(me, id, Merge.of(input, fields), words);
            case Outcome.Closed _ -> Page.goTo(url(id));
        };
    }

    private Page send(Person me, RulingId id, FormInput input, Words words) {
        var sheet = draft.sheet(me.id(), id.value());
        var text = sheet.value(AppealDraft.TEXT.name());
        if (text.isBlank()) {
            return again(me, id, input.reject(AppealDraft.TEXT, Sentence.of("ruling.form.klage.missing")),
                    words);
        }
        return switch (lodgeAppeal.lodge(me, id, text, sheet.value(AppealDraft.LATE_REASON.name()))) {
            case LodgeAppeal.Outcome.Lodged _, LodgeAppeal.Outcome.LodgedBefore _ -> Page.goTo(url(id));
            case LodgeAppeal.Outcome.Replaced(var later) ->
                Page.refused(new Page.Way("/vedtak/" + later, "ruling.to-later"), "ruling.appeal.replaced");
            case LodgeAppeal.Outcome.NeverTaken _ -> Page.refused(
                    new Page.Way("/vedtak/" + id, "ruling.to-ruling"), "ruling.appeal.never-taken");
            case LodgeAppeal.Outcome.TooOften _ -> Page.refused(
                    new Page.Way("/vedtak/" + id, "ruling.to-ruling"), "ruling.appeal.too-often");
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/vedtak/{id}/klage/trekk")
    Page withdraw(@SignedIn Person me, @PathVariable RulingId id) {
        return switch (withdrawAppeal.withdraw(me, id)) {
            case WithdrawAppeal.Outcome.Withdrawn _ -> Page.goTo(url(id));
            case WithdrawAppeal.Outcome.NothingWaits _ -> Page.refused(
                    new Page.Way(url(id), "ruling.to-appeal"), "ruling.appeal.nothing-waits");
            case WithdrawAppeal.Outcome.SomebodyElses _ -> Page.refused(
                    new Page.Way(url(id), "ruling.to-appeal"), "ruling.appeal.somebody-elses");
        };
    }

    private Page again(Person me, RulingId id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private View view(PersonId me, RulingId id, FormInput input, Words words) {
        var ruling = rows.get(id, me);
        var sent = appeals.against(List.of(id)).reversed();
        var waits = sent.stream().anyMatch(it -> !(it.state() instanceof Appeal.Withdrawn));
        var closed = waits ? Optional.<String>empty() : closed(ruling, words);
        var lastDay = draft.lastDay(me, id);
        var late = lastDay.hasPassed(clock.instant());
        return new View(words.localize("ruling.appeal.title", ruling.reference()), words.url(ruling.url()),
                waits ? "" : closed.orElseGet(() -> words.localize(
                        late ? "ruling.appeal.late" : "ruling.appeal.until", lastDay)),
                late, !waits && closed.isEmpty(),
                input.over(draft.sheet(me, id.value())).view(url(id), words).autosaved(draft.url(id.value())),
                sent.stream().map(it -> AppealText.line(it, me, words)).toList(), url(id) + "/trekk");
    }

    /** Why nobody can take an appeal against it, if nobody can. */
    private Optional<String> closed(Ruling ruling, Words words) {
        if (rows.successor(ruling.id()).isPresent()) {
            return Optional.of(words.localize("ruling.appeal.replaced"));
        }
        return LegalDeadlines.lateAppeal(ruling.madeAt()).hasPassed(clock.instant())
                ? Optional.of(words.localize("ruling.appeal.never-taken")) : Optional.empty();
    }
}
