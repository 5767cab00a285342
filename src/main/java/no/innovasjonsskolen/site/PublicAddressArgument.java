package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class PublicAddressArgument implements HandlerArgument<PublicAddress> {

    private final Frames frames;

    PublicAddressArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Class<PublicAddress> type() {
        return PublicAddress.class;
    }

    @Override
    public PublicAddress of(NativeWebRequest request) {
        return new PublicAddress(
                frames.originOf(requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }
}
