package no.innovasjonsskolen.federation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a person represents from Ansattporten's {@code authorization_details}. Anything that is not
 * just as documented represents nobody.
 */
final class Represented {

    /** The type for resources in Altinn 3. */
    static final String RESOURCE = "ansattporten:altinn:resource";

    private static final String ALTINN_2 = "ansattporten:altinn:service";
    private static final String REGISTER = "0192:"; // Enhetsregisteret, in ISO 6523.

    private Represented() {}

    /** The organisation numbers, for the resource that was asked for. */
    static List<String> organisations(@Nullable Object details, String resource) {
        return items(details).filter(detail -> resource.equals(detail.get("resource")))
                .flatMap(detail -> RESOURCE.equals(detail.get("type"))
                        ? items(detail.get("authorized_parties")).map(party -> party.get("orgno"))
                        : ALTINN_2.equals(detail.get("type")) ? items(detail.get("reportees"))
                        : Stream.empty())
                .map(Represented::number).filter(Objects::nonNull).distinct().toList();
    }

    private static @Nullable String number(@Nullable Object party) {
        return party instanceof Map<?, ?> named && named.get("ID") instanceof String id
                && id.startsWith(REGISTER) && id.substring(REGISTER.length()).matches("[0-9]{9}")
                        ? id.substring(REGISTER.length()) : null;
    }

    private static Stream<Map<?, ?>> items(@Nullable Object list) {
        return list instanceof Collection<?> many
                ? many.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item) : Stream.empty();
    }
}
