package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.PlanRules;
import no.innovasjonsskolen.site.Words;

/** What one plan says otherwise than another, in the reader's language. */
record PlanDifference(List<Line> lines) {

    /** One thing that differs. Empty text where one of the plans says nothing. */
    record Line(String what, String before, String after) {}

    static PlanDifference between(Plan before, Plan after, Words words) {
        var comparison = new Comparison(before, after, words);
        comparison.say("credits", plan -> words.number(plan.credits()));
        comparison.say("days", plan -> words.number(plan.days()));
        comparison.say("place", Plan::place);
        comparison.say("language", plan -> plan.language().in(words));
        comparison.say("faculty", plan -> plan.faculty().in(words));
        comparison.say("teaching", plan -> plan.teaching().in(words));
        comparison.say("aim", plan -> plan.aim().in(words));
        comparison.say("audience", plan -> plan.audience().in(words));
        comparison.say("team", plan -> String.join("\n", PlanRules.team(plan, words)));
        comparison.say("entry", plan -> String.join("\n", PlanRules.entry(plan, Optional.empty(), words)));
        comparison.say("exam", plan -> String.join("\n", PlanRules.exam(plan, words)));
        comparison.say("activity", plan -> plan.activity().in(words));
        comparison.gatherings();
        comparison.list("themes", plan -> plan.themes().stream().map(it -> it.name().in(words)).toList());
        comparison.list("outcomes",
                plan -> plan.outcomes().stream().map(it -> it.id() + " " + it.text().in(words)).toList());
        comparison.list("coursework",
                plan -> plan.coursework().stream()
                        .map(it -> it.number() + ". " + it.title().in(words)).toList());
        return new PlanDifference(comparison.lines);
    }

    /** Two plans, asked the same. */
    private static final class Comparison {

        private final Plan before;
        private final Plan after;
        private final Words words;
        private final List<Line> lines = new ArrayList<>();

        Comparison(Plan before, Plan after, Words words) {
            this.before = before;
            this.after = after;
            this.words = words;
        }

        void say(String name, Function<Plan, String> said) {
            add(words.localize("home.difference." + name), said.apply(before), said.apply(after));
        }

        /** What only one of them has: the rest is the same. */
        void list(String name, Function<Plan, List<String>> said) {
            var was = said.apply(before);
            var is = said.apply(after);
            add(words.localize("home.difference." + name), others(was, is), others(is, was));
        }

        private static String others(List<String> of, List<String> than) {
            return of.stream().filter(it -> !than.contains(it)).map(it -> "– " + it)
                    .collect(Collectors.joining("\n"));
        }

        void gatherings() {
            var most = Math.max(before.gatherings().size(), after.gatherings().size());
            for (int place = 0; place < most; place++) {
                add(words.localize("home.gathering", place + 1), gathering(before, place),
                        gathering(after, place));
            }
        }

        private String gathering(Plan plan, int place) {
            if (place >= plan.gatherings().size()) {
                return "";
            }
            var gathering = plan.gatherings().get(place);
            var said = new ArrayList<String>();
            gathering.title().ifPresent(title -> said.add(title.in(words)));
            said.add(words.localize("home.days", gathering.days()));
            plan.themesOf(gathering).forEach(theme -> said.add("– " + theme.name().in(words)));
            return String.join("\n", said);
        }

        private void add(String what, String was, String is) {
            if (!was.equals(is)) {
                lines.add(new Line(what, was, is));
            }
        }
    }
}
