package no.innovasjonsskolen.identity;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds every request against its route's rule. A route without a rule stops the house from starting. */
@Component
class RouteRules implements AuthorizationManager<RequestAuthorizationContext>, SmartInitializingSingleton {

    private final RequestMappingHandlerMapping routes;

    RouteRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getMethodAnnotation(Access.class) == null) {
                throw new IllegalStateException("%s (%s) has no @Access".formatted(route, handler));
            }
        });
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who,
            RequestAuthorizationContext context) {
        var rule = ruleOf(context.getRequest()).orElse(Who.EVERYONE);
        // Who she is costs a question to the database, which a page for everyone does without.
        return new AuthorizationDecision(rule == Who.EVERYONE || Menu.meets(rule,
                who.get() instanceof SignedInPerson person ? Optional.of(person) : Optional.empty()));
    }

    /** Method and pattern of the route this request takes, for the security log; never the address. */
    String[] factsOf(HttpServletRequest request) {
        ruleOf(request);
        return new String[]{"method", request.getMethod(), "route", AccessEvents.routeOf(request)};
    }

    /** The rule of the route this request takes. One that leads nowhere is open: it ends as «not found». */
    Optional<Who> ruleOf(HttpServletRequest request) {
        try {
            var chain = routes.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(requireNonNull(method.getMethodAnnotation(Access.class)).value())
                    : Optional.empty();
        } catch (Exception e) {
            // Wrong method or type: there is no handler to protect, and the framework says so itself.
            return Optional.empty();
        }
    }
}
