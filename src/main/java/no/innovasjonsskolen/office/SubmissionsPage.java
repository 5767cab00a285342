package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent each time: one submission as it was, beside the one before it or another that is chosen. */
@Controller
class SubmissionsPage {

    /**
     * @param shown which submission this is, and whether it is the one that counts
     * @param compared what it is held against; empty for the first submission, which has nothing before it
     * @param changes how many answers differ
     */
    record View(String title, String back, List<Choice> choices, Head shown, Optional<Head> compared,
            String changes, List<Row> rows) {}

    /** A submission to open. */
    record Choice(String url, String text, boolean chosen) {}

    record Head(String title, String when, Optional<String> counts) {}

    /** @param tag what became of the answer; empty where it is the same */
    record Row(String question, String tag, TextDifference text) {}

    private final WorkQuery workQuery;
    private final MunicipalityName names;

    SubmissionsPage(WorkQuery workQuery, MunicipalityName names) {
        this.workQuery = workQuery;
        this.names = names;
    }

    /** Where one submission is read. */
    static String url(ApplicationId id, int number) {
        return "/kontor/soknad/" + id + "/innsendinger/" + number;
    }

    /** The newest, beside the one before it. */
    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/innsendinger")
    Page newest(@PathVariable ApplicationId id, Words words) {
        var file = workQuery.file(id, words);
        return file.versions().isEmpty() ? Page.notFound()
                : Page.show(view(file, file.versions().getFirst(), before(file, file.versions().getFirst()),
                        words));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/innsendinger/{number}")
    Page show(@PathVariable ApplicationId id, @PathVariable String number,
            @RequestParam(name = "mot", defaultValue = "") String against, Words words) {
        var file = workQuery.file(id, words);
        return find(file, number).map(shown -> Page.show(view(file, shown,
                against.isEmpty() ? before(file, shown) : find(file, against), words)))
                .orElseGet(Page::notFound);
    }

    private static Optional<Case.Version> find(Case file, String number) {
        return file.versions().stream()
                .filter(it -> String.valueOf(it.sending().number()).equals(number)).findFirst();
    }

    private static Optional<Case.Version> before(Case file, Case.Version version) {
        return find(file, String.valueOf(version.sending().number() - 1));
    }

    private View view(Case file, Case.Version shown, Optional<Case.Version> against, Words words) {
        var compared = against.filter(it -> it.sending().number() != shown.sending().number());
        var difference = SubmissionDifference.between(compared.orElse(shown), shown);
        return new View(words.localize("office.submissions.title", file.line().reference()),
                words.url("/kontor/soknad/" + file.line().id()), choices(file, shown, words),
                head(file, shown, words), compared.map(it -> head(file, it, words)),
                words.localize("office.submissions.changes", difference.changes()),
                difference.rows().stream().map(row -> row(row, words)).toList());
    }

    private static List<Choice> choices(Case file, Case.Version shown, Words words) {
        return file.versions().reversed().stream().map(it -> new Choice(
                words.url(url(file.line().id(), it.sending().number())),
                words.localize("office.receipt.number", it.sending().number()), it.equals(shown))).toList();
    }

    /** The last one that was sent is what counts, whatever is written since. */
    private static Head head(Case file, Case.Version version, Words words) {
        return new Head(words.localize("office.receipt.number", version.sending().number()),
                words.localize("office.row.sent", version.sending().at(), version.sending().by()),
                version.equals(file.versions().getFirst())
                        ? Optional.of(words.localize("office.submissions.counts")) : Optional.empty());
    }

    private Row row(SubmissionDifference.Row row, Words words) {
        var tag = row.change() == SubmissionDifference.Change.SAME ? ""
                : words.localize("office.change." + row.change().code());
        return new Row(question(row.piece(), words), tag, said(row));
    }

    private static String question(Case.Piece piece, Words words) {
        return piece.question().isEmpty() ? words.localize("office.sent." + piece.name()) : piece.question();
    }

    /** A municipality's number is shown as its name. */
    private TextDifference said(SubmissionDifference.Row row) {
        return switch (row.piece().name()) {
            case "lead", "partner", "participant.municipality" -> new TextDifference(
                    named(row.text().before()),
                    named(row.text().after()));
            default -> row.text();
        };
    }

    private List<TextDifference.Piece> named(List<TextDifference.Piece> numbers) {
        return numbers.stream().map(it -> new TextDifference.Piece(
                names.of(MunicipalityNumber.of(it.text())), it.changed())).toList();
    }
}
