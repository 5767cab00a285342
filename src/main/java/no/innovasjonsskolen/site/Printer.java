package no.innovasjonsskolen.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/** Prints views for one visitor: a whole page, or the part of a page that somebody else has registered. */
public record Printer(TemplateEngine templates, Words words, Frame frame) {

    /** The view, printed by its own template where the page puts it. */
    public Content part(Object view) {
        return output -> print(view, output);
    }

    void print(Object view, TemplateOutput output) {
        templates.render(templateOf(view),
                Map.of("view", view, "words", words, "frame", frame, "printer", this), output);
    }

    private static String templateOf(Object view) {
        var type = view.getClass();
        var named = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return named.getName().substring("no.innovasjonsskolen.".length()).replace('.', '/') + ".jte";
    }
}
