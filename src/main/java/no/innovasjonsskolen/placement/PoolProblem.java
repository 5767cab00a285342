package no.innovasjonsskolen.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import org.springframework.stereotype.Component;

/**
 * What a lottery is drawn up from: the applications of a call with what its targets count. Names and values
 * are Norwegian, since they stand in published files.
 */
@Component
class PoolProblem {

    static final String REGION = "region";
    static final String SIZE = "size";
    static final String COUNTY = "county";

    static final String SMALL = "liten";
    static final String MIDDLE = "mellom";
    static final String LARGE = "stor";

    private final Municipalities municipalities;

    PoolProblem(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * Each application takes one place, however many municipalities are behind it; what the targets count is
     * municipalities. No municipality is in two applications, so none shuts another out.
     *
     * @param applications the municipalities of each, by the application's published code
     */
    Problem of(Call call, int seats, List<Rule> rules, Map<String, List<MunicipalityNumber>> applications) {
        return new Problem(new Bounds(0, seats), rules,
                applications.entrySet().stream()
                        .map(it -> new Application(it.getKey(), 1, it.getValue().stream()
                                .map(number -> member(number, call)).toList()))
                        .toList(),
                List.of(), Set.of());
    }

    /** The lowest of the call's bands is small and the highest large, whatever lies between. */
    static String sizeOf(int people, SizeBands bands) {
        var band = bands.bandOf(people);
        return band.from() == 0 ? SMALL : band.below() == Integer.MAX_VALUE ? LARGE : MIDDLE;
    }

    /** As the municipality is on the call's last day; one that is no more by then, as it last was. */
    private Application.Member member(MunicipalityNumber number, Call call) {
        var municipality = asOf(number, call.dates().deadline().lastDay());
        var features = new TreeMap<>(Map.of(REGION, municipality.region().nb(),
                COUNTY, municipality.county().name()));
        // The register has inhabitants for everybody since 2013; without, it would count as no size.
        municipality.population()
                .ifPresent(people -> features.put(SIZE, sizeOf(people, call.terms().bands())));
        return new Application.Member(municipality.name(), features);
    }

    private Municipality asOf(MunicipalityNumber number, LocalDate day) {
        return municipalities.byNumber(number, day).or(() -> municipalities.lastKnown(number)).orElseThrow();
    }
}
