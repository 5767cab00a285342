package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything personal or secret that Lom writes carries a word found nowhere else. Every address of the house
 * is then opened by everybody else, and by Lom itself for what only the school may see: no such word is
 * there.
 */
class CanaryStoryTest extends HouseTest {

    private static final String MINE = "KANARI-LOM-";
    private static final String PRIVATE = "KANARI-EGEN-";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private JdbcClient db;

    private final String email = "kanari-lom-epost-%d@lom.example".formatted(System.nanoTime());
    private Reader kari;
    private Reader ola;
    private Applying lom;
    private String hub;
    private final Map<String, String> variables = new LinkedHashMap<>();

    @BeforeEach
    void writeTheWords() {
        inTheCall();
        kari = reader().as("Kari Moen");
        lom = Applying.begin(kari, Applying.LOM);
        hub = lom.hub();
        write("utfordring", "challenge-title", "challenge-what", "challenge-whom", "challenge-tried");
        write("forankring", "anchoring-how", "anchoring-politics");
        write("kontakt", "contact-name", "invoice-reference");
        kari.form(kari.open(hub + "/deltakere/ny"), "/deltakere/ny").set("name", MINE + "deltaker")
                .set("email", email).set("title", MINE + "tittel")
                .set("sector", "culture").send();
        var people = kari.open(hub + "/deltakere");
        kari.form(people, people.html().select("form[action$=inviter]").attr("action")).send();
        var arrived = inbox().accept(email);
        ola = arrived.reader();
        writeThePrivateWords(arrived.page());
        variables();
    }

    @AfterEach
    void takeItBack() {
        lom.withdraw();
    }

    @Test
    @DisplayName("Ingen andre enn Lom og skolen ser et eneste ord av det Lom har skrevet, på noen adresse")
    void nobodyElseSeesAWord() {
        var others = Map.of("Marit Sande", reader().as("Marit Sande"), "Nils Aas", reader().as("Nils Aas"),
                "Siri Dahl", reader().as("Siri Dahl"), "Amina Ali", reader().as("Amina Ali"), "ingen",
                reader());
        var leaks = new ArrayList<String>();

        others.forEach((who, reader) -> addresses().forEach(address -> {
            var seen = reader.get(address);
            if (holds(seen, "KANARI-")) {
                leaks.add(who + " sees a word on " + address);
            }
            if (seen.status() >= 500) {
                leaks.add(who + " breaks " + address + ": " + seen.status());
            }
        }));

        assertThat(leaks).isEmpty();
    }

    @Test
    @DisplayName("Kommunen ser aldri det deltakeren har skrevet og lagt ved selv")
    void theEmployerNeverSeesHerOwnWords() {
        var leaks = addresses().stream().filter(address -> holds(kari.get(address), PRIVATE)).toList();

        assertThat(leaks).isEmpty();
        assertThat(holds(kari.get(hub + "/se-over"), MINE)).as("the words are there to be found").isTrue();
        assertThat(holds(ola.get("/min-del/" + variables.get("participant")), PRIVATE))
                .as("she sees them herself").isTrue();
    }

    @Test
    @DisplayName("Lenken til kommunestyret viser svarene, og ikke et eneste navn eller en måte å nå noen på")
    void theCouncilSeesNobody() {
        var link = kari.form(kari.open(hub + "/deling"), "/deling").sendAndStay().html()
                .select("main a[href*=/delt/]").attr("href");

        var seen = reader().get(link);

        assertThat(seen.body()).contains(MINE + "challenge-what", MINE + "anchoring-how")
                .doesNotContain(MINE + "contact-name", MINE + "invoice-reference", MINE + "deltaker",
                        MINE + "tittel", PRIVATE, email, "Kari Moen");
    }

    private void write(String step, String... fields) {
        var form = lom.step(step);
        for (var field : fields) {
            form.set(field, MINE + field);
        }
        assertThat(form.sendAndStay().status()).isEqualTo(303);
    }

    private void writeThePrivateWords(Reader.Seen own) {
        var form = own.html().select("form[data-autosave]").attr("action").split("\\?")[0];
        var filled = ola.form(own, form);
        own.html().select("form[data-autosave] textarea, form[data-autosave] input[type=text]")
                .eachAttr("name")
                .forEach(field -> filled.set(field, PRIVATE + field));
        var sent = filled.sendAndStay();
        assertThat(sent.status()).as(sent.raw().headers().map() + own.url()).isEqualTo(303);
    }

    private void variables() {
        var application = hub.substring(hub.lastIndexOf('/') + 1);
        variables.put("id", application);
        variables.put("participant",
                db.sql("select id::text from admission.participant where application = :id::uuid")
                        .param("id", application).query(String.class).single());
        variables.put("step", "utfordring");
        variables.put("number", "3434");
        variables.put("fingerprint", "0");
        variables.put("name", "site.css");
    }

    /**
     * Every address of the house that can be opened, with Lom's own ids in it. The demo school's outbox is
     * open to all on purpose, and does not exist with real data.
     */
    private List<String> addresses() {
        var all = new TreeSet<String>();
        routes.getHandlerMethods().keySet().forEach(route -> {
            var methods = route.getMethodsCondition().getMethods().toString();
            if (methods.equals("[]") || methods.contains("GET")) {
                route.getPatternValues().forEach(pattern -> all.add(filled(pattern, variables.get("id"))));
                route.getPatternValues()
                        .forEach(pattern -> all.add(filled(pattern, variables.get("participant"))));
            }
        });
        all.removeIf(address -> address.startsWith("/demo/"));
        return List.copyOf(all);
    }

    private String filled(String pattern, String id) {
        var path = pattern.replaceAll("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}", "{$1}");
        for (var variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}",
                    variable.getKey().equals("id") ? id : variable.getValue());
        }
        return path.replaceAll("\\{\\w+}", "0");
    }

    private static boolean holds(Reader.Seen seen, String word) {
        var headers = seen.raw().headers().map().toString();
        return seen.body().contains(word) || headers.contains(word)
                || seen.body().toLowerCase(Locale.ROOT).contains("kanari-lom-epost") && !word.equals(PRIVATE);
    }
}
