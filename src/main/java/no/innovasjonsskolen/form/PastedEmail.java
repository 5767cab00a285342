package no.innovasjonsskolen.form;

import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.Sentence;

/** What people paste into a field for an e-mail address, and what is wrong with what is none. */
final class PastedEmail {

    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern NAMED = Pattern.compile("[^<>@]*<([^<>]+)>[\\s,;.]*");
    private static final Pattern TWICE = Pattern.compile("\\W*([^\\s<>]+@[^\\s<>]*\\w)\\W+<\\1>[\\s,;.]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILTO = Pattern.compile("(?i)mailto:\\s*(?://)?([^?]*)(\\?.*)?");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:<(\\[\"«“”„]+|[\\s,;:.>)\\]\"»“”]+$");
    private static final Pattern QUOTED = Pattern.compile("['‘’](.*)['‘’]");
    private static final Pattern AT = Pattern.compile("@");
    private static final Pattern TAKES_NO_LETTER = Pattern.compile("[^A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]");

    private PastedEmail() {}

    /** Without the signs that some address books put around what is copied from them; inside they stay. */
    static String visible(String typed) {
        var begin = 0;
        var end = typed.length();
        while (begin < end && isBlankOrTurn(typed.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlankOrTurn(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(begin, end);
    }

    private static boolean isBlankOrTurn(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign)
                || TURNS.matcher(String.valueOf(sign)).matches();
    }

    /**
     * The address in {@code Kari Moen <kari@lom.no>;}, {@code mailto:kari@lom.no?subject=Hei} and the like. A
     * text with more than one address, or none, is left as it is.
     */
    static String mended(String text) {
        var twice = TWICE.matcher(text); // Outlook's way where it knows no name.
        var named = NAMED.matcher(text);
        var mended = twice.matches() ? twice.group(1) : named.matches() ? named.group(1) : text;
        for (var before = ""; !before.equals(mended);) {
            before = mended;
            var mailto = MAILTO.matcher(mended);
            var quoted = QUOTED.matcher(mended);
            mended = mailto.matches() ? mailto.group(1) : quoted.matches() ? quoted.group(1) : mended;
            mended = AROUND.matcher(mended).replaceAll("");
        }
        return AT.matcher(mended).results().count() == 1 ? mended : text;
    }

    /** What is wrong with a text that is no address, as exactly as can be told. */
    static Sentence fault(String text) {
        var ats = AT.matcher(text).results().count();
        var at = text.indexOf('@');
        if (ats > 1) {
            return said(text.matches(".*@.+[\\s,;/<>|&].*@.*") ? "several" : "ats");
        }
        if (at < 0) {
            return said("no-at");
        }
        var before = text.substring(0, at);
        var after = text.substring(at + 1);
        if (text.contains(" ")) {
            return said("blank");
        }
        if (text.contains("..") || before.startsWith(".") || before.endsWith(".") || after.startsWith(".")) {
            return said("dots");
        }
        return firstRefused(before).map(sign -> Sentence.of("form.error.email.sign", sign))
                .orElseGet(() -> before.isEmpty() ? said("before") : said("after"));
    }

    private static Optional<String> firstRefused(String before) {
        return TAKES_NO_LETTER.matcher(before).results().findFirst()
                .map(hit -> Character.toString(before.codePointAt(hit.start())));
    }

    private static Sentence said(String what) {
        return Sentence.of("form.error.email." + what);
    }
}
