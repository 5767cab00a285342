package no.innovasjonsskolen.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.context.ApplicationContext;

/** An appeal, for tests of other rooms that look at it from outside. */
public final class AppealExample {

    /** Whatever a letter may tell of it. */
    public static final Class<?> NEWS = AppealLetters.News.class;

    private AppealExample() {}

    public static Record received(Instant at) {
        return new Appeal(new AppealId(UUID.randomUUID()), 3, new RulingId(UUID.randomUUID()),
                PersonId.random(), "Jeg har 180 studiepoeng.", "", new Deadline(LocalDate.of(2027, 3, 31)),
                at,
                Optional.empty(), new Appeal.Received());
    }

    /** Somebody appeals against a ruling that she may read. */
    public static void lodge(ApplicationContext house, Person person, RulingId ruling) {
        assertThat(house.getBean(LodgeAppeal.class).lodge(person, ruling, "Vi mener noe annet.", ""))
                .isInstanceOf(LodgeAppeal.Outcome.Lodged.class);
    }

    /** The office sends the appeal on. */
    public static void forward(ApplicationContext house, Person officer, RulingId ruling) {
        house.getBean(ForwardAppeal.class).forward(officer, newest(house, ruling), "Vi står ved vedtaket.");
    }

    /** The board decides the appeal that was sent on. */
    public static void decide(ApplicationContext house, Person officer, RulingId ruling, boolean reversed) {
        decide(house, officer, ruling, reversed ? Appeal.Result.REVERSED : Appeal.Result.UPHELD);
    }

    /** The board annuls the ruling, and leaves it to the school to decide anew. */
    public static void sendBack(ApplicationContext house, Person officer, RulingId ruling) {
        decide(house, officer, ruling, Appeal.Result.SENT_BACK);
    }

    private static void decide(ApplicationContext house, Person officer, RulingId ruling,
            Appeal.Result result) {
        var today = LocalDate.ofInstant(house.getBean(SchoolClock.class).instant(), SchoolClock.OSLO);
        assertThat(house.getBean(RecordBoardDecision.class).record(officer, newest(house, ruling),
                new Appeal.BoardDecision(result, today, "Nemnda har sett på saken.")))
                .isEqualTo(new RecordBoardDecision.Outcome.Recorded());
    }

    private static AppealId newest(ApplicationContext house, RulingId ruling) {
        return house.getBean(Appeals.class).against(List.of(ruling)).getLast().id();
    }
}
