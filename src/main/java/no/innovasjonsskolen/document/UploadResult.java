package no.innovasjonsskolen.document;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** How it went with a file that somebody handed in, and how to say it: what is wrong, and how to mend it. */
public sealed interface UploadResult extends Worded {

    @Override
    default String in(Words words) {
        return switch (this) {
            case Kept _ -> words.localize("document.received.kept");
            case InQuarantine _ -> words.localize("document.received.in-quarantine");
            case Busy _ -> words.localize("document.received.busy");
            case TooLarge(var limit) -> words.localize("document.received.too-large", limit / MEGABYTE);
            case Full(var files, var bytes) ->
                words.localize("document.received.full", files, bytes / MEGABYTE);
            case WrongType(var found) -> words.localize("document.received.wrong-type", found);
            case Infected(var name) -> words.localize("document.received.infected", name);
            case Unreadable(var reason) -> words.localize("document.received.unreadable." + reason.key());
        };
    }

    /** Bytes in a megabyte, as people are told of it. */
    long MEGABYTE = 1024 * 1024;

    /** Kept. The same content from the same owner again is the same document. */
    record Kept(DocumentId id) implements UploadResult {}

    /** Kept, but not openable until the virus scanner has answered. */
    record InQuarantine(DocumentId id) implements UploadResult {}

    /** Many files are being read just now; nothing is wrong with this one. */
    record Busy() implements UploadResult {}

    /** More bytes than a file may have. */
    record TooLarge(long limit) implements UploadResult {}

    /** The owner has as many files, or bytes, as one may have. */
    record Full(int files, long bytes) implements UploadResult {}

    /** Not a kind of file we take. */
    record WrongType(OtherFile found) implements UploadResult {}

    /** The virus scanner knows it, by this name. */
    record Infected(String name) implements UploadResult {}

    /** The right kind, but it cannot be taken as it is. */
    record Unreadable(Reason reason) implements UploadResult {}

    /** Why a file of the right kind is not taken. */
    enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Cut off, or not what it says it is. */
        DAMAGED,
        /** Needs a password. */
        LOCKED,
        /** Holds programs: macros, scripts, things that start by themselves. */
        ACTIVE,
        /** Unfolds into far more than it looks like: an archive bomb, or a picture without end. */
        SWOLLEN,
        /** Something else is hidden in it or behind it. */
        TWO_IN_ONE;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
