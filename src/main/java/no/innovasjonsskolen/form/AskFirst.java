package no.innovasjonsskolen.form;

import java.util.List;

/**
 * A page that asks before something is done that cannot be undone, or that needs a reason: what it means,
 * whom it concerns, and one button. {@code AskFirst.jte} prints it.
 *
 * @param lines what happens when the button is pressed, one sentence or two in each
 * @param form what is asked; may be a form without fields
 * @param submit what the button says
 * @param color the button's colour: {@code danger} for what takes something away from somebody
 * @param back the address that is gone back to, nothing done
 */
public record AskFirst(String title, List<String> lines, FormView form, String submit, String color,
        String back) {}
