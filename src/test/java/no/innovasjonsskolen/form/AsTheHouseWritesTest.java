package no.innovasjonsskolen.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the house writes, a reader may copy into a form: it is taken as the value it was. */
class AsTheHouseWritesTest {

    private static final FieldSpec<LocalDate> DAY = FieldSpec.date("day").labelled(_ -> "Dag", _ -> "");
    private static final FieldSpec<Integer> NUMBER = FieldSpec.number("number", 0, 999_999_999);
    private static final FieldSpec<Kroner> MONEY = FieldSpec.money("money");
    private static final FieldSpec<String> TELEPHONE = FieldSpec.telephone("telephone");
    private static final FieldSpec<String> ORGANISATION = FieldSpec.organisationNumber("organisation");

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("En dato slik huset skriver den, på hvilket språk det enn er, er den datoen, i ett felt eller i tre")
    void dates(Language language) {
        var words = new Words(new Messages(), language, false);
        for (var day = LocalDate.of(2027, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            for (var written : List.of(words.date(day), words.day(day), words.shortDate(day), day.toString(),
                    words.date(day).replace(' ', '\u00a0'), words.date(day).toUpperCase(language.locale()))) {
                assertThat(taken(DAY, written)).as(written).isEqualTo(day);
                for (var reader : Language.values()) {
                    assertThat(DAY.value(written)).as("%s read by %s", written, reader).contains(day);
                }
            }
            var parts = words.date(day).split(" ");
            var inThree = Form.of("form", DAY).read(FormData.of(
                    Map.of("day-dag", parts[0], "day-maaned", parts[1], "day-aar", parts[2])));
            assertThat(inThree.find(DAY)).as("%s in three fields", words.date(day)).contains(day);
            assertThat(inThree.view("/", words).field("day").answer().texts()).containsExactly(
                    String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()),
                    String.valueOf(day.getYear()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.04.2028         | 2028-04-15
            15. 4. 2028        | 2028-04-15
            15 4 2028          | 2028-04-15
            15 apr 2028        | 2028-04-15
            15.april 2028      | 2028-04-15
            Saturday 15 April 2028 | 2028-04-15
            """)
    @DisplayName("En dato skrevet slik folk ellers skriver den, er den datoen")
    void datesOfOthers(String written, LocalDate day) {
        assertThat(taken(DAY, written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31. april 2028", "15. tolvte 2028", "fredagen 15. april 2028", "1542028",
            "15.4.28",
            "15. april", "april 2028", "2028-4-15-1", "15. april 1028", "5/4/2028"})
    @DisplayName("Det som ikke er en dag, blir ikke gjettet på")
    void noDates(String written) {
        assertThat(DAY.value(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Et tall og et beløp slik huset skriver det, er det samme tallet og beløpet")
    void numbersAndMoney(Language language) {
        var words = new Words(new Messages(), language, false);
        var random = new Random(1);
        for (int trial = 0; trial < 2_000; trial++) {
            var number = random.nextInt(1 << random.nextInt(1, 30)) % 1_000_000_000;
            assertThat(taken(NUMBER, words.number(number))).as(words.number(number)).isEqualTo(number);
            var amount = new Kroner(random.nextLong(1L << random.nextInt(1, 29)));
            assertThat(taken(MONEY, amount.in(words))).as(amount.in(words)).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 000        | 6000000
            60.000        | 6000000
            60.000,-      | 6000000
            60 000,–      | 6000000
            kr 60 000,50  | 6000050
            60000 kr      | 6000000
            60 000.5      | 6000050
            NOK 60,000.50 | 6000050
            1,5           | 150
            """)
    @DisplayName("Et beløp skrevet slik folk skriver det, er det beløpet")
    void moneyOfOthers(String written, long ore) {
        assertThat(taken(MONEY, written)).isEqualTo(new Kroner(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "60 000 euro", "1,2,3", "kr", "1.2345", "100 000 000"})
    @DisplayName("Det som ikke er et beløp i kroner, blir ikke gjettet på")
    void noMoney(String written) {
        assertThat(MONEY.value(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"61217000", "91234567", "22855050", "+4681234567", "+442079460000"})
    @DisplayName("Et telefonnummer kan skrives på alle måter det trykkes på")
    void telephones(String dialled) throws Exception {
        var numbers = PhoneNumberUtil.getInstance();
        var number = numbers.parse(dialled, "NO");
        for (var format : PhoneNumberFormat.values()) {
            var printed = numbers.format(number, format);
            if (format == PhoneNumberFormat.NATIONAL && number.getCountryCode() != 47) {
                continue; // Nobody abroad writes it like this to us.
            }
            for (var blank : List.of(" ", "\u00a0", "\u202f")) {
                assertThat(TELEPHONE.value(printed.replace(" ", blank))).as(printed).isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "974 760 673", "974\u00a0760\u00a0673", "974\u202f760\u202f673"})
    @DisplayName("Et organisasjonsnummer kan deles i grupper med alle slags mellomrom")
    void organisationNumbers(String written) {
        assertThat(ORGANISATION.value(written)).isPresent();
    }

    /** The value of what is typed in one text, which is also what is kept and taken again. */
    private static <T> T taken(FieldSpec<T> field, String typed) {
        var value = field.value(typed).orElseThrow(() -> new AssertionError("Not taken: «" + typed + "»"));
        assertThat(field.value(field.kept(value))).contains(value);
        return value;
    }
}
