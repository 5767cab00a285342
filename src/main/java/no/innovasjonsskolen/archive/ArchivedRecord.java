package no.innovasjonsskolen.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One record of a case (journalpost), with what a public journal tells of it (arkivforskrifta § 15).
 *
 * @param key which it is among all records, and always the same
 * @param number what people quote when they ask about it
 * @param openTitle what it is about, without anything that is kept from the public
 * @param party who sent it, or got it
 * @param at when it was received or sent
 * @param shielded the legal ground for keeping it from the public; empty for one that is open
 */
public record ArchivedRecord(String key, String number, Direction direction, String title, String openTitle,
        String party, Instant at, Optional<String> shielded, List<ArchivedFile> files) {

    /** Somebody's personal matters, which officials keep to themselves. */
    public static final Optional<String> PERSONAL = Optional.of(
            "offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1");

    /** A copy is kept. */
    public ArchivedRecord {
        files = List.copyOf(files);
    }

    /** Which way it went. */
    public enum Direction {
        /** To the school. */
        IN("Inngående dokument", "Avsender"),
        /** From the school. */
        OUT("Utgående dokument", "Mottaker");

        private final String type;
        private final String part;

        Direction(String type, String part) {
            this.type = type;
            this.part = part;
        }

        /** As Noark names the kind of record. */
        String type() {
            return type;
        }

        /** As Noark names the part its party has. */
        String part() {
            return part;
        }
    }
}
