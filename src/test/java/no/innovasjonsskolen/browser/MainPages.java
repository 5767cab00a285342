package no.innovasjonsskolen.browser;

import java.util.List;

/**
 * The pages that people spend their time on, by who opens them.
 *
 * @param application the address of Lom's application
 * @param invitation a personal link that nobody has used
 * @param letter a letter in the outbox
 */
record MainPages(String application, String invitation, String letter) {

    /** Open to everybody. */
    List<String> everybody() {
        return List.of("/", "/studiet", "/sok-om-plass", "/varsel", "/varsel/sendt", "/innsyn",
                "/innsyn/sendt", "/kommuner", "/kommuner/3434", "/logg-inn", "/om", "/loddtrekning",
                "/loddtrekning/2027", "/loddtrekning/2027/sal", "/loddtrekning/2027/etter-klage",
                "/personvern", "/tilgjengelighet", "/kontakt", "/demo", "/demo/utboks", letter, invitation,
                "/finnes-ikke");
    }

    /** The applicant's. */
    List<String> applicant() {
        return List.of("/soknad", application, application + "/del/kontakt", application + "/del/utfordring",
                application + "/del/forankring", application + "/partnere", application + "/deltakere",
                application + "/deltakere/ny", application + "/deltakere/lim-inn", application + "/venter",
                application + "/garanti", application + "/kolleger", application + "/deling",
                application + "/historikk", application + "/se-over", application + "/trekk",
                application + "/hvem-kan-delta", application + "/sokerlista", "/mine-innlogginger");
    }

    /** The office's. */
    List<String> office() {
        var file = "/kontor/soknad/" + application.replaceFirst(".*/", "");
        return List.of("/kontor", file, "/kontor/aktivitet", file + "/saksbehandler", file + "/spoersmaal",
                "/kontor/visninger?vis=sendt", "/kontor/hurtigtaster", "/kontor/brev", "/kontor/tilganger",
                "/kontor/vurderinger", "/kontor/klager", "/kontor/tilbud", "/kontor/innsyn");
    }

    /** Those of who runs the school. */
    List<String> operations() {
        return List.of("/drift/innlogginger");
    }
}
