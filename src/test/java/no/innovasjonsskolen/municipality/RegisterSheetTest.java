package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterSheetTest {

    private final Register register = Examples.register();

    @Test
    @DisplayName("I regnearket er hvert nummer tekst og beholder nullen, uten apostrof; folketall er tall")
    void numbersAreText() throws IOException {
        var all = register.at(TODAY).all();

        var rows = rows(all, Language.NN);

        assertThat(rows).hasSize(1 + 357);
        assertThat(texts(rows.getFirst())).startsWith("Nummer", "Namn", "Offisielt namn", "Fylkesnummer",
                "Fylke",
                "Landsdel", "Innbyggjarar");
        for (int i = 0; i < all.size(); i++) {
            var row = rows.get(i + 1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(all.get(i).number().value());
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo(all.get(i).county().number());
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(all.get(i).population().orElseThrow());
            assertThat(texts(row)).noneMatch(text -> text.startsWith("'"));
        }
    }

    @Test
    @DisplayName("Bak hver kommune står numrene og navnene den har hatt, på leserens språk")
    void formers() throws IOException {
        var sandefjord = register.at(TODAY).search("Andebu");

        assertThat(texts(rows(sandefjord, Language.EN).getLast())).startsWith("3907", "Sandefjord")
                .anyMatch(text -> text.contains("0719 Andebu (until 1 January 2017)"));
    }

    private List<Row> rows(List<Municipality> municipalities, Language language) throws IOException {
        var words = new Words(new Messages(), language, false);
        var file = RegisterSheet.write(municipalities, number -> register.formers(number, TODAY), words);
        var rows = new ArrayList<Row>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).forEach(rows::add);
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
