package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eva finds people, sees what needs her, and shares the work with Nina. */
class WorkListStoryTest extends OfficeDesk {

    private static final Pattern COUNTED = Pattern.compile("(.*) \\(([0-9 ]+)\\)");

    @Autowired
    private Journal journal;
    @Autowired
    private Municipalities municipalities;

    @Test
    @DisplayName("Menyen sier ett sted, det nærmeste, der leseren er")
    void oneHereInTheMenu() {
        for (var page : new String[]{"/kontor", "/kontor/opptak", "/kontor/opptak/ny"}) {
            assertThat(eva.open(page).html().select("header nav a[aria-current=page]").eachAttr("href"))
                    .containsExactly(page.replace("/ny", ""));
        }
    }

    @Test
    @DisplayName("En søknad finnes med navn og e-post til deltaker og kontaktperson, og treffet sier hvorfor")
    void peopleAreFound() {
        var applicant = apply(Far.SENT);
        var member = open(applicant).html().selectFirst("#deltakere ~ ul li");
        var name = member.selectFirst("strong").text();
        var email = member.selectFirst("a[href^=mailto:]").text();

        assertThat(hit(name, applicant)).contains("Treff: deltaker " + name + ", " + email);
        assertThat(hit(email.toUpperCase(Locale.ROOT), applicant)).contains("Treff: deltaker");
        assertThat(hit(reversed(name), applicant)).contains("Treff: deltaker");
        assertThat(hit(reversed(name).replaceFirst(" ", ", "), applicant)).contains("Treff: deltaker");
        assertThat(eva.open("/kontor?sok=" + "a+".repeat(150)).text())
                .contains("Ingen søknader passer", "Søket er for langt. Skriv høyst 200 tegn.");
        assertThat(hit(applicant.coordinator().email(), applicant))
                .contains("Treff: kontaktperson " + applicant.coordinator().name());
        assertThat(hit(applicant.reference().toLowerCase(Locale.ROOT), applicant))
                .contains("Treff: referanse " + applicant.reference());
        assertThat(hit(applicant.name(), applicant)).contains("Treff: kommune " + applicant.name());
        assertThat(listed("sok=ingen.heter.dette@lom.example")).isEmpty();
    }

    @Test
    @DisplayName("Direktøren finnes med navn; deltakere i en kladd finnes ikke, for kladden er kommunens egen")
    void directorsAreFoundAndDraftsAreNot() {
        var sent = apply(Far.SENT);
        var director = open(sent).html().select("h2:contains(Garanti) + p").text()
                .replaceAll(".*?(\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+).*", "$1");
        var draft = apply(Far.PEOPLE_MISSING);
        var hub = "/soknad/" + draft.id();
        var writer = coordinator(draft);
        var named = writer.open(hub + "/deltakere").html().select("main a[href*=/deltakere/]")
                .eachAttr("href").stream().filter(url -> !url.endsWith("/ny"))
                .map(url -> writer.open(url).html().select("input[name=email]").attr("value"))
                .filter(email -> !email.isEmpty()).toList(); // Whoever has used her link is no question any more.

        assertThat(hit(director, sent)).contains("Treff: kommunedirektør " + director);
        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(email -> assertThat(listed("sok=" + email)).isEmpty());
    }

    @Test
    @DisplayName("Et kommunenummer finnes i hver form: «301», «0301», «K-0301», «0301 Oslo» og fra før en sammenslåing")
    void numbersInAnyForm() {
        var day = LocalDate.of(2027, 3, 12);
        var places = new Places(municipalities, day, municipalities.sizeBands(day));
        var oslo = MunicipalityNumber.of("0301");

        for (var written : List.of("301", "0301", "K-0301", "k0301", "0301 Oslo", " 301 ", "Oslo", "oslo")) {
            assertThat(places.search(written)).as(written).contains(oslo);
        }
        assertThat(places.search("3001")).as("Halden in Viken").contains(MunicipalityNumber.of("3101"));
        assertThat(places.search("9999")).isEmpty();
    }

    @Test
    @DisplayName("Hver statuslenke viser så mange søknader som den sier")
    void statusLinksCountRight() {
        var broken = apply(Far.SENT);
        refuse(broken, 0);
        apply(Far.SENT_UNCONFIRMED).write("challenge-tried", "Mer, uten å sende.");
        var page = eva.open("/kontor");

        var links = page.html().select("nav[aria-label='Vis søknader etter status'] a");
        assertThat(links.eachText()).extracting(it -> it.replaceAll(" \\(.*", "")).contains("Alle",
                "Trenger noe", "Ulest", "Bryter en regel", "Noen har sagt nei", "Sendt",
                "Endret etter sending",
                "Under arbeid");
        for (var link : links) {
            var counted = COUNTED.matcher(link.text());
            assertThat(counted.matches()).as(link.text()).isTrue();
            var many = Integer.parseInt(counted.group(2).replaceAll("\\D", ""));
            var shown = eva.open(link.attr("href"));

            assertThat(shown.html().select("[role=status]").text()).as(link.text())
                    .startsWith(many == 1 ? "Én søknad" : many + " søknader");
            assertThat(shown.html().select("a[aria-current=page]").eachText()).contains(link.text());
        }
    }

    @Test
    @DisplayName("Når en deltaker sier nei og laget blir for lite, står det på raden, på saken og under «Trenger noe»")
    void brokenRulesAndRefusalsAreSeen() {
        var applicant = apply(Far.SENT);
        open(applicant);
        var only = "sok=" + applicant.reference();
        assertThat(listed("vis=trenger-noe&" + only)).isEmpty();

        refuse(applicant, 1);

        var row = eva.open("/kontor?" + only).html().selectFirst("section .tasks li");
        assertThat(row.select(".ds-tag").eachText()).contains("Bare 2 deltakere igjen, krav 3",
                "Én har sagt nei");
        assertThat(open(applicant).text()).contains("Bare 2 deltakere igjen, krav 3", "Én har sagt nei",
                "Gruppa fyller ikke kravet lenger");
        for (var status : List.of("trenger-noe", "regelbrudd", "nei")) {
            assertThat(listed("vis=" + status + "&" + only)).as(status).containsExactly(applicant.name());
        }
    }

    @Test
    @DisplayName("Eva tar en sak, gir den til Nina og slipper den; «Mine» følger med, loggen husker, søkeren ser det ikke")
    void whoHasTheCase() {
        var applicant = apply(Far.SENT);

        var taken = eva.form(open(applicant), "/ta").send();
        assertThat(taken.text()).contains("Saksbehandler: Eva Lunde");
        var mine = "vis=mine&sok=" + applicant.reference();
        assertThat(listed(mine)).containsExactly(applicant.name());

        give(applicant, "Nina Berg");
        assertThat(open(applicant).text()).contains("Saksbehandler: Nina Berg");
        assertThat(listed(mine)).isEmpty();
        assertThat(reader().as("Nina Berg").open("/kontor?" + mine).html().select("section .tasks li > a")
                .eachText()).containsExactly(applicant.name());
        assertThat(eva.post(address(applicant) + "/ta").text()).contains("Nina Berg har tatt saken");

        give(applicant, "Ingen");
        assertThat(open(applicant).text()).contains("Ingen har saken");
        assertThat(journal.about(WriteNote.subject(applicant.id()))).extracting(Entry::act).containsExactly(
                "office.act.case-taken", "office.act.case-handed-over", "office.act.case-let-go");
        assertThat(open(applicant).text()).contains("Ny saksbehandler: Nina Berg");
        assertThat(coordinator(applicant).open("/soknad/" + applicant.id() + "/historikk").text())
                .doesNotContain("saken", "Nina");
    }

    @Test
    @DisplayName("En sak som merkes som ulest, står blant de nye igjen til noen åpner den")
    void markedAsUnread() {
        var applicant = apply(Far.SENT);
        var read = open(applicant);
        var only = "&sok=" + applicant.reference();
        assertThat(listed("vis=ulest" + only)).isEmpty();

        clock.travelTo(clock.instant().plusSeconds(60), "test");
        assertThat(eva.form(read, "/ulest").send().path()).isEqualTo("/kontor");

        assertThat(listed("status=new" + only)).containsExactly(applicant.name());
        assertThat(eva.open("/soknad").text()).contains("Søknader i arbeidslista");
        clock.travelTo(clock.instant().plusSeconds(60), "test");
        assertThat(open(applicant).text()).contains("markerte søknaden som ulest")
                .doesNotContain("Du er den første");
        assertThat(listed("status=ready" + only)).containsExactly(applicant.name());
    }

    @Test
    @DisplayName("Deltakerne tas med som CSV og regneark: én linje hver, med eget svar, og ingenting av egen del")
    void participantsAreTakenAlong() {
        var applicant = apply(Far.SENT);
        var own = "/min-del/" + applicant.places().getFirst();
        var participant = reader().as(applicant.participants().getFirst());
        participant.form(participant.open(own), own).set("position", "leader").set("wish", "credits")
                .set("education", "three-or-more").set("education-what", "HEMMELIG UTDANNING")
                .set("experience", "two-or-more").set("experience-what", "HEMMELIG ERFARING").send();
        refuse(applicant, 1);
        var only = "?sok=" + applicant.reference();

        var csv = eva.open("/kontor/deltakere.csv" + only);
        var lines = csv.body().lines().toList();

        assertThat(lines).hasSize(applicant.places().size() + 1);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFKommunenummer;Kommune;Referanse;Navn;E-post;Stilling;"
                + "Tjenesteområde;Status;Eget svar");
        assertThat(lines.stream().skip(1)).allSatisfy(line -> assertThat(line)
                .matches("[0-9]{4} " + applicant.name() + ";" + applicant.name() + ";"
                        + applicant.reference() + ";.*@.*"));
        assertThat(lines.get(1)).endsWith(";Ja");
        assertThat(lines.get(2)).endsWith(";Nei");
        assertThat(csv.body()).doesNotContain("HEMMELIG");
        assertThat(eva.get("/kontor/deltakere.xlsx" + only).body()).startsWith("PK");
        assertThat(eva.open("/kontor/aktivitet").text())
                .contains("Eva Lunde lastet ned en liste med deltakere");
        for (var file : List.of("/kontor/deltakere.csv", "/kontor/deltakere.xlsx")) {
            assertThat(coordinator(applicant).get(file).status()).as(file).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("En visning får et navn, finnes igjen over lista, og er bare ens egen")
    void savedViews() {
        var chosen = "/kontor?landsdel=nord-norge&vis=sendt";
        var page = eva.open(eva.open(chosen).html().select("a:contains(Lagre visningen)").attr("href"));
        var saved = eva.form(page, "/visninger").set("navn", "Nord").send();

        assertThat(saved.path()).isEqualTo("/kontor?vis=sendt&landsdel=nord-norge");
        var link = eva.open("/kontor").html().select("nav[aria-label='Mine visninger'] a:contains(Nord)");
        assertThat(link.attr("href")).isEqualTo("/kontor?vis=sendt&landsdel=nord-norge");
        var mine = eva.open("/kontor/visninger");
        assertThat(eva.form(mine, "/fjern").send().status()).isEqualTo(200);
        assertThat(eva.open("/kontor/visninger").text()).doesNotContain("Nord");
    }

    @Test
    @DisplayName("Fra lista til neste ubehandlede søknad, ta den, og videre til den neste: tre trykk")
    void theClickBudget() {
        apply(Far.SENT);
        apply(Far.SENT);
        var clicks = new ArrayList<String>();
        var list = eva.open("/kontor?vis=ulest");
        var order = list.html().select("section .tasks li > a").eachAttr("href");

        var first = click(order.getFirst(), clicks);
        clicks.add("take");
        var decided = eva.form(first, "/ta").send();
        var second = click(decided.html().select("a[rel=next]").attr("href"), clicks);

        assertThat(decided.text()).contains("Saksbehandler: Eva Lunde");
        assertThat(second.path()).isEqualTo(order.get(1));
        assertThat(clicks).hasSizeLessThanOrEqualTo(3);
    }

    private Reader.Seen click(String address, List<String> clicks) {
        clicks.add(address);
        return eva.open(address);
    }

    private void give(Applicants applicant, String to) {
        var page = eva.open(address(applicant) + "/saksbehandler");
        var choice = page.html().select("select[name=saksbehandler] option").stream()
                .filter(option -> option.text().equals(to)).findFirst().orElseThrow();
        eva.form(page, "/saksbehandler").set("saksbehandler", choice.attr("value")).send();
    }

    /** The row of the application, among what is found. */
    private String hit(String written, Applicants applicant) {
        return eva.open("/kontor?sok=" + URLEncoder.encode(written, StandardCharsets.UTF_8)).html()
                .select("section .tasks li").stream()
                .map(row -> row.text()).filter(text -> text.contains(applicant.reference())).findFirst()
                .orElse("not found: " + written);
    }

    private static String reversed(String name) {
        var words = name.split(" ");
        return words[words.length - 1] + " " + words[0];
    }
}
