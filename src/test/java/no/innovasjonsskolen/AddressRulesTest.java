package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody writes another room's address. */
class AddressRulesTest extends HouseTest {

    /** Answered by filters, and so not among the routes. */
    private static final Map<String, String> BY_FILTERS = Map.of("/logg-ut", "identity", "/logg-inn/svar",
            "federation");

    /** Where another room's address is still written. The list may only shrink. */
    private static final Set<String> OLD_SINS = Set.of(
            "admission/StartPage.jte writes /sok-om-plass,", "programme/CallNotice.jte writes /sok-om-plass,",
            "programme/CallNotice.java writes /soknad,", "document/UploadGate.java writes /error,",
            "demo/DemoPage.jte writes /demo/utboks,", "demo/DemoPage.jte writes /logg-inn,",
            "home/RobotsPage.java writes /demo,", "home/RobotsPage.java writes /garanti,",
            "home/RobotsPage.java writes /invitasjon,", "home/RobotsPage.java writes /kommuner,",
            "home/RobotsPage.java writes /logg-inn,", "home/RobotsPage.java writes /min-del,",
            "home/RobotsPage.java writes /samarbeid,", "home/RobotsPage.java writes /soknad,");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    @DisplayName("En adresse står bare i rommet som har den")
    void addressesAreWrittenAtHome() {
        var found = AddressRules.strangers(routes(), Sources.ofTheHouse());

        assertThat(found).allSatisfy(breach -> assertThat(OLD_SINS).anyMatch(breach::startsWith));
        assertThat(OLD_SINS).as("Mended: take it out of the list")
                .allSatisfy(sin -> assertThat(found).anyMatch(breach -> breach.startsWith(sin)));
    }

    @Test
    @DisplayName("En annens adresse blir funnet i kode og i maler, også når flere rom deler begynnelsen")
    void aStrangersAddressIsFound() {
        var routes = Map.of("office", Set.of("/kontor", "/kontor/soknad/{id}"), "programme",
                Set.of("/kontor/opptak/{id}"), "admission", Set.of("/soknad/{id}/garanti", "/garanti/{id}"));
        var planted = new Sources(List.of())
                .with("office", "Planted.java", """
                        goTo("/kontor"); goTo("/kontor/soknad/" + id); goTo("/soknad/" + id + "/garanti");
                        goTo("/kontor/opptak/" + id); open("/proc/self");
                        """)
                .with("programme", "Planted.jte",
                        """
                                <a href="${words.url("/kontor")}"><form action="/kontor/soknad/1"><a href="/garanti?x">
                                """);

        assertThat(AddressRules.strangers(routes, planted)).extracting(breach -> breach.split(":")[0])
                .containsExactly("office/Planted.java writes /soknad/, an address of admission",
                        "office/Planted.java writes /kontor/opptak/, an address of programme",
                        "programme/Planted.jte writes /kontor/soknad/1, an address of office",
                        "programme/Planted.jte writes /garanti?x, an address of admission");
    }

    private Map<String, Set<String>> routes() {
        var routes = new HashMap<String, Set<String>>();
        mapping.getHandlerMethods().forEach((route, handler) -> routes
                .computeIfAbsent(handler.getBeanType().getPackageName().replaceAll(".*\\.", ""),
                        _ -> new HashSet<>())
                .addAll(route.getPatternValues()));
        BY_FILTERS
                .forEach((address, room) -> routes.computeIfAbsent(room, _ -> new HashSet<>()).add(address));
        return routes;
    }
}
