package no.innovasjonsskolen.form;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@Component
class FormDataArgument implements HandlerArgument<FormData> {

    @Override
    public Class<FormData> type() {
        return FormData.class;
    }

    @Override
    public FormData of(NativeWebRequest request) {
        var texts = requireNonNull(request.getNativeRequest(HttpServletRequest.class)).getParameterMap()
                .entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
        var upload = request.getNativeRequest(MultipartHttpServletRequest.class);
        return new FormData(texts, upload == null ? Map.of() : upload.getFileMap());
    }
}
