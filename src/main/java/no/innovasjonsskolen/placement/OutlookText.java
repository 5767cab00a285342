package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.municipality.Look;
import no.innovasjonsskolen.municipality.Mark;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.NorwayMap;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Limit;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Meter;
import no.innovasjonsskolen.site.Words;

/**
 * An outlook ready to print.
 *
 * @param summary what it comes to, in a sentence
 * @param meters how much of each thing that is counted there is, of what the targets ask
 * @param map where the applicants are, and how they stand
 * @param applicants the highest chance first
 * @param conflicts what cannot be met together; each one sentence and its parts
 * @param changes the smallest changes that help; each in sentences
 */
record OutlookText(boolean met, String summary, List<Meter> meters, NorwayMap.View map,
        List<Alike> applicants, List<List<String>> conflicts, List<List<String>> changes) {

    /** More than this are not listed: the kindest come first. */
    static final int MOST_CHANGES = 30;

    private static final int TENTHS = 10;

    /** An application, as those who compare chances know it. */
    record Applicant(String code, String municipalities, String regions, String sizes) {}

    /**
     * Those who have the same chance for the same reason.
     *
     * @param chance theirs, and how many they are
     * @param why what limits it, in sentences
     */
    record Alike(String chance, List<String> why, List<Applicant> applicants) {}

    /** How an application stands. */
    private enum Standing {
        CERTAIN(Look.SOLID, "certain"), DRAWN(Look.DOTTED, "drawn"), OUT(Look.HOLLOW, "out"),
        OPEN(Look.CHECKED, "open");

        private final Look look;
        private final String key;

        Standing(Look look, String key) {
            this.look = look;
            this.key = key;
        }

        String in(Words words) {
            return words.localize("placement.standing." + key);
        }

        static Standing of(Fraction chance) {
            return chance.sign() == 0 ? OUT : chance.equals(Fraction.ONE) ? CERTAIN : DRAWN;
        }
    }

    /**
     * Says it.
     *
     * @param pool the municipalities of each application, by its code
     * @param map that day's, to draw on
     */
    static OutlookText of(Outlook outlook, Map<String, List<MunicipalityNumber>> pool,
            List<TargetLine> lines, NorwayMap map, Words words) {
        var standings = standings(outlook);
        return new OutlookText(outlook instanceof Outlook.Fair, summary(outlook, words),
                lines.stream().filter(it -> isShown(it, outlook)).map(it -> meter(it, outlook, words))
                        .toList(),
                drawn(standings, pool, map, words), applicants(outlook, standings, lines, words),
                outlook instanceof Outlook.Broken(var problem, var why)
                        ? why.conflicts().stream().limit(MOST_CHANGES)
                                .map(it -> TargetText.said(Limit.conflict(problem, it), lines, words))
                                .toList()
                        : List.of(),
                outlook instanceof Outlook.Broken broken ? relaxations(broken).stream()
                        .map(it -> said(it, broken, lines, words)).toList() : List.of());
    }

    /** The smallest changes, the kindest first. */
    static List<Outlook.Relaxation> relaxations(Outlook.Broken broken) {
        return broken.why().relaxations().stream().limit(MOST_CHANGES).map(Outlook.Relaxation::new).toList();
    }

    /** Each change in a sentence. */
    static List<String> said(Outlook.Relaxation relaxation, Outlook.Broken broken, List<TargetLine> lines,
            Words words) {
        return relaxation.changes().stream()
                .map(it -> String.join(" ", TargetText.said(Limit.change(broken.problem(), it), lines, words)
                        .reversed()))
                .toList();
    }

    private static Map<String, Standing> standings(Outlook outlook) {
        var standings = new HashMap<String, Standing>();
        outlook.problem().applications().forEach(it -> standings.put(it.id(),
                outlook instanceof Outlook.Fair fair
                        ? Standing.of(requireNonNull(fair.chances().get(it.id()))) : Standing.OPEN));
        return standings;
    }

    private static String summary(Outlook outlook, Words words) {
        return switch (outlook) {
            case Outlook.Fair(var problem, var chances, var _) when chances.isEmpty() ->
                words.localize("placement.outlook.nobody", problem.seats().max());
            case Outlook.Fair fair -> {
                var certain = fair.chances().values().stream().filter(Fraction.ONE::equals).count();
                yield fair.lowest().equals(Fraction.ONE)
                        ? words.localize("placement.outlook.room", fair.chances().size(),
                                fair.problem().seats().max())
                        : words.localize("placement.outlook.drawn", fair.chances().size(),
                                fair.problem().seats().max(), certain,
                                TargetText.number(fair.lowest().times(Fraction.of(100)), words),
                                TargetText.number(fair.highest().times(Fraction.of(100)), words));
            }
            case Outlook.Broken(var problem, var _) -> words.localize("placement.outlook.broken",
                    problem.applications().size(), problem.seats().max());
        };
    }

    /** Regions and sizes always; a county where something is asked of it. */
    private static boolean isShown(TargetLine line, Outlook outlook) {
        return !line.feature().equals(PoolProblem.COUNTY) || rule(line, outlook).isPresent();
    }

    private static Optional<Rule> rule(TargetLine line, Outlook outlook) {
        return outlook.problem().rules().stream().filter(line::isOf).findFirst();
    }

    private static Meter meter(TargetLine line, Outlook outlook, Words words) {
        var applied = outlook.applied(line);
        var bounds = rule(line, outlook).map(Rule::bounds).orElse(new Bounds(0, Bounds.NO_MAX));
        var key = bounds.min() > 0 ? bounds.max() < Bounds.NO_MAX ? "both" : "least"
                : bounds.max() < Bounds.NO_MAX ? "most" : "free";
        var said = words.localize("placement.meter." + key, line.label(), applied, bounds.min(),
                bounds.max());
        var coming = applied * TENTHS;
        if (outlook instanceof Outlook.Fair fair) {
            var expected = fair.expected(line);
            said += " " + words.localize("placement.meter.expected", TargetText.number(expected, words));
            coming = (int) Math.round(expected.approximate() * TENTHS);
        }
        return new Meter(coming, bounds.min() * TENTHS,
                Math.max(1, Math.max(applied, bounds.min())) * TENTHS, said);
    }

    private static NorwayMap.View drawn(Map<String, Standing> standings,
            Map<String, List<MunicipalityNumber>> pool, NorwayMap map, Words words) {
        var marks = new HashMap<MunicipalityNumber, Mark>();
        pool.forEach((code, municipalities) -> {
            var standing = requireNonNull(standings.get(code));
            municipalities.forEach(it -> marks.put(it, new Mark(standing.look, standing.in(words))));
        });
        return map.asTiles(new NorwayMap.Caption("kart", words.localize("placement.map.title", marks.size()),
                words.localize("placement.map.seen")), marks).withTableAt("#sokere");
    }

    private static List<Alike> applicants(Outlook outlook, Map<String, Standing> standings,
            List<TargetLine> lines, Words words) {
        var reasons = new LinkedHashMap<Reason, List<Applicant>>();
        outlook.problem().applications().stream()
                .sorted((one, other) -> chance(other, outlook).compareTo(chance(one, outlook)))
                .forEach(it -> reasons.computeIfAbsent(reason(it, outlook, standings, lines, words),
                        _ -> new ArrayList<>()).add(applicant(it, lines, words)));
        return reasons.entrySet().stream().map(it -> new Alike(
                words.localize("placement.outlook.alike", it.getKey().chance(), it.getValue().size()),
                it.getKey().why(), List.copyOf(it.getValue()))).toList();
    }

    private record Reason(String chance, List<String> why) {}

    private static Reason reason(Application application, Outlook outlook, Map<String, Standing> standings,
            List<TargetLine> lines, Words words) {
        var id = application.id();
        return outlook instanceof Outlook.Fair fair
                ? new Reason(TargetText.chance(chance(application, outlook), words),
                        TargetText.said(requireNonNull(fair.limits().get(id)), lines, words))
                : new Reason(requireNonNull(standings.get(id)).in(words), List.of());
    }

    private static Applicant applicant(Application application, List<TargetLine> lines, Words words) {
        return new Applicant(application.id(),
                application.members().stream().map(Application.Member::municipality).collect(joining(", ")),
                features(application, PoolProblem.REGION, lines, words),
                features(application, PoolProblem.SIZE, lines, words));
    }

    private static Fraction chance(Application application, Outlook outlook) {
        return outlook instanceof Outlook.Fair fair
                ? requireNonNull(fair.chances().get(application.id())) : Fraction.ZERO;
    }

    private static String features(Application application, String feature, List<TargetLine> lines,
            Words words) {
        return application.members().stream().flatMap(it -> Stream.ofNullable(it.features().get(feature)))
                .distinct().map(it -> words.say(TargetText.label(feature, it, lines))).collect(joining(", "));
    }
}
