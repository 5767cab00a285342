package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language a signed-in person chooses, so that she meets it the next time as well. */
@Component
class LanguageChoice implements HandlerInterceptor {

    private final People people;

    LanguageChoice(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && !isFromElsewhere(request)) {
            FormData.of(request).other("spraak").flatMap(Language::of)
                    .ifPresent(chosen -> SignedInVisitors.signedIn().map(SignedInPerson::getPrincipal)
                            .filter(person -> person.language() != chosen)
                            .ifPresent(person -> people.speak(person.id(), chosen)));
        }
        return true;
    }

    /** A letter opens pages in its own language, which its reader has not thereby chosen for herself. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin");
    }
}
