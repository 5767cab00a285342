package no.innovasjonsskolen.municipality;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files the register is loaded from, in this package's place among the resources. */
final class RegisterFiles {

    private RegisterFiles() {}

    /** The rows of a table's file. */
    static List<Row> rows(Table table) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(text(table))) {
            return lines.stream().map(line -> new Row(filled(line.getFieldsAsMap()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when any file does. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var table : Table.values()) {
                digest.update(bytes(table));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that are not UTF-8 stop the school: names would be wrong, and nobody would see it. */
    private static String text(Table table) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(table))).toString();
    }

    private static Map<String, String> filled(Map<String, String> columns) {
        return columns.entrySet().stream().filter(column -> !column.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[] bytes(Table table) {
        try (var file = RegisterFiles.class.getResourceAsStream(table.file())) {
            if (file == null) {
                throw new IllegalStateException("No file " + table.file());
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
