package no.innovasjonsskolen.form;

/**
 * A form with its button, for templates that are compiled apart and so cannot call the form's.
 *
 * @param submit what the button says
 */
public record FormPart(FormView form, String submit) {}
