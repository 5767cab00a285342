package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.identity.PersonId;

/** Everybody the school decides about in one call, as one assessor has them before her. */
record Desk(List<Item> items) {

    /** One participant, and what her case asks of the assessor. */
    record Item(Entrant entrant, Optional<EligibilityCase> file, Stage stage) {}

    /**
     * All of them, in the order of the applications.
     *
     * @param closed those whose cases are not hers to have a hand in
     */
    static Desk of(List<Entrant> entrants, Map<ParticipantId, EligibilityCase> cases,
            Set<ParticipantId> closed, PersonId me, Instant now) {
        return new Desk(entrants.stream().map(entrant -> {
            var file = Optional.ofNullable(cases.get(entrant.id()));
            return new Item(entrant, file, closed.contains(entrant.id()) ? Stage.CONFLICTED
                    : file.map(it -> stage(it, me, now)).orElse(Stage.NEW));
        }).toList());
    }

    static Stage stage(EligibilityCase file, PersonId me, Instant now) {
        if (file.waitsFor(now).isPresent()) {
            return Stage.ASKED;
        }
        return switch (file.state()) {
            case Open _ -> Stage.NEW;
            case Half(var first) -> first.isOf(me) ? Stage.WAITS : Stage.SECOND;
            case Disputed _ -> Stage.DISPUTED;
            case Agreed _ -> Stage.READY;
            case Decided _ when file.heard(now).isPresent() -> Stage.HEARD;
            case Decided(var result) -> result.conditionIsDue(LocalDate.ofInstant(now, SchoolClock.OSLO))
                    ? Stage.CONDITION : Stage.DECIDED;
        };
    }

    /** How many teams there are, and how many of them where everybody's case is decided. */
    Teams teams() {
        var all = items.stream().collect(groupingBy(it -> it.entrant().application()));
        return new Teams((int) all.values().stream().filter(team -> team.stream().allMatch(
                it -> it.file().filter(file -> file.state() instanceof Decided).isPresent())).count(),
                all.size());
    }

    record Teams(int decided, int all) {}

    /** How many are decided. */
    int decided() {
        return (int) items.stream().flatMap(it -> it.file().stream())
                .filter(it -> it.state() instanceof Decided).count();
    }

    /** How many are in each stage. */
    Map<Stage, Integer> counts() {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        items.forEach(it -> counts.merge(it.stage(), 1, Integer::sum));
        return counts;
    }

    /** Those in a stage, or all of them: what can be done first, and what is done last. */
    List<Item> in(Optional<Stage> chosen) {
        return items.stream().filter(it -> chosen.isEmpty() || it.stage() == chosen.get())
                .sorted(Comparator.comparing(Item::stage)).toList();
    }

    /** The next that asks something of her: after this one in the list, else from the top. */
    Optional<ParticipantId> next(ParticipantId after) {
        var ids = items.stream().map(it -> it.entrant().id()).toList();
        var from = ids.indexOf(after) + 1;
        return Stream.concat(items.stream().skip(from), items.stream().limit(from))
                .filter(it -> it.stage().asks() && !it.entrant().id().equals(after))
                .map(it -> it.entrant().id()).findFirst();
    }

    /** Those that are ready, and where nothing was left to judge. */
    List<EligibilityCase> plain() {
        return items.stream().filter(it -> it.stage() == Stage.READY).flatMap(it -> it.file().stream())
                .filter(it -> it.state() instanceof Agreed(var holds, _, _) && holds.isPlain()).toList();
    }

    /** How many of those who were refused credits did not meet each requirement. */
    Map<Requirement, Integer> unmet(Terms terms) {
        var unmet = new EnumMap<Requirement, Integer>(Requirement.class);
        items.stream().flatMap(it -> it.file().stream()).flatMap(it -> it.result().stream())
                .map(it -> it.holds().said()).filter(Assessment::isRefusal)
                .flatMap(it -> Proposal.of(it.facts(), terms).findings().stream())
                .filter(it -> it.standing() == Finding.Standing.UNMET)
                .forEach(it -> unmet.merge(it.requirement(), 1, Integer::sum));
        return unmet;
    }

    /** How many each assessor has assessed, by name. */
    Map<String, Integer> workload() {
        var workload = new TreeMap<String, Integer>();
        items.stream().flatMap(it -> it.file().stream()).flatMap(it -> said(it).stream())
                .forEach(it -> workload.merge(it.by().name(), 1, Integer::sum));
        return workload;
    }

    private static List<Opinion> said(EligibilityCase file) {
        return switch (file.state()) {
            case Open _ -> List.of();
            case Half(var first) -> List.of(first);
            case Disputed(var first, var second) -> List.of(first, second);
            case Agreed(_, var said, _) -> said;
            case Decided(var result) -> List.of(result.holds());
        };
    }
}
