package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallChanged;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the letters say that nobody's answer caused: the call is changed, or its deadline is near. */
@Component
class NewsLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final LetterContacts contacts;
    private final Origin origin;

    NewsLetters(LetterWords letterWords, MunicipalityName names, LetterContacts contacts, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.contacts = contacts;
        this.origin = origin;
    }

    /** To all who have a hand in the application: what is otherwise now, and what it was. */
    List<Letter> callChanged(Application application, CallChanged change) {
        return toAll(application, "call-changed/" + change.call() + "/" + change.version(), "call-changed",
                words -> List.of(paragraph(words, "admission.letter.call-changed.what"),
                        new Block.Items(change.changes().stream().map(words::say).toList())));
    }

    /** To all who have a hand in the application. */
    List<Letter> callCancelled(Application application, CallCancelled cancelled) {
        return toAll(application, "call-cancelled/" + cancelled.call(), "call-cancelled",
                words -> List
                        .of(paragraph(words, "admission.letter.call-cancelled.what", cancelled.reason())));
    }

    private List<Letter> toAll(Application application, String key, String news,
            Function<Words, List<Block>> what) {
        var to = new LinkedHashMap<Recipient, MunicipalityNumber>();
        contacts.everybody(application).forEach(it -> to.put(it, application.lead()));
        LetterContacts.asked(application).forEach(to::putIfAbsent);
        return to.entrySet().stream().map(reader -> {
            var words = letterWords.to(reader.getKey(), names.letterLanguage(reader.getValue()));
            var body = new ArrayList<Block>();
            body.add(paragraph(words, "admission.letter.hello", reader.getKey().name()));
            body.addAll(what.apply(words));
            body.add(action(words, "admission.letter." + news + ".action", origin.of("/soknad")));
            return new Letter("admission/" + key + "/" + application.id() + "/" + reader.getKey().email(),
                    StartApplication.subject(application.id()), reader.getKey(), words.language(),
                    words.localize("admission.letter." + news + ".title"), body);
        }).toList();
    }

    /**
     * What is missing so many days before the deadline.
     *
     * @param missing in the reader's words
     */
    List<Letter> reminder(Application application, int days, Deadline deadline,
            Function<Words, List<String>> missing) {
        return contacts.of(application).stream().map(to -> {
            var words = letterWords.to(to, names.letterLanguage(application.lead()));
            var key = "admission/reminder/" + application.id() + "/" + days + "/" + deadline.lastDay() + "/";
            return new Letter(key + to.email(), StartApplication.subject(application.id()), to,
                    words.language(),
                    words.localize("admission.letter.reminder.title", days, application.reference()),
                    List.of(paragraph(words, "admission.letter.hello", to.name()),
                            paragraph(words, "admission.letter.reminder.what",
                                    names.of(application.lead()), deadline),
                            new Block.Items(missing.apply(words)),
                            action(words, "admission.letter.reminder.action",
                                    origin.of("/soknad/" + application.id()))));
        }).toList();
    }
}
