package no.innovasjonsskolen.demo;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.AboveEveryPage;
import no.innovasjonsskolen.site.Frame;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every page of the demo school says that it is one, and what time it is there. */
@Profile("demo & !production")
@Component
class DemoNotice implements AboveEveryPage {

    private final SchoolClock clock;

    DemoNotice(SchoolClock clock) {
        this.clock = clock;
    }

    @Override
    public Frame.Notice notice(Words words) {
        return new Frame.Notice(words.localize("demo.notice"), words.localize("demo.notice.text"),
                words.url("/demo"), words.localize("demo.clock", words.dateTime(clock.instant())));
    }
}
