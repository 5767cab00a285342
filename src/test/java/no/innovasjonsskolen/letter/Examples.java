package no.innovasjonsskolen.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Block.Action;
import no.innovasjonsskolen.letter.Block.Fact;
import no.innovasjonsskolen.letter.Block.Facts;
import no.innovasjonsskolen.letter.Block.Heading;
import no.innovasjonsskolen.letter.Block.Items;
import no.innovasjonsskolen.letter.Block.Paragraph;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;

/** Letters to Kari in Lom, and to a municipality with letters most fonts lack. */
final class Examples {

    static final Instant MARCH_10 = Instant.parse("2027-03-10T09:42:00Z");
    static final Subject LOM = new Subject("application",
            UUID.fromString("00000000-0000-4000-8000-000000000512"));
    static final Recipient KARI = new Recipient("Kari Nordmann", "kari@lom.kommune.no");
    static final Recipient UNJARGA = new Recipient("Unjárga gielda – Nesseby kommune",
            "post@nesseby.kommune.no");

    private Examples() {}

    static Forms forms() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "no.innovasjonsskolen");
        engine.setBinaryStaticContent(true);
        return new Forms(engine, new Messages());
    }

    static Letter receipt(String key) {
        return new Letter(key, LOM, KARI, Language.NB, "Vi har mottatt søknaden",
                List.of(new Paragraph("Søknaden fra Lom kommune er sendt."))).onPaper("LOM-2027-4F7K");
    }

    /** A long letter with every kind of block, and text that would be markup if nobody took care. */
    static Letter decision(Language language) {
        return switch (language) {
            case NB -> decision(language, "Søknaden er ikke kvalifisert", "Lom kommune er ikke kvalifisert.",
                    "Slik klager du", "Åpne søknaden");
            case NN -> decision(language, "Søknaden er ikkje kvalifisert",
                    "Lom kommune er ikkje kvalifisert.",
                    "Slik klagar du", "Opne søknaden");
            case EN -> decision(language, "The application is not qualified", "Lom is not qualified.",
                    "How to appeal", "Open the application");
        };
    }

    private static Letter decision(Language language, String title, String result, String heading,
            String open) {
        return new Letter("decided", LOM, UNJARGA, language, title, List.of(
                new Paragraph(result),
                new Facts(List.of(new Fact("Frist", "31. mars 2027 kl. 23.59"),
                        new Fact("Adresse", "Storgata 1\n2686 Lom"),
                        new Fact("Prosent", "< 30 % & > 10 %"))),
                new Heading(heading),
                new Items(List.of("Deatnu, Kárášjohka, Guovdageaidnu, Snåase",
                        "Đ ŋ š ŧ ž Č ï ö «sitat» – tankestrek",
                        "<script>alert(1)</script> & \"hermetegn\" 'apostrof'")),
                new Paragraph("Begrunnelse.\nLinje to. "
                        + "Kommunen viser til retten til innsyn. ".repeat(90)),
                new Action(open, "https://skolen.example/soknad/2027/lom?spraak=nb&vis=alt"),
                new Paragraph("Saksbehandler: Amina Ali. Ansvarlig: Ola Nordmann.")))
                .onPaper("LOM-2027-4F7K");
    }
}
