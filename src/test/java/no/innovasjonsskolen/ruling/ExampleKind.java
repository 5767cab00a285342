package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Contact;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Cases of a room that only tests have: its results are {@code yes} and, which is worse, {@code no}. */
@Component
public class ExampleKind implements RulingKind {

    static final String KIND = "example";
    private static final Set<UUID> SETTLED = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return "prøven";
    }

    @Override
    public boolean isWorse(String result, String than) {
        return result.equals("no") && than.equals("yes");
    }

    @Override
    public String officeUrl(UUID id) {
        return "/kontor";
    }

    @Override
    public Set<UUID> settled(Collection<UUID> cases) {
        return cases.stream().filter(SETTLED::contains).collect(Collectors.toSet());
    }

    /** While this runs, the case needs no ruling. */
    static void settle(CaseRef about, Runnable meanwhile) {
        SETTLED.add(about.id());
        meanwhile.run();
        SETTLED.remove(about.id());
    }

    /** Some case of this kind. */
    static CaseRef someCase() {
        return new CaseRef(KIND, UUID.randomUUID());
    }

    /** A refusal for this person. */
    static NewRuling refusal(CaseRef about, PersonId party, Person officer) {
        return ruling(about, party, officer, "no", Optional.empty());
    }

    static NewRuling ruling(CaseRef about, PersonId party, Person officer, String result,
            Optional<Earlier> earlier) {
        var she = Officer.of(officer);
        return new NewRuling(about, party, Language.NB, "opptak-1", result,
                List.of(new Ground("degree", "studieplanen, punkt 3", "Du må ha fullført bachelorgrad."),
                        new Ground("experience", "studieplanen, punkt 4", "Du må ha to års arbeid.")),
                new RulingText("Du kan ikke bli student", "Du oppfyller ikke opptakskravene.",
                        List.of("Du har vist 120 studiepoeng.\nDet kreves 180."),
                        List.of("Du kan bli med som kursdeltaker.")),
                new Signed(new Contact("Opptakskontoret", "opptak@skolen.example"), she, she, List.of(she)),
                earlier);
    }

    /** For tests of other rooms that look at a ruling from outside. */
    public static Record example(Language language) {
        var eva = new Person(PersonId.random(), "Eva Lunde", "eva@skolen.example", Optional.empty());
        var made = refusal(someCase(), PersonId.random(), eva);
        return new Ruling(new RulingId(UUID.randomUUID()), 17,
                new NewRuling(made.about(), made.party(), language, made.rules(), made.result(),
                        made.grounds(), made.text(), made.signed(), made.earlier()),
                Instant.parse("2027-03-10T09:00:00Z"), Optional.empty());
    }
}
