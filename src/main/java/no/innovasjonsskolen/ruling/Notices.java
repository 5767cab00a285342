package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.letter.LetterStanding;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** When the party of a ruling was told, which the appeal's deadline is counted from. */
@Component
class Notices {

    private final Letters letters;

    Notices(Letters letters) {
        this.letters = letters;
    }

    /** The last day of appeal; empty while the party neither has been told nor has opened the ruling. */
    Optional<Deadline> lastDay(Ruling ruling) {
        var arrived = letters.standingOf(RulingLetters.noticeKeys(ruling.id())).values().stream()
                .flatMap(letter -> arrived(letter).stream());
        // Whoever has opened it has been told, whatever became of the letter.
        return Stream.concat(arrived, ruling.openedAt().stream()).min(Instant::compareTo)
                .map(told -> LegalDeadlines.appeal(ruling.madeAt(), told));
    }

    private static Optional<Instant> arrived(LetterStanding letter) {
        return switch (letter.progress()) {
            case LetterStanding.Delivered(var at) -> Optional.of(at);
            case LetterStanding.SetAside(var at, _) -> Optional.of(at);
            case LetterStanding.OnItsWay _, LetterStanding.NotDelivered _ -> Optional.empty();
        };
    }
}
