package no.innovasjonsskolen.letter;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.site.Words;

/** A letter as plain text, in 78 columns. Reads well aloud and in any mail program. */
final class TextForm {

    private static final int WIDTH = 78;

    private final List<String> lines = new ArrayList<>();

    private TextForm() {}

    static String of(Letter letter, Words words) {
        var form = new TextForm();
        form.headline(letter.title(), "=");
        letter.paper().ifPresent(
                paper -> form.wrapped(words.localize("letter.reference", paper.reference()), "", ""));
        letter.body().forEach(form::block);
        form.lines.add("");
        form.lines.add("-- "); // The dash and the blank mark a signature (RFC 3676).
        form.wrapped(words.localize("letter.sender"), "", "");
        return String.join("\n", form.lines) + "\n";
    }

    private void block(Block block) {
        lines.add("");
        switch (block) {
            case Block.Paragraph(var text) -> wrapped(text, "", "");
            case Block.Heading(var text) -> headline(text, "-");
            case Block.Facts(var facts) ->
                facts.forEach(fact -> wrapped(fact.name() + ": " + fact.value(), "", "    "));
            case Block.Items(var items) -> items.forEach(item -> wrapped(item, "- ", "  "));
            case Block.Action(var text, var url) -> {
                wrapped(text + ":", "", "");
                lines.add(url);
            }
        }
    }

    private void headline(String text, String under) {
        var from = lines.size();
        wrapped(text, "", "");
        var longest = lines.subList(from, lines.size()).stream().mapToInt(TextForm::columns).max();
        lines.add(under.repeat(longest.orElse(0)));
    }

    /** Breaks at blanks only: a long address or word stays whole, for half of it leads nowhere. */
    private void wrapped(String text, String first, String rest) {
        var indent = first;
        for (var paragraph : text.replace('\t', ' ').split("\n", -1)) {
            var line = new StringBuilder(indent);
            var empty = true;
            for (var word : paragraph.split(" +")) {
                if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(rest);
                    empty = true;
                }
                line.append(empty ? "" : " ").append(word);
                empty = false;
            }
            lines.add(line.toString().stripTrailing());
            indent = rest;
        }
    }

    private static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
