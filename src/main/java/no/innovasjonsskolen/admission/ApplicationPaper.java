package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.archive.ArchivedFile;
import no.innovasjonsskolen.archive.ArchivedRecord;
import no.innovasjonsskolen.archive.ArchivedRecord.Direction;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.PrintLetter;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * The whole application as a PDF that everybody can read (PDF/UA), for the municipality's archive: what was
 * sent, or what is written so far, marked as a draft.
 */
@Component
public class ApplicationPaper {

    private final Applications applications;
    private final PrintLetter printLetter;
    private final MunicipalityName names;

    ApplicationPaper(Applications applications, PrintLetter printLetter, MunicipalityName names) {
        this.applications = applications;
        this.printLetter = printLetter;
        this.names = names;
    }

    /**
     * The application as it was sent last, as an archive gets it: open to the public, as what municipalities
     * write is. Nothing of one that is not sent.
     */
    public List<ArchivedRecord> archived(ApplicationId id, Words words) {
        var application = applications.get(id);
        if (!(application.state() instanceof Application.Sent(var last))) {
            return List.of();
        }
        var title = words.localize("admission.archive.application", application.reference());
        var inTheirs = words.in(names.letterLanguage(application.lead()));
        return List.of(new ArchivedRecord("admission/" + id + "/" + last.number(), application.reference(),
                Direction.IN, title, title, names.of(application.municipalities()), last.sentAt(),
                Optional.empty(),
                List.of(ArchivedFile.pdf(title, print(application, last.sentAt(), inTheirs)))));
    }

    byte[] print(Application application, Instant now, Words words) {
        return printLetter.asPdf(letter(application, words), now);
    }

    private Letter letter(Application application, Words words) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(switch (application.state()) {
            case Application.Sent(var last) -> words.localize("admission.paper.sent", last.number(),
                    words.dateTime(last.sentAt()), last.sentBy());
            case Application.Draft _ -> words.localize("admission.paper.draft");
            case Application.Withdrawn(var at, _) ->
                words.localize("admission.paper.withdrawn", words.dateTime(at));
        }));
        for (var row : rows(application, words)) {
            body.add(new Block.Heading(row.question()));
            body.add(new Block.Paragraph(
                    row.value().isBlank() ? words.localize("site.not-answered") : row.value()));
        }
        if (application.state() instanceof Application.Sent(var last)) {
            body.add(new Block.Facts(
                    List.of(new Block.Fact(words.localize("admission.receipt.hash"), last.hash()))));
        }
        return new Letter("admission/paper/" + application.id(), StartApplication.subject(application.id()),
                new Recipient(names.of(application.municipalities()), "paper@innovasjonsskolen.example"),
                words.language(),
                words.localize("admission.apply.title", names.of(application.municipalities())),
                body).onPaper(application.reference());
    }

    private List<SummaryRow> rows(Application application, Words words) {
        return application.state() instanceof Application.Sent(var last)
                ? ApplicationSummary.sent(last, names, words)
                : new ApplicationSummary(application, false, words, names).all();
    }
}
