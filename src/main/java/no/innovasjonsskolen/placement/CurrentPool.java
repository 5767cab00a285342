package no.innovasjonsskolen.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import org.springframework.stereotype.Component;

/** A call's pool as it would be if it were frozen now, with as many questions for many as for one. */
@Component
class CurrentPool {

    private final Contenders contenders;
    private final DecidedTeams teams;
    private final Programmes programmes;
    private final PoolProblem problems;
    private final MunicipalityName names;
    private final Impartial impartial;

    CurrentPool(Contenders contenders, DecidedTeams teams, Programmes programmes, PoolProblem problems,
            MunicipalityName names, Impartial impartial) {
        this.contenders = contenders;
        this.teams = teams;
        this.programmes = programmes;
        this.problems = problems;
        this.names = names;
        this.impartial = impartial;
    }

    Call call(CallId id) {
        return programmes.call(id);
    }

    Partition of(Call call) {
        return Partition.of(contenders.of(call.id()), teams.of(call.id()), programmes.planOf(call).team());
    }

    /** The names of its municipalities, as they are published. */
    String namesOf(Contender who) {
        return names.of(who.municipalities());
    }

    /** Whether she acts for one of its applications, and must not decide. */
    boolean isOwn(Person me, CallId call) {
        return impartial.isOwn(me, call);
    }

    /** What was drawn from, with one application more, under a code of its own. */
    Problem with(Selected selected, String code, ApplicationId more) {
        var own = contenders.of(selected.call()).stream().filter(it -> it.id().equals(more)).findFirst()
                .orElseThrow();
        var whole = selected.problem();
        var problem = problems.of(call(selected.call()), whole.seats().max(), whole.rules(),
                Map.of(code, own.municipalities()));
        return new Problem(whole.seats(), whole.rules(),
                Stream.concat(whole.applications().stream(), problem.applications().stream()).toList(),
                whole.conflicts(), whole.taken());
    }

    /** What a lottery would be drawn up from: as many places as the call has. */
    Problem problem(Call call, List<Rule> rules, Partition partition) {
        var municipalities = new LinkedHashMap<String, List<MunicipalityNumber>>();
        for (int i = 0; i < partition.in().size(); i++) {
            municipalities.put(partition.code(i), partition.in().get(i).municipalities());
        }
        return problems.of(call, call.terms().places(), rules, municipalities);
    }
}
