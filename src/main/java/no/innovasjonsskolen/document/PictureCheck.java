package no.innovasjonsskolen.document;

import java.util.Optional;
import no.innovasjonsskolen.document.UploadResult.Reason;

/** Reads a picture's size and its seams, without unfolding it: 40 bytes may claim to be 10 gigabytes. */
final class PictureCheck {

    private static final long MOST_PIXELS = 120_000_000;
    private static final int PNG_SIGNATURE = 8;
    private static final int JPEG_START = 0xFFD8;

    private PictureCheck() {}

    /** Chunk by chunk: the size comes first, and nothing follows the end. */
    static Optional<Reason> png(Bytes bytes) {
        if (!bytes.has("IHDR", PNG_SIGNATURE + 4)) {
            return Optional.of(Reason.DAMAGED);
        }
        var size = fault(bytes.four(16), bytes.four(20));
        if (size.isPresent()) {
            return size;
        }
        long place = PNG_SIGNATURE;
        while (place + 12 <= bytes.size()) {
            var here = (int) place;
            place += 12 + bytes.four(here);
            if (bytes.has("IEND", here + 4)) {
                return place == bytes.size() ? Optional.empty()
                        : Optional.of(place > bytes.size() ? Reason.DAMAGED : Reason.TWO_IN_ONE);
            }
        }
        return Optional.of(Reason.DAMAGED);
    }

    /** Segment by segment to the one that tells the size. Cameras put more pictures after the end. */
    static Optional<Reason> jpeg(Bytes bytes) {
        if (bytes.pair(0) != JPEG_START) {
            return Optional.of(Reason.DAMAGED);
        }
        Optional<Reason> size = Optional.of(Reason.DAMAGED);
        var place = 2;
        while (bytes.at(place) == 0xFF) {
            var marker = bytes.at(place + 1);
            if (marker == 0xFF) {
                place++; // Fill bytes may come before a marker.
                continue;
            }
            if (tellsSize(marker)) {
                size = fault(bytes.pair(place + 7), bytes.pair(place + 5));
            }
            if (marker == 0xDA || size.filter(Reason.SWOLLEN::equals).isPresent()) {
                break;
            }
            place += 2 + Math.max(bytes.pair(place + 2), 2);
        }
        return size.isPresent() || bytes.last("\u00FF\u00D9", place) > 0 ? size : Optional.of(Reason.DAMAGED);
    }

    private static boolean tellsSize(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<Reason> fault(long width, long height) {
        if (width <= 0 || height <= 0) {
            return Optional.of(Reason.DAMAGED);
        }
        return width * height > MOST_PIXELS ? Optional.of(Reason.SWOLLEN) : Optional.empty();
    }
}
