package no.innovasjonsskolen.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Words;

/**
 * A form as it came from the browser.
 *
 * @param clean what can be kept, with the version the writer saw
 * @param raw what was typed, for showing it again
 * @param errors what cannot be kept and why, by field, in the form's order
 */
public record Filled(Map<String, Written> clean, Map<String, String> raw, Map<String, String> errors) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}"
            + "@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()-]{5,25}");

    /** Reads the fields that came along; those that did not come are left as they are. */
    public static Filled read(HttpServletRequest request, Collection<Blank> blanks, Words words) {
        var clean = new LinkedHashMap<String, Written>();
        var raw = new LinkedHashMap<String, String>();
        var errors = new LinkedHashMap<String, String>();
        for (var blank : blanks) {
            var typed = request.getParameter(blank.name());
            if (typed == null && request.getParameter("v." + blank.name()) == null) {
                continue;
            }
            raw.put(blank.name(), typed == null ? "" : typed);
            switch (cleaned(blank, typed)) {
                case CleanText.Clean(var text) -> {
                    clean.put(blank.name(), new Written(text, seen(request, blank)));
                    shape(blank, text, words, errors);
                }
                case CleanText.TooLong(var most, var was) ->
                    errors.put(blank.name(), words.localize("form.error.too-long", most, was));
                case CleanText.Forbidden(var what) ->
                    errors.put(blank.name(), words.localize("form.error.forbidden", what));
            }
        }
        return new Filled(clean, raw, errors);
    }

    /** The errors for the summary on top. */
    public List<FormError> summary() {
        return errors.entrySet().stream().map(error -> FormError.at(error.getKey(), error.getValue()))
                .toList();
    }

    /** The same form with one more error, said by the room that knows the rule. */
    public Filled with(String field, String error) {
        var more = new LinkedHashMap<>(errors);
        more.putIfAbsent(field, error);
        return new Filled(clean, raw, more);
    }

    /** What was written in a field; empty when nothing was. */
    public String value(String field) {
        var written = clean.get(field);
        return written == null ? "" : written.value();
    }

    /** Whether everything can be kept as it is. */
    public boolean isGood() {
        return errors.isEmpty();
    }

    private static CleanText cleaned(Blank blank, String typed) {
        return blank.kind() == Kind.PARAGRAPHS
                ? CleanText.paragraphs(typed, blank.longest()) : CleanText.line(typed, blank.longest());
    }

    private static void shape(Blank blank, String text, Words words, Map<String, String> errors) {
        if (text.isEmpty()) {
            return;
        }
        if (blank.kind() == Kind.EMAIL && !EMAIL.matcher(text).matches()) {
            errors.put(blank.name(), words.localize("form.error.email"));
        }
        if (blank.kind() == Kind.TELEPHONE && !TELEPHONE.matcher(text).matches()) {
            errors.put(blank.name(), words.localize("form.error.telephone"));
        }
    }

    private static int seen(HttpServletRequest request, Blank blank) {
        var version = request.getParameter("v." + blank.name());
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** Fields by name, as the browser would send them: for entering data that is not typed. */
    public static Map<String, Written> of(Map<String, String> values) {
        var written = new HashMap<String, Written>();
        values.forEach((name, value) -> written.put(name, new Written(value, 0)));
        return written;
    }
}
