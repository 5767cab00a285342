package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The gate: headers, forgery, sign-in, and the rule of each route. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_OUT = "/logg-ut";

    @Bean
    CsrfTokenRepository formTokens() {
        return new FormTokens();
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http, RouteRules rules, CsrfTokenRepository tokens,
            Doorkeeper doorkeeper, List<AfterSignOut> afterSignOut) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new FormMark())
                        // Who asks to be let out is let out, when the browser says that a page of ours asks.
                        .ignoringRequestMatchers(request -> request.getRequestURI().equals(SIGN_OUT)
                                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint(doorkeeper)
                        .accessDeniedHandler(doorkeeper))
                .logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessHandler(
                        (request, response, who) -> goOn(who, afterSignOut, response)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
                    HouseHeaders.WRITERS.forEach(headers::addHeaderWriter);
                })
                .build();
    }

    private static void goOn(@Nullable Authentication who, List<AfterSignOut> rooms,
            HttpServletResponse response) {
        if (who instanceof SignedInPerson person) {
            SecurityLog.tell(SecurityLog.Event.SIGNED_OUT, Optional.of(person.getPrincipal().id()));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, who instanceof SignedInPerson person
                ? rooms.stream().flatMap(room -> room.address(person.getPrincipal().proof()).stream())
                        .findFirst().orElse("/")
                : "/");
    }

    @Bean
    WebMvcConfigurer signedInPeople(SignedInResolver resolver, LanguageChoice languages,
            KeptFormInterceptor keptForms, AccessEvents events) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(events);
                registry.addInterceptor(languages);
                registry.addInterceptor(keptForms);
            }
        };
    }
}
