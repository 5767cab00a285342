package no.innovasjonsskolen.rolling;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Shows on the office's board of a call how many stand in line for what is left, and the way to them. */
@Component
class RollingBoard implements LeftPlaces.OnBoard {

    private final Lines lines;
    private final LeftPlaces leftPlaces;
    private final SchoolClock clock;

    RollingBoard(Lines lines, LeftPlaces leftPlaces, SchoolClock clock) {
        this.lines = lines;
        this.leftPlaces = leftPlaces;
        this.clock = clock;
    }

    @Override
    public Optional<LeftPlaces.Shown> of(CallId call, Words words) {
        var now = clock.instant();
        return lines.open(call, now).map(_ -> new LeftPlaces.Shown(
                words.localize("rolling.board", lines.of(call, now).standing().size()) + " "
                        + LineText.left(leftPlaces.of(call, now), words),
                words.url(LineDeskPage.url(call)), words.localize("rolling.board.link")));
    }
}
