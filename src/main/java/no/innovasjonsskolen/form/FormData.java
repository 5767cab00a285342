package no.innovasjonsskolen.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldKind.Control;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * What a browser sent, before anybody has judged it: a handler's argument. Only a {@link Form} reads it.
 *
 * @param texts by parameter
 * @param files by parameter
 */
public record FormData(Map<String, List<String>> texts, Map<String, MultipartFile> files) {

    private static final String VERSION = "v.";
    private static final String ASKED = "asked.";

    /** Answers by field's name, for entering what nobody types: the demo school's data, and tests. */
    public static FormData of(Map<String, String> answers) {
        var texts = new LinkedHashMap<String, List<String>>();
        answers.forEach((name, answer) -> texts.put(name, List.of(answer)));
        return new FormData(texts, Map.of());
    }

    /** What came with a request, in the order it came: for the framework's classes, which have no handler. */
    public static FormData of(HttpServletRequest request) {
        var texts = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, List.of(values)));
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return new FormData(texts, upload == null ? Map.of() : upload.getFileMap());
    }

    /** What came under a name that is no form's: a token, or the language in an address. */
    public Optional<String> other(String name) {
        return Optional.ofNullable(texts.get(name)).map(List::getFirst);
    }

    /** Whether anything came for the field, if only its version. */
    boolean has(FieldSpec<?> field) {
        // A choice that nobody has made sends nothing but its version; a text always sends itself.
        return texts.containsKey(field.name()) || files.containsKey(field.name())
                || field.kind().control().isChosen() && texts.containsKey(VERSION + field.name())
                || field.kind().parameters(field.name()).stream().anyMatch(texts::containsKey);
    }

    /** What was typed, one text for each parameter; an answer in one text is taken as such. */
    List<String> typed(FieldSpec<?> field) {
        if (field.kind().control() == Control.FILE) {
            return List.of(Optional.ofNullable(files.get(field.name()))
                    .map(MultipartFile::getOriginalFilename).orElse(""));
        }
        return texts.containsKey(field.name()) ? texts.get(field.name())
                : field.kind().parameters(field.name()).stream()
                        .map(parameter -> texts.getOrDefault(parameter, List.of("")).getFirst()).toList();
    }

    /** The parameter that says which answer was asked about already. */
    static String asked(String field) {
        return ASKED + field;
    }

    /** The answer that was asked about when the form was shown again, if any was. */
    Optional<String> asked(FieldSpec<?> field) {
        return other(asked(field.name()));
    }

    /** The version of the answer that the writer saw; 0 for none. */
    int seen(FieldSpec<?> field) {
        return Optional.ofNullable(texts.get(VERSION + field.name())).map(List::getFirst)
                .filter(version -> version.matches("\\d{1,9}")).map(Integer::valueOf).orElse(0);
    }
}
