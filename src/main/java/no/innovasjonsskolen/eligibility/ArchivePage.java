package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the office takes a case along for the archive, as one file. */
@Controller
class ArchivePage {

    private final ArchiveCase archiveCase;

    ArchivePage(ArchiveCase archiveCase) {
        this.archiveCase = archiveCase;
    }

    static String url(ParticipantId id) {
        return AssessPage.url(id) + "/arkiv";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/arkiv")
    Page take(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return switch (archiveCase.take(me, id, words)) {
            case ArchiveCase.Outcome.Taken(var number, var made) ->
                Page.stream(number + ".zip", "application/zip", made.size(), made::content);
        };
    }
}
