package no.innovasjonsskolen;

import com.deque.html.axecore.playwright.AxeBuilder;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Hands axe to the browsers of the stories from the house's own address, for its pages take no other scripts. */
@TestConfiguration(proxyBeanMethods = false)
class AxeScript {

    static final String ADDRESS = "/axe.js";
    static final byte[] SCRIPT = AxeBuilder.getAxeScript().getBytes(StandardCharsets.UTF_8);

    @Bean
    static FilterRegistrationBean<Filter> axe() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (((HttpServletRequest) request).getRequestURI().equals(ADDRESS)) {
                response.setContentType("text/javascript;charset=UTF-8");
                ((HttpServletResponse) response).setHeader("Cache-Control", "max-age=3600");
                response.getOutputStream().write(SCRIPT);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
