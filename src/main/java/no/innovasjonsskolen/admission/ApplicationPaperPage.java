package no.innovasjonsskolen.admission;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application as a PDF, for those who write it and for a director who is asked to sign. */
@Controller
class ApplicationPaperPage {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPaper paper;
    private final SchoolClock clock;

    ApplicationPaperPage(Applications applications, Guarantees guarantees, ApplicationPaper paper,
            SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.paper = paper;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
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
}
