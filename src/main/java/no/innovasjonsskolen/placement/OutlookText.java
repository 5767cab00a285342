package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
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
 * @param applicants one line each, highest chance first
 * @param conflicts what cannot be met together; each one sentence and its parts
 * @param changes the smallest changes that help; each in sentences
 */
record OutlookText(boolean met, String summary, List<Meter> meters, NorwayMap.View map,
        List<Applicant> applicants, List<List<String>> conflicts, List<List<String>> changes) {

    /** More than this are not listed: the kindest come first. */
    static final int MOST_CHANGES = 30;

    /** @param why what limits the chance, in sentences */
    record Applicant(String code, String municipalities, String regions, String sizes, String chance,
            String standing, List<String> why) {}

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
        if (outlook instanceof Outlook.Fair fair) {
            said += " " + words.localize("placement.meter.expected",
                    TargetText.number(fair.expected(line), words));
        }
        return new Meter(applied, bounds.min(), Math.max(1, Math.max(applied, bounds.min())), said);
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

    private static List<Applicant> applicants(Outlook outlook, Map<String, Standing> standings,
            List<TargetLine> lines, Words words) {
        return outlook.problem().applications().stream()
                .sorted((one, other) -> chance(other, outlook).compareTo(chance(one, outlook)))
                .map(it -> new Applicant(it.id(),
                        it.members().stream().map(Application.Member::municipality).collect(joining(", ")),
                        features(it, PoolProblem.REGION, lines, words),
                        features(it, PoolProblem.SIZE, lines, words),
                        outlook instanceof Outlook.Fair ? TargetText.chance(chance(it, outlook), words) : "–",
                        requireNonNull(standings.get(it.id())).in(words),
                        outlook instanceof Outlook.Fair fair ? TargetText
                                .said(requireNonNull(fair.limits().get(it.id())), lines, words) : List.of()))
                .toList();
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
