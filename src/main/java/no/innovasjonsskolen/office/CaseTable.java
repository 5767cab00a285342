package no.innovasjonsskolen.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list to take along, as a file that a Norwegian spreadsheet opens with a double click. */
record CaseTable(String name, List<String> heads, List<List<Cell>> rows) {

    /** Rows that are written before they are let go of. */
    private static final int FLUSH_EVERY = 500;

    /** Text in UTF-8 with semicolons; the mark in front tells Excel that it is UTF-8. */
    byte[] csv() {
        var file = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            text.write('\uFEFF');
            try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF)
                    .build(text)) {
                csv.writeRecord(heads);
                rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::print).toList()));
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet. */
    byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Innovasjonsskolen", "1.0"); var sheet = book.newWorksheet(name)) {
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.width(column, Math.clamp(heads.get(column).length() + 4L, 12, 40));
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            book.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Text(var text) -> sheet.value(row, column, text);
                case Cell.Telephone(Cell.Text(var number)) -> sheet.value(row, column, number);
                case Cell.Code(var code, _) -> sheet.value(row, column, code);
                case Cell.Number(var number) -> sheet.value(row, column, number);
                case Cell.Moment(var moment) -> {
                    sheet.value(row, column, moment);
                    sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                }
            }
        }
    }
}
