package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.admission.Contenders.Sent;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The chance of one application before the deadline, in the cases that can be worked out honestly. */
@Component
class ChanceRange {

    private static final String OWN = "own";

    private final Contenders contenders;
    private final TargetSets targets;
    private final PoolProblem problems;
    private final Programmes programmes;
    private final Municipalities municipalities;

    ChanceRange(Contenders contenders, TargetSets targets, PoolProblem problems, Programmes programmes,
            Municipalities municipalities) {
        this.contenders = contenders;
        this.targets = targets;
        this.problems = problems;
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    /**
     * What is known of a chance, ready to print.
     *
     * @param lead the answer in a sentence
     * @param cases what it would be in each case, or its facts; none when it is not worked out
     * @param why what limits it, in sentences
     * @param rests what it rests on, a sentence each
     * @param targets what is in force, each in a sentence
     */
    record Told(String lead, List<ChancePage.Case> cases, List<String> why, List<String> rests,
            List<String> targets) {}

    /** The call, what is in force, and the others in the pool. */
    private record Given(Call call, List<Rule> rules, Map<String, List<MunicipalityNumber>> others) {}

    Told of(Call call, OwnApplication application, Words words) {
        var all = contenders.of(call.id());
        var own = all.stream().filter(it -> it.id().equals(application.id())).findFirst().orElseThrow();
        var rules = targets.inForce(call.id()).map(Targets::rules).orElse(List.of());
        var given = new Given(call, rules, others(all, own));
        var now = outlook(given, own.municipalities());
        var twice = chance(new Given(call, rules, twice(given.others())), own.municipalities());
        var cases = new ArrayList<ChancePage.Case>();
        cases.add(told(words.localize("placement.chance.now"), chance(now), words));
        cases.add(told(words.localize("placement.chance.twice"), twice, words));
        together(given, own, words).ifPresent(cases::add);
        earlier(given, own, words).ifPresent(cases::add);
        var lines = TargetLine.of(call, municipalities);
        return new Told(lead(chance(now), twice, words), cases, why(now, lines, words),
                rests(given.others().size(), own.sent(), words),
                TargetText.of(rules, lines).stream().map(words::say).toList());
    }

    private static String lead(Optional<Fraction> now, Optional<Fraction> twice, Words words) {
        if (now.isEmpty() || twice.isEmpty()) {
            return words.localize("placement.chance.lead.open");
        }
        return now.equals(twice) ? words.localize("placement.chance.lead.one",
                TargetText.chance(now.get(), words))
                : words.localize("placement.chance.lead", TargetText.chance(twice.get(), words),
                        TargetText.chance(now.get(), words));
    }

    private static ChancePage.Case told(String what, Optional<Fraction> chance, Words words) {
        return new ChancePage.Case(what, chance.map(it -> TargetText.chance(it, words))
                .orElseGet(() -> words.localize("placement.chance.unmet")));
    }

    /** Those who have sent their applications, but for its own. */
    private static Map<String, List<MunicipalityNumber>> others(List<Contender> all, Contender own) {
        var others = new LinkedHashMap<String, List<MunicipalityNumber>>();
        all.stream().filter(it -> it.sent() == Sent.IN_TIME && !it.id().equals(own.id()))
                .forEach(it -> others.put(it.reference(), it.municipalities()));
        return others;
    }

    /** As many again, of the same kinds. */
    private static Map<String, List<MunicipalityNumber>> twice(Map<String, List<MunicipalityNumber>> once) {
        var twice = new LinkedHashMap<>(once);
        once.forEach((code, municipalities) -> twice.put(code + " ×2", municipalities));
        return twice;
    }

    /**
     * With one neighbour, from the lowest to the highest. The others stay as they are, also where the
     * neighbour is one of them: else the answer would tell whether it has applied.
     */
    private Optional<ChancePage.Case> together(Given given, Contender own, Words words) {
        if (own.municipalities().size() > 1) {
            return Optional.empty();
        }
        var alone = own.municipalities().getFirst();
        var day = given.call().dates().deadline().lastDay();
        var chances = municipalities.neighboursOf(alone, day).stream()
                .flatMap(it -> chance(given, List.of(alone, it)).stream()).sorted().toList();
        if (chances.isEmpty()) {
            return Optional.empty();
        }
        var from = TargetText.chance(chances.getFirst(), words);
        var to = TargetText.chance(chances.getLast(), words);
        return Optional.of(new ChancePage.Case(words.localize("placement.chance.together"),
                from.equals(to) ? from : words.localize("placement.chance.from-to", from, to)));
    }

    /** With those who applied in the call before this one. */
    private Optional<ChancePage.Case> earlier(Given given, Contender own, Words words) {
        return programmes.calls().stream()
                .filter(it -> it.dates().opens().isBefore(given.call().dates().opens())).findFirst()
                .flatMap(before -> {
                    var others = new LinkedHashMap<String, List<MunicipalityNumber>>();
                    contenders.of(before.id()).stream().filter(it -> it.sent() == Sent.IN_TIME)
                            .filter(it -> it.municipalities().stream()
                                    .noneMatch(own.municipalities()::contains))
                            .forEach(it -> others.put(it.reference(), it.municipalities()));
                    return others.isEmpty() ? Optional.empty()
                            : Optional.of(told(
                                    words.localize("placement.chance.earlier", before.cohort().name()),
                                    chance(new Given(given.call(), given.rules(), others),
                                            own.municipalities()),
                                    words));
                });
    }

    private static List<String> why(Optional<Outlook.Fair> now, List<TargetLine> lines, Words words) {
        return now.map(it -> TargetText.said(Outlook.one(it.limits(), OWN), lines, words))
                .orElseGet(() -> List.of(words.localize("placement.chance.unmet.why")));
    }

    private static List<String> rests(int others, Sent own, Words words) {
        return Stream.of(Optional.of(words.localize("placement.chance.rests.sent", others)),
                Optional.of(words.localize("placement.chance.rests.own")).filter(_ -> own != Sent.IN_TIME),
                Optional.of(words.localize("placement.chance.rests.twice")),
                Optional.of(words.localize("placement.chance.rests.exact")))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Outlook.Fair> outlook(Given given, List<MunicipalityNumber> own) {
        var pool = new LinkedHashMap<>(given.others());
        pool.put(OWN, own);
        return Outlook.fair(
                problems.of(given.call(), given.call().terms().places(), given.rules(), pool));
    }

    private Optional<Fraction> chance(Given given, List<MunicipalityNumber> own) {
        return chance(outlook(given, own));
    }

    /** Empty where the targets cannot all be met: the school must relax one first. */
    private static Optional<Fraction> chance(Optional<Outlook.Fair> outlook) {
        return outlook.map(it -> Outlook.one(it.chances(), OWN));
    }
}
