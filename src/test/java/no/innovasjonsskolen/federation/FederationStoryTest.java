package no.innovasjonsskolen.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.identity.EndRole;
import no.innovasjonsskolen.identity.Logins;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Actor;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through Feide, ID-porten and Ansattporten, each with the claims and levels it has in earnest. */
class FederationStoryTest extends HouseTest {

    private static final String RESOURCE = "urn:altinn:resource:innovasjonsskolen";
    private static final String PID = "05117912345";
    private static final String LOM = "959377677";
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    private static RSAKey key;

    private final String subject = UUID.randomUUID().toString();

    @Autowired
    private People people;

    @Autowired
    private EndRole endRole;
    @Autowired
    private Logins logins;
    @Autowired
    private JdbcClient db;

    @BeforeAll
    static void theServicesAreOn(@TempDir Path folder) throws Exception {
        SERVER.start();
        key = new RSAKeyGenerator(2048).keyID("skolen-1").algorithm(JWSAlgorithm.RS256).generate();
        var file = Files.writeString(folder.resolve("idporten-test-key.json"), key.toJSONString());
        for (var portal : Portal.values()) {
            set(portal, "issuer", SERVER.issuerUrl(portal.code()).toString());
            set(portal, "client-id", "skolen-" + portal.code());
        }
        set(Portal.FEIDE, "client-secret", "hemmelig");
        set(Portal.ANSATTPORTEN, "client-secret", "hemmelig");
        set(Portal.IDPORTEN, "key-file", file.toString());
    }

    @AfterAll
    static void theServicesAreOff() {
        for (var portal : Portal.values()) {
            List.of("issuer", "client-id", "client-secret", "key-file")
                    .forEach(name -> System.clearProperty("skolen.%s.%s".formatted(portal.code(), name)));
        }
        SERVER.shutdown();
    }

    @BeforeEach
    void forgetWhatWasAsked() {
        var asked = nextAsked();
        while (asked.isPresent()) {
            asked = nextAsked();
        }
    }

    @Test
    @DisplayName("Feide: første gang blir man en person med navn og adresse; neste gang er man den samme")
    void feide() {
        answer(Portal.FEIDE, feideClaims());
        var reader = reader();
        reader.open("/soknad?fra=epost");
        var page = through(reader, Portal.FEIDE);

        assertThat(page.url()).endsWith("/soknad?fra=epost");
        assertThat(page.html().text()).contains("Logget inn som Nina Berg");
        var first = person(Portal.FEIDE);
        assertThat(people.get(first).email()).isEqualTo("nina.berg@inn.no");
        assertThat(people.rolesOf(first)).isEmpty();
        assertThat(asked("/feide/userinfo").getHeader("Authorization")).startsWith("Bearer ");

        answer(Portal.FEIDE, feideClaims());
        through(reader(), Portal.FEIDE);
        assertThat(person(Portal.FEIDE)).isEqualTo(first);
        assertThat(journal(first)).containsExactly("federation.act.added");
    }

    @Test
    @DisplayName("ID-porten: nivå, språk og PKCE blir bedt om, og vi beviser hvem vi er med egen nøkkel")
    void whatIdportenIsAsked() throws Exception {
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high", "pid", PID));
        through(reader().speaking("nn"), Portal.IDPORTEN);

        var authorize = query(asked("/idporten/authorize").getPath());
        assertThat(authorize).containsEntry("acr_values", "idporten-loa-substantial")
                .containsEntry("ui_locales", "nn").containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile").containsKeys("code_challenge", "nonce", "state");
        var form = form(asked("/idporten/token"));
        assertThat(form).containsKey("code_verifier").doesNotContainKey("client_secret");
        var assertion = SignedJWT.parse(form.get("client_assertion"));
        assertThat(assertion.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("skolen-1");
        assertThat(assertion.getJWTClaimsSet().getAudience())
                .containsExactly(SERVER.issuerUrl("idporten").toString());
        assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo("skolen-idporten");
    }

    @Test
    @DisplayName("ID-porten sier ikke hva man heter: man blir spurt, og fødselsnummeret lagres ingen steder")
    void idporten() {
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-substantial", "pid", PID, "sid", subject,
                "amr", List.of("MinID"), "locale", "nb"));
        var reader = reader();
        var asked = through(reader, Portal.IDPORTEN);
        assertThat(asked.url()).endsWith("/logg-inn/ny");

        var wrong = reader.form(asked, "/logg-inn/ny").set("navn", "").set("epost", "ikke en adresse").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Skriv navnet ditt");
        var page = reader.form(wrong, "/logg-inn/ny").set("navn", "Åse Ødegård")
                .set("epost", "ase@lom.example")
                .send();

        assertThat(page.html().text()).contains("Logget inn som Åse Ødegård");
        assertThat(people.get(person(Portal.IDPORTEN)).email()).isEqualTo("ase@lom.example");
        assertThat(everythingStored()).doesNotContain(PID).contains(subject);
    }

    @Test
    @DisplayName("For lavt nivå slipper ikke inn, uansett hva som sto i forespørselen")
    void wrongLevel() {
        for (var level : Arrays.asList("idporten-loa-low", "eidas-loa-low", "substantial", null)) {
            var claims = new HashMap<String, Object>(Map.of("pid", PID));
            if (level != null) {
                claims.put("acr", level);
            }
            answer(Portal.IDPORTEN, claims);
            var page = through(reader(), Portal.IDPORTEN);
            assertThat(page.status()).as("%s", level).isEqualTo(403);
            assertThat(page.text()).contains("høyere sikkerhetsnivå");
        }
        answer(Portal.ANSATTPORTEN, ansattportenClaims("entraid", LOM));
        assertThat(through(reader(), Portal.ANSATTPORTEN).status()).isEqualTo(403);
        assertThat(logins.ownerOf(SERVER.issuerUrl("idporten").toString(), subject)).isEmpty();
    }

    @Test
    @DisplayName("Et svar som er ment for noen andre, utgått eller uten vår engangsverdi, slipper ikke inn")
    void answersThatAreNotForUs() {
        for (var claims : List.of(
                Map.<String, Object>of("aud", "en-annen-tjeneste"),
                Map.<String, Object>of("nonce", "en annens"),
                Map.<String, Object>of("iss", "https://lurt.example"),
                Map.<String, Object>of("exp", 1_700_000_000L))) {
            var all = new HashMap<String, Object>(feideClaims());
            all.putAll(claims);
            answer(Portal.FEIDE, all);
            var page = through(reader(), Portal.FEIDE);
            assertThat(page.status()).as("%s", claims).isEqualTo(403);
            assertThat(page.text()).contains("kunne ikke stole på svaret");
        }
        assertThat(logins.ownerOf(SERVER.issuerUrl("feide").toString(), subject)).isEmpty();
    }

    @Test
    @DisplayName("Svaret må høre til spørsmålet: en annens adresse, eller ingen, fører ikke inn")
    void theAnswerBelongsToTheQuestion() {
        answer(Portal.FEIDE, feideClaims());
        var hers = reader();
        var sent = hers.get("/logg-inn/tjeneste/feide");
        var back = hers.get(sent.raw().headers().firstValue("Location").orElseThrow()).raw().headers()
                .firstValue("Location").orElseThrow();

        var another = reader().open(back);

        assertThat(another.status()).isEqualTo(403);
        assertThat(hers.open(back).html().text()).contains("Nina Berg");
        assertThat(hers.open(back).status()).as("used once").isEqualTo(403);
    }

    @Test
    @DisplayName("Ansattporten: den som representerer Lom, blir søker for Lom kommune")
    void ansattporten() {
        answer(Portal.ANSATTPORTEN, ansattportenClaims("high", LOM));
        var reader = reader();
        var asked = through(reader, Portal.ANSATTPORTEN);
        assertThat(asked.html().select("input[name=navn]").val()).isEqualTo("Gro Berge");
        var page = reader.form(asked, "/logg-inn/ny").set("epost", "gro@lom.example").send();

        assertThat(page.html().select(".acting").text()).contains("Gro Berge",
                "Du representerer Lom kommune");
        var gro = person(Portal.ANSATTPORTEN);
        assertThat(people.rolesOf(gro)).containsExactly(new Role(RoleKind.COORDINATOR, "3434"));
        assertThat(journal(gro)).containsExactly("federation.act.added", "federation.act.represents");
        assertThat(query(asked("/ansattporten/authorize").getPath()))
                .containsEntry("acr_values", "substantial")
                .containsEntry("authorization_details",
                        "[{\"type\":\"ansattporten:altinn:resource\",\"resource\":\""
                                + RESOURCE + "\",\"representation_is_required\":true}]");

        answer(Portal.ANSATTPORTEN, ansattportenClaims("high", LOM));
        through(reader(), Portal.ANSATTPORTEN);
        assertThat(journal(gro)).as("nothing twice").hasSize(2);
    }

    @Test
    @DisplayName("Den som ikke representerer noen kommune, slipper ikke inn gjennom Ansattporten")
    void representsNobody() {
        var strangers = List.of(
                ansattportenClaims("high", "974760673"), // Brønnøysundregistrene is no municipality.
                ansattportenClaims("high", "95937767"),
                Map.<String, Object>of("acr", "high", "name", "Gro Berge", "pid", PID),
                Map.<String, Object>of("acr", "high", "authorization_details", "0192:" + LOM),
                details("urn:altinn:resource:noe-annet", LOM));
        for (var claims : strangers) {
            answer(Portal.ANSATTPORTEN, claims);
            var page = through(reader(), Portal.ANSATTPORTEN);
            assertThat(page.status()).as("%s", claims).isEqualTo(403);
            assertThat(page.text()).contains("ingen kommune du kan representere");
        }
        assertThat(logins.ownerOf(SERVER.issuerUrl("ansattporten").toString(), subject)).isEmpty();
    }

    @Test
    @DisplayName("En person kan koble til flere innlogginger; en annens kan hun ikke ta, heller ikke ved lik adresse")
    void linking() {
        answer(Portal.FEIDE, feideClaims());
        var nina = reader();
        through(nina, Portal.FEIDE);
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high"));
        var page = nina.open("/logg-inn/koble/idporten");
        assertThat(page.url()).endsWith("/min-innlogging");
        assertThat(page.text()).contains("ID-porten Koblet til", "Feide Koblet til",
                "Koble til Ansattporten");
        assertThat(person(Portal.IDPORTEN)).isEqualTo(person(Portal.FEIDE));

        var other = UUID.randomUUID().toString();
        answer(Portal.FEIDE, other, feideClaims());
        var twin = reader();
        through(twin, Portal.FEIDE);
        var owner = logins.ownerOf(SERVER.issuerUrl("feide").toString(), other).orElseThrow();
        assertThat(owner).as("same name and address, another person").isNotEqualTo(person(Portal.FEIDE));
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high"));
        assertThat(twin.open("/logg-inn/koble/idporten").text()).contains("hører til en annen person");
    }

    @Test
    @DisplayName("Utlogging hos tjenesten logger ut her, og utlogging her viser veien til utlogging der")
    void signingOut() {
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high", "sid", "sesjon-" + subject));
        var reader = reader();
        reader.form(through(reader, Portal.IDPORTEN), "/logg-inn/ny").set("navn", "Åse")
                .set("epost", "a@b.no")
                .send();
        assertThat(reader.get("/min-innlogging").status()).isEqualTo(200);

        var told = reader()
                .get("/logg-ut/tjeneste?iss=" + SERVER.issuerUrl("idporten") + "&sid=sesjon-" + subject);
        endRole.end(Actor.system("test"), person(Portal.IDPORTEN), new Role(RoleKind.OFFICE, ""));

        assertThat(told.status()).isEqualTo(204);
        assertThat(reader.get("/min-innlogging").status()).isEqualTo(303);

        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high"));
        var again = through(reader, Portal.IDPORTEN);
        var out = reader.form(again, "/logg-ut").send();
        assertThat(out.text()).contains("Du er logget ut hos oss", "Logg ut av ID-porten");
        assertThat(out.html().select("main a.ds-button").attr("href"))
                .startsWith(SERVER.endSessionEndpointUrl("idporten").toString());
    }

    @Test
    @DisplayName("Den som avbryter hos tjenesten, får vite det; svarer tjenesten ikke, kan man velge en annen")
    void cancelledAndSilent() {
        var reader = reader();
        var sent = reader.get("/logg-inn/tjeneste/feide");
        var state = query(sent.raw().headers().firstValue("Location").orElseThrow()).get("state");
        assertThat(reader.open("/logg-inn/svar/feide?error=access_denied&state=" + state).text())
                .contains("Du avbrøt innloggingen");

        set(Portal.FEIDE, "issuer", "http://localhost:1/feide");
        try {
            var silent = reader().open("/logg-inn/tjeneste/feide");
            assertThat(silent.status()).isEqualTo(503);
            assertThat(silent.text()).contains("Feide svarer ikke akkurat nå");
            assertThat(reader().open("/logg-inn").text()).contains("ID-porten");
        } finally {
            set(Portal.FEIDE, "issuer", SERVER.issuerUrl("feide").toString());
        }
        assertThat(reader().open("/logg-inn/tjeneste/altinn").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("En annen nettside kan ikke sette i gang en innlogging; den som kom derfra, må trykke selv")
    void nobodyElseBegins() {
        for (var site : List.of("cross-site", "same-site")) {
            var sent = reader().getAs(Map.of("Sec-Fetch-Site", site), "/logg-inn/tjeneste/feide");
            assertThat(sent.raw().headers().firstValue("Location")).as(site).contains("/logg-inn");
            assertThat(sent.raw().headers().allValues("Set-Cookie")).as(site).isEmpty();
        }
        for (var site : List.of("same-origin", "none")) {
            var sent = reader().getAs(Map.of("Sec-Fetch-Site", site), "/logg-inn/tjeneste/feide");
            assertThat(sent.raw().headers().firstValue("Location").orElseThrow()).as(site)
                    .startsWith(SERVER.issuerUrl("feide").toString());
        }
    }

    @Test
    @DisplayName("En halvtime etter innloggingen må en nykommer begynne på nytt")
    void newcomersAreForgotten() {
        answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high"));
        var reader = reader();
        var form = reader.form(through(reader, Portal.IDPORTEN), "/logg-inn/ny").set("navn", "Åse")
                .set("epost", "a@b.no");
        clock.stopAt(clock.instant().plus(Newcomers.PATIENCE).plus(Duration.ofSeconds(1)));

        assertThat(form.send().text()).contains("for lenge siden");
        assertThat(logins.ownerOf(SERVER.issuerUrl("idporten").toString(), subject)).isEmpty();
    }

    @Test
    @DisplayName("Sidene er tilgjengelige på tre språk, og nettleseren klager ikke på veien")
    void inABrowser() {
        try (var browser = Browser.open(origin())) {
            for (var language : List.of("en", "nn", "nb")) {
                browser.go("/logg-inn?spraak=" + language);
                Browser.assertAccessible(browser.page());
            }
            browser.picture("logg-inn-tjenester");
            answer(Portal.IDPORTEN, Map.of("acr", "idporten-loa-high"));
            browser.going(() -> browser.page().click("a[href*='/tjeneste/idporten']"));
            Browser.assertAccessible(browser.page());
            browser.picture("logg-inn-ny");
            browser.going(() -> browser.page().click("main button"));
            Browser.assertAccessible(browser.page());
            browser.page().fill("[name=navn]", "Åse Ødegård");
            browser.page().fill("[name=epost]", "ase@lom.example");
            browser.going(() -> browser.page().click("main button"));
            browser.go("/min-innlogging");
            Browser.assertAccessible(browser.page());
            browser.going(() -> browser.page().click("form[action='/logg-ut'] button"));
            assertThat(browser.page().title()).startsWith("Du er logget ut hos oss");
            Browser.assertAccessible(browser.page());
        }
    }

    private static Map<String, Object> feideClaims() {
        return Map.of("name", "Nina Berg", "email", "nina.berg@inn.no", "email_verified", false,
                "https://n.feide.no/claims/eduPersonPrincipalName", "nina@inn.no",
                "https://n.feide.no/claims/userid_sec", List.of("feide:nina@inn.no"));
    }

    private static Map<String, Object> ansattportenClaims(String level, String organisation) {
        var claims = new HashMap<>(details(RESOURCE, organisation));
        claims.put("acr", level);
        return claims;
    }

    private static Map<String, Object> details(String resource, String organisation) {
        return Map.of("acr", "high", "pid", PID, "name", "Gro Berge", "amr", List.of("BankID"),
                "authorization_details", List.of(Map.of("type", "ansattporten:altinn:resource",
                        "resource", resource, "resource_name", "Innovasjonsskolen",
                        "authorized_parties", List.of(Map.of("resource", "innovasjonsskolen",
                                "name", "LOM KOMMUNE", "unit_type", "KOMM",
                                "orgno", Map.of("authority", "iso6523-actorid-upis", "ID",
                                        "0192:" + organisation))))));
    }

    private void answer(Portal portal, Map<String, Object> claims) {
        answer(portal, subject, claims);
    }

    private static void answer(Portal portal, String subject, Map<String, Object> claims) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(portal.code(), subject, "JWT",
                List.of("skolen-" + portal.code()), claims, 120));
    }

    private static Reader.Seen through(Reader reader, Portal portal) {
        return reader.open("/logg-inn/tjeneste/" + portal.code());
    }

    private PersonId person(Portal portal) {
        return logins.ownerOf(SERVER.issuerUrl(portal.code()).toString(), subject).orElseThrow();
    }

    private List<String> journal(PersonId person) {
        return db.sql(
                "select act from journal.entry where subject_kind = 'person' and subject = :id order by number")
                .param("id", person.value()).query(String.class).list();
    }

    /** Every row of every table, as text. */
    private String everythingStored() {
        return db.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema in ('identity', 'federation', 'journal')
                """).query(String.class).list().stream()
                .flatMap(table -> db.sql("select t::text from " + table + " t").query(String.class).list()
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private static RecordedRequest asked(String path) {
        for (var request = nextAsked(); request.isPresent(); request = nextAsked()) {
            if (request.get().getPath().startsWith(path)) {
                return request.get();
            }
        }
        throw new AssertionError("Nobody asked " + path);
    }

    private static Optional<RecordedRequest> nextAsked() {
        try {
            return Optional.of(SERVER.takeRequest(1, TimeUnit.MILLISECONDS));
        } catch (RuntimeException none) {
            return Optional.empty();
        }
    }

    private static Map<String, String> query(String address) {
        return pairs(URI.create(address).getRawQuery());
    }

    private static Map<String, String> form(RecordedRequest request) {
        return pairs(request.getBody().clone().readUtf8());
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (first, _) -> first));
    }

    private static void set(Portal portal, String name, String value) {
        System.setProperty("skolen.%s.%s".formatted(portal.code(), name), value);
    }
}
