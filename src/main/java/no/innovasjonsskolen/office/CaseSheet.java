package no.innovasjonsskolen.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.SummaryRow;
import org.springframework.web.util.UriUtils;

/**
 * One application, ready to print.
 *
 * @param notices what the reader should know before she reads
 * @param answers what was sent; empty for one that never was
 * @param lacks what a draft lacks
 * @param asked what the office has asked it for, newest first
 * @param about each municipality, with its facts
 */
record CaseSheet(Head head, List<Notice> notices, List<SummaryRow> answers, List<String> lacks, Team team,
        List<InquiryText.Line> asked, Case.Line.Contact contact, List<Receipt> receipts, List<About> about,
        List<String> seen, List<Happening> happenings) {

    /**
     * @param badges what sets it apart
     * @param officer who has the case; empty for nobody
     */
    record Head(String title, String reference, String challenge, CaseRow.Badge group, String moment,
            List<CaseRow.Badge> badges, String officer) {}

    record Notice(String text, String tone) {}

    /** @param joint whether the municipality of each is worth a column */
    record Team(List<Member> members, boolean joint, String guarantee, String count) {}

    /** @param sections what each room knows of her that the office reads the application for */
    record Member(String name, String email, String title, String sector, String municipality,
            CaseRow.Badge standing, List<CaseSource.Section> sections) {}

    /** One time it was sent. */
    record Receipt(String url, String number, String when, String by, String hash, Optional<String> late) {}

    record About(String name, List<SummaryRow> facts) {}

    /** The address that begins a letter in the reader's own mail program. */
    static String mailto(String email) {
        return "mailto:" + UriUtils.encodePathSegment(email, StandardCharsets.UTF_8);
    }
}
