package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.municipality.Region;
import no.innovasjonsskolen.programme.CallText.Line;
import no.innovasjonsskolen.programme.CallText.Step;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Words;

/**
 * What everyone will read of a call once it is announced, in one language. Made by the same sentences as the
 * public pages.
 *
 * @param name the language's own name for itself
 * @param lang its code
 * @param parts dates, money, gatherings and the rest, each under its heading
 */
record CallPreview(String name, String lang, String heading, String text, List<Part> parts,
        String selection, List<Step> steps) {

    /** Something with a heading: lines with a label, or sentences. */
    record Part(String heading, List<Line> lines, List<String> sentences) {}

    /** In every language. */
    static List<CallPreview> of(String cohort, CallDraft draft, Plan plan, List<Region> regions, Instant now,
            Words words) {
        var call = new Call(CallId.random(),
                new Cohort(CohortId.random(), cohort, PlanId.random(), Map.copyOf(draft.firstDays())),
                draft.dates(), draft.terms(), Optional.empty(), 1);
        return List.of(Language.values()).stream()
                .map(language -> of(call, plan, regions, now, words.in(language))).toList();
    }

    private static CallPreview of(Call call, Plan plan, List<Region> regions, Instant now, Words words) {
        var notice = CallNotice.of(Optional.of(call), now, words);
        var text = CallText.of(call, plan, regions, now, words);
        return new CallPreview(words.language().nativeName(), words.language().code(), notice.heading(),
                notice.text(), List.of(
                        new Part(words.localize("programme.call.dates"), text.dates(), List.of()),
                        new Part(words.localize("programme.call.gatherings"), gatherings(call, plan, words),
                                List.of()),
                        new Part(words.localize("programme.call.terms"), text.money(), List.of()),
                        new Part(words.localize("programme.preview.team"), List.of(),
                                PlanRules.team(plan, words)),
                        new Part(words.localize("programme.preview.entry"), List.of(),
                                PlanRules.entry(plan, Optional.of(call.terms()), words))),
                words.localize("programme.preview.selection"), text.selection());
    }

    private static List<Line> gatherings(Call call, Plan plan, Words words) {
        return Commitment.meetings(call, plan, words).stream()
                .map(meeting -> new Line(meeting.name(), meeting.days())).toList();
    }
}
