package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.eligibility.DemoCast.Fate;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.DemoParties;
import no.innovasjonsskolen.ruling.Impartiality;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's participants are assessed, told, and answered when they appeal. */
@Profile("demo & !production")
@Component
class DemoAssessments implements DemoStory {

    private static final LocalDate BOARD_MET = LocalDate.of(2027, 6, 9);
    private static final LocalDate BOARD_MET_AGAIN = LocalDate.of(2027, 8, 11);

    private final DemoDesk desk;
    private final DemoAssessor assessor;
    private final DemoParties parties;
    private final People people;
    private final Impartiality impartiality;

    DemoAssessments(DemoDesk desk, DemoAssessor assessor, DemoParties parties, People people,
            Impartiality impartiality) {
        this.impartiality = impartiality;
        this.desk = desk;
        this.assessor = assessor;
        this.parties = parties;
        this.people = people;
    }

    @Override
    public List<Event> events() {
        return List.of(event("assessed", "2027-04-20T10:00", this::assess),
                event("decided", "2027-05-04T10:00", this::decide),
                event("opened and appealed", "2027-05-10T10:00", this::appeal),
                event("everybody decided", "2027-05-13T10:00", this::decideRest),
                event("considered again", "2027-05-24T10:00", this::considerAgain),
                event("appealed too late", "2027-06-10T10:00", this::appealLate),
                event("newcomers decided", "2027-06-28T10:00", this::decideRest),
                event("sent to the board", "2027-06-24T10:00", this::forwardLate),
                event("answered by the board", "2027-08-12T10:00", this::dismissLate));
    }

    private static Event event(String name, String at, Runnable happens) {
        return new Event("eligibility " + name, LocalDateTime.parse(at), happens);
    }

    private void assess() {
        each(List.of(Fate.PLAIN, Fate.READY), (it, _) -> eva(it, DemoFindings.bachelor()));
        each(List.of(Fate.CERTIFICATE), (it, _) -> eva(it, DemoFindings.certificate()));
        each(List.of(Fate.CONDITION), (it, _) -> eva(it, DemoFindings.condition()));
        each(List.of(Fate.CONFLICT), (it, words) -> {
            assessor.declareConflict(nina(), it, words.localize("eligibility.demo.sister"));
            eva(it, DemoFindings.bachelor());
        });
        each(List.of(Fate.DOUBT, Fate.SETTLED, Fate.DISPUTED, Fate.HALF),
                (it, words) -> eva(it, DemoFindings.between(Verdict.STUDENT, "yes", words)));
        each(List.of(Fate.DOUBT), (it, words) -> assessor.say(nina(), it,
                DemoFindings.between(Verdict.STUDENT, "yes-too", words)));
        each(List.of(Fate.SETTLED, Fate.DISPUTED), (it, words) -> assessor.say(nina(), it,
                DemoFindings.between(Verdict.COURSE_PARTICIPANT, "no", words)));
        each(List.of(Fate.REVERSED, Fate.UPHELD, Fate.LATE, Fate.REFUSED), (it, _) -> {
            eva(it, DemoFindings.tooShort());
            assessor.say(nina(), it, DemoFindings.tooShort());
        });
    }

    private void decide() {
        each(List.of(Fate.SETTLED),
                (it, words) -> desk.file(it).ifPresent(file -> assessor.giveIn(nina(), file,
                        words.localize("eligibility.demo.persuaded"))));
        decideAll(Arrays.stream(Fate.values()).filter(it -> it != Fate.READY).toList());
    }

    private void appeal() {
        var told = List.of(Fate.CERTIFICATE, Fate.CONDITION, Fate.DOUBT, Fate.REVERSED, Fate.UPHELD,
                Fate.LATE);
        parties.open(told.stream().flatMap(it -> desk.cast().with(it).stream())
                .map(it -> EligibilityCase.ref(it.id())).toList());
        each(List.of(Fate.REVERSED, Fate.UPHELD), (it, words) -> parties.appeal(EligibilityCase.ref(it.id()),
                words.localize("eligibility.demo.appeal"), ""));
    }

    /** Whoever is left before the pool is frozen, or comes later; not where an assessor is kept away. */
    private void decideRest() {
        desk.entrants().stream()
                .filter(it -> desk.file(it).flatMap(EligibilityCase::result).isEmpty())
                .filter(it -> Stream.of(eva(), nina())
                        .allMatch(one -> impartiality.mayOpen(one.id(), EligibilityCase.ref(it.id()))))
                .forEach(this::conclude);
    }

    private void conclude(Entrant it) {
        switch (desk.file(it).map(EligibilityCase::state).orElseGet(Open::new)) {
            case Open _ -> {
                eva(it, desk.finding(it));
                assessor.say(nina(), it, desk.finding(it));
            }
            case Half(var first) -> {
                eva(it, first.said());
                assessor.say(nina(), it, first.said());
            }
            case Disputed _ -> desk.file(it).ifPresent(file -> assessor.giveIn(nina(), file,
                    desk.wordsTo(it).localize("eligibility.demo.persuaded")));
            case Agreed _, Decided _ -> {
            }
        }
        desk.file(it).ifPresent(file -> assessor.decide(eva(), file));
    }

    private void considerAgain() {
        each(List.of(Fate.REVERSED), (it, words) -> {
            assessor.reopen(eva(), it, words.localize("eligibility.demo.diploma"));
            eva(it, DemoFindings.bachelor());
        });
        decideAll(List.of(Fate.REVERSED));
        forward(Fate.UPHELD);
    }

    private void appealLate() {
        each(List.of(Fate.UPHELD),
                (it, words) -> parties.uphold(eva(), EligibilityCase.ref(it.id()), BOARD_MET,
                        words.localize("eligibility.demo.upheld")));
        each(List.of(Fate.LATE), (it, words) -> parties.appeal(EligibilityCase.ref(it.id()),
                words.localize("eligibility.demo.appeal"), words.localize("eligibility.demo.away")));
    }

    private void forwardLate() {
        forward(Fate.LATE);
    }

    private void dismissLate() {
        each(List.of(Fate.LATE), (it, words) -> parties.dismissAsLate(eva(), EligibilityCase.ref(it.id()),
                BOARD_MET_AGAIN, words.localize("eligibility.demo.dismissed")));
    }

    private void forward(Fate fate) {
        each(List.of(fate), (it, words) -> parties.forward(eva(), EligibilityCase.ref(it.id()),
                words.localize("eligibility.demo.statement")));
    }

    private void decideAll(List<Fate> fates) {
        each(fates, (it, _) -> desk.file(it).ifPresent(file -> assessor.decide(eva(), file)));
    }

    private void eva(Entrant entrant, Assessment said) {
        assessor.say(eva(), entrant, said);
    }

    /** Each of these, with the words of the letters to her. */
    private void each(List<Fate> fates, BiConsumer<Entrant, Words> act) {
        var cast = desk.cast();
        fates.stream().flatMap(it -> cast.with(it).stream())
                .forEach(it -> act.accept(it, desk.wordsTo(it)));
    }

    private Person eva() {
        return colleague("eva.lunde@skolen.example");
    }

    private Person nina() {
        return colleague("nina.berg@skolen.example");
    }

    private Person colleague(String email) {
        return Optional.of(email).flatMap(people::byEmail).orElseThrow();
    }
}
