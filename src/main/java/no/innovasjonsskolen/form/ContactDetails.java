package no.innovasjonsskolen.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.net.IDN;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What is an e-mail address, a telephone number and an organisation number: said here and nowhere else, by
 * libraries that are kept up to date, so that what a form takes is never refused by what uses it.
 */
public final class ContactDetails {

    private static final int LONGEST_EMAIL = 254;
    private static final String NORWAY = "NO";
    private static final PhoneNumberUtil TELEPHONES = PhoneNumberUtil.getInstance();
    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private ContactDetails() {}

    private record Address(@Email String email) {}

    /**
     * Whether a letter could reach it: an address by itself, with a domain that has a top (RFC 5321,
     * 4.5.3.1).
     */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.indexOf('.', text.lastIndexOf('@')) > 0
                && VALIDATOR.validateValue(Address.class, "email", text).isEmpty()
                && !asciiEmail(text).isEmpty();
    }

    /**
     * The address as mail servers write it: a domain such as {@code vågå.no} has a form in ASCII; empty for
     * none.
     */
    public static String asciiEmail(String email) {
        var at = email.lastIndexOf('@');
        try {
            return email.substring(0, at + 1)
                    + IDN.toASCII(email.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }

    /**
     * Whether somebody could be called: a number as it is dialled in Norway, or any with a country's prefix.
     */
    public static boolean isTelephone(String text) {
        try {
            return TELEPHONES.isPossibleNumber(TELEPHONES.parse(text, NORWAY));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    /**
     * Whether it is one of Brønnøysundregistrene's: nine digits, the last of which proves the others (modulus
     * 11).
     */
    public static boolean isOrganisationNumber(String text) {
        return OrganisasjonsnummerValidator.isValid(Spaces.without(text));
    }
}
