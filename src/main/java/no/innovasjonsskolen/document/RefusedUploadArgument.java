package no.innovasjonsskolen.document;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class RefusedUploadArgument implements HandlerArgument<RefusedUpload> {

    @Override
    public Class<RefusedUpload> type() {
        return RefusedUpload.class;
    }

    @Override
    public RefusedUpload of(NativeWebRequest request) {
        return new RefusedUpload(
                UploadGate.turnedAway(requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                        ? Optional.of(new UploadResult.TooLarge(Documents.LARGEST)) : Optional.empty());
    }
}
