package no.innovasjonsskolen.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills in {@link SignedIn}. */
@Component
class SignedInResolver implements HandlerMethodArgumentResolver {

    private final People people;

    SignedInResolver(People people) {
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(SignedIn.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson signedIn)) {
            throw new IllegalStateException("The route's rule lets in visitors who are not signed in");
        }
        var id = signedIn.getPrincipal().id();
        return parameter.getParameterType() == PersonId.class ? id : people.get(id);
    }
}
