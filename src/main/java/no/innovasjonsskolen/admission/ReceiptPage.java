package no.innovasjonsskolen.admission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The receipt: reference, time and fingerprint of what was sent, and what happens next; and the application
 * as a PDF, for those who write it and for a director who is asked to sign.
 */
@Controller
class ReceiptPage {

    record View(String title, String reference, List<SummaryRow> facts, List<String> next, String paper,
            String download, String back) {}

    private final Applications applications;
    private final ApplicationPeriod period;
    private final Guarantees guarantees;
    private final ApplicationPaper paper;
    private final MunicipalityName names;
    private final SchoolClock clock;

    ReceiptPage(Applications applications, ApplicationPeriod period, Guarantees guarantees,
            ApplicationPaper paper, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.period = period;
        this.guarantees = guarantees;
        this.paper = paper;
        this.names = names;
        this.clock = clock;
    }

    /** Where the application is a PDF. */
    static String paperUrl(ApplicationId id) {
        return "/soknad/" + id + "/soknaden.pdf";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/soknaden.pdf")
    Page ours(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return file(applications.get(id, me), words);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}/soknaden.pdf")
    Page toSign(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        var request = guarantees.own(id, me);
        var application = applications.getToSign(request.id(), me);
        if (!guarantees.isNewest(request) || !application.isReadToSign(request.municipality())) {
            throw new NotFound();
        }
        return file(application, words);
    }

    private Page file(Application application, Words words) {
        return Page.file(application.reference() + ".pdf", "application/pdf",
                paper.print(application, clock.instant(), words));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/kvittering")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        var last = lastOf(application);
        var next = switch (period.on(application, clock.instant())) {
            case ApplicationPeriod.InTime(var call) -> List.of(
                    words.localize("admission.receipt.next.change", call.dates().deadline()),
                    words.localize("admission.receipt.next.results", call.dates().resultsBy()));
            case ApplicationPeriod.TooLate(var call) when last.afterDeadline() ->
                List.of(words.localize("admission.receipt.next.after", call.dates().deadline()));
            case ApplicationPeriod.TooLate(var call) ->
                List.of(words.localize("admission.receipt.next.results", call.dates().resultsBy()));
            case ApplicationPeriod.Rolling(var call) ->
                List.of(words.localize("admission.receipt.next.after", call.dates().deadline()));
        };
        return Page.show(new View(words.localize("admission.receipt.title",
                names.of(application.municipalities())),
                application.reference(), List.of(
                        fact(words.localize("admission.receipt.time"), words.dateTime(last.sentAt())),
                        fact(words.localize("admission.receipt.by"), last.sentBy()),
                        fact(words.localize("admission.receipt.number"), String.valueOf(last.number())),
                        fact(words.localize("admission.receipt.hash"), last.hash())),
                next, words.url(paperUrl(id)), "/soknad/" + id + "/kvittering.txt",
                words.url("/soknad/" + id)));
    }

    /** What was sent, word for word: its SHA-256 is the fingerprint on the receipt. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/kvittering.txt")
    Page content(@SignedIn PersonId me, @PathVariable ApplicationId id) {
        var application = applications.get(id, me);
        return Page.file(application.reference() + ".txt", "text/plain;charset=UTF-8",
                lastOf(application).content().getBytes(StandardCharsets.UTF_8));
    }

    private static Submission lastOf(Application application) {
        if (application.state() instanceof Application.Sent(var last)) {
            return last;
        }
        throw new NotFound();
    }

    private static SummaryRow fact(String name, String value) {
        return new SummaryRow(name, value, Optional.empty());
    }
}
