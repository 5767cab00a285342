package no.innovasjonsskolen.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.net.IDN;
import java.util.regex.Pattern;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What is an e-mail address, a telephone number and an organisation number: said here and nowhere else, by
 * libraries that are kept up to date, so that what a form takes is never refused by what uses it.
 */
public final class ContactDetails {

    private static final Pattern ON_THE_WEB = Pattern.compile("[\\p{L}\\d-]{2,}\\.\\p{L}{2,}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(
            "(" + LABEL + "\\.)+[a-z][a-z0-9-]*[a-z0-9]", Pattern.CASE_INSENSITIVE);
    private static final String NORWAY = "NO";
    private static final PhoneNumberUtil TELEPHONES = PhoneNumberUtil.getInstance();
    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private ContactDetails() {}

    private record Address(@Email String email) {}

    /**
     * Whether a letter could reach it: one address by itself, with a domain that has a top, within the limits
     * of RFC 5321 (4.5.3.1). What the library takes besides (comments, quoted names, bare IP addresses, names
     * outside ASCII), ordinary mail servers do not.
     */
    public static boolean isEmail(String text) {
        var at = text.lastIndexOf('@');
        if (at <= 0 || at > LONGEST_LOCAL_PART || text.length() > LONGEST_EMAIL) {
            return false;
        }
        var ascii = asciiEmail(text);
        return ascii.length() > at && ascii.length() <= LONGEST_EMAIL
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(ascii.substring(at + 1)).matches()
                && VALIDATOR.validateValue(Address.class, "email", ascii).isEmpty();
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

    /** Whether this may be somebody's name: nothing in it reads as an address on the web or of e-mail. */
    public static boolean isName(String text) {
        return text.indexOf('@') < 0 && !text.contains("://") && !ON_THE_WEB.matcher(text).find();
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
