package no.innovasjonsskolen.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.innovasjonsskolen.archive.ArchivedRecord.Direction;
import no.innovasjonsskolen.archive.CasePackage.Packed;
import no.innovasjonsskolen.archive.CasePackage.PackedRecord;
import no.innovasjonsskolen.clock.SchoolClock;

/**
 * Writes {@code arkivmelding.xml}: Noark 5 version 5, with the elements and in the order that eFormidling's
 * schema of 2019 has. Its fixed values are those of the National Archives' catalogue of metadata.
 */
final class Arkivmelding {

    private static final String SYSTEM = "Innovasjonsskolen";

    private final Tags tags;

    private Arkivmelding(Tags tags) {
        this.tags = tags;
    }

    static void write(ArchivedCase file, List<PackedRecord> records, Instant at, OutputStream out)
            throws IOException {
        try {
            var tags = new Tags(out);
            new Arkivmelding(tags).message(file, records, at);
            tags.end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void message(ArchivedCase file, List<PackedRecord> records, Instant at)
            throws XMLStreamException {
        tags.root("arkivmelding");
        tags.text("system", SYSTEM);
        tags.text("meldingId", file.id() + "/" + at.toEpochMilli());
        tags.text("tidspunkt", moment(at));
        tags.text("antallFiler", records.stream().mapToInt(it -> it.files().size()).sum());
        folder(file, records);
        tags.close();
    }

    private void folder(ArchivedCase file, List<PackedRecord> records) throws XMLStreamException {
        tags.open("mappe", "saksmappe");
        tags.text("systemID", file.id());
        tags.text("mappeID", file.number());
        tags.text("tittel", file.title());
        tags.text("offentligTittel", file.openTitle());
        tags.text("dokumentmedium", "Elektronisk arkiv");
        tags.text("opprettetDato", moment(file.openedAt()));
        tags.text("opprettetAv", file.officer());
        tags.open("part");
        tags.text("partNavn", file.party());
        tags.text("partRolle", "Søker");
        tags.close();
        shielding(file.shielded(), "Skjerming navn part i sak");
        key(file.id().toString());
        for (int i = 0; i < records.size(); i++) {
            record(i + 1, records.get(i), file.officer());
        }
        tags.text("saksaar", local(file.openedAt()).getYear());
        tags.text("saksdato", day(file.openedAt()));
        tags.text("administrativEnhet", file.unit());
        tags.text("saksansvarlig", file.officer());
        tags.text("saksstatus", file.closed() ? "Avsluttet" : "Under behandling");
        tags.close();
    }

    private void record(int place, PackedRecord packed, String officer) throws XMLStreamException {
        var told = packed.told();
        var comesIn = told.direction() == Direction.IN;
        tags.open("registrering", "journalpost");
        tags.text("opprettetDato", moment(told.at()));
        tags.text("opprettetAv", comesIn ? told.party() : officer);
        shielding(told.shielded(), comesIn ? "Skjerming navn avsender" : "Skjerming navn mottaker");
        for (int i = 0; i < packed.files().size(); i++) {
            document(i, packed.files().get(i), told);
        }
        tags.text("registreringsID", told.number());
        tags.text("tittel", told.title());
        tags.text("offentligTittel", told.openTitle());
        tags.open("korrespondansepart");
        tags.text("korrespondanseparttype", told.direction().part());
        tags.text("korrespondansepartNavn", told.party());
        tags.close();
        key(told.key());
        tags.text("journalaar", local(told.at()).getYear());
        tags.text("journalpostnummer", place);
        tags.text("journalposttype", told.direction().type());
        tags.text("journalstatus", comesIn ? "Journalført" : "Ekspedert");
        tags.text("journaldato", day(told.at()));
        tags.text("dokumentetsDato", day(told.at()));
        tags.text(comesIn ? "mottattDato" : "sendtDato", moment(told.at()));
        tags.text("antallVedlegg", Math.max(0, packed.files().size() - 1));
        tags.close();
    }

    private void document(int place, Packed packed, ArchivedRecord told) throws XMLStreamException {
        tags.open("dokumentbeskrivelse");
        tags.text("dokumenttype", "Brev");
        tags.text("dokumentstatus", "Dokumentet er ferdigstilt");
        tags.text("tittel", packed.file().title());
        tags.text("opprettetDato", moment(told.at()));
        tags.text("tilknyttetRegistreringSom", place == 0 ? "Hoveddokument" : "Vedlegg");
        tags.text("dokumentnummer", place + 1);
        tags.open("dokumentobjekt");
        tags.text("versjonsnummer", 1);
        tags.text("variantformat", "Arkivformat");
        tags.text("format", packed.file().ending());
        tags.text("mimeType", packed.file().mimeType());
        tags.text("opprettetDato", moment(told.at()));
        tags.text("referanseDokumentfil", packed.path());
        tags.text("sjekksum", packed.hash());
        tags.text("sjekksumAlgoritme", "SHA-256");
        tags.text("filstoerrelse", packed.size());
        tags.close();
        tags.close();
    }

    private void shielding(Optional<String> ground, String hides) throws XMLStreamException {
        if (ground.isPresent()) {
            tags.open("skjerming");
            tags.text("tilgangsrestriksjon", "Unntatt offentlighet");
            tags.text("skjermingshjemmel", ground.get());
            tags.text("skjermingMetadata", hides);
            tags.text("skjermingDokument", "Skjerming av hele dokumentet");
            tags.close();
        }
    }

    private void key(String key) throws XMLStreamException {
        tags.open("referanseEksternNoekkel");
        tags.text("fagsystem", SYSTEM);
        tags.text("noekkel", key);
        tags.close();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(at));
    }

    private static String day(Instant at) {
        return local(at).toLocalDate().toString();
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(SchoolClock.OSLO);
    }
}
