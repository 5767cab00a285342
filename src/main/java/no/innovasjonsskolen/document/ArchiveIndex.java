package no.innovasjonsskolen.document;

import java.util.Optional;
import no.innovasjonsskolen.document.UploadResult.Reason;

/** The index at the end of an archive, read before anything is unfolded. */
final class ArchiveIndex {

    static final int MOST_ENTRIES = 2_000;
    private static final int END = 22;
    private static final int HEADER = 46;
    private static final int SYMBOLIC_LINK = 0xA;

    private ArchiveIndex() {}

    /** The archive is the whole file, its entries are ordinary ones, and there are not too many. */
    static Optional<Reason> faultOf(Bytes bytes) {
        var end = bytes.size() - END;
        if (!bytes.has("PK\u0005\u0006", end)) {
            return Optional.of(bytes.endsAsArchive() ? Reason.TWO_IN_ONE : Reason.DAMAGED);
        }
        var length = bytes.littleFour(end + 12);
        var start = bytes.littleFour(end + 16);
        if (start + length != end) {
            return Optional.of(Reason.TWO_IN_ONE); // There is something before it, or between.
        }
        var entries = 0;
        for (var place = start; place < end;) {
            var here = (int) place;
            var fault = entryFault(bytes, here);
            if (fault.isPresent() || ++entries > MOST_ENTRIES) {
                return fault.isPresent() ? fault : Optional.of(Reason.SWOLLEN);
            }
            place += HEADER + bytes.littlePair(here + 28) + bytes.littlePair(here + 30)
                    + bytes.littlePair(here + 32);
        }
        return Optional.empty();
    }

    private static Optional<Reason> entryFault(Bytes bytes, int header) {
        var method = bytes.littlePair(header + 10);
        if (!bytes.has("PK\u0001\u0002", header) || method != 0 && method != 8) {
            return Optional.of(Reason.DAMAGED);
        }
        if ((bytes.littlePair(header + 8) & 1) != 0) {
            return Optional.of(Reason.LOCKED);
        }
        var unixMode = bytes.littleFour(header + 38) >> 16;
        return unixMode >> 12 == SYMBOLIC_LINK ? Optional.of(Reason.TWO_IN_ONE) : Optional.empty();
    }
}
