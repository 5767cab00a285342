package no.innovasjonsskolen.proof;

import no.innovasjonsskolen.Reader;

/** Lom's application, brought over HTTP to where it can be sent. */
record Opening(SchoolProcess school) {

    void play() {
        var kari = new Reader(school.base()).as("Kari Moen");
        var begun = kari.startForm().set("kommune", "3434").send();
        var hub = begun.url().replaceAll("^https?://[^/]+", "");
        step(kari, hub, "kontakt", "contact-phone", "61 21 70 00");
        step(kari, hub, "utfordring", "challenge-title", "Trygge kvelder", "challenge-what", "Mange ringer.",
                "challenge-whom", "De som bor alene.", "challenge-tried", "Ikke mye.");
        step(kari, hub, "forankring", "anchoring-how", "Helsesjefen eier utfordringen.");
        person(kari, hub, "Ola Vik", "ola@lom.example", "health_and_care");
        person(kari, hub, "Ida Eide", "ida@lom.example", "childhood_and_education");
        person(kari, hub, "Per Lie", "per@lom.example", "politics");
        kari.form(kari.open(hub + "/garanti"), "/garanti").set("navn", "Gro Berge")
                .set("epost", "gro@lom.example").send();
        sign("gro@lom.example");
        var receipt = kari.form(kari.open(hub + "/se-over"), "/se-over").send();
        if (!receipt.url().endsWith("/kvittering")) {
            throw new IllegalStateException("Lom's application was not sent:\n" + receipt.text());
        }
    }

    private void sign(String email) {
        var letter = school.database().sql("""
                select body::text from letter.outbox where to_email = :email order by number desc limit 1
                """).param("email", email).query(String.class).single();
        var director = new Reader(school.base());
        var page = director
                .form(director.open(letter.replaceAll("(?s).*(/invitasjon/[A-Za-z0-9_-]+).*", "$1")),
                        "/demo")
                .send();
        director.form(page, page.url().replaceAll(".*(/garanti/.*)", "$1")).set("stilling", "Kommunedirektør")
                .set("bekreft", "ja").send();
    }

    private static void step(Reader reader, String hub, String step, String... answers) {
        var form = reader.form(reader.open(hub + "/del/" + step), "/del/" + step);
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        form.send();
    }

    private static void person(Reader reader, String hub, String name, String email, String sector) {
        reader.form(reader.open(hub + "/deltakere/ny"), "/deltakere/ny")
                .set("name", name).set("email", email).set("sector", sector).send();
    }
}
