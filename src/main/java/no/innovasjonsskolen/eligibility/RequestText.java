package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Words;

/** What a participant was asked for, in sentences. */
final class RequestText {

    private RequestText() {}

    /** One request, as an assessor sees it. */
    record Line(String status, String tone, String asked, String answer) {}

    static Line line(Request request, Instant now, Words words) {
        return new Line(status(request, now, words), tone(request),
                words.localize(
                        request.kind().isNotice() ? "eligibility.notice.line" : "eligibility.asked.line",
                        request.by().name(), request.askedAt(), String.join(" ", wanted(request, words))),
                request.state() instanceof Request.Answered(var text, _) ? text : "");
    }

    /** What is asked for, or what notice is given of and why. */
    static List<String> wanted(Request request, Words words) {
        var first = request.kind().isNotice()
                ? Stream.of(words.localize("eligibility.notice." + request.kind().code() + ".ground"))
                : request.papers().stream().map(it -> words.say(it) + ".");
        return Stream.concat(first, Stream.of(request.other())).filter(it -> !it.isEmpty()).toList();
    }

    /** To everybody who may see it. */
    static String status(Request request, Instant now, Words words) {
        return switch (request.state()) {
            case Request.Asked _ -> words.localize(request.until().hasPassed(now)
                    ? "eligibility.asked.passed" : "eligibility.asked.until", request.until());
            case Request.Answered(_, var at) -> words.localize("eligibility.asked.answered", at);
            case Request.TakenBack(_, var at) -> words.localize("eligibility.asked.taken-back", at);
        };
    }

    static String tone(Request request) {
        return switch (request.state()) {
            case Request.Asked _ -> "warning";
            case Request.Answered _ -> "success";
            case Request.TakenBack _ -> "neutral";
        };
    }

    static List<Line> lines(EligibilityCase file, Instant now, Words words) {
        return file.asked().stream().map(it -> line(it, now, words)).toList();
    }
}
