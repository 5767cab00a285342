package no.innovasjonsskolen.document;

import java.util.Optional;

/**
 * A handler's argument on a page that shows the form of an upload.
 *
 * @param why there when the request began as a form too large to be read ({@link UploadGate}): what to say
 */
public record RefusedUpload(Optional<UploadResult> why) {}
