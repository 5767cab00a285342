package no.innovasjonsskolen.admission;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What has happened to the application, and every text that was ever written in it. */
@Controller
class HistoryPage {

    private static final int PAGE_SIZE = 100;

    /** @param older where the texts before these are, if there are any */
    record View(List<Happening> happenings, List<Sent> letters, List<Old> texts, Optional<String> older,
            String back) {}

    /** A letter the school has written to those who apply, and how it stands. */
    record Sent(String title, String about) {}

    /** @param aside whether it met somebody else's text and was put beside it */
    record Old(String question, String value, String who, String when, boolean aside) {}

    private final Applications applications;
    private final Drafts drafts;
    private final Journal journal;
    private final Letters letters;

    HistoryPage(Applications applications, Drafts drafts, Journal journal, Letters letters) {
        this.applications = applications;
        this.drafts = drafts;
        this.journal = journal;
        this.letters = letters;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/historikk")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id,
            @RequestParam(name = "foer", defaultValue = "") String before, Words words) {
        var from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var application = applications.get(id, me);
        var found = drafts.history(new SheetId(id.value()), from, PAGE_SIZE + 1);
        var shown = found.stream().limit(PAGE_SIZE).toList();
        return Page.show(new View(
                journal.about(StartApplication.subject(application.id())).reversed().stream()
                        .map(entry -> new Happening(words.dateTime(entry.at()), entry.actor().name(),
                                words.localize(entry.act()), List.of()))
                        .toList(),
                letters(application, words), shown.stream().map(past -> old(past, words)).toList(),
                found.size() <= PAGE_SIZE ? Optional.empty() : Optional.of(words.url(
                        "/soknad/" + id + "/historikk?foer=" + shown.getLast().number())),
                words.url("/soknad/" + id)));
    }

    /** Those to whoever is asked to take part are between her and the school. */
    private List<Sent> letters(Application application, Words words) {
        var asked = application.participants().stream().map(it -> it.email().toLowerCase(Locale.ROOT))
                .collect(toSet());
        return letters.standing(List.of(StartApplication.subject(application.id()))).reversed().stream()
                .filter(it -> !asked.contains(it.to().email().toLowerCase(Locale.ROOT)))
                .map(it -> new Sent(it.title(), words.localize("admission.history.letter", it.to().name(),
                        it.sentAt(), it.progress())))
                .toList();
    }

    private static Old old(Drafts.Past past, Words words) {
        return new Old(words.localize("admission.question." + past.field()), past.text().value(),
                past.text().by(), words.dateTime(past.text().at()), past.aside());
    }
}
