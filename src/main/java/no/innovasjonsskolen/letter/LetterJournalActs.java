package no.innovasjonsskolen.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of letters that did not arrive: it is told of what the letter is about. */
@Component
class LetterJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of("letter.act.sent-again", "letter.act.set-aside", "letter.act.returned");
    }

    @Override
    public String rule(String act) {
        return "letter.rule.own-choice";
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        return Optional.ofNullable(entry.grounds().get("title"))
                .map(title -> words.localize("letter.ground.title", title)).stream().toList();
    }
}
