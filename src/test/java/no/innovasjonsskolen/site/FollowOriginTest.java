package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.List;
import no.innovasjonsskolen.HouseTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Cookies and HSTS follow the school's own address; the proxy that ends https says nothing here. */
class FollowOriginTest extends HouseTest {

    private static final String HSTS = "Strict-Transport-Security";

    @Autowired
    private WebApplicationContext house;
    @Autowired
    @Qualifier("sessionFilter")
    private FilterRegistrationBean<?> sessions;
    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter gate;

    @Test
    @DisplayName("Er skolens adresse sikker, er hver informasjonskapsel det også, og nettleseren får vite det for et år")
    void secure() throws Exception {
        var school = at("https://skolen.example");

        var asked = school.perform(get("/mine-opplysninger")).andReturn().getResponse();
        var page = school.perform(get("/logg-inn")).andReturn().getResponse();
        var signedIn = signIn(school, page);

        assertThat(names(asked, page, signedIn)).contains("__Host-til", "__Host-XSRF-TOKEN", "__Host-okt")
                .allMatch(name -> name.startsWith("__Host-"));
        for (var response : List.of(asked, page, signedIn)) {
            assertThat(response.getHeader(HSTS)).isEqualTo("max-age=31536000");
            assertThat(response.getCookies()).allSatisfy(cookie -> {
                assertThat(List.of(cookie.getSecure(), cookie.isHttpOnly())).containsOnly(true);
                assertThat(cookie.getPath()).isEqualTo("/");
                assertThat(cookie.getDomain()).isNull();
                assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            });
        }
        var session = signedIn.getCookie("__Host-okt").getValue();
        assertThat(
                school.perform(get("/min-innlogging").cookie(new Cookie("__Host-okt", session))).andReturn()
                        .getResponse().getStatus())
                .isEqualTo(200);
        assertThat(school.perform(get("/min-innlogging").cookie(new Cookie("okt", session))).andReturn()
                .getResponse().getStatus()).as("a name that any machine of the domain can set")
                .isEqualTo(303);
    }

    @Test
    @DisplayName("Er den ikke sikker, heter de det de heter, og ingenting blir lovet")
    void plain() throws Exception {
        var school = at("http://localhost:8080");

        var page = school.perform(get("/logg-inn")).andReturn().getResponse();
        var signedIn = signIn(school, page);

        assertThat(names(page, signedIn)).contains("XSRF-TOKEN", "okt");
        assertThat(page.getHeaders("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(page.getHeader(HSTS)).isNull();
    }

    private MockMvc at(String origin) {
        return MockMvcBuilders.webAppContextSetup(house)
                .addFilters(new FollowOrigin(origin), sessions.getFilter(), gate).build();
    }

    private static MockHttpServletResponse signIn(MockMvc school, MockHttpServletResponse page)
            throws Exception {
        var html = Jsoup.parse(page.getContentAsString());
        return school.perform(post("/logg-inn/demo").cookie(page.getCookies())
                .param("_csrf", html.select("input[name=_csrf]").first().val())
                .param("person", html.select("button[name=person]").first().val())).andReturn().getResponse();
    }

    private static List<String> names(MockHttpServletResponse... responses) {
        return List.of(responses).stream().flatMap(it -> it.getHeaders("Set-Cookie").stream())
                .map(cookie -> cookie.substring(0, cookie.indexOf('='))).toList();
    }
}
