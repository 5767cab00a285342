package no.innovasjonsskolen.rehearsal;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Two draws on trial beside each other: what differs in what they were held on, and in what came of them. */
@Controller
class ComparePage {

    /**
     * @param both how many have a place in both
     * @param rows those who have a place in one of them, or in both
     */
    record View(String title, String back, String one, String other, List<Fact> facts, String both,
            List<Row> rows) {}

    /** @param differs whether the two are not alike */
    record Fact(String what, List<String> one, List<String> other, boolean differs) {}

    record Row(String municipalities, String one, String other) {}

    private final CallRehearsals all;
    private final TargetDesk desk;

    ComparePage(CallRehearsals all, TargetDesk desk) {
        this.all = all;
        this.desk = desk;
    }

    static String url(CallId call, RehearsalId one, RehearsalId other) {
        return RehearsalPage.url(call, one) + "/mot/" + other;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/prove/{trial}/mot/{other}")
    Page show(@PathVariable CallId id, @PathVariable RehearsalId trial, @PathVariable RehearsalId other,
            Words words) {
        return Page.show(view(all.call(id), all.get(id, trial), all.get(id, other), words));
    }

    private View view(Call call, Rehearsal one, Rehearsal other, Words words) {
        var left = RehearsalText.name(one.number(), words);
        var right = RehearsalText.name(other.number(), words);
        var problems = List.of(one.whole(), other.whole());
        var rows = rows(one, problems.getFirst(), other, problems.getLast(), words);
        return new View(words.localize("rehearsal.compare.title", left, right),
                words.url(RehearsalPage.url(call.id(), one.id())), left, right,
                List.of(fact("pool", pool(call, one, problems.getFirst(), words),
                        pool(call, other, problems.getLast(), words), words),
                        fact("seats", List.of(words.number(problems.getFirst().seats().max())),
                                List.of(words.number(problems.getLast().seats().max())), words),
                        fact("targets", targets(call, problems.getFirst(), words),
                                targets(call, problems.getLast(), words), words),
                        fact("seed", List.of(one.seed().text()), List.of(other.seed().text()), words)),
                words.localize("rehearsal.compare.both", rows.stream()
                        .filter(it -> !it.one().isEmpty() && it.one().equals(it.other())).count()),
                rows);
    }

    private List<String> pool(Call call, Rehearsal rehearsal, Problem problem, Words words) {
        return List.of(words.localize("rehearsal.pool", desk.poolName(call, rehearsal.pool(), words),
                problem.applications().size()));
    }

    private List<String> targets(Call call, Problem problem, Words words) {
        var said = desk.said(call, problem.rules(), words);
        return said.isEmpty() ? List.of(words.localize("rehearsal.targets.none")) : said;
    }

    private static Fact fact(String name, List<String> one, List<String> other, Words words) {
        return new Fact(words.localize("rehearsal.fact." + name), one, other, !one.equals(other));
    }

    /** By their municipalities, which are the same in every pool; codes are a pool's own. */
    private static List<Row> rows(Rehearsal one, Problem left, Rehearsal other, Problem right, Words words) {
        var first = placed(one, left);
        var second = placed(other, right);
        return Stream.concat(first.stream(), second.stream()).distinct().sorted()
                .map(it -> new Row(it, place(first.contains(it), words), place(second.contains(it), words)))
                .toList();
    }

    private static Set<String> placed(Rehearsal rehearsal, Problem problem) {
        return Optional.of(rehearsal).flatMap(Rehearsal::draw).stream()
                .flatMap(it -> RehearsalText.named(it.selected(), problem).stream())
                .map(RehearsalText.Who::municipalities).collect(toCollection(LinkedHashSet::new));
    }

    private static String place(boolean has, Words words) {
        return has ? words.localize("rehearsal.place") : "";
    }
}
