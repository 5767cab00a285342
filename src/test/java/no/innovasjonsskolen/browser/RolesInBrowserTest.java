package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each who has a hand in an application does most, on a telephone and at a desk; photographed light and dark. */
class RolesInBrowserTest extends BrowserStory {

    private static final String PASTED = """
            Navn\tE-post\tTjenesteområde
            Ola Vik\tola@lom.example\tHelse og omsorg
            Ida Eide\tida@lom.example\tSkole
            Per Lie\tper@lom.example\tPolitisk ledelse
            """;

    /** What somebody holds or sits at. */
    enum Screen {
        TELEPHONE, DESK
    }

    /** The telephone, where the room is smallest; the desk too where pictures are taken. */
    static List<Screen> screens() {
        return Browser.ALL_PICTURES ? List.of(Screen.values()) : List.of(Screen.TELEPHONE);
    }

    private Applying lom;

    @BeforeEach
    void anApplicationFromLom() {
        lom = begun();
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Kari limer inn deltakerne, retter den ene linja hun får beskjed om, og sender lenkene")
    void coordinator(Screen screen) {
        try (var kari = at(screen).as("Kari Moen")) {
            kari.open(lom.hub()).follow("Meld på 3 til 4 deltakere").follow("Lim inn fra en liste");
            kari.write("liste", PASTED).press("Legg til deltakerne")
                    .sees("Linje 3: Vi forstår ikke «Skole».");
            picture(kari, "koordinator-lim-inn", screen);

            kari.write("liste", PASTED.replace("Skole", "Oppvekst")).press("Legg til deltakerne")
                    .sees("3 deltakere, dere skal være 3 til 4");
            picture(kari, "koordinator-deltakere", screen);
            kari.press("Send lenke til dem som ikke har fått noen");

            assertThat(kari.text()).doesNotContain("Send lenke til alle").contains("Oppvekst og utdanning");
            assertThat(inbox().hasLetterTo("ida@lom.example")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Per sier nei med to klikk fra siden sin, og kommunen ser at de trenger en annen")
    void theOneWhoSaysNo(Screen screen) {
        named("Per Lie", "per@lom.example");

        try (var per = at(screen)) {
            per.open(inbox().letterTo("per@lom.example")).follow("Fyll ut din del").inBokmaal()
                    .press("Fortsett som Per Lie");
            picture(per, "deltaker-spurt", screen);
            per.press("Nei, jeg vil ikke delta").sees("nei");
            picture(per, "deltaker-sa-nei", screen);
        }
        try (var kari = at(screen).as("Kari Moen")) {
            kari.open(lom.hub() + "/deltakere").sees("Nei");
            picture(kari, "koordinator-fikk-nei", screen);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Lenken gikk til feil person: når adressen er rettet, fører den ingen steder, og siden sier hvorfor")
    void theOneWhoWasWronglyInvited(Screen screen) {
        var list = named("Per Lie", "feil.per@lom.example");
        var wrong = inbox().linkTo("feil.per@lom.example");

        try (var stranger = at(screen)) {
            stranger.open(wrong).sees("Lom kommune vil ha deg med");
            picture(stranger, "feil-person-spurt", screen);
            try (var kari = at(Screen.DESK).as("Kari Moen")) {
                kari.open(list).follow("Endre Per Lie").write("email", "per@lom.example")
                        .press("Lagre og fortsett").press("Send lenken på nytt: Per Lie");
            }
            stranger.open(wrong);
            picture(stranger, "feil-person-etterpaa", screen);
            assertThat(stranger.page().locator("button:has-text('Fortsett som')").count()).isZero();
        }
        assertThat(inbox().hasLetterTo("per@lom.example")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Direktøren overlater garantien til en annen, som signerer; lenken til den første er brukt opp")
    void theDirectorWhoHandsOver(Screen screen) {
        lom.askTheDirector();
        try (var gro = at(screen)) {
            gro.open(inbox().letterTo("gro@lom.example")).follow("Les søknaden og signer").inBokmaal()
                    .press("Fortsett som Gro Berge");
            picture(gro, "direktoer-spurt", screen);
            gro.follow("En annen skal signere").write("navn", "Tor Ness").write("epost", "tor@lom.example");
            picture(gro, "direktoer-overlater", screen);
            gro.press("Send lenken videre").sees("En annen er bedt om å signere");
            picture(gro, "direktoer-overlot", screen);
        }
        try (var tor = at(screen)) {
            tor.open(inbox().letterTo("tor@lom.example")).follow("Les søknaden og signer").inBokmaal()
                    .press("Fortsett som Tor Ness").write("stilling", "Assisterende kommunedirektør")
                    .choose("bekreft", "ja").press("Signer garantien")
                    .sees("Kommunen kan nå sende søknaden.");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Eva går fra arbeidslista til en søknad og ber om mer, og kommunen finner spørsmålet")
    void theOffice(Screen screen) {
        lom.fillIn().signed(inbox()).send();

        try (var eva = at(screen).as("Eva Lunde")) {
            eva.open("/kontor?vis=sendt");
            picture(eva, "kontor-liste", screen);
            eva.click(eva.main().locator("a[data-item]").first());
            picture(eva, "kontor-sak", screen);
            eva.follow("Be om mer").write("spoersmaal", "Hvem eier utfordringen?").write("frist-dag", "20")
                    .write("frist-maaned", "3").write("frist-aar", "2027")
                    .choose("til", "kari.moen@lom.example");
            picture(eva, "kontor-be-om-mer", screen);
            eva.press("Send spørsmålet").sees("Hvem eier utfordringen?");
            picture(eva, "kontor-spurte", screen);
        }
        assertThat(reader().as("Kari Moen").open("/soknad").text()).contains("20. mars 2027");
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Kollegaen leser i brevet hva hun spørres om, skriver i søknaden, og møter en lukket dør når tilgangen er avsluttet")
    void theColleague(Screen screen) {
        try (var kari = at(Screen.DESK).as("Kari Moen")) {
            kari.open(lom.hub() + "/kolleger").write("navn", "Nina Nes").write("epost", "nina@lom.example")
                    .press("Send invitasjonen");
        }
        try (var nina = at(screen)) {
            nina.open(inbox().letterTo("nina@lom.example")).sees("kan trekkje han").follow("Skriv søknaden")
                    .inBokmaal().sees("Du kan lese hele søknaden");
            picture(nina, "kollega-spurt", screen);
            nina.press("Fortsett som Nina Nes");
            picture(nina, "kollega-i-soknaden", screen);
            nina.open(lom.hub() + "/del/forankring").write("anchoring-how", "Ledergruppa eier utfordringen.")
                    .press("Lagre og fortsett");
            try (var kari = at(Screen.DESK).as("Kari Moen")) {
                kari.open(lom.hub() + "/kolleger").sees("Skriver for Lom");
                kari.page().getByText("Avslutt tilgangen").first().click();
                kari.look().press("Avslutt tilgangen: Nina Nes");
                kari.open(lom.hub() + "/del/forankring");
                assertThat(kari.field("anchoring-how").inputValue()).contains("Ledergruppa");
            }
            nina.open(lom.hub()).sees("Vi fant ikke siden");
            picture(nina, "kollega-etterpaa", screen);
            assertThat(nina.text()).doesNotContain("Lom");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("Partneren ser hva et ja betyr, sier nei, og Kari ser svaret der hun venter på det")
    void thePartnerWhoSaysNo(Screen screen) {
        try (var kari = at(Screen.DESK).as("Kari Moen")) {
            kari.open(lom.hub() + "/partnere").choose("kommune", "4205").write("navn", "Nabo Nilsen")
                    .write("epost", "nabo@lindesnes.example").press("Send spørsmålet");
        }
        try (var nabo = at(screen)) {
            nabo.open(inbox().letterTo("nabo@lindesnes.example")).follow("Les og svar").inBokmaal()
                    .press("Fortsett som Nabo Nilsen").sees("60 000 kroner");
            picture(nabo, "partner-spurt", screen);
            nabo.press("Nei, vi blir ikke med");
            picture(nabo, "partner-sa-nei", screen);
        }
        try (var kari = at(screen).as("Kari Moen")) {
            kari.open(lom.hub() + "/venter").sees("Nabo Nilsen svarte nei");
            picture(kari, "koordinator-partner-nei", screen);
            kari.open(lom.hub() + "/partnere").sees("Nabo Nilsen svarte nei");
        }
    }

    private Guest at(Screen screen) {
        return screen == Screen.TELEPHONE ? new Guest(Browser.phone(origin())) : guest();
    }

    /** Somebody is on the list and has got her link; the address of the list. */
    private String named(String name, String email) {
        lom.person(name, email, "politics");
        var kari = reader().as("Kari Moen");
        kari.form(kari.open(lom.hub() + "/deltakere"), "/inviter").send();
        return lom.hub() + "/deltakere";
    }

    private static void picture(Guest guest, String name, Screen screen) {
        guest.picture(name + "-" + screen.name().toLowerCase(Locale.ROOT));
    }
}
