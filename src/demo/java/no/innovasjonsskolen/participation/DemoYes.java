package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One who is asked after the draw tells about herself, with three years of education, and says yes. */
@Component
@Profile("demo & !production")
public class DemoYes {

    private final WriteOwnPart writeOwnPart;
    private final AnswerParticipation answerParticipation;

    DemoYes(WriteOwnPart writeOwnPart, AnswerParticipation answerParticipation) {
        this.writeOwnPart = writeOwnPart;
        this.answerParticipation = answerParticipation;
    }

    /** What it came to. */
    public Object say(Person me, ParticipantId id) {
        writeOwnPart.write(me, id, Written.first(DemoOwnPart.answers(0)));
        return answerParticipation.yes(me, id);
    }
}
