package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Reader;

/** An application on its way, as the stories drive it. */
final class Lom {

    private final Reader reader;
    private final String hub;

    private Lom(Reader reader, String hub) {
        this.reader = reader;
        this.hub = hub;
    }

    /** Begins an application for a municipality the reader applies for. */
    static Lom start(Reader reader, String number) {
        var page = reader.startForm().set("kommune", number).send();
        assertThat(page.url()).as(page.text()).matches(".*/soknad/[0-9a-f-]{36}");
        return new Lom(reader, page.url().replaceAll("https?://[^/]+", ""));
    }

    /** An application that is there already. */
    static Lom at(Reader reader, String hub) {
        return new Lom(reader, hub.split("\\?")[0]);
    }

    String hub() {
        return hub;
    }

    Reader.Form step(String step) {
        return reader.form(reader.open(hub + "/del/" + step), "/del/" + step);
    }

    /** Answers the questions of a step. */
    void answer(String step, String... answers) {
        var form = step(step);
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        assertThat(form.sendAndStay().status()).isEqualTo(303);
    }

    /** Everything that has to be there before it is sent: answers, four people, the director's signature. */
    void complete(Inbox inbox) {
        answer("kontakt", "contact-phone", "61 21 70 00");
        answer("utfordring", "challenge-title", "Trygge kvelder", "challenge-what", "Mange ringer.",
                "challenge-whom", "De som bor alene.");
        answer("forankring", "anchoring-how", "Helsesjefen eier utfordringen.");
        person("Ola Vik", "ola@lom.example", "health_and_care");
        person("Ida Eide", "ida@lom.example", "childhood_and_education");
        person("Per Lie", "per@lom.example", "politics");
        var people = person("Aud Skar", "aud@lom.example", "culture");
        for (var form : people.html().select("form[action$=inviter]")) {
            reader.form(people, form.attr("action")).send();
        }
        reader.form(reader.open(hub + "/garanti"), "/garanti").set("navn", "Gro Berge")
                .set("epost", "gro@lom.example").send();
        var director = inbox.accept("gro@lom.example");
        director.reader().form(director.page(), director.page().url().replaceAll(".*(/garanti/.*)", "$1"))
                .set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
    }

    Reader.Seen person(String name, String email, String sector) {
        return reader.form(reader.open(hub + "/deltakere/ny"), "/deltakere/ny")
                .set("name", name).set("email", email).set("sector", sector).send();
    }

    Reader.Seen send() {
        return reader.form(reader.open(hub + "/se-over"), "/se-over").send();
    }

    void withdraw() {
        assertThat(reader.form(reader.open(hub + "/trekk"), "/trekk").send().status()).isEqualTo(200);
    }
}
