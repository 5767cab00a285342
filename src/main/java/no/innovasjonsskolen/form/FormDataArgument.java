package no.innovasjonsskolen.form;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class FormDataArgument implements HandlerArgument<FormData> {

    @Override
    public Class<FormData> type() {
        return FormData.class;
    }

    @Override
    public FormData of(NativeWebRequest request) {
        return FormData.of(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
