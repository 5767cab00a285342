package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

/** An application on its way, as somebody who applies for the municipality makes it without scripts. */
public final class Applying {

    public static final String LOM = "3434";

    private final Reader reader;
    private final String hub;

    private Applying(Reader reader, String hub) {
        this.reader = reader;
        this.hub = hub;
    }

    /** Begins an application; what the reader has under way from before is withdrawn first. */
    public static Applying begin(Reader reader, String municipality) {
        withdrawAll(reader);
        var page = reader.form(reader.open("/soknad"), "/soknad").set("kommune", municipality).send();
        assertThat(page.url()).as(page.text()).matches(".*/soknad/[0-9a-f-]{36}");
        return at(reader, page.path());
    }

    /** An application that is there already. */
    public static Applying at(Reader reader, String hub) {
        return new Applying(reader, hub.split("\\?")[0]);
    }

    /** The reader has nothing under way. */
    public static void withdrawAll(Reader reader) {
        for (var link : reader.open("/soknad").html().select("main .tasks a[href*=/soknad/]")
                .eachAttr("href")) {
            var page = reader.open(link.split("\\?")[0] + "/trekk");
            if (!page.html().select("form[action$=/trekk]").isEmpty()) {
                reader.form(page, "/trekk").send();
            }
        }
    }

    /** The address of its task list. */
    public String hub() {
        return hub;
    }

    /** The form of a step. */
    public Form step(String step) {
        return reader.form(reader.open(hub + "/del/" + step), "/del/" + step);
    }

    /** Answers questions of a step: field and text, again and again. */
    public void answer(String step, String... answers) {
        var form = step(step);
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        assertThat(form.sendAndStay().status()).isEqualTo(303);
    }

    /** Lists a participant. */
    public Reader.Seen person(String name, String email, String sector) {
        return reader.form(reader.open(hub + "/deltakere/ny"), "/deltakere/ny")
                .set("name", name).set("email", email).set("sector", sector).send();
    }

    /** Every answer and four participants, three of them invited; the director is asked to sign. */
    public Applying fillIn() {
        answerAll();
        nameThree();
        var people = person("Aud Skar", "aud@lom.example", "culture");
        people.html().select("form[action$=inviter]").stream().limit(3)
                .forEach(form -> reader.form(people, form.attr("action")).send());
        askTheDirector();
        return this;
    }

    /** What has to be answered before it is sent. */
    public void answerAll() {
        answer("kontakt", "contact-phone", "61 21 70 00");
        answer("utfordring", "challenge-title", "Trygge kvelder i hjemmetjenesten",
                "challenge-what", "Mange ringer legevakta om kvelden fordi de ikke vet hvem de kan spørre.",
                "challenge-whom", "Det gjelder de som bor alene, og pårørende som bor langt unna.");
        answer("forankring", "anchoring-how", "Helsesjefen eier utfordringen.");
    }

    /** The least number of participants. */
    public void nameThree() {
        person("Ola Vik", "ola@lom.example", "health_and_care");
        person("Ida Eide", "ida@lom.example", "childhood_and_education");
        person("Per Lie", "per@lom.example", "politics");
    }

    /** Gro Berge, the municipal director, gets a link. */
    public void askTheDirector() {
        reader.form(reader.open(hub + "/garanti"), "/garanti").set("navn", "Gro Berge")
                .set("epost", "gro@lom.example").send();
    }

    /** The director signs. */
    public Applying signed(Inbox inbox) {
        inbox.accept("gro@lom.example").form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        return this;
    }

    public Reader.Seen send() {
        return reader.form(reader.open(hub + "/se-over"), "/se-over").send();
    }

    public void withdraw() {
        assertThat(reader.form(reader.open(hub + "/trekk"), "/trekk").send().status()).isEqualTo(200);
    }
}
