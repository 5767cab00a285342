package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds each application of what is missing, seven days before the deadline and again the day before:
 * what must be mended, changes that are not sent, people who have not said yes. An application that waits
 * for nothing gets no letter.
 */
@Component
class RemindApplicants {

    private static final List<Integer> DAYS_BEFORE = List.of(7, 1);

    private final Applications applications;
    private final Programmes programmes;
    private final NewsLetters writing;
    private final Letters letters;
    private final MunicipalityName names;
    private final SchoolClock clock;

    RemindApplicants(Applications applications, Programmes programmes, NewsLetters writing, Letters letters,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.writing = writing;
        this.letters = letters;
        this.names = names;
        this.clock = clock;
    }

    /** The letter's key names the day, so that several nodes, and a day with many runs, send it once. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void remind() {
        var now = clock.instant();
        for (var call : programmes.calls()) {
            if (call.stateAt(now) instanceof CallState.Open(var deadline)) {
                var left = (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(now, SchoolClock.OSLO),
                        deadline.lastDay());
                if (DAYS_BEFORE.contains(left)) {
                    remind(call, left, now);
                }
            }
        }
    }

    private void remind(Call call, int days, Instant now) {
        var rule = programmes.planOf(call).team();
        for (var application : applications.living(call.id())) {
            var lacks = Lack.of(application, rule);
            var unconfirmed = application.team().stream()
                    .filter(it -> !(it.standing() instanceof Participant.Confirmed)).map(Participant::name)
                    .filter(it -> !it.isEmpty()).toList();
            var unsent = !(application.state() instanceof Application.Sent) || application.changedSinceSent();
            if (!lacks.isEmpty() || !unconfirmed.isEmpty() || unsent) {
                writing.reminder(application, days, call.dates().deadline(),
                        words -> missing(lacks, unconfirmed, application, words))
                        .forEach(letter -> letters.send(letter, now));
            }
        }
    }

    private List<String> missing(List<Lack> lacks, List<String> unconfirmed, Application application,
            Words words) {
        var missing = new ArrayList<String>();
        lacks.forEach(lack -> missing.add(StateText.of(lack, names, words)));
        if (!unconfirmed.isEmpty()) {
            missing.add(words.localize("admission.reminder.unconfirmed", words.list(unconfirmed)));
        }
        if (!(application.state() instanceof Application.Sent)) {
            missing.add(words.localize("admission.reminder.not-sent"));
        } else if (application.changedSinceSent()) {
            missing.add(words.localize("admission.reminder.changes"));
        }
        return missing;
    }
}
