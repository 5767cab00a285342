package no.innovasjonsskolen.attempt;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class ClientAddressArgument implements HandlerArgument<ClientAddress> {

    @Override
    public Class<ClientAddress> type() {
        return ClientAddress.class;
    }

    @Override
    public ClientAddress of(NativeWebRequest request) {
        return ClientAddress
                .of(requireNonNull(request.getNativeRequest(HttpServletRequest.class)).getRemoteAddr());
    }
}
