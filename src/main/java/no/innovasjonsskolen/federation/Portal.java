package no.innovasjonsskolen.federation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sign-in services, with what each wants to be asked and what it must answer. */
enum Portal {
    /** The school's own people. Says name and address when asked for them. */
    FEIDE("feide", "https://auth.dataporten.no",
            List.of("openid", "userid", "userid-feide", "userinfo-name", "email"), List.of()),
    /** Anybody with an electronic identity; says neither name nor address. */
    IDPORTEN("idporten", "https://idporten.no", List.of("openid", "profile"),
            List.of("idporten-loa-substantial", "idporten-loa-high")),
    /** Those who represent a municipality; says which. Its levels have names of their own. */
    ANSATTPORTEN("ansattporten", "https://ansattporten.no", List.of("openid", "profile"),
            List.of("substantial", "high"));

    private final String code;
    private final String issuer;
    private final List<String> scopes;
    private final List<String> levels;

    Portal(String code, String issuer, List<String> scopes, List<String> levels) {
        this.code = code;
        this.issuer = issuer;
        this.scopes = scopes;
        this.levels = levels;
    }

    static Optional<Portal> of(String code) {
        return Arrays.stream(values()).filter(portal -> portal.code.equals(code)).findFirst();
    }

    /** Its name in addresses and settings. */
    String code() {
        return code;
    }

    /** The real one; the settings can name a test one. */
    String usualIssuer() {
        return issuer;
    }

    List<String> scopes() {
        return scopes;
    }

    /** Whether this level of assurance is enough. The lowest that is, is the one we ask for. */
    boolean accepts(String level) {
        return levels.isEmpty() || levels.contains(level);
    }

    /** Its token says little: the rest is asked for afterwards. */
    boolean hasUserInfo() {
        return this == FEIDE;
    }

    /**
     * What is asked for besides the usual.
     *
     * @param resource the resource in Altinn that a person must have access to on the municipality's behalf
     */
    Map<String, Object> parameters(String language, String resource) {
        return switch (this) {
            case FEIDE -> Map.of();
            case IDPORTEN -> Map.of("acr_values", levels.getFirst(), "ui_locales", language);
            case ANSATTPORTEN -> Map.of("acr_values", levels.getFirst(), "ui_locales", language,
                    "authorization_details", """
                            [{"type":"%s","resource":"%s","representation_is_required":true}]"""
                            .formatted(Represented.RESOURCE, resource));
        };
    }
}
