package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: how far it is decided who may take part, for the rooms that select among teams and change them. */
@Component
public class DecidedTeams {

    /** Where the office decides about them. */
    public static final String DESK = DeskPage.ADDRESS;

    private final Database db;
    private final Admissions admissions;
    private final EligibilityCases cases;
    private final Requests requests;
    private final Journal journal;

    DecidedTeams(Database db, Admissions admissions, EligibilityCases cases, Requests requests,
            Journal journal) {
        this.db = db;
        this.admissions = admissions;
        this.cases = cases;
        this.requests = requests;
        this.journal = journal;
    }

    /** Where the office assesses a participant. */
    public static String assessUrl(ParticipantId id) {
        return AssessPage.url(id);
    }

    /** Those of these about whom nothing is decided. */
    public List<ParticipantId> undecided(Collection<ParticipantId> ids) {
        var decided = Set.copyOf(db.sql("""
                select distinct participant from eligibility.result where participant = any(:ids)
                """).param("ids", ids).query(ParticipantId.class).list());
        return ids.stream().filter(it -> !decided.contains(it)).toList();
    }

    /**
     * Her seat is another's or empty: her case ends, nothing is asked of her in it any more, and the
     * municipality is told anew when the team as it is now is decided.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endReplaced(ApplicationId application, ParticipantId id, Person by, Instant now) {
        cases.hold(id).ifPresent(file -> {
            file.waitsFor(now).filter(it -> it.state() instanceof Request.Asked).ifPresent(it -> requests
                    .save(it.id(), ((Request.Asked) it.state()).takeBack(Officer.of(by), now)));
            journal.record(now, by.asActor(), "eligibility.act.replaced", BeginCase.subject(id), Map.of());
        });
        cases.tellAnew(application);
    }

    /**
     * How a team stands. Nobody is kept out by what is decided, only as what she takes part.
     *
     * @param persons those who have said yes
     * @param undecided those of them about whom nothing is decided
     */
    public record Team(int persons, int undecided) {}

    /** The teams of a call's sent applications; one in which nobody has said yes is not in the answer. */
    public Map<ApplicationId, Team> of(CallId call) {
        var decided = new HashSet<>(db.sql("""
                select distinct r.participant from eligibility.result r
                join eligibility.opened o on o.participant = r.participant where o.call = :call
                """).param("call", call).query(ParticipantId.class).list());
        Map<ApplicationId, List<Entrant>> teams = admissions.entrants(call).stream()
                .collect(groupingBy(Entrant::application));
        return teams.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                it -> new Team(it.getValue().size(), (int) it.getValue().stream()
                        .filter(person -> !decided.contains(person.id())).count())));
    }
}
