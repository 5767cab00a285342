package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.placement.Selected;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Seed;
import no.innovasjonsskolen.selection.Unit;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two municipalities from the north must be in. S1 and S2 are one each, and together; S3 is both, and was
 * drawn for later and did not win.
 */
class StandingTest {

    private static final Instant NOW = Instant.parse("2027-05-26T08:00:00Z");
    private static final SelectionId SELECTION = new SelectionId(UUID.randomUUID());
    private static final CallId CALL = new CallId(UUID.randomUUID());

    private final Map<String, ApplicationId> applications = new LinkedHashMap<>();

    @Test
    @DisplayName("Den som tapte loddet sitt, får ingen plass så lenge de andre kan trekkes på nytt, og er ikke med i den trekningen")
    void othersFirst() {
        var standing = standing(List.of());

        assertThat(standing.waiting()).containsExactly("S1", "S2", "S3");
        assertThat(standing.next(NOW)).as("nobody alone").isEmpty();
        assertThat(standing.redraw(NOW, 0).orElseThrow().problem().applications())
                .extracting(Application::id).containsExactly("S1", "S2");
        assertThat(standing.nextOfLast(NOW)).isEmpty();
    }

    @Test
    @DisplayName("Den får plassen når det ikke kan trekkes på nytt")
    void then() {
        var standing = standing(List.of(), "S2");

        assertThat(standing.redraw(NOW, 0)).isEmpty();
        assertThat(standing.nextOfLast(NOW)).contains("S3");
        assertThat(standing.passingOver(applications.values()).nextOfLast(NOW)).isEmpty();
    }

    @Test
    @DisplayName("Så lenge den har plassen, trekkes det ikke på nytt; den som kan overta alene, får neste")
    void noNewDraw() {
        var standing = standing(List.of("S3"));

        assertThat(standing.holding(NOW)).containsExactly("S3");
        assertThat(standing.redraw(NOW, 0)).isEmpty();
        assertThat(standing.next(NOW)).contains("S1");
    }

    private Standing standing(List<String> holding, String... out) {
        var all = List.of(application("S1", "Alta"), application("S2", "Vadsø"),
                application("S3", "Bodø", "Narvik"));
        all.forEach(it -> applications.put(it.id(), new ApplicationId(UUID.randomUUID())));
        var north = new Rule("region", "Nord", Unit.MUNICIPALITY, new Bounds(2, Bounds.NO_MAX));
        var selected = new Selected(SELECTION, CALL,
                new Problem(new Bounds(0, 2), List.of(north), all, List.of(), Set.of()), List.of(),
                List.of("S1", "S2", "S3"), Optional.of(new Seed("5eed".repeat(16))), applications, NOW);
        var offers = new ArrayList<Offer>();
        holding.forEach(it -> offers.add(new Offer(new OfferId(UUID.randomUUID()), SELECTION, CALL, the(it),
                it, offers.size() + 1, Offer.Origin.RESERVE,
                Optional.of(new Offer.Sent(new Deadline(LocalDate.of(2027, 6, 9)), NOW)), Optional.empty(),
                Optional.empty())));
        return new Standing(selected, Optional.empty(), List.of(), List.of(), offers, List.of(),
                Set.copyOf(Stream.of(out).map(this::the).toList()), Set.of("S3"));
    }

    private ApplicationId the(String code) {
        return Optional.ofNullable(applications.get(code)).orElseThrow();
    }

    private static Application application(String code, String... municipalities) {
        return new Application(code, 1, Stream.of(municipalities)
                .map(it -> new Application.Member(it, new TreeMap<>(Map.of("region", "Nord")))).toList());
    }
}
