package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.site.Words;

/** What is said of a question from the office, to the office and to the applicant. */
final class InquiryText {

    private InquiryText() {}

    /**
     * A question ready to print.
     *
     * @param asked who asked whom, and when an answer is wanted
     * @param answer what was answered; empty for nothing
     * @param open the id, while it waits for an answer
     */
    record Line(String text, String asked, CaseRow.Badge status, String answer, String answered,
            Optional<InquiryId> open) {}

    static Line line(Inquiry inquiry, Instant now, Words words) {
        var asked = words.localize("office.inquiry.asked", inquiry.by(), inquiry.to().name(),
                inquiry.until());
        var status = new CaseRow.Badge(status(inquiry, now, words), tone(inquiry, now));
        return switch (inquiry.state()) {
            case Inquiry.Asked _ ->
                new Line(inquiry.text(), asked, status, "", "", Optional.of(inquiry.id()));
            case Inquiry.Answered(var text, var by, var at) -> new Line(inquiry.text(), asked, status, text,
                    words.localize("office.inquiry.answered-by", by, at), Optional.empty());
            case Inquiry.Closed(var text, var by, var at, _, _) -> new Line(inquiry.text(), asked, status,
                    text, words.localize("office.inquiry.answered-by", by, at), Optional.empty());
            case Inquiry.TakenBack _ ->
                new Line(inquiry.text(), asked, status, "", "", Optional.empty());
        };
    }

    /** How far it has come, in a few words. */
    static String status(Inquiry inquiry, Instant now, Words words) {
        return switch (inquiry.state()) {
            case Inquiry.Asked _ -> words.localize(inquiry.isOverdue(now) ? "office.inquiry.overdue"
                    : "office.inquiry.open", inquiry.until());
            case Inquiry.Answered(_, _, var at) -> answered(inquiry, at, words);
            case Inquiry.Closed(_, _, var at, _, _) -> answered(inquiry, at, words);
            case Inquiry.TakenBack _ -> words.localize("office.inquiry.taken-back");
        };
    }

    static String tone(Inquiry inquiry, Instant now) {
        return switch (inquiry.state()) {
            case Inquiry.Asked _ -> inquiry.isOverdue(now) ? "danger" : "warning";
            case Inquiry.Answered _ -> "brand1";
            case Inquiry.Closed _ -> "success";
            case Inquiry.TakenBack _ -> "neutral";
        };
    }

    private static String answered(Inquiry inquiry, Instant at, Words words) {
        return words.localize(inquiry.until().hasPassed(at) ? "office.inquiry.answered-late"
                : "office.inquiry.answered");
    }
}
