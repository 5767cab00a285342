package no.innovasjonsskolen.alert;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallText;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.PlanRules;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the letters of this room say, in the language they were asked for in. */
@Component
class AlertLetters {

    private final LetterWords letterWords;
    private final Origin origin;

    AlertLetters(LetterWords letterWords, Origin origin) {
        this.letterWords = letterWords;
        this.origin = origin;
    }

    /** Asks whether the address wants to be told. */
    Letter confirm(Subscription to, Language language, String link) {
        return withLink("confirm", to, language, link);
    }

    /** Says that the address is on the list, to an address that somebody has written once more. */
    Letter alreadyListed(Subscription to, Language language, String link) {
        return withLink("listed", to, language, link);
    }

    private Letter withLink(String name, Subscription to, Language language, String link) {
        var words = letterWords.to(to.recipient(), language);
        return letter(name + "/" + to.id().value() + "/" + to.writtenAt(), to, words,
                words.localize("alert.letter." + name + ".title"), List.of(
                        paragraph(words, "alert.letter." + name + ".what"),
                        paragraph(words, "alert.letter." + name + ".do"),
                        action(words, "alert.letter." + name + ".action", origin.of(link)),
                        paragraph(words, "alert.letter." + name + ".otherwise"),
                        paragraph(words, "alert.letter.link")));
    }

    /** Says that the call is open: the dates, who can apply, and how. */
    Letter opened(Subscription to, Language language, Call call, Plan plan, Instant now) {
        var words = letterWords.to(to.recipient(), language);
        var dates = CallText.dates(call, plan, now, words).stream()
                .map(line -> new Block.Fact(line.label(), line.text())).toList();
        var deadline = call.dates().deadline();
        return letter("opened/" + call.id().value() + "/" + to.id().value(), to, words,
                words.localize(deadline.hasPassed(now) ? "alert.letter.opened.title.late"
                        : "alert.letter.opened.title", deadline),
                List.of(
                        paragraph(words, "alert.letter.opened.what", call.cohort().name()),
                        heading(words, "dates"), new Block.Facts(dates),
                        heading(words, "who"), new Block.Items(PlanRules.team(plan, words)),
                        heading(words, "how"), paragraph(words, "alert.letter.opened.how.text"),
                        action(words, "alert.letter.opened.action", origin.of("/")),
                        paragraph(words, "alert.letter.opened.change"),
                        paragraph(words, "alert.letter.opened.forgotten")));
    }

    private static Block heading(Words words, String name) {
        return new Block.Heading(words.localize("alert.letter.opened." + name));
    }

    private static Letter letter(String key, Subscription to, Words words, String title, List<Block> body) {
        return new Letter("alert/" + key, to.subject(), to.recipient(), words.language(), title, body);
    }
}
