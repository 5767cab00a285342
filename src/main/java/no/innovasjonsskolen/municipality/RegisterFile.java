package no.innovasjonsskolen.municipality;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The register as a file for spreadsheets: semicolons and a byte order mark, as Norwegian ones expect. All
 * of it is our own data; nothing a visitor wrote can become a formula here.
 */
final class RegisterFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private RegisterFile() {}

    static byte[] write(List<Municipality> municipalities) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var file = CsvWriter.builder().fieldSeparator(';').build(text)) {
            file.writeRecord("kommunenummer", "navn", "offisielt_navn", "fylkesnummer", "fylke", "landsdel",
                    "folketall", "sentralitetsindeks", "sentralitetsklasse", "maalform",
                    "organisasjonsnummer");
            municipalities.forEach(municipality -> file.writeRecord(line(municipality)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Municipality municipality) {
        var figures = municipality.figures();
        return List.of(municipality.number().value(), municipality.name(), municipality.names().inFull(),
                municipality.county().number(), municipality.county().name(), municipality.region().nb(),
                Objects.toString(figures.population(), ""), Objects.toString(figures.centralityIndex(), ""),
                Objects.toString(figures.centralityClass(), ""),
                RegisterFilter.code(municipality.languageForm()),
                Objects.toString(figures.organisationNumber(), ""));
    }
}
