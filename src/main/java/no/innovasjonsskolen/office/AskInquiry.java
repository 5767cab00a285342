package no.innovasjonsskolen.office;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office asks an applicant for something more, by letter, with a last day. */
@Component
class AskInquiry {

    private final Inquiries inquiries;
    private final InquiryLetters inquiryLetters;
    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    AskInquiry(Inquiries inquiries, InquiryLetters inquiryLetters, Letters letters, Journal journal,
            SchoolClock clock) {
        this.inquiries = inquiries;
        this.inquiryLetters = inquiryLetters;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked(InquiryId id) implements Outcome {}

        /** Nobody can answer by a day that has been. */
        record DayHasPassed() implements Outcome {}

        /** The application has been taken back; nothing more is asked about it. */
        record Withdrawn() implements Outcome {}
    }

    @Transactional
    Outcome ask(Person me, Case file, String text, Deadline until, Recipient to) {
        var now = clock.instant();
        var line = file.line();
        if (line.group() == CaseGroup.WITHDRAWN) {
            return new Outcome.Withdrawn();
        }
        if (until.hasPassed(now)) {
            return new Outcome.DayHasPassed();
        }
        var inquiry = new Inquiry(new InquiryId(UUID.randomUUID()), line.id(), text, until, to, me.name(),
                new Inquiry.Asked(now));
        inquiries.add(inquiry, file.call(), me, now);
        journal.record(now, me.asActor(), "office.act.inquiry-asked", Admissions.subject(line.id()),
                Map.of("last-day", until.lastDay().toString(), "to", to.name()));
        letters.send(inquiryLetters.asks(inquiry, line.lead(), line.reference(), me), now);
        return new Outcome.Asked(inquiry.id());
    }
}
