package no.innovasjonsskolen.browser;

import java.util.function.Supplier;
import no.innovasjonsskolen.Reader;

/** The work that is done before a story begins, quickly and without scripts. Lom and Kari Moen do it. */
final class Groundwork {

    static final String LOM = "3434";

    private final Supplier<Reader> readers;

    Groundwork(Supplier<Reader> readers) {
        this.readers = readers;
    }

    /** Lom has no application under way. */
    Groundwork cleared() {
        var kari = readers.get().as("Kari Moen");
        var mine = kari.open("/soknad").html().select("main .tasks a[href*=/soknad/]").eachAttr("href");
        for (var link : mine) {
            var page = kari.open(link + "/trekk");
            if (!page.html().select("form[action$=/trekk]").isEmpty()) {
                kari.form(page, "/trekk").send();
            }
        }
        return this;
    }

    /** An empty application from Lom. */
    String begun() {
        cleared();
        var kari = readers.get().as("Kari Moen");
        return kari.startForm().set("kommune", LOM).send().url()
                .replaceFirst("https?://[^/]+", "");
    }

    /** An application with every answer and four participants, three of them invited; nobody has signed. */
    String filled() {
        var hub = begun();
        var kari = readers.get().as("Kari Moen");
        step(kari, hub, "kontakt", "contact-phone", "61 21 70 00");
        step(kari, hub, "utfordring", "challenge-title", "Trygge kvelder i hjemmetjenesten",
                "challenge-what", "Mange ringer legevakta om kvelden fordi de ikke vet hvem de kan spørre.",
                "challenge-whom", "Det gjelder de som bor alene, og pårørende som bor langt unna.");
        step(kari, hub, "forankring", "anchoring-how", "Helsesjefen eier utfordringen.");
        person(kari, hub, "Ola Vik", "ola@lom.example", "health_and_care");
        person(kari, hub, "Ida Eide", "ida@lom.example", "childhood_and_education");
        person(kari, hub, "Per Lie", "per@lom.example", "politics");
        var people = person(kari, hub, "Aud Skar", "aud@lom.example", "culture");
        people.html().select("form[action$=inviter]").stream().limit(3)
                .forEach(form -> kari.form(people, form.attr("action")).send());
        var guarantee = kari.open(hub + "/garanti");
        kari.form(guarantee, "/garanti").set("navn", "Gro Berge").set("epost", "gro@lom.example").send();
        return hub;
    }

    /** The municipal director has signed, and Ola Vik has said yes. */
    void signed() {
        var director = readers.get();
        var asked = director.form(director.open(invitationOf("gro@lom.example")), "/demo").send();
        director.form(asked, asked.url().replaceFirst(".*(/garanti/[^?]*).*", "$1"))
                .set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        var ola = readers.get();
        var part = ola.form(ola.open(invitationOf("ola@lom.example")), "/demo").send();
        ola.form(part, part.url().replaceFirst(".*(/min-del/[^?]*).*", "$1")).set("position", "leader")
                .set("wish", "certificate").set("svar", "ja").send();
    }

    /** The newest letter to this address, as the outbox shows it. */
    String letterTo(String email) {
        var outbox = readers.get().open("/demo/utboks").html();
        return outbox.select("main .tasks li").stream().filter(letter -> letter.text().contains(email))
                .findFirst().orElseThrow().select("a").attr("href");
    }

    /** The personal link in the newest letter to this address. */
    String invitationOf(String email) {
        return readers.get().open(letterTo(email)).html().select("main a[href*=/invitasjon/]").attr("href")
                .replaceFirst("https?://[^/]+", "");
    }

    private static void step(Reader reader, String hub, String step, String... answers) {
        var form = reader.form(reader.open(hub + "/del/" + step), "/del/" + step);
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        form.send();
    }

    private static Reader.Seen person(Reader reader, String hub, String name, String email, String sector) {
        return reader.form(reader.open(hub + "/deltakere/ny"), "/deltakere/ny")
                .set("name", name).set("email", email).set("sector", sector).send();
    }
}
