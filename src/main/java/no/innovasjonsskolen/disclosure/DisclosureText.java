package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** What is said of a request, to whoever asked and to the office. */
final class DisclosureText {

    private DisclosureText() {}

    /** How far it has come, as a tag says it. */
    static String status(Disclosure request, Instant now, Words words) {
        return switch (request.state()) {
            case Disclosure.Waiting _ -> words.localize(
                    request.isSilent(now) ? "disclosure.status.silent" : "disclosure.status.waiting");
            case Disclosure.Answered(var answer) -> words.say(answer.result());
            case Disclosure.Appealed _ -> words.localize("disclosure.status.appealed");
            case Disclosure.Sent _ -> words.localize("disclosure.status.sent");
        };
    }

    static String tone(Disclosure request, Instant now) {
        return switch (request.state()) {
            case Disclosure.Waiting _ -> request.isSilent(now) ? "danger" : "info";
            case Disclosure.Answered _ -> "success";
            case Disclosure.Appealed _ -> "warning";
            case Disclosure.Sent _ -> "neutral";
        };
    }

    /** What was written, in the order it came. */
    static List<SummaryRow> parts(Disclosure request, Words words) {
        var parts = new ArrayList<SummaryRow>();
        add(parts, words.localize("disclosure.about"), request.about());
        switch (request.state()) {
            case Disclosure.Waiting _ -> {
            }
            case Disclosure.Answered(var answer) -> add(parts, answer, words);
            case Disclosure.Appealed(var answer, var appeal) -> {
                answer.ifPresent(it -> add(parts, it, words));
                add(parts, words.localize("disclosure.appeal", appeal.at()), appeal.text());
            }
            case Disclosure.Sent(var answer, var appeal, var statement, _, var at) -> {
                answer.ifPresent(it -> add(parts, it, words));
                add(parts, words.localize("disclosure.appeal", appeal.at()), appeal.text());
                add(parts, words.localize("disclosure.statement", at), statement);
            }
        }
        return parts;
    }

    private static void add(List<SummaryRow> parts, Disclosure.Answer answer, Words words) {
        add(parts, words.localize("disclosure.answer", answer.at()),
                words.say(answer.result()) + "\n" + answer.text());
        if (!answer.ground().isBlank()) {
            add(parts, words.localize("disclosure.ground"), answer.ground());
        }
    }

    private static void add(List<SummaryRow> parts, String what, String text) {
        parts.add(new SummaryRow(what, text, Optional.empty()));
    }
}
