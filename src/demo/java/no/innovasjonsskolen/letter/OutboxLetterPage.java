package no.innovasjonsskolen.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Framed;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One of the demo school's letters, and the forms its reader gets it in. */
@Profile("demo & !production")
@Controller
class OutboxLetterPage {

    private static final String LETTER = OutboxPage.ADDRESS + "/{id}";
    /** A mail program's way: the styles are in the text, and nothing is fetched. */
    private static final String LIKE_MAIL = "default-src 'none'; style-src 'unsafe-inline'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** @param reader her name, where the school knows her; else empty */
    record View(Letter letter, String to, String when, String state, List<Form> forms, String outboxUrl,
            Optional<String> reader, String be) {}

    /** A form of the letter, and where to read it. */
    record Form(String url, String name) {}

    private final Letters letters;
    private final Forms forms;
    private final People people;
    private final SignIn signIn;

    OutboxLetterPage(Letters letters, Forms forms, People people, SignIn signIn) {
        this.letters = letters;
        this.forms = forms;
        this.people = people;
        this.signIn = signIn;
    }

    /** Be the one it was sent to, and follow its links as she would. */
    @Access(Who.EVERYONE)
    @PostMapping(LETTER + "/mottaker")
    Page be(@PathVariable UUID id, Browser browser) {
        var reader = letters.find(id).flatMap(this::reader);
        reader.ifPresent(it -> signIn.as(it.id(), "demo", browser));
        return reader.isPresent() ? Page.goTo(OutboxPage.ADDRESS + "/" + id) : Page.notFound();
    }

    private Optional<Person> reader(OutboxLetter letter) {
        return people.byEmail(letter.letter().to().email());
    }

    @Access(Who.EVERYONE)
    @GetMapping(LETTER)
    Page show(@PathVariable UUID id, Words words) {
        return letters.find(id)
                .map(letter -> Page.show(new Framed(letter.letter().title(), view(letter, words))))
                .orElseGet(Page::notFound);
    }

    @Access(Who.EVERYONE)
    @GetMapping(LETTER + "/html")
    ResponseEntity<byte[]> html(@PathVariable UUID id) {
        return as("text/html;charset=UTF-8", id, letter -> forms.html(letter.letter()).getBytes(UTF_8));
    }

    @Access(Who.EVERYONE)
    @GetMapping(LETTER + "/tekst")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        return as("text/plain;charset=UTF-8", id, letter -> forms.text(letter.letter()).getBytes(UTF_8));
    }

    @Access(Who.EVERYONE)
    @GetMapping(LETTER + "/pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        var letter = letters.find(id).filter(it -> it.letter().paper().isPresent());
        return letter.map(it -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(Forms.fileName(it.letter()), UTF_8).build().toString())
                .body(forms.paper(it.letter(), it.writtenAt())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> as(String type, UUID id, Function<OutboxLetter, byte[]> form) {
        return letters.find(id).map(letter -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header("Content-Security-Policy", LIKE_MAIL)
                .body(form.apply(letter)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private View view(OutboxLetter outgoing, Words words) {
        var letter = outgoing.letter();
        var here = OutboxPage.ADDRESS + "/" + outgoing.id();
        var html = new Form(here + "/html", words.localize("letter.outbox.as-html"));
        var text = new Form(here + "/tekst", words.localize("letter.outbox.as-text"));
        var paper = new Form(here + "/pdf", words.localize("letter.outbox.as-paper"));
        return new View(letter, letter.to().name() + " <" + letter.to().email() + ">",
                words.dateTime(outgoing.writtenAt()), LetterStanding.of(outgoing).progress().in(words),
                letter.paper().isPresent() ? List.of(html, text, paper) : List.of(html, text),
                words.url(OutboxPage.ADDRESS), reader(outgoing).map(Person::name), here + "/mottaker");
    }
}
