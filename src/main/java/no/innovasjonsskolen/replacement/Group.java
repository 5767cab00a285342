package no.innovasjonsskolen.replacement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.programme.TeamRule;

/**
 * Who sits in a group, and who is asked for which seat. A change is allowed when the rules hold whatever
 * those who are asked answer, so that no yes has to be refused.
 *
 * @param unsure the members who have said that they cannot come, or have not said that they can: they keep
 *        their seats, and do not count where another seat is to stand empty
 * @param asked who is asked, by the seat; the seat is a member's, or one that was left
 */
record Group(TeamRule rule, Map<ParticipantId, Member> members, Set<ParticipantId> unsure,
        Map<ParticipantId, Member> asked) {

    /** Somebody in a group, or asked into it. */
    record Member(String name, String email, Optional<Sector> sector) {}

    /** Why she cannot be asked to take over the seat; nothing when she can. */
    List<Obstacle> toAsk(ParticipantId seat, Member who) {
        var obstacles = new ArrayList<Obstacle>();
        if (asked.containsKey(seat)) {
            obstacles.add(Obstacle.Plain.ASKED);
        }
        Stream.concat(members.values().stream(), asked.values().stream())
                .filter(it -> it.email().equalsIgnoreCase(who.email())).findFirst()
                .ifPresent(it -> obstacles.add(new Obstacle.Listed(it.name())));
        var more = new LinkedHashMap<>(asked);
        more.put(seat, who);
        // A group that has shrunk already may be filled: no answer makes it less than it is.
        obstacles.addAll(new Group(rule, members, unsure, more).broken(
                Math.min(rule.least(), members.size()),
                Math.min(rule.sectors(), sectors(members.values()))));
        return obstacles;
    }

    /** Why the seat cannot be left empty; nothing when it can. */
    List<Obstacle> toLeave(ParticipantId seat) {
        if (asked.containsKey(seat)) {
            return List.of(Obstacle.Plain.ASKED);
        }
        var fewer = new LinkedHashMap<>(members);
        fewer.remove(seat);
        fewer.keySet().removeAll(unsure);
        return new Group(rule, fewer, unsure, asked).broken(rule.least(), rule.sectors());
    }

    /** What does not hold for some answer of those who are asked. */
    private List<Obstacle> broken(int least, long sectors) {
        var all = outcomes();
        var obstacles = new ArrayList<Obstacle>();
        if (all.stream().anyMatch(it -> it.size() > rule.most())) {
            obstacles.add(new Obstacle.TooMany(rule.most()));
        }
        if (all.stream().anyMatch(it -> it.size() < least)) {
            obstacles.add(new Obstacle.TooFew(rule.least()));
        }
        if (all.stream().anyMatch(it -> sectors(it) < sectors)) {
            obstacles.add(new Obstacle.TooFewSectors(rule.sectors()));
        }
        return obstacles;
    }

    /** Every group that those who are asked can make of this one. */
    private List<List<Member>> outcomes() {
        var all = new ArrayList<Map<ParticipantId, Member>>(List.of(members));
        asked.forEach((seat, who) -> all.addAll(all.stream().map(it -> {
            var changed = new LinkedHashMap<>(it);
            changed.put(seat, who);
            return (Map<ParticipantId, Member>) changed;
        }).toList()));
        return all.stream().map(it -> List.copyOf(it.values())).toList();
    }

    private static long sectors(Collection<Member> members) {
        return members.stream().flatMap(it -> it.sector().stream()).distinct().count();
    }
}
