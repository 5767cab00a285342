package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.replacement.Group.Member;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may change in a group, whatever those who are asked answer. */
class GroupTest {

    private static final TeamRule RULE = new TeamRule(3, 4, 2);
    private static final ParticipantId A = id(1);
    private static final ParticipantId B = id(2);
    private static final ParticipantId C = id(3);
    private static final ParticipantId D = id(4);
    private static final ParticipantId LEFT = id(5);

    private static ParticipantId id(int number) {
        return new ParticipantId(new UUID(0, number));
    }

    private static Member member(String name, Sector sector) {
        return new Member(name, name + "@lom.example", Optional.of(sector));
    }

    /** Three from culture and, the fourth, from welfare. */
    private static Map<ParticipantId, Member> four() {
        var members = new LinkedHashMap<ParticipantId, Member>();
        members.put(A, member("a", Sector.CULTURE));
        members.put(B, member("b", Sector.CULTURE));
        members.put(C, member("c", Sector.CULTURE));
        members.put(D, member("d", Sector.WELFARE));
        return members;
    }

    @Test
    @DisplayName("Den eneste fra det andre tjenesteområdet kan ikke byttes med en fra det første, og plassen kan ikke stå tom")
    void theSectorsHold() {
        var group = new Group(RULE, four(), Set.of(), Map.of());

        assertThat(group.toAsk(D, member("x", Sector.CULTURE)))
                .containsExactly(new Obstacle.TooFewSectors(2));
        assertThat(group.toLeave(D)).containsExactly(new Obstacle.TooFewSectors(2));
        assertThat(group.toAsk(D, member("x", Sector.POLITICS))).isEmpty();
        assertThat(group.toLeave(A)).isEmpty();
    }

    @Test
    @DisplayName("Ei gruppe som alt er for liten, kan fylles igjen, men ikke bli mindre enn den er")
    void aShrunkGroupIsFilled() {
        var two = four();
        two.remove(B);
        two.remove(C);
        var one = new LinkedHashMap<>(two);
        one.remove(D);

        assertThat(new Group(RULE, two, Set.of(), Map.of()).toAsk(LEFT, member("x", Sector.CULTURE)))
                .isEmpty();
        assertThat(new Group(RULE, one, Set.of(), Map.of()).toAsk(LEFT, member("x", Sector.CULTURE)))
                .isEmpty();
        assertThat(new Group(RULE, two, Set.of(), Map.of()).toAsk(D, member("x", Sector.CULTURE)))
                .containsExactly(new Obstacle.TooFewSectors(2));
        assertThat(new Group(RULE, two, Set.of(), Map.of()).toLeave(A)).isNotEmpty();
    }

    @Test
    @DisplayName("Det som er spurt om, teller med begge svarene: ingen får et ja som må avvises")
    void everyAnswerCounts() {
        var asked = new LinkedHashMap<ParticipantId, Member>();
        asked.put(A, member("x", Sector.POLITICS));
        var group = new Group(RULE, four(), Set.of(), asked);

        assertThat(group.toLeave(D)).as("x may say no").containsExactly(new Obstacle.TooFewSectors(2));
        assertThat(group.toAsk(D, member("y", Sector.CULTURE)))
                .containsExactly(new Obstacle.TooFewSectors(2));
        assertThat(group.toAsk(A, member("z", Sector.WELFARE))).containsExactly(Obstacle.Plain.ASKED);
        assertThat(group.toLeave(A)).containsExactly(Obstacle.Plain.ASKED);
    }

    @Test
    @DisplayName("Tre er det minste og fire det meste, også når en tom plass fylles; alle grunnene sies på én gang")
    void threeOrFour() {
        var three = four();
        three.remove(A);
        var group = new Group(RULE, three, Set.of(), Map.of());

        assertThat(group.toLeave(B)).containsExactly(new Obstacle.TooFew(3));
        assertThat(group.toLeave(D)).containsExactly(new Obstacle.TooFew(3), new Obstacle.TooFewSectors(2));
        assertThat(group.toAsk(A, member("x", Sector.CULTURE))).isEmpty();
        assertThat(new Group(RULE, four(), Set.of(), Map.of()).toAsk(LEFT, member("B", Sector.CULTURE)))
                .isEqualTo(List.of(new Obstacle.Listed("b"), new Obstacle.TooMany(4)));
    }

    @Test
    @DisplayName("Den som ikke kan komme, teller ikke når en annens plass skal stå tom; hennes egen kan stå tom eller byttes")
    void theAbsentDoNotCount() {
        var group = new Group(RULE, four(), Set.of(D), Map.of());

        assertThat(group.toLeave(C)).containsExactly(new Obstacle.TooFew(3), new Obstacle.TooFewSectors(2));
        assertThat(new Group(RULE, four(), Set.of(A), Map.of()).toLeave(A)).isEmpty();
        assertThat(group.toAsk(D, member("x", Sector.POLITICS))).isEmpty();
        var asked = Map.of(D, member("x", Sector.POLITICS));
        assertThat(new Group(RULE, four(), Set.of(D), asked).toLeave(C)).as("x may say no")
                .containsExactly(new Obstacle.TooFew(3), new Obstacle.TooFewSectors(2));
    }
}
