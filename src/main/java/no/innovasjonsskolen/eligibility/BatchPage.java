package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Cases where a rule has said it all and the assessor agrees: each read in full, and decided together. */
@Controller
class BatchPage {

    private static final int MOST = 20;

    /**
     * @param done what came of each that was chosen
     * @param form one box for each case; empty of boxes where none is ready
     */
    record View(List<String> done, FormView form, boolean any, String back) {}

    /** A case, and the opinion that the reader has seen. */
    record Chosen(ParticipantId id, Opinion.Id opinion, String name) {}

    private final Desks desks;
    private final DecideCase decideCase;
    private final Programmes programmes;
    private final People people;
    private final EligibilityLetters letters;
    private final SchoolClock clock;

    BatchPage(Desks desks, DecideCase decideCase, Programmes programmes, People people,
            EligibilityLetters letters, SchoolClock clock) {
        this.desks = desks;
        this.decideCase = decideCase;
        this.programmes = programmes;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/vurderinger/" + call.value() + "/klare";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurderinger/{id}/klare")
    Page show(@SignedIn Person me, @PathVariable CallId id, Words words) {
        var call = programmes.call(id);
        var cases = cases(me, call);
        return Page.show(view(call, List.of(), cases, form(cases).blank(), words));
    }

    /** Each is decided by itself: one that somebody else has changed meanwhile stays, the others are done. */
    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurderinger/{id}/klare")
    Page decide(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var call = programmes.call(id);
        var cases = cases(me, call);
        var input = form(cases).read(sent);
        if (!input.isValid()) {
            return input.again(view(call, List.of(), cases, input, words));
        }
        var done = input.get(cases).stream().map(it -> words.localize(ended(me, it), it.name())).toList();
        var left = cases(me, call);
        return Page.show(view(call, done, left, form(left).blank(), words));
    }

    private String ended(Person me, Chosen chosen) {
        return switch (decideCase.decide(me, chosen.id(), chosen.opinion())) {
            case DecideCase.Outcome.Made _ -> "eligibility.batch.made";
            case DecideCase.Outcome.Already _ -> "eligibility.batch.already";
            case DecideCase.Outcome.NeedsAnother _ -> "eligibility.batch.needs-another";
            case DecideCase.Outcome.Appealed _ -> "eligibility.batch.appealed";
            case DecideCase.Outcome.NotReady _ -> "eligibility.batch.not-ready";
        };
    }

    private FieldSpec<List<Chosen>> cases(Person me, Call call) {
        var plain = desks.of(call.id(), me.id(), clock.instant()).plain().stream().limit(MOST).toList();
        Map<PersonId, String> names = people.namesOf(plain.stream().map(EligibilityCase::party).toList());
        var terms = Terms.of(call, programmes.planOf(call));
        var hers = letters.words(plain);
        return FieldSpec.several("saker", plain.stream().map(file -> {
            var holds = ((Agreed) file.state()).holds();
            var name = names.getOrDefault(file.party(), "");
            return new Option<>(file.id() + ":" + holds.id(), new Chosen(file.id(), holds.id(), name),
                    words -> words.localize("eligibility.batch.saker.option", name, holds.said().verdict()),
                    _ -> inFull(holds.said(), terms, requireNonNull(hers.get(file.id()))));
        }).toList()).required();
    }

    /** The letter as she will read it, as one text. */
    private static String inFull(Assessment said, Terms terms, Words words) {
        var letter = EligibilityText.letter(said, terms, Optional.empty(), words);
        return String.join(" ", List.of(letter.result(), String.join(" ", letter.reasons()),
                String.join(" ", letter.next())));
    }

    private static Form form(FieldSpec<List<Chosen>> cases) {
        return Form.of("eligibility.batch", cases);
    }

    private static View view(Call call, List<String> done, FieldSpec<List<Chosen>> cases, FormInput input,
            Words words) {
        var form = input.view(url(call.id()), words);
        return new View(done, form, !form.field(cases.name()).options().isEmpty(),
                words.url(DeskPage.url(call.id())));
    }
}
