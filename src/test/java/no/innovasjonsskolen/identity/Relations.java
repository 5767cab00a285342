package no.innovasjonsskolen.identity;

import java.util.UUID;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Inbox;
import no.innovasjonsskolen.Reader;

/**
 * Persons whose relation to an application has changed. Its coordinator asks each of them to answer for a
 * partner, to take a place on the list and to sign a guarantee; one of them also to write as a colleague.
 *
 * @param own the coordinator of the application
 * @param lead her municipality
 */
record Relations(Reader own, String hub, String lead, Inbox inbox) {

    /**
     * Somebody who was asked.
     *
     * @param partnership where she answers for a partner
     * @param place her own part
     * @param guarantee where she signs
     */
    record Asked(Reader reader, String partnership, String place, String guarantee) {}

    /** Says yes to what she is asked. */
    Asked agrees(String municipality) {
        var email = email();
        var partnership = askPartner(municipality, email);
        var reader = partnership.reader();
        partnership.form().set("svar", "ja").send();
        var place = askPerson(email);
        reader.post(place, "svar", "ja");
        return new Asked(reader, path(partnership), place, askDirector(municipality, email));
    }

    /** Says no. */
    Asked declines(String municipality) {
        var email = email();
        var partnership = askPartner(municipality, email);
        var reader = partnership.reader();
        partnership.form().set("svar", "nei").send();
        var place = askPerson(email);
        reader.post(place, "svar", "nei");
        var guarantee = askDirector(lead, email);
        reader.form(reader.open(guarantee + "/nei"), "/nei").set("grunn", "Vi har ikke penger.").send();
        return new Asked(reader, path(partnership), place, guarantee);
    }

    /** Says yes to all, and is released from all. */
    Asked removed(String municipality) {
        var email = email();
        var partnership = askPartner(municipality, email);
        var reader = partnership.reader();
        partnership.form().set("svar", "ja").send();
        own.form(own.open(hub + "/kolleger"), "/kolleger").set("navn", "Prøve").set("epost", email).send();
        inbox.accept(email);
        var place = askPerson(email);
        var guarantee = askDirector(lead, email);
        press("/partnere", "/fjern");
        press("/kolleger", "/avslutt");
        var remove = hub + "/deltakere/" + place.substring(place.lastIndexOf('/') + 1) + "/fjern";
        own.form(own.open(remove), "/fjern").set("bytt", "nei").send();
        askDirector(lead, email());
        return new Asked(reader, path(partnership), place, guarantee);
    }

    private Inbox.Arrived askPartner(String municipality, String email) {
        own.form(own.open(hub + "/partnere"), "/partnere").set("kommune", municipality).set("navn", "Prøve")
                .set("epost", email).send();
        return inbox.accept(email);
    }

    private String askPerson(String email) {
        var list = Applying.at(own, hub).person("Prøve Person", email, "culture");
        list.html().select("form[action$=/inviter]").stream()
                .filter(it -> !it.attr("action").endsWith("/deltakere/inviter"))
                .forEach(it -> own.form(list, it.attr("action")).send());
        return path(inbox.accept(email));
    }

    private String askDirector(String municipality, String email) {
        own.form(own.open(hub + "/garanti"), "/garanti").set("kommune", municipality).set("navn", "Prøve")
                .set("epost", email).send();
        return path(inbox.accept(email));
    }

    private void press(String page, String button) {
        own.form(own.open(hub + page), button).send();
    }

    private static String path(Inbox.Arrived arrived) {
        return arrived.page().path().split("\\?")[0];
    }

    private static String email() {
        return "asked-" + UUID.randomUUID() + "@example.no";
    }
}
