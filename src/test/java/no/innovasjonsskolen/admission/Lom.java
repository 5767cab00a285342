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
