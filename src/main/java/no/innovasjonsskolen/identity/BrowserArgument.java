package no.innovasjonsskolen.identity;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class BrowserArgument implements HandlerArgument<Browser> {

    @Override
    public Class<Browser> type() {
        return Browser.class;
    }

    @Override
    public Browser of(NativeWebRequest request) {
        return new Browser(requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }
}
