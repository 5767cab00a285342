package no.innovasjonsskolen.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions of our own instead of the server's, in one HttpOnly cookie. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** The cookie that holds a session's id. */
    static final String COOKIE = "okt";

    @Bean
    SessionBuffer sessionBuffer(Sessions sessions, SchoolClock clock,
            @Value("${server.servlet.session.timeout:8h}") Duration idle) {
        return new SessionBuffer(sessions, clock::outside, idle, Ticker.systemTicker());
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<HouseSession>> sessionFilter(SessionBuffer sessions) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registration;
    }
}
