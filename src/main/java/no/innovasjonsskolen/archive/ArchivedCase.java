package no.innovasjonsskolen.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as an archive gets it (saksmappe).
 *
 * @param number what people quote when they ask about it
 * @param openTitle what it is about, without anything that is kept from the public
 * @param party whom it concerns
 * @param unit which part of the school has it
 * @param officer who answers for it
 * @param closed whether it is decided
 * @param shielded the legal ground for keeping its title from the public
 * @param records oldest first
 */
public record ArchivedCase(UUID id, String number, String title, String openTitle, String party, String unit,
        String officer, Instant openedAt, boolean closed, Optional<String> shielded,
        List<ArchivedRecord> records) {

    /** Puts the records in the order they came, so that the same case is always written alike. */
    public ArchivedCase {
        records = records.stream().sorted(
                Comparator.comparing(ArchivedRecord::at).thenComparing(ArchivedRecord::key)).toList();
    }
}
