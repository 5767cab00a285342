package no.innovasjonsskolen.municipality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register as a workbook for people: numbers of municipalities are text and keep their zero. */
final class RegisterSheet {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 30;

    private RegisterSheet() {}

    /** @param formers the numbers and names a number has had */
    static byte[] write(List<Municipality> municipalities,
            Function<MunicipalityNumber, List<Former>> formers, Words words) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Innovasjonsskolen", "1.0");
                var sheet = book.newWorksheet(words.localize("municipality.list.heading"))) {
            heads(sheet, words);
            for (int row = 0; row < municipalities.size(); row++) {
                var municipality = municipalities.get(row);
                line(sheet, row + 1, municipality, formers.apply(municipality.number()), words);
            }
            sheet.finish();
            book.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heads(Worksheet sheet, Words words) {
        var heads = Stream.of("number", "name", "official", "county-number", "county", "region", "population",
                "centrality", "form", "organisation", "former")
                .map(key -> words.localize("municipality.list.column." + key)).toList();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, Math.clamp(heads.get(column).length() + 4L, NARROWEST, WIDEST));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int row, Municipality municipality, List<Former> formers,
            Words words) {
        var figures = municipality.figures();
        var column = 0;
        sheet.value(row, column++, municipality.number().value());
        sheet.value(row, column++, municipality.name());
        sheet.value(row, column++, municipality.names().inFull());
        sheet.value(row, column++, municipality.county().number());
        sheet.value(row, column++, municipality.county().name());
        sheet.value(row, column++, municipality.region().in(words));
        if (figures.population() != null) {
            sheet.value(row, column, figures.population());
        }
        column++;
        if (figures.centralityClass() != null) {
            sheet.value(row, column, figures.centralityClass());
        }
        column++;
        sheet.value(row, column++, municipality.languageForm().in(words));
        if (figures.organisationNumber() != null) {
            sheet.value(row, column, figures.organisationNumber());
        }
        column++;
        sheet.value(row, column, formers.stream().map(it -> words.localize("municipality.page.former",
                it.number().value(), it.name(), it.until())).collect(Collectors.joining("; ")));
    }
}
