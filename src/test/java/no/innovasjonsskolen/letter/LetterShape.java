package no.innovasjonsskolen.letter;

import java.util.stream.Collectors;

/** What a letter is made of, where each sentence is written as its key: «says this, then leads there». */
final class LetterShape {

    private LetterShape() {}

    static String of(Letter letter) {
        return "    title " + key(letter.title()) + (letter.paper().isPresent() ? ", with a PDF" : "") + "\n"
                + letter.body().stream().map(block -> "    " + of(block) + "\n")
                        .collect(Collectors.joining());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> key(text);
            case Block.Heading(var text) -> "heading " + key(text);
            case Block.Facts(var facts) -> "facts " + facts.stream().map(it -> key(it.name()))
                    .collect(Collectors.joining(", "));
            case Block.Items _ -> "a list";
            case Block.Action(var text, var url) -> "button " + key(text) + " -> "
                    + url.replaceFirst("https?://[^/]+", "").replaceAll("[0-9a-f-]{36}", "{id}")
                            .replaceAll("[?&]spraak=nb", "");
        };
    }

    private static String key(String text) {
        return text.matches("«[a-z.-]+»") ? text.substring(1, text.length() - 1) : "(what somebody wrote)";
    }
}
