package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.disclosure.DisclosureCases;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.RulingCases;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Takes every form of the house through the bad values of each of its fields. The forms are found from the
 * routes that take one, and the fields from the pages: a new form that is not opened here fails the test
 * until it is.
 */
class EveryFormTest extends HouseTest {

    /** Forms that cannot be opened from here, and the story that takes them instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/soknad",
                    "BadInputStoryTest: its only field is which button is pressed"),
            Map.entry("/samarbeid/{id}",
                    "PartnerStoryTest: its only field is which button is pressed"),
            Map.entry("/samarbeid/{id}/ut",
                    "RightsStoryTest: a button and no field"),
            Map.entry("/logg-inn/ny",
                    "FederationStoryTest: only who comes from a portal sees it"),
            Map.entry("/passnokler",
                    "PasskeyStoryTest: the browser's key is part of it"),
            Map.entry("/logg-inn/passnokkel",
                    "PasskeyStoryTest: the browser's key is all of it"),
            Map.entry("/logg-inn/demo",
                    "SignInStoryTest: one button for each person"),
            Map.entry("/demo/klokke",
                    "DemoStoryTest: the demo school's page has two forms with this address"),
            Map.entry("/soknad/{id}/garanti/{municipality}",
                    "LinksStoryTest: only when somebody has signed"),
            Map.entry("/kontor/soknad/{id}/garanti/{municipality}/{signed}",
                    "SignaturesStoryTest: only when somebody has signed"),
            Map.entry("/kladd/{form}/{id}",
                    "saving while one writes: tried below"),
            Map.entry("/kontor/vurdering/{id}",
                    "AssessStoryTest: only when the deadline has passed"),
            Map.entry("/kontor/opptak/{id}/loddtrekning/kunngjor",
                    "DrawStoryTest: only when the pool is frozen and the week to object is over"),
            Map.entry("/kontor/opptak/{id}/loddtrekning/kuler",
                    "DrawStoryTest: only when the lottery is announced"),
            Map.entry("/kontor/opptak/{id}/loddtrekning/sett-til-side",
                    "DrawStoryTest: asked once, then agreed to"),
            Map.entry("/kontor/opptak/{id}/innsigelse/{objection}",
                    "DrawStoryTest: only when somebody has objected"),
            Map.entry("/soknad/{id}/sokerlista",
                    "DrawStoryTest: only while one may object"),
            Map.entry("/kontor/vurdering/{id}/uenighet",
                    "AssessStoryTest: only when two assessors differ"),
            Map.entry("/kontor/vurderinger/{id}/klare", "AssessStoryTest: only when cases are ready"),
            Map.entry("/kontor/vurdering/{id}/inhabil",
                    "AssessStoryTest: only when the deadline has passed"),
            Map.entry("/kontor/vurdering/{id}/inhabil/{person}",
                    "TakeBackStoryTest: only when somebody has declared a conflict of interest"),
            Map.entry("/kontor/vurdering/{id}/varsel",
                    "NoticeStoryTest: only when it is decided"),
            Map.entry("/kontor/vurdering/{id}/vilkaar",
                    "ConditionStoryTest: only when it is decided on a condition"),
            Map.entry("/kontor/vurdering/{id}/mangler",
                    "AskStoryTest: only when the deadline has passed"),
            Map.entry("/bedt-om/{id}",
                    "AskStoryTest: only when the school has asked for something"),
            Map.entry("/soknad/{id}/bytte/{seat}", "ReplacementStoryTest: only when there is a place"),
            Map.entry("/tilbud/{id}/ja", "OfferStoryTest: only when a place is offered"),
            Map.entry("/tilbud/{id}/nei", "OfferStoryTest: only when a place is offered"),
            Map.entry("/tilbud/{id}/frasi", "OfferStoryTest: only when a place is taken"),
            Map.entry("/kontor/tilbud/{id}/send", "OfferStoryTest: only when somebody is selected"),
            Map.entry("/kontor/tilbud/{id}/regel", "OfferStoryTest: only when a rule cannot be kept"),
            Map.entry("/kontor/tilbud/soknad/{id}/brutt", "OfferStoryTest: only when a place is taken"),
            Map.entry("/kontor/tilbud/soknad/{id}/gruppe", "OfferStoryTest: only when a partner has left"),
            Map.entry("/kontor/tilbud/soknad/{id}/utsatt", "OfferStoryTest: only when a place is taken"),
            Map.entry("/kontor/tilbud/soknad/{id}/utsatt-plass",
                    "RollingDecisionsTest: only when a place is kept"),
            Map.entry("/kontor/tilbud/soknad/{id}/etter-klage",
                    "LateRightTest: only when an appeal may be upheld"),
            Map.entry("/kontor/opptak/{id}/fordeling/lempe",
                    "TargetsStoryTest: only when the targets cannot all be met"),
            Map.entry("/kontor/vurdering/{id}/paa-nytt",
                    "AssessStoryTest: only when it is decided"));

    private static final String BREAKS_LINE = "a\u202Eb";
    private static final String TOO_LONG = "x".repeat(20_001);

    private static final Map<String, List<String>> BAD = Map.ofEntries(
            Map.entry("line", List.of(BREAKS_LINE, TOO_LONG)),
            Map.entry("paragraphs", List.of(TOO_LONG)),
            Map.entry("email", List.of("kari.lom.no", "kari@", "o’b@lom.no", "bjørn@lom.no",
                    "a..b@lom.no", "a@lom..no", "kari@lom.no; ola@lom.no", TOO_LONG)),
            Map.entry("telephone", List.of("ring meg", TOO_LONG)),
            Map.entry("number", List.of("tolv", "-1", TOO_LONG)),
            Map.entry("date", List.of("31.2.2027", "i.morgen.kanskje")),
            Map.entry("one_of", List.of("abcd", "0301")),
            Map.entry("select", List.of("abcd", "0301")),
            Map.entry("several", List.of("abcd")),
            Map.entry("check", List.of("kanskje")),
            Map.entry("file", List.of("gift.exe")));

    /** What is written in the other fields, where nothing is, so that it can be seen to be kept. */
    private static final Map<String, String> GOOD = Map.of("line", "Kari", "paragraphs", "Mye å si.",
            "email", "kari@lom.no", "telephone", "61 21 70 00", "number", "12");

    /** Reads everything a reader can write or choose in the form with this address. */
    private static final String READ = """
            action => [...[...document.querySelectorAll('main form[method=post]')]
                .find(form => form.getAttribute('action').split('?')[0].endsWith(action)).elements]
                .filter(it => it.matches('input, select, textarea') && !['hidden', 'file'].includes(it.type))
                .map(it => it.name + '=' + (['radio', 'checkbox'].includes(it.type)
                    ? it.value + it.checked : it.value))
            """;

    /** Writes and chooses there, as a reader does, and answers what she then sees. */
    private static final String TYPE = """
            action => {
                const read = %s;
                const form = [...document.querySelectorAll('main form[method=post]')]
                    .find(form => form.getAttribute('action').split('?')[0].endsWith(action));
                for (const it of form.elements) {
                    if (!it.matches('input, select, textarea') || ['hidden', 'file'].includes(it.type)) continue;
                    if (it.type === 'radio') it.checked = true;
                    else if (it.type === 'checkbox') it.checked = !it.checked;
                    else if (it.matches('select')) it.selectedIndex = it.options.length - 1;
                    else it.value = it.type === 'email' ? 'ny@lom.no' : it.type === 'tel' ? '61 21 70 00'
                        : it.name.endsWith('-aar') ? '2028' : it.inputMode ? '7' : 'Skrevet nå';
                    it.dispatchEvent(new Event('input', { bubbles: true }));
                }
                return read(action);
            }
            """
            .formatted(READ.strip());

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private ApplicationContext house;

    private final Map<String, Opened> opened = new LinkedHashMap<>();
    private Applying lom;

    /** A page with a form, and who sees it. */
    private record Opened(Reader reader, Supplier<String> page, String action) {

        Form form() {
            return new Form(reader, element());
        }

        Element element() {
            return in(reader.open(page.get()));
        }

        /** The form on a page that shows it. */
        Element in(Reader.Seen seen) {
            return seen.html().select("form[method=post]").stream()
                    .filter(it -> it.attr("action").split("\\?")[0].endsWith(action)).findFirst()
                    .orElseThrow();
        }
    }

    @BeforeEach
    void openThemAll() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        lom = Applying.begin(kari, Applying.LOM);
        var hub = lom.hub();
        var participant = listed(kari, hub);
        lom.askTheDirector();
        var director = inbox().accept("gro@lom.example");
        var ola = inbox().accept("ola.skjema@lom.example");
        Stream.of("kontakt", "utfordring", "forankring").forEach(
                step -> open("/soknad/{id}/del/{step}", step, kari, hub + "/del/" + step, "/del/" + step));
        open("/soknad/{id}/deltakere/ny", "", kari, hub + "/deltakere/ny", "/deltakere/ny");
        open("/soknad/{id}/deltakere/lim-inn", "", kari, hub + "/deltakere/lim-inn", "/lim-inn");
        open("/soknad/{id}/deltakere/{participant}", "", kari, participant, participant);
        open("/soknad/{id}/partnere", "", kari, hub + "/partnere", "/partnere");
        open("/soknad/{id}/kolleger", "", kari, hub + "/kolleger", "/kolleger");
        open("/soknad/{id}/garanti", "", kari, hub + "/garanti", "/garanti");
        open("/soknad/{id}/trekk", "", kari, hub + "/trekk", "/trekk");
        open("/soknad/{id}/deltakere/{participant}/fjern", "", kari, participant + "/fjern", "/fjern");
        open("/garanti/{id}/nei", "", director.reader(), director.page().path() + "/nei", "/nei");
        open("/garanti/{id}/overlat", "", director.reader(), director.page().path() + "/overlat", "/overlat");
        open("/garanti/{id}", "", director.reader(), director.page().path(), director.page().path());
        kari.form(kari.open(hub + "/partnere"), "/partnere").set("kommune", "1505").set("navn", "Pia Partner")
                .set("epost", "pia.skjema@nabo.example").send();
        var partner = inbox().accept("pia.skjema@nabo.example");
        open("/samarbeid/{id}/overlat", "", partner.reader(), partner.page().path() + "/overlat", "/overlat");
        open("/min-del/{id}", "", ola.reader(), ola.page().path(), ola.page().path());
        var documents = ola.page().path() + "/dokument";
        open("/min-del/{id}/dokument", "", ola.reader(), documents, documents);
        open("/varsel", "", reader(), "/varsel", "/varsel");
        open("/innsyn", "", reader(), "/innsyn", "/innsyn");
        openTheOffice(hub);
    }

    private void openTheOffice(String hub) {
        var eva = reader().as("Eva Lunde");
        var call = eva.open("/kontor/opptak").html().select("main a[href*=/kontor/opptak/]").eachAttr("href")
                .stream()
                .filter(url -> url.matches("/kontor/opptak/[0-9a-f-]{36}"))
                .filter(url -> !eva.open(url).html().select("[data-control=date]").isEmpty()).findFirst()
                .orElseThrow();
        open("/kontor/opptak/ny", "", eva, "/kontor/opptak/ny", "/kontor/opptak/ny");
        open("/kontor/opptak/{id}", "", eva, call, call);
        open("/kontor/opptak/{id}/fordeling", "", eva, call + "/fordeling", "/fordeling");
        open("/kontor/opptak/{id}/avlys", "", eva, call + "/avlys", "/avlys");
        open("/kontor/brev", "", eva, "/kontor/brev", "/kontor/brev");
        open("/kontor/soknad/{id}/notat", "", eva, "/kontor" + hub, "/notat");
        open("/kontor/soknad/{id}/saksbehandler", "", eva, "/kontor" + hub + "/saksbehandler",
                "/saksbehandler");
        open("/kontor/soknad/{id}/spoersmaal", "", eva, "/kontor" + hub + "/spoersmaal", "/spoersmaal");
        open("/kontor/visninger", "", eva, "/kontor/visninger?vis=sendt", "/visninger");
        openTheQuestion(eva, hub);
        openTheRulings(eva);
    }

    /** Ada appeals, and Eva sees to it. */
    private void openTheRulings(Reader eva) {
        var ada = person("Ada Skjema");
        var officer = person("Siv Skjema");
        open("/vedtak/{id}/klage", "", reader().as(ada.id()), RulingCases.toAppeal(house, ada, officer),
                "/klage");
        var forward = RulingCases.toForward(house, ada, officer);
        open("/kontor/klager/{id}", "forward", eva, forward, forward);
        var decide = RulingCases.toDecide(house, ada, officer);
        open("/kontor/klager/{id}", "decide", eva, decide, decide);
        var answer = DisclosureCases.toAnswer(house);
        open("/kontor/innsyn/{id}", "answer", eva, answer, answer);
        var appeal = DisclosureCases.toAppeal(house, officer);
        open("/innsyn/{secret}", "", reader(), appeal, appeal);
    }

    private Person person(String name) {
        var id = PersonId.random();
        var person = new Person(id, name, id.value() + "@skjema.example", Optional.empty());
        house.getBean(People.class).add(person, clock.instant());
        return person;
    }

    /** The office asks, and the one who applies may answer. */
    private void openTheQuestion(Reader eva, String hub) {
        var asking = eva.form(eva.open("/kontor" + hub + "/spoersmaal"), "/spoersmaal");
        asking.set("spoersmaal", "Hvem?").set("frist-dag", "15").set("frist-maaned", "4")
                .set("frist-aar", "2028").set("til", "kari.moen@lom.example").send();
        var kari = reader().as("Kari Moen");
        var question = kari.open("/soknad").html().select("a[href*=/spoersmaal/]").attr("href");
        open("/soknad/{id}/spoersmaal/{inquiry}", "", kari, question, question);
    }

    @AfterEach
    void takeItBack() {
        lom.withdraw();
    }

    @Test
    @DisplayName("Hvert skjema i huset blir prøvd: det er åpnet her, eller det står hvor det prøves")
    void everyFormIsTried() {
        var taken = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getKey().getMethodsCondition().getMethods()
                        .contains(RequestMethod.POST))
                .filter(route -> Stream.of(route.getValue().getMethodParameters())
                        .anyMatch(it -> it.getParameterType() == FormData.class))
                .flatMap(route -> route.getKey().getPatternValues().stream()).collect(Collectors.toSet());

        var tried = new TreeSet<>(ELSEWHERE.keySet());
        opened.keySet().forEach(name -> tried.add(name.split(" ")[0]));
        assertThat(tried).containsAll(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    @DisplayName("Et galt svar gir skjemaet igjen med status 422, sier hva som er galt ved feltet, og beholder alle svar")
    void whatIsWrongComesBack(String language) {
        var faults = new ArrayList<String>();
        var tries = 0;
        for (var page : opened.entrySet()) {
            page.getValue().reader().speaking(language);
            for (var field : page.getValue().element().select("[data-control]")) {
                assertThat(BAD).as("bad values of each control").containsKey(field.attr("data-control"));
                for (var bad : BAD.get(field.attr("data-control"))) {
                    if (field.select("option").eachAttr("value").contains(bad)) {
                        continue; // Oslo may be asked to apply together, so the page offers it.
                    }
                    tries++;
                    attempt(page.getValue(), field, bad, language)
                            .forEach(fault -> faults
                                    .add(page.getKey() + " " + field.attr("data-field") + ": " + fault));
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(tries).isGreaterThan(80);
    }

    @Test
    @DisplayName("Det som lagres mens man skriver, følger de samme reglene: et valg som ikke finnes, blir aldri lagret")
    void autosaveIsNoBackDoor() {
        var ola = opened.get("/min-del/{id}");
        var form = ola.form();

        var answer = ola.reader().save(ola.element().attr("data-autosave"),
                Map.of("_csrf", form.value("_csrf"),
                        "wish", "abcd", "v.wish", "0"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"refused\"");
        assertThat(ola.form().value("wish")).isNull();
    }

    @Test
    @DisplayName("Fra et skjema med feil fører språkvalget til det samme skjemaet på det andre språket")
    void languageLeadsBackToTheForm() {
        var faults = new ArrayList<String>();
        for (var page : opened.entrySet()) {
            var field = page.getValue().element().selectFirst("[data-control]");
            var form = page.getValue().form();
            typed(field, BAD.get(field.attr("data-control")).getFirst()).forEach(form::set);
            var answer = form.sendAndStay();
            var other = page.getValue().reader()
                    .open(answer.html().select(".languages a[lang=nn]").attr("href"));
            if (other.status() != 200
                    || other.html().select("form[action*=" + page.getValue().action() + "]").isEmpty()) {
                faults.add(page.getKey() + ": " + other.status() + " at " + other.path());
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("Bytter leseren språk, står alt hun har skrevet der fortsatt, i hvert skjema; uten skript sier siden fra")
    void languageKeepsWhatIsTyped() {
        try (var browser = Browser.open(origin()).expecting("422").expecting("409")) {
            for (var page : opened.entrySet()) {
                browser.go("/tilgjengelighet"); // Nobody's form is open while she becomes somebody else.
                var form = page.getValue().element();
                assertThat(form.hasAttr("data-autosave") || !form.select("noscript").isEmpty())
                        .as("%s: a reader without scripts is warned", page.getKey()).isTrue();

                browser.context().clearCookies();
                browser.context().addCookies(page.getValue().reader().cookies().entrySet().stream()
                        .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(origin())).toList());
                browser.go(page.getValue().page().get());
                var typed = browser.page().evaluate(TYPE, page.getValue().action());
                var other = browser.page().getAttribute("html", "lang").equals("en") ? "nn" : "en";
                browser.going(() -> browser.page().locator(".languages a[lang=" + other + "]").click());

                assertThat(browser.page().getAttribute("html", "lang")).isEqualTo(other);
                assertThat(browser.page().evaluate(READ, page.getValue().action())).as(page.getKey())
                        .isEqualTo(typed);
            }
        }
    }

    /** Every way in which the answer falls short; none when it is as it should be. */
    private static List<String> attempt(Opened page, Element field, String bad, String language) {
        var name = field.attr("data-field");
        var empty = page.element();
        var form = new Form(page.reader(), empty);
        empty.select("[data-control]").forEach(other -> fill(form, other));
        if (field.attr("data-control").equals("file")) {
            form.attach(name, bad, new byte[]{'M', 'Z', 0, 0});
        } else {
            typed(field, bad).forEach(form::set);
        }
        var sent = form.fields();
        var answer = form.sendAndStay();
        if (answer.status() != 422) {
            return List.of("status " + answer.status() + " for " + shortened(bad));
        }
        var faults = new ArrayList<String>();
        var shown = answer.html();
        if (!shown.select("html").attr("lang").equals(language)) {
            faults.add("is said in " + shown.select("html").attr("lang"));
        }
        if (shown.select("#" + name + "-error").text().isBlank()) {
            faults.add("nothing is said at the field about " + shortened(bad));
        }
        if (shown.select(".error-summary a[href=#" + name + "]").isEmpty()) {
            faults.add("the summary does not lead there");
        }
        var again = new Form(page.reader(), page.in(answer));
        sent.forEach((other, value) -> {
            if (isKept(other, name, field)
                    && !value.strip().equals(again.fields().getOrDefault(other, "").strip())) {
                faults.add("«" + other + "» was " + shortened(value) + " and is "
                        + shortened(again.fields().getOrDefault(other, "")));
            }
        });
        return faults;
    }

    private static void fill(Form form, Element field) {
        var name = field.attr("data-field");
        var good = GOOD.get(field.attr("data-control"));
        if (good != null && "".equals(form.value(name))) {
            form.set(name, good);
        }
        var choice = field.select("input[type=radio]").first();
        if (choice != null && form.value(name) == null) {
            form.set(name, choice.attr("value"));
        }
    }

    /** A choice that is not there cannot be shown; tokens and versions are the page's own. */
    private static boolean isKept(String other, String name, Element field) {
        return !other.equals("_csrf") && !other.startsWith("v.") && !other.equals("svar")
                && !(other.equals(name)
                        && Set.of("one_of", "select", "several", "check")
                                .contains(field.attr("data-control")));
    }

    private static Map<String, String> typed(Element field, String bad) {
        var name = field.attr("data-field");
        if (!field.attr("data-control").equals("date")) {
            return Map.of(name, bad);
        }
        var parts = bad.split("\\.");
        return Map.of(name + "-dag", parts[0], name + "-maaned", parts[1], name + "-aar", parts[2]);
    }

    private static String shortened(String text) {
        return "«" + (text.length() > 30 ? text.substring(0, 30) + "…" : text) + "»";
    }

    private void open(String route, String which, Reader reader, String page, String action) {
        opened.put(which.isEmpty() ? route : route + " " + which, new Opened(reader, () -> page, action));
    }

    /** The address of Ola's page on the list, after he has been asked. */
    private String listed(Reader kari, String hub) {
        var list = lom.person("Ola Vik", "ola.skjema@lom.example", "culture");
        kari.form(list, "/inviter").send();
        return kari.open(hub + "/deltakere").html().select("main a[href*=/deltakere/]").eachAttr("href")
                .stream()
                .filter(url -> !url.endsWith("/ny") && !url.endsWith("/lim-inn")).findFirst().orElseThrow();
    }
}
