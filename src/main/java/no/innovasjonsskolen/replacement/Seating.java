package no.innovasjonsskolen.replacement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.replacement.Group.Member;
import no.innovasjonsskolen.replacement.Replacement.How;
import no.innovasjonsskolen.site.NotFound;

/**
 * How the seats of an application with a place stand.
 *
 * @param list everybody on the list, also who has said no
 * @param beside those who are asked for a seat, and those who have left one empty
 * @param absent the participants who cannot come, by their own word or the municipality's
 */
record Seating(ApplicationId application, CallId call, Period period, TeamRule rule, List<Sitter> list,
        Map<ParticipantId, Sitter> beside, List<Replacement> replacements,
        Set<ParticipantId> absent) implements Held {

    /** As the rules see it. */
    Group group() {
        var members = new LinkedHashMap<ParticipantId, Member>();
        list.stream().filter(Sitter::takesPart).forEach(it -> members.put(it.id(), member(it)));
        var asked = new LinkedHashMap<ParticipantId, Member>();
        replacements.stream().filter(Replacement::isOpen).forEach(it -> it.successor()
                .ifPresent(successor -> asked.put(it.seat(), member(sitter(successor)))));
        var unsure = new HashSet<>(absent);
        list.stream().filter(it -> !it.confirmed()).forEach(it -> unsure.add(it.id()));
        return new Group(rule, members, unsure, asked);
    }

    /** The seats that were left, and that nobody has taken over. */
    Set<ParticipantId> empty() {
        var empty = new LinkedHashSet<ParticipantId>();
        replacements.forEach(it -> {
            if (it.isEnded(How.EMPTY)) {
                empty.add(it.seat());
            } else if (it.isEnded(How.SEATED)) {
                empty.remove(it.seat());
            }
        });
        return empty;
    }

    /** The one whose seat it is or was; what is no seat of these is not found. */
    Sitter seat(ParticipantId id) {
        if (!empty().contains(id) && list.stream().noneMatch(it -> it.id().equals(id))) {
            throw new NotFound();
        }
        return sitter(id);
    }

    /** Who is asked to take it over, and not answered. */
    Optional<Replacement> open(ParticipantId seat) {
        return replacements.stream().filter(it -> it.isOpen() && it.seat().equals(seat)).findFirst();
    }

    /** Whether this person has a seat. */
    boolean isSeated(PersonId person) {
        return list.stream().anyMatch(it -> it.takesPart() && it.person().equals(Optional.of(person)));
    }

    /** Somebody of these. */
    Sitter sitter(ParticipantId id) {
        return list.stream().filter(it -> it.id().equals(id)).findFirst()
                .or(() -> Optional.ofNullable(beside.get(id))).orElseThrow(NotFound::new);
    }

    private static Member member(Sitter it) {
        return new Member(it.name(), it.email(), it.sector());
    }
}
