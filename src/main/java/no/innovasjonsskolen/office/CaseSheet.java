package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.SummaryRow;

/**
 * One application, ready to print.
 *
 * @param notices what the reader should know before she reads
 * @param answers what was sent; empty for one that never was
 * @param lacks what a draft lacks
 * @param about each municipality, with its facts
 */
record CaseSheet(Head head, List<Notice> notices, List<SummaryRow> answers, List<String> lacks, Team team,
        List<SummaryRow> contact, List<Receipt> receipts, List<About> about, List<String> seen,
        List<Happening> happenings) {

    record Head(String title, String reference, String challenge, CaseRow.Badge group, String moment) {}

    record Notice(String text, String tone) {}

    /** @param joint whether the municipality of each is worth a column */
    record Team(List<Member> members, boolean joint, String guarantee, String count) {}

    /** @param sections what each room knows of her that the office reads the application for */
    record Member(String name, String email, String title, String sector, String municipality,
            CaseRow.Badge standing, List<CaseSource.Section> sections) {}

    /** One time it was sent. */
    record Receipt(String number, String when, String by, String hash, Optional<String> late) {}

    record About(String name, List<SummaryRow> facts) {}
}
