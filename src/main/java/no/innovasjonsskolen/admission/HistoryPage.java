package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What has happened to the application, and every text that was ever written in it. */
@Controller
class HistoryPage {

    record View(List<Happening> happenings, List<Old> texts, String back) {}

    /** @param aside whether it met somebody else's text and was put beside it */
    record Old(String question, String value, String who, String when, boolean aside) {}

    private final Applications applications;
    private final Drafts drafts;
    private final Journal journal;

    HistoryPage(Applications applications, Drafts drafts, Journal journal) {
        this.applications = applications;
        this.drafts = drafts;
        this.journal = journal;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/historikk")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        return Page.show(new View(
                journal.about(StartApplication.subject(application.id())).reversed().stream()
                        .map(entry -> new Happening(words.dateTime(entry.at()), entry.actor().name(),
                                words.localize(entry.act()), List.of()))
                        .toList(),
                drafts.history(new SheetId(id.value())).stream().limit(200).map(past -> old(past, words))
                        .toList(),
                words.url("/soknad/" + id)));
    }

    private static Old old(Drafts.Past past, Words words) {
        return new Old(words.localize("admission.question." + past.field()), past.text().value(),
                past.text().by(), words.dateTime(past.text().at()), past.aside());
    }
}
