package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import no.innovasjonsskolen.form.FormData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Once a form that was kept is taken in, it need not be kept; a page with errors holds the text itself. */
@Component
class KeptFormInterceptor implements HandlerInterceptor {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeptForms forms;

    KeptFormInterceptor(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (request.getMethod().equals("POST") && failure == null && response.getStatus() < 500) {
            var browser = new Browser(request, response);
            FormData.of(request).other(KeptFormPage.SENT_AGAIN)
                    .filter(UUID_TEXT.asMatchPredicate()).map(UUID::fromString)
                    .ifPresent(form -> browser.kept(KeepForm.COOKIE)
                            .ifPresent(secret -> forms.remove(form, secret)));
        }
    }
}
