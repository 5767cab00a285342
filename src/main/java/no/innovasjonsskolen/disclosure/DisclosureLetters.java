package no.innovasjonsskolen.disclosure;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.disclosure.Disclosure.Answer;
import no.innovasjonsskolen.disclosure.Disclosure.Appealed;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What whoever asks to see documents is told, in the language she asked in. */
@Component
class DisclosureLetters {

    private final LetterWords letterWords;
    private final Origin origin;

    DisclosureLetters(LetterWords letterWords, Origin origin) {
        this.letterWords = letterWords;
        this.origin = origin;
    }

    /** What has become of it. */
    enum News {
        RECEIVED, ANSWERED, SILENCE, APPEALED, SENT;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param language the one she asked in
     * @param link to her own page, with a secret
     */
    Letter of(Disclosure request, News news, Language language, String link, Instant now) {
        var words = letterWords.to(request.recipient(), language);
        var name = "disclosure.letter." + news.code();
        var body = new ArrayList<Block>();
        body.add(paragraph(words, name + ".what", request.due()));
        if (news == News.ANSWERED) {
            request.said().ifPresent(it -> body.addAll(answer(request, it, words)));
        }
        // What she wrote is behind the link: nobody has the school send her words to a stranger.
        body.add(new Block.Facts(List.of(fact(words, "disclosure.reference", request.reference()))));
        body.add(action(words, "disclosure.letter.read", origin.of(link)));
        return new Letter("disclosure/" + request.id() + "/" + news.code() + "/" + now.toEpochMilli(),
                request.subject(), request.recipient(), words.language(),
                words.localize(name + ".title", request.reference()), body);
    }

    private static List<Block> answer(Disclosure request, Answer answer, Words words) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(words.say(answer.result())));
        if (!answer.ground().isBlank()) {
            body.add(new Block.Facts(List.of(fact(words, "disclosure.ground", answer.ground()))));
        }
        body.add(new Block.Paragraph(answer.text()));
        if (request.state() instanceof Appealed) {
            body.add(paragraph(words, "disclosure.appeal-goes-on"));
        }
        request.appealBy().ifPresent(day -> body.add(paragraph(words, "disclosure.appeal-until", day)));
        return body;
    }
}
