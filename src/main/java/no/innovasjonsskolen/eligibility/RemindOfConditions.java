package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a participant of the day in her ruling by which she must have handed something in. */
@Component
class RemindOfConditions {

    private final Conditions conditions;
    private final Admissions admissions;
    private final ConditionLetters writing;
    private final People people;
    private final Letters letters;
    private final SchoolClock clock;

    RemindOfConditions(Conditions conditions, Admissions admissions, ConditionLetters writing, People people,
            Letters letters, SchoolClock clock) {
        this.conditions = conditions;
        this.admissions = admissions;
        this.writing = writing;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** The letter's key names the day, so that several nodes, and a day with many runs, send it once. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        conditions.dueBy(today, today.plusDays(EligibilityCase.CONDITION_DAYS))
                .forEach(it -> admissions.entrant(it.id()).ifPresent(entrant -> letters.send(
                        writing.reminds(it.id(), new Deadline(it.day()), people.get(it.party()),
                                entrant.lead()),
                        now)));
    }
}
