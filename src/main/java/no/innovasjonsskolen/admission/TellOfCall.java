package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.function.Function;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallChanged;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to everybody in the applications of a call that was changed or called off. The letters go in the
 * transaction of the change; the call and its version name them, so that hearing of it twice is one letter.
 */
@Component
class TellOfCall {

    private final Applications applications;
    private final NewsLetters writing;
    private final Letters letters;
    private final SchoolClock clock;

    TellOfCall(Applications applications, NewsLetters writing, Letters letters, SchoolClock clock) {
        this.applications = applications;
        this.writing = writing;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void changed(CallChanged change) {
        send(change.call(), application -> writing.callChanged(application, change));
    }

    @EventListener
    void cancelled(CallCancelled cancelled) {
        send(cancelled.call(), application -> writing.callCancelled(application, cancelled));
    }

    private void send(CallId call, Function<Application, List<Letter>> written) {
        var now = clock.instant();
        applications.living(call).forEach(application -> written.apply(application)
                .forEach(letter -> letters.send(letter, now)));
    }
}
