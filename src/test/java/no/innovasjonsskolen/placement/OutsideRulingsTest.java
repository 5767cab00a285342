package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.ruling.Rulings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every application that ends outside the pool has its ruling, or a reason why there is none. */
class OutsideRulingsTest extends DrawsAtWork {

    @Autowired
    private ApplicationContext house;
    @Autowired
    private Rulings rulings;

    private final List<Applicants> applicants = new ArrayList<>();

    @AfterEach
    void theyWithdraw() {
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        applicants.forEach(Applicants::withdraw);
        applicants.clear();
    }

    @Test
    @DisplayName("Hver søknad som ender utenfor, får et vedtak med grunnen, eller har selv valgt å ikke være med")
    void everyFate() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        var in = apply(Far.SENT);
        var late = apply(Far.SENT);
        var tooFew = apply(Far.SENT);
        var withdrawn = apply(Far.SENT);
        var never = apply(Far.BEGUN);
        late(late);
        noOneSaysYes(tooFew);
        applicants.get(3).withdraw();
        targets(5);
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assess();

        var pool = frozen();

        assertThat(pool.out()).extracting(it -> it.why().orElseThrow()).contains(Exclusion.values());
        for (var fate : pool.entries()) {
            if (!List.of(in, late, tooFew, withdrawn, never).contains(fate.application())) {
                continue;
            }
            var made = of(fate.application());
            var hasRuling = switch (fate.place()) {
                case Pool.In _ -> false; // Its ruling comes with the offers.
                case Pool.Out(var why) -> switch (why) {
                    case LATE, TOO_FEW -> true;
                    case WITHDRAWN, NOT_SENT -> false; // The municipality's own choice: nothing is decided.
                };
            };
            assertThat(made).as("%s", fate).hasSize(hasRuling ? 1 : 0);
        }
        assertThat(of(late).getFirst().content().text().reasons()).singleElement().asString()
                .contains("etter søknadsfristen");
        assertThat(of(tooFew).getFirst().content().text().reasons()).singleElement().asString()
                .contains("Færre enn 3 deltakere");
        assertThat(of(tooFew).getFirst().content().grounds()).singleElement()
                .satisfies(it -> assertThat(it.text()).isNotBlank());
    }

    @Test
    @DisplayName("Den som er med i neste utgave av søkerlista, får et nytt vedtak som sier det")
    void included() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        var late = apply(Far.SENT);
        late(late);
        targets(5);
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assess();
        var pool = frozen();
        pools.thaw(pool.id(), "Søknaden kom i tide.", clock.instant());
        db.sql("update admission.submission set after_deadline = false where application = :id")
                .param("id", late.value()).update();

        freezePool.freeze(eva, call.id());

        assertThat(of(late)).extracting(it -> it.content().result()).containsExactly("outside", "included");
        assertThat(of(late).getLast().content().earlier().map(Earlier::how))
                .contains(Earlier.Relation.REVERSES);
        pools.thaw(pools.inForce(call.id()).orElseThrow().id(), "Igjen.", clock.instant());
        freezePool.freeze(eva, call.id());
        assertThat(of(late)).as("nobody is told twice").hasSize(2);

        pools.thaw(pools.inForce(call.id()).orElseThrow().id(), "Den kom likevel for sent.", clock.instant());
        late(late);
        freezePool.freeze(eva, call.id());
        assertThat(of(late)).as("outside again").extracting(it -> it.content().result())
                .containsExactly("outside", "included", "outside");
        pools.thaw(pools.inForce(call.id()).orElseThrow().id(), "Igjen.", clock.instant());
        freezePool.freeze(eva, call.id());
        assertThat(of(late)).as("nor told twice that it is out").hasSize(3);
    }

    private ApplicationId apply(Far far) {
        var one = Applicants.apply(house, far);
        applicants.add(one);
        return one.id();
    }

    private void late(ApplicationId id) {
        db.sql("update admission.submission set after_deadline = true where application = :id")
                .param("id", id.value()).update();
    }

    private void noOneSaysYes(ApplicationId id) {
        db.sql("""
                delete from admission.participation where participant in (
                    select id from admission.participant where application = :id)
                """).param("id", id.value()).update();
    }

    private List<Ruling> of(ApplicationId id) {
        return rulings.ofCase(new CaseRef("place", id.value()));
    }
}
