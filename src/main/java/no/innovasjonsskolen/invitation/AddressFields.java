package no.innovasjonsskolen.invitation;

import no.innovasjonsskolen.form.FieldSpec;

/**
 * Whom to send a personal link: the two questions of every form that asks for it. Their words are found by
 * the form's own key.
 */
public final class AddressFields {

    public static final FieldSpec<String> NAME = FieldSpec.name("navn").required().autocomplete("off")
            .width(20);
    public static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required().autocomplete("off")
            .width(20);

    private AddressFields() {}
}
