package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.NorwayMap;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the office's pages about targets know: the targets, pools to try them on, what they would mean. */
@Component
public class TargetDesk {

    /** Older versions are told, and not worked out again. */
    private static final int WORKED_OUT = 5;

    private final TargetSets targets;
    private final TrialPools pools;
    private final PoolProblem problems;
    private final OutlookQueue queue;
    private final Programmes programmes;
    private final Municipalities municipalities;

    TargetDesk(TargetSets targets, TrialPools pools, PoolProblem problems, OutlookQueue queue,
            Programmes programmes, Municipalities municipalities) {
        this.targets = targets;
        this.pools = pools;
        this.problems = problems;
        this.queue = queue;
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    /**
     * A version of a call's targets, ready to print.
     *
     * @param title which it is, and since when
     * @param by who set it
     * @param reason why a promise was changed; empty for one made before the deadline
     * @param targets each in a sentence
     * @param meant what it would mean for the pool that is looked at; empty where none is
     */
    record Version(String title, String by, String reason, List<String> targets, String meant) {}

    /** Holds a draw on what is tried, and keeps it. Another room does, and says where it is followed. */
    public interface TrialDraws {

        /** The page that it is followed on, or that tells why it is not held. */
        Page begin(Person me, Call call, Trial trial);

        /** Where those that were held are listed. */
        String url(CallId call);
    }

    /**
     * Targets as they stand in the form, set or not, with the applications that they are tried on.
     *
     * @param pool which applications they are, as {@link #poolName} knows it
     */
    public record Trial(String pool, Problem problem) {}

    /** Each rule in a sentence, in the order of the form. */
    public List<String> said(Call call, List<Rule> rules, Words words) {
        return TargetText.of(rules, lines(call)).stream().map(words::say).toList();
    }

    /** What a pool is called. */
    public String poolName(Call call, String pool, Words words) {
        return pools.options(call).stream().filter(it -> it.code().equals(pool)).findFirst()
                .map(it -> words.say(it.label())).orElse(pool);
    }

    /** What stands in a form whose pool can be read. */
    Trial trial(Call call, TargetForm form, FormInput input) {
        return new Trial(form.chosen(input), problems.of(call, call.terms().places(), form.rules(input),
                pool(call, form, input).orElseThrow()));
    }

    Call call(CallId id) {
        return programmes.call(id);
    }

    Optional<Targets> inForce(Call call) {
        return targets.inForce(call.id());
    }

    List<TargetLine> lines(Call call) {
        return TargetLine.of(call, municipalities);
    }

    TargetForm form(Call call) {
        return TargetForm.of(lines(call), pools.options(call));
    }

    NorwayMap map(Call call) {
        return municipalities.map(call.dates().deadline().lastDay());
    }

    /** The pool that is chosen in a form. */
    Optional<Map<String, List<MunicipalityNumber>>> pool(Call call, TargetForm form, FormInput input) {
        return pools.of(call, form.chosen(input),
                input.text(TargetForm.LIST)) instanceof TrialPools.Read.Good(var applications)
                        ? Optional.of(applications) : Optional.empty();
    }

    /** The input, with a pool that cannot be read found wrong. */
    FormInput checked(Call call, TargetForm form, FormInput input) {
        return input.isValid() && pools.of(call, form.chosen(input),
                input.text(TargetForm.LIST)) instanceof TrialPools.Read.Wrong(var why)
                        ? input.reject(TargetForm.LIST, why) : input;
    }

    /** What rules would mean for a pool, with the call's own places; empty when that takes too long. */
    Optional<Outlook> outlook(Call call, List<Rule> rules, Map<String, List<MunicipalityNumber>> pool) {
        return queue.of(problems.of(call, call.terms().places(), rules, pool));
    }

    /** What targets that are set mean for those who have applied. */
    Outlook standing(Call call, Targets set) {
        return Outlook.of(problems.of(call, call.terms().places(), set.rules(), pools.now(call)));
    }

    /** Every version, newest first; the newest are also worked out, to be compared. */
    List<Version> versions(Call call, Map<String, List<MunicipalityNumber>> pool, Words words) {
        var lines = lines(call);
        var versions = new ArrayList<Version>();
        var all = targets.versions(call.id());
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            versions.add(new Version(
                    words.localize(it.promised() ? "placement.version.promised" : "placement.version.relaxed",
                            all.size() - i, it.at()),
                    it.by(), it.reason(), TargetText.of(it.rules(), lines).stream().map(words::say).toList(),
                    i < WORKED_OUT && !pool.isEmpty()
                            ? meant(Outlook.fair(problems.of(call, it.seats(), it.rules(), pool)), words)
                            : ""));
        }
        return List.copyOf(versions);
    }

    private static String meant(Optional<Outlook.Fair> outlook, Words words) {
        return outlook.map(it -> words.localize("placement.version.meant", percent(it.lowest(), words),
                percent(it.highest(), words))).orElseGet(() -> words.localize("placement.version.broken"));
    }

    private static String percent(Fraction chance, Words words) {
        return TargetText.number(chance.times(Fraction.of(100)), words);
    }
}
