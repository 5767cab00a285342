package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.selection.RedrawFile;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/**
 * What has happened since a draw, as its page tells it.
 *
 * @param numbers how many applications there are of each kind
 * @param givenUp a sentence for each rule
 */
record DrawSince(List<SummaryRow> numbers, List<String> givenUp, List<Redraw> redraws) {

    /** @param text how it went */
    record Redraw(String title, String text, List<DrawPage.File> files) {}

    /** @param folder where the version's files are */
    static DrawSince of(PublicDraw.Version version, List<TargetLine> lines, String folder,
            SinceDraw.Since since, Words words) {
        return new DrawSince(
                since.many().entrySet().stream()
                        .filter(it -> it.getValue() > 0 || it.getKey() == SinceDraw.Became.TAKEN)
                        .map(it -> new SummaryRow(words.say(it.getKey()), words.number(it.getValue()),
                                Optional.empty()))
                        .toList(),
                since.givenUp().stream()
                        .map(it -> words.localize("placement.since.given-up-rule",
                                rule(version, it.rule(), lines, words), it.at(), it.reason()))
                        .toList(),
                since.redraws().stream().map(it -> redraw(it, folder, words)).toList());
    }

    /** As a sentence; by its label where the pool has no such rule. */
    private static String rule(PublicDraw.Version version, String label, List<TargetLine> lines,
            Words words) {
        return version.pool().problem().rules().stream().filter(it -> it.label().equals(label)).findFirst()
                .map(it -> words.say(TargetText.of(it, lines))).orElse(label);
    }

    private static Redraw redraw(SinceDraw.Redrawn it, String folder, Words words) {
        var file = RedrawFile.parse(it.file().getBytes(StandardCharsets.UTF_8));
        return new Redraw(words.localize("placement.redraw.title", it.number(), it.at()),
                words.localize("placement.redraw.text", String.valueOf(file.ticket()), file.panel()),
                DrawFilesPage.files(it).keySet().stream()
                        .map(name -> new DrawPage.File(words.url(folder + it.folder() + "/" + name), name))
                        .toList());
    }
}
