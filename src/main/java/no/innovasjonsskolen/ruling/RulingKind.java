package no.innovasjonsskolen.ruling;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Words;

/**
 * A kind of case that rulings are made in. A room that makes rulings implements it as a component, and
 * answers for what this room cannot know.
 */
public interface RulingKind {

    /** As in {@link CaseRef#kind}; each is one room's. */
    String kind();

    /** What it is about, as it stands in the middle of a sentence: «opptak til Innovasjonsskolen». */
    String name(Words words);

    /** Whether one result is worse for the party than another; an appeal never ends to her harm. */
    boolean isWorse(String result, String than);

    /** The page where the office sees to the case, within the house. */
    String officeUrl(UUID id);

    /**
     * Those of these cases in which the room has done what the board asked for when it decided an appeal,
     * without a ruling. Nothing, where only a ruling does it.
     */
    default Set<UUID> settled(Collection<UUID> cases) {
        return Set.of();
    }

    /**
     * Who reads the ruling, is told of it and appeals against it as its party does: those who act for the
     * organisation that it is made for. Nobody, where the party is a person.
     */
    default List<PersonId> actingFor(UUID id) {
        return List.of();
    }

    /** Those of these cases, each with a ruling made for her, that she reads still: all, for a person. */
    default Set<UUID> stillOf(PersonId party, Collection<UUID> cases) {
        return Set.copyOf(cases);
    }
}
