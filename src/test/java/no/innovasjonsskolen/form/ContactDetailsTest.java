package no.innovasjonsskolen.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.innovasjonsskolen.letter.Recipient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactDetailsTest {

    /** What addresses are made of, and what people and attackers put into them. */
    private static final List<String> PIECES = List.of("a", "Z", "9", "kari", "moen", "lom", "no", "com", ".",
            ".", "@", "-", "_", "+", "'", "å", "ß", "vågå", "\"", "(x)", "<", ">", ",", ";", ":", "\\", "[",
            "]",
            "192.168.1.1", " ", "\t", "\n", "\r\nBcc: x@y.no", "\u0000", "\u2028", "\u00ad", "\u202e", "。",
            "％",
            "xn--", "xn--vg-yiab", "!", "#", "$", "%", "&", "*", "/", "=", "?", "^", "`", "{", "|", "}", "~",
            "a".repeat(30), "\uD83D\uDE00", "\uD800");

    @Test
    @DisplayName("En vanlig e-postadresse blir tatt imot, også med æ, ø og å i domenet")
    void goodEmails() {
        assertThat(List.of("kari@lom.kommune.no", "kari.moen@lom.kommune.no", "o'hara+lom@sub.example.com",
                "ola@vågå.kommune.no", "OLA@LOM.NO", "a@b.no", "post_mottak@innlandet-fylke.no",
                "kari@lom.museum", "a".repeat(64) + "@lom.no"))
                .allMatch(ContactDetails::isEmail);
    }

    @Test
    @DisplayName("Det som ikke er én hel adresse alene, blir avvist")
    void notOneAddress() {
        assertThat(List.of("", "kari", "@lom.no", "kari@", "kari@lom", "kari lom@lom.no", "a@b.no,c@d.no",
                "a@b.no;c@d.no", "Kari <kari@lom.no>", "<kari@lom.no>", "kari@lom..no", ".kari@lom.no",
                "kari.@lom.no", "ka..ri@lom.no", "kari@-lom.no", "kari@lom-.no", "kari@lom.no.",
                "kari@.lom.no",
                "kari@lom.no ", " kari@lom.no", "kari@@lom.no", "kari@lom.no@", "kari@lom_no.no"))
                .noneMatch(ContactDetails::isEmail);
    }

    @Test
    @DisplayName("Anførselstegn, kommentarer, IP-adresser og navn med æ, ø og å kan ikke postvesenet vårt bruke")
    void whatMailServersDoNotTake() {
        assertThat(List.of("\"kari moen\"@lom.no", "\"kari\"@lom.no", "kari(moen)@lom.no", "kari@(her)lom.no",
                "kari@[192.168.1.1]", "kari@192.168.1.1", "kari@[IPv6:2001:db8::1]", "kåri@lom.no",
                "a".repeat(65) + "@lom.no", "kari@" + "a".repeat(64) + ".no",
                "kari@" + "lom.".repeat(70) + "no"))
                .noneMatch(ContactDetails::isEmail);
    }

    @Test
    @DisplayName("Linjeskift og usynlige tegn i en adresse blir avvist, så ingen kan skrive sine egne brevhoder")
    void noNewHeaders() {
        assertThat(
                List.of("kari@lom.no\nBcc: x@y.no", "kari\r\n@lom.no", "kari@lom.no\r\n", "kari@lom.no\u0000",
                        "kari@lom\u2028.no", "kari@lom.no\u0085", "\nkari@lom.no", "kari\u202e@lom.no",
                        "ka\tri@lom.no"))
                .noneMatch(ContactDetails::isEmail);
    }

    @Test
    @DisplayName("Hver adresse et skjema tar imot, kan få brev: mottakeren og e-postprogrammet tar den også")
    void whatIsTakenCanBeReached() {
        var taken = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            var text = written(new Random(trial));
            if (ContactDetails.isEmail(text)) {
                taken++;
                assertThatCode(() -> new Recipient("Kari Moen", text)).as("trial %s", text)
                        .doesNotThrowAnyException();
                assertThatCode(() -> new InternetAddress(ContactDetails.asciiEmail(text), true).validate())
                        .as("trial %d", trial).doesNotThrowAnyException();
                assertThat(ContactDetails.asciiEmail(text)).as("trial %d", trial)
                        .matches("[!-~]+@[A-Za-z0-9.-]+");
            }
        }

        assertThat(taken).isGreaterThan(1_000);
    }

    @Test
    @DisplayName("Et domene med æ, ø eller å skrives slik e-posttjenerne skriver det")
    void domainsInAscii() {
        assertThat(ContactDetails.asciiEmail("ola@vågå.kommune.no")).isEqualTo("ola@xn--vg-yiab.kommune.no");
        assertThat(ContactDetails.asciiEmail("kari@lom.kommune.no")).isEqualTo("kari@lom.kommune.no");
    }

    @Test
    @DisplayName("Telefonnummer skrives som folk skriver dem, med eller uten mellomrom og landskode")
    void telephones() {
        assertThat(List.of("61217000", "61 21 70 00", "+47 61 21 70 00", "004761217000", "912 34 567",
                "+46 8 123 456 78", "02800"))
                .allMatch(ContactDetails::isTelephone);
        assertThat(List.of("", "12", "ring meg", "+", "61 21 70 00 00 00 00 00 00", "kari@lom.no"))
                .noneMatch(ContactDetails::isTelephone);
    }

    @Test
    @DisplayName("Et organisasjonsnummer har ni sifre, og det siste stemmer med de andre")
    void organisationNumbers() {
        assertThat(List.of("974760673", "974 760 673", "959 377 677"))
                .allMatch(ContactDetails::isOrganisationNumber);
        assertThat(List.of("", "974760674", "97476067", "9747606733", "abcdefghi", "000000001"))
                .noneMatch(ContactDetails::isOrganisationNumber);
    }

    /** Half of them are an address with one piece put in at some place, half are nothing but pieces. */
    private static String written(Random random) {
        if (random.nextBoolean()) {
            return random.ints(random.nextInt(1, 9), 0, PIECES.size()).mapToObj(PIECES::get)
                    .collect(Collectors.joining());
        }
        var address = "kari.moen@lom.kommune.no";
        var place = random.nextInt(address.length() + 1);
        return address.substring(0, place) + PIECES.get(random.nextInt(PIECES.size()))
                + address.substring(place);
    }
}
