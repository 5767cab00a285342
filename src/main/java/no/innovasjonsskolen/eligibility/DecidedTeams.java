package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: how far it is decided who may take part, for the room that selects among the applications. */
@Component
public class DecidedTeams {

    /** Where the office decides about them. */
    public static final String DESK = DeskPage.ADDRESS;

    private final Database db;
    private final Admissions admissions;

    DecidedTeams(Database db, Admissions admissions) {
        this.db = db;
        this.admissions = admissions;
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
