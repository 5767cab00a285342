package no.innovasjonsskolen.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** What is said of an appeal, to the appellant and to the office. */
final class AppealText {

    private AppealText() {}

    /**
     * An appeal ready to print.
     *
     * @param told what has happened, a sentence each
     * @param parts what was written: the appeal, why it was late, the statement, the board's reasons
     * @param living whether it waits, and can be taken back by whoever reads it
     */
    record Line(String title, String status, String tone, List<String> told, List<SummaryRow> parts,
            boolean living) {}

    /** The same, for one who may take it back only where she lodged it. */
    static Line line(Appeal appeal, PersonId reader, Words words) {
        var line = line(appeal, words);
        return new Line(line.title(), line.status(), line.tone(), line.told(), line.parts(),
                line.living() && appeal.appellant().equals(reader));
    }

    static Line line(Appeal appeal, Words words) {
        return new Line(words.localize("ruling.appeal.line", appeal.reference()), status(appeal, words),
                tone(appeal), told(appeal, words), parts(appeal, words), appeal.isLiving());
    }

    static String status(Appeal appeal, Words words) {
        return switch (appeal.state()) {
            case Appeal.Received _ -> words.localize("ruling.appeal.received");
            case Appeal.Withdrawn _ -> words.localize("ruling.appeal.withdrawn");
            case Appeal.Reversed _ -> words.localize("ruling.appeal.reversed");
            case Appeal.Forwarded _ -> words.localize("ruling.appeal.forwarded");
            case Appeal.Decided(var decision, _, _, _) -> words.localize(key(decision.result()));
        };
    }

    static String tone(Appeal appeal) {
        return switch (appeal.state()) {
            case Appeal.Received _ -> "warning";
            case Appeal.Forwarded _ -> "info";
            case Appeal.Reversed _ -> "success";
            case Appeal.Decided _ ->
                appeal.asksForRuling() ? "success" : "neutral";
            case Appeal.Withdrawn _ -> "neutral";
        };
    }

    /** The key of what a result is called: {@code ruling.appeal.board.upheld}. */
    static String key(Appeal.Result result) {
        return "ruling.appeal.board." + result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> told(Appeal appeal, Words words) {
        var told = new ArrayList<String>();
        told.add(words.localize("ruling.appeal.received-at", appeal.receivedAt()));
        told.add(words.localize(appeal.isLate() ? "ruling.appeal.was-late" : "ruling.appeal.was-in-time",
                appeal.lastDay()));
        appeal.interimDue().ifPresent(day -> told.add(words.localize("ruling.appeal.interim", day)));
        switch (appeal.state()) {
            case Appeal.Received _ -> {
            }
            case Appeal.Withdrawn(var at) -> told.add(words.localize("ruling.appeal.withdrawn-at", at));
            case Appeal.Reversed(_, var at) -> told.add(words.localize("ruling.appeal.reversed-at", at));
            case Appeal.Forwarded(_, _, var at) ->
                told.add(words.localize("ruling.appeal.forwarded-at", at));
            case Appeal.Decided(var decision, _, _, _) ->
                told.add(words.localize("ruling.appeal.decided-on", decision.on()));
        }
        return told;
    }

    private static List<SummaryRow> parts(Appeal appeal, Words words) {
        var parts = new ArrayList<SummaryRow>();
        add(parts, "ruling.appeal.text", appeal.text(), words);
        add(parts, "ruling.appeal.late-reason", appeal.lateReason(), words);
        appeal.interim().ifPresent(reply -> parts.add(new SummaryRow(
                words.localize("ruling.appeal.interim-sent", reply.at()), reply.text(), Optional.empty())));
        switch (appeal.state()) {
            case Appeal.Forwarded(var statement, _, _) ->
                add(parts, "ruling.appeal.statement", statement, words);
            case Appeal.Decided(var decision, var statement, _, _) -> {
                add(parts, "ruling.appeal.statement", statement, words);
                add(parts, "ruling.appeal.reasons", decision.reasons(), words);
            }
            case Appeal.Received _, Appeal.Withdrawn _, Appeal.Reversed _ -> {
            }
        }
        return parts;
    }

    private static void add(List<SummaryRow> parts, String key, String text, Words words) {
        if (!text.isBlank()) {
            parts.add(new SummaryRow(words.localize(key), text, Optional.empty()));
        }
    }
}
