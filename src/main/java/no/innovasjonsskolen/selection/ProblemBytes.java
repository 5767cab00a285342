package no.innovasjonsskolen.selection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** A problem as it is published: {@code problem.json}, which {@code docs/lottery-file.md} describes. */
public final class ProblemBytes {

    private ProblemBytes() {}

    /** The bytes that are published; equal problems have the same. */
    public static byte[] write(Problem problem) {
        return StrictText.object(
                StrictText.field("capacity", bounds(problem.seats())),
                StrictText.field("rules", StrictText.list(problem.rules(), ProblemBytes::rule)),
                StrictText.field("applications",
                        StrictText.list(problem.applications(), ProblemBytes::application)),
                StrictText.field("conflicts", StrictText.list(problem.conflicts(), StrictText::texts)),
                StrictText.field("taken",
                        StrictText.texts(problem.taken().stream().sorted(Codepoints.ORDER).toList())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String bounds(Bounds bounds) {
        return StrictText.object(StrictText.field("min", bounds.min()), most(bounds));
    }

    private static String most(Bounds bounds) {
        return StrictText.field("max", bounds.hasMax() ? bounds.max() : "null");
    }

    private static String rule(Rule rule) {
        return StrictText.object(
                StrictText.field("feature", StrictText.text(rule.feature())),
                StrictText.field("value", StrictText.text(rule.value())),
                StrictText.field("unit", StrictText.text(rule.unit().code())),
                StrictText.field("min", rule.bounds().min()), most(rule.bounds()));
    }

    private static String application(Application application) {
        return StrictText.object(
                StrictText.field("id", StrictText.text(application.id())),
                StrictText.field("seats", application.seats()),
                StrictText.field("members", StrictText.list(application.members(), ProblemBytes::member)));
    }

    private static String member(Application.Member member) {
        var fields = new ArrayList<String>();
        fields.add(StrictText.field("municipality", StrictText.text(member.municipality())));
        member.features()
                .forEach((name, value) -> fields.add(StrictText.field(name, StrictText.text(value))));
        return StrictText.object(fields.toArray(String[]::new));
    }
}
