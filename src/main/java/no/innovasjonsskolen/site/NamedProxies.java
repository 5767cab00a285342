package no.innovasjonsskolen.site;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Who may say on whose behalf a request comes: {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} are
 * believed from the proxies that are named, and from nobody else. Limits by address follow it.
 */
@Component
class NamedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> proxies;

    /** @param proxies addresses, or networks such as {@code 10.0.0.0/8} */
    NamedProxies(@Value("${skolen.proxies:}") List<String> proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!proxies.isEmpty()) {
            server.addEngineValves(valve());
        }
    }

    RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setHostHeader("X-Forwarded-Host");
        valve.setInternalProxies(proxies.stream().map(NamedProxies::network)
                .collect(Collectors.joining(",")));
        return valve;
    }

    private static String network(String named) {
        var proxy = named.strip();
        return proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
