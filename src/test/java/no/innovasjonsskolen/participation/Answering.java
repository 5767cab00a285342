package no.innovasjonsskolen.participation;

import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.context.ApplicationContext;

/** Participants who fill in their part and answer, for tests of other rooms. */
public final class Answering {

    private Answering() {}

    /** Whether her yes was taken. */
    public static boolean yes(ApplicationContext house, Person me, ParticipantId id) {
        house.getBean(WriteOwnPart.class).write(me, id,
                Written.first(Map.of("position", "leader", "wish", "certificate")));
        return house.getBean(AnswerParticipation.class).yes(me, id)
                .equals(new AnswerParticipation.Outcome.Answered());
    }

    /** Whether her no was taken. */
    public static boolean no(ApplicationContext house, Person me, ParticipantId id) {
        return house.getBean(AnswerParticipation.class).no(me, id)
                .equals(new AnswerParticipation.Outcome.Answered());
    }
}
