package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.programme.Contact;
import no.innovasjonsskolen.site.Help;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that belongs to an application says whom to ask, at the same place and in the same way. */
class HelpOnPagesTest extends HouseTest {

    /** The rooms whose pages are an application's; of other rooms those at its address. */
    private static final Set<String> ROOMS = Set.of("admission", "participation", "invitation");
    private static final String REFERENCE = "IS-\\d{4}-\\d{4}";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private Contact contact;

    @Test
    @DisplayName("Hver rute i en søknad sier nederst hvem man spør, også når siden ikke finnes")
    void everyRouteOfAnApplication() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM);
        lom.answerAll();
        var own = Map.of("id", lom.hub().substring("/soknad/".length()));
        var routes = routes();

        assertThat(routes).contains("/soknad", "/soknad/{id}/se-over", "/min-del/{id}/dokument",
                "/invitasjon/{secret}", "/garanti/{id}", "/samarbeid/{id}",
                "/soknad/{id}/spoersmaal/{inquiry}");
        for (var route : routes) {
            var isOwn = route.startsWith("/soknad/{id}");
            var page = kari.open(Routes.filled(route, isOwn ? own : Map.of()));
            if (isHtml(page)) {
                assertSaysWhomToAsk(page, isOwn && page.status() == 200);
            }
        }
        assertSaysWhomToAsk(kari.open("/soknad/finnes-ikke/her"), false);
        lom.withdraw();
    }

    @Test
    @DisplayName("Deltakeren, kommunedirektøren og kvitteringen viser referansen, og et brev til skolen har den som emne")
    void thoseWhoAreAskedSeeTheReference() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM).fillIn();
        var ola = inbox().accept("ola@lom.example");
        var gro = inbox().accept("gro@lom.example");

        assertSaysWhomToAsk(ola.page(), true);
        assertSaysWhomToAsk(ola.reader().open(path(ola) + "/dokument"), true);
        assertSaysWhomToAsk(gro.page(), true);
        assertSaysWhomToAsk(gro.reader().open(path(gro) + "/nei"), true);
        assertSaysWhomToAsk(gro.reader().open(path(gro) + "/overlat"), true);
        gro.form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        assertSaysWhomToAsk(lom.send(), true);
        // Somebody else's is not found, and is not named.
        assertSaysWhomToAsk(ola.reader().open(lom.hub()), false);
        assertThat(reader().open("/studiet").html().select(".help")).isEmpty();
        lom.withdraw();
    }

    @Test
    @DisplayName("Skolens telefon står der når den er satt opp, og kan ringes fra siden")
    void theTelephone() {
        var help = new Help("post@skolen.example", Optional.of("+47 61 28 80 00"), Optional.of("IS-0042"));

        assertThat(help.tel()).contains("tel:+4761288000");
        assertThat(contact.help(Optional.empty())).isEqualTo(
                new Help(contact.email(), contact.telephone(), Optional.empty()));
    }

    private void assertSaysWhomToAsk(Reader.Seen page, boolean named) {
        var main = page.html().selectFirst("main");
        var help = main.select("> .help");
        assertThat(help).as("%s: %s", page.url(), page.text()).hasSize(1);
        assertThat(main.lastElementChild()).as(page.url()).isEqualTo(help.first());
        assertThat(help.text()).as(page.url()).contains("Trenger du hjelp?", contact.email());
        var mailto = help.select("a[href^=mailto:]").attr("href");
        if (named) {
            assertThat(help.select("dd").last().text()).as(page.url()).matches(REFERENCE);
            assertThat(mailto).matches("mailto:[^?]+\\?subject=S%C3%B8knaden%20" + REFERENCE);
        } else {
            assertThat(mailto).as(page.url()).isEqualTo("mailto:" + contact.email());
            assertThat(help.text()).doesNotContainPattern(REFERENCE);
        }
    }

    private static boolean isHtml(Reader.Seen page) {
        return page.raw().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static String path(Inbox.Arrived arrived) {
        return arrived.page().path().split("\\?")[0];
    }

    private List<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .filter(pattern -> isOfAnApplication(pattern, it.getValue())))
                .sorted().toList();
    }

    private static boolean isOfAnApplication(String pattern, HandlerMethod method) {
        var room = method.getBeanType().getPackageName().replaceFirst(".*\\.", "");
        return pattern.startsWith("/soknad") || ROOMS.contains(room) && !pattern.startsWith("/kontor");
    }
}
