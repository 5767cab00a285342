package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.letter.LetterStanding;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** When the parties of rulings were told, which the appeal's deadline is counted from. */
@Component
class Notices {

    private final Letters letters;

    Notices(Letters letters) {
        this.letters = letters;
    }

    /** The last day of appeal; empty while the party neither has been told nor has opened the ruling. */
    Optional<Deadline> lastDay(Ruling ruling) {
        return Optional.ofNullable(lastDays(List.of(ruling)).get(ruling.id()));
    }

    /** The same of many at once. */
    Map<RulingId, Deadline> lastDays(Collection<Ruling> rulings) {
        var standing = letters
                .standingOf(rulings.stream().map(it -> RulingLetters.noticeKey(it.id())).toList());
        var days = new HashMap<RulingId, Deadline>();
        for (var ruling : rulings) {
            var arrived = Optional.ofNullable(standing.get(RulingLetters.noticeKey(ruling.id())))
                    .flatMap(Notices::arrived);
            // Whoever has opened it has been told, whatever became of the letter.
            Stream.concat(arrived.stream(), ruling.openedAt().stream()).min(Instant::compareTo)
                    .ifPresent(told -> days.put(ruling.id(), LegalDeadlines.appeal(ruling.madeAt(), told)));
        }
        return days;
    }

    private static Optional<Instant> arrived(LetterStanding letter) {
        return switch (letter.progress()) {
            case LetterStanding.Delivered(var at) -> Optional.of(at);
            case LetterStanding.SetAside(var at, _) -> Optional.of(at);
            case LetterStanding.OnItsWay _, LetterStanding.NotDelivered _ -> Optional.empty();
        };
    }
}
