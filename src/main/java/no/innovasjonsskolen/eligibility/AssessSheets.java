package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.CaseSource.Section;
import no.innovasjonsskolen.eligibility.AssessPage.Acts;
import no.innovasjonsskolen.eligibility.AssessPage.Held;
import no.innovasjonsskolen.eligibility.AssessPage.Sheet;
import no.innovasjonsskolen.eligibility.AssessPage.Voice;
import no.innovasjonsskolen.eligibility.BeginCase.Outcome.Begun;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.participation.Participation;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.participation.Wish;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What an assessor sees of one case: never what somebody else has said, before she has said hers. */
@Component
class AssessSheets {

    private static final int LIKE = 3;

    private final Participations participations;
    private final Opinions opinions;
    private final Precedents precedents;
    private final Parties parties;
    private final Rulings rulings;

    AssessSheets(Participations participations, Opinions opinions, Precedents precedents, Parties parties,
            Rulings rulings) {
        this.participations = participations;
        this.opinions = opinions;
        this.precedents = precedents;
        this.parties = parties;
        this.rulings = rulings;
    }

    /** What this assessor would see the form filled in with: what she said before, else nothing. */
    FormInput form(PersonId me, EligibilityCase file) {
        return opinions.lastOf(me, file.id()).map(AssessForm::said).orElseGet(AssessForm::begun);
    }

    /** Whether she has asked for credits; who has said nothing has not asked for less. */
    boolean wantsCredits(EligibilityCase file) {
        return part(file).flatMap(Participation::wish).filter(it -> it == Wish.CERTIFICATE).isEmpty();
    }

    /** @param trying what she is about to say, to be shown as it would be */
    Sheet of(PersonId me, Begun begun, Optional<Assessment> trying, Words words) {
        var file = begun.file();
        var entrant = begun.entrant();
        var seen = trying.or(() -> visible(me, file));
        var terms = begun.terms();
        var party = parties.of(begun);
        var letterWords = party.letters();
        var stage = Desk.stage(file, me, begun.at());
        return new Sheet(party.name(),
                words.localize("eligibility.case.from", party.municipality(), entrant.reference()),
                words.say(stage), stage.tone(),
                words.localize("eligibility.stage." + stage.code() + ".means"),
                words.localize("eligibility.written-in." + letterWords.language().code()),
                part(file).map(it -> Participations.forOffice(file.id(), it, words))
                        .orElseGet(() -> new Section("", List.of(), List.of(), "")),
                held(seen, terms, words),
                seen.map(it -> proposal(Proposal.of(it.facts(), terms), words)).orElse(""),
                seen.map(it -> EligibilityText.letter(it, terms,
                        file.noticeOf(it.verdict(), begun.at()), letterWords)),
                voices(me, file, words),
                RequestText.lines(file, begun.at(), words), appeals(file, words),
                begun.conflicts().stream().map(it -> new AssessPage.Led(
                        words.localize("eligibility.conflict.declared", it.name(), it.at()),
                        words.url(LiftConflictPage.url(file.id(), it.person())))).toList(),
                seen.map(it -> like(file, it, terms, words)).orElse(List.of()), acts(me, begun, words));
    }

    /** Those that wait for the school or the board. */
    private List<AssessPage.Led> appeals(EligibilityCase file, Words words) {
        var decided = Stream.concat(file.earlier().stream(), file.result().stream()).map(Result::ruling)
                .distinct().toList();
        if (decided.isEmpty()) {
            return List.of();
        }
        return rulings.appealsAgainst(decided).stream().filter(AppealStanding::isWaiting)
                .map(it -> new AssessPage.Led(words.localize("eligibility.appealed", it.reference(),
                        it.receivedAt()), words.url(it.officeUrl())))
                .toList();
    }

    private static String proposal(Proposal proposal, Words words) {
        return proposal.verdict() == Verdict.CONDITIONAL && proposal.isOpen()
                ? words.localize("eligibility.proposal.both", proposal.verdict())
                : words.localize("eligibility.proposal", proposal.verdict());
    }

    private Optional<Participation> part(EligibilityCase file) {
        return Optional.ofNullable(participations.of(List.of(file.id())).get(file.id()));
    }

    /** Whose view the page shows: hers, or what holds once all who were asked have said theirs. */
    private static Optional<Assessment> visible(PersonId me, EligibilityCase file) {
        return switch (file.state()) {
            case Half(var first) when first.isOf(me) -> Optional.of(first.said());
            case Agreed(var holds, _, _) -> Optional.of(holds.said());
            case Decided(var result) -> Optional.of(result.holds().said());
            case Open _, Half _, Disputed _ -> Optional.empty();
        };
    }

    /** Every requirement with its clause; how it stands, once facts are known. */
    private static List<Held> held(Optional<Assessment> seen, Terms terms, Words words) {
        if (seen.isEmpty()) {
            return List.of(Requirement.values()).stream()
                    .filter(it -> it != Requirement.WORK_LIFE || terms.workYears() > 0)
                    .map(it -> new Held(words.say(it.text(terms)), "", "neutral", words.say(it.clause())))
                    .toList();
        }
        return Proposal.of(seen.get().facts(), terms).findings().stream()
                .map(it -> new Held(words.say(it.requirement().text(terms)), words.say(it.standing()),
                        tone(it.standing()), words.say(it.requirement().clause())))
                .toList();
    }

    private static String tone(Finding.Standing standing) {
        return switch (standing) {
            case MET -> "success";
            case UNMET -> "danger";
            case OPEN -> "warning";
            case IDLE -> "neutral";
        };
    }

    private static List<Voice> voices(PersonId me, EligibilityCase file, Words words) {
        var said = new ArrayList<Opinion>();
        switch (file.state()) {
            case Half(var first) when first.isOf(me) -> said.add(first);
            case Disputed(var first, var second) -> said.addAll(List.of(first, second));
            case Agreed agreed -> said.addAll(agreed.said());
            case Decided(var result) -> said.add(result.holds());
            case Open _, Half _ -> {
            }
        }
        return said.stream().map(it -> new Voice(
                words.localize("eligibility.voice", it.by().name(), it.said().verdict(), it.at()),
                it.said().reason(), words.say(it.said().verified()))).toList();
    }

    private List<String> like(EligibilityCase file, Assessment seen, Terms terms, Words words) {
        if (Proposal.of(seen.facts(), terms).verdict() != Verdict.ASSESS) {
            return List.of();
        }
        return precedents.nearest(file.id(), seen.facts(), LIKE).stream()
                .map(it -> words.localize("eligibility.like", it.kind(), it.credits(), it.relevantMonths(),
                        it.verdict(), String.valueOf(it.year())))
                .toList();
    }

    private static Acts acts(PersonId me, Begun begun, Words words) {
        var file = begun.file();
        var address = AssessPage.url(file.id());
        var takeBack = file.toTakeBack(me).map(_ -> address + "/tilbake");
        var none = Optional.<String>empty();
        var next = words.url(address + "/neste");
        var stop = file.toDrop(begun.at()).map(it -> new AssessPage.Led(words.localize(it.kind().isNotice()
                ? "eligibility.notice.drop" : "eligibility.asked.stop"),
                AskPage.url(file.id()) + "/tilbake"));
        if (file.waitsFor(begun.at()).isPresent()) {
            return new Acts(false, none, none, none, none, none, none, none, stop, next);
        }
        var ask = Optional.of(words.url(AskPage.url(file.id())));
        return switch (file.state()) {
            case Open _ -> new Acts(true, none, none, none, none, none, none, ask, Optional.empty(), next);
            case Half(var first) ->
                new Acts(!first.isOf(me), none, takeBack, none, none, none, none, ask, Optional.empty(),
                        next);
            case Disputed _ -> new Acts(false, none, none, Optional.of(words.url(address + "/uenighet")),
                    none, none, none, none, Optional.empty(), next);
            case Agreed(var holds, _, _) -> new Acts(false, Optional.of(address + "/vedtak/" + holds.id()),
                    takeBack, none, none, none, none, none, Optional.empty(), next);
            case Decided(var result) -> {
                var heard = file.heard(begun.at()).isPresent();
                yield new Acts(false, none, none, none,
                        result.verdict() == Verdict.STUDENT && !heard ? none
                                : Optional.of(words.url(address + "/paa-nytt")),
                        result.condition().map(_ -> words.url(ConditionPage.url(file.id()))),
                        result.verdict() == Verdict.COURSE_PARTICIPANT || heard ? none
                                : Optional.of(words.url(NoticePage.url(file.id()))),
                        none, stop, next);
            }
        };
    }
}
