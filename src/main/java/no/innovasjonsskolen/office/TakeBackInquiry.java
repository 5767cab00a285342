package no.innovasjonsskolen.office;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the office needs no answer after all, and says so to whom it asked. */
@Component
class TakeBackInquiry {

    private final Inquiries inquiries;
    private final InquiryLetters inquiryLetters;
    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    TakeBackInquiry(Inquiries inquiries, InquiryLetters inquiryLetters, Letters letters, Journal journal,
            SchoolClock clock) {
        this.inquiries = inquiries;
        this.inquiryLetters = inquiryLetters;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Nobody waits for an answer any more. */
        record TakenBack() implements Outcome {}

        /** The answer came first. */
        record AnsweredAlready() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, Case file, InquiryId id) {
        var now = clock.instant();
        var line = file.line();
        var inquiry = inquiries.hold(id, line.id());
        return switch (inquiry.state()) {
            case Inquiry.Asked asked -> {
                inquiries.save(id, asked.takeBack(me.name(), now), me);
                journal.record(now, me.asActor(), "office.act.inquiry-taken-back",
                        Admissions.subject(line.id()), Map.of());
                letters.send(inquiryLetters.takesBack(inquiry, line.lead(), line.reference()), now);
                yield new Outcome.TakenBack();
            }
            case Inquiry.TakenBack _ -> new Outcome.TakenBack();
            case Inquiry.Answered _, Inquiry.Closed _ -> new Outcome.AnsweredAlready();
        };
    }
}
