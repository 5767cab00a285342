package no.innovasjonsskolen.document;

import no.innovasjonsskolen.document.UploadResult.Reason;

/** What a look at a file's content says. */
sealed interface Inspection {

    /** It is one we take. */
    record Fit(FileKind kind) implements Inspection {}

    /** It is something else. */
    record Other(String found) implements Inspection {}

    /** Many files are being read, and nobody has looked at this one. */
    record Busy() implements Inspection {}

    /** It is one we take, but not like this. */
    record Unfit(Reason reason) implements Inspection {}
}
