package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.admission.Contenders.Sent;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;

/** Pools that targets are tried on: what has come in, an earlier call's, everybody, or one written down. */
@Component
class TrialPools {

    /** What is sent in this call so far. */
    static final String NOW = "naa";
    /** Every municipality alone: the most that could ever apply. */
    static final String EVERYBODY = "alle";
    /** What is written in the form. */
    static final String WRITTEN = "liste";

    private final Contenders contenders;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final CurrentPool current;
    private final SchoolClock clock;

    TrialPools(Contenders contenders, Programmes programmes, Municipalities municipalities,
            CurrentPool current, SchoolClock clock) {
        this.contenders = contenders;
        this.current = current;
        this.clock = clock;
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    /** What came of reading a pool. */
    sealed interface Read {

        /** @param applications the municipalities of each, by the application's code in this pool */
        record Good(Map<String, List<MunicipalityNumber>> applications) implements Read {}

        /** What was written names nobody, or somebody twice. */
        record Wrong(Sentence why) implements Read {}
    }

    /** Those to choose among, the one that is met first. */
    List<Option<String>> options(Call call) {
        var options = new ArrayList<Option<String>>();
        options.add(Option.of(NOW, NOW, Sentence.of("placement.pool.now")));
        programmes.calls().stream()
                .filter(it -> it.dates().opens().isBefore(call.dates().opens()))
                .forEach(it -> options
                        .add(Option.of(String.valueOf(it.id().value()), String.valueOf(it.id().value()),
                                Sentence.of("placement.pool.earlier", it.cohort().name()))));
        options.add(Option.of(EVERYBODY, EVERYBODY, Sentence.of("placement.pool.everybody")));
        options.add(Option.of(WRITTEN, WRITTEN, Sentence.of("placement.pool.written")));
        return options;
    }

    /** @param written what stands in the form, where that is what is chosen */
    Read of(Call call, String chosen, String written) {
        return switch (chosen) {
            case NOW -> new Read.Good(now(call));
            case EVERYBODY -> new Read.Good(municipalities.all(lastDay(call)).stream()
                    .collect(toMap(it -> it.number().value(), it -> List.of(it.number()))));
            case WRITTEN -> written(written, lastDay(call));
            default -> new Read.Good(sent(CallId.of(chosen)));
        };
    }

    /** Those that are sent, by reference; when the deadline has passed, the pool as it would be frozen. */
    Map<String, List<MunicipalityNumber>> now(Call call) {
        if (!call.dates().deadline().hasPassed(clock.instant())) {
            return sent(call.id());
        }
        var partition = current.of(call);
        return IntStream.range(0, partition.in().size()).boxed()
                .collect(toMap(partition::code, it -> partition.in().get(it).municipalities()));
    }

    /** Those that were sent in time, by reference. */
    private Map<String, List<MunicipalityNumber>> sent(CallId call) {
        return contenders.of(call).stream().filter(it -> it.sent() == Sent.IN_TIME)
                .collect(toMap(Contender::reference, Contender::municipalities));
    }

    /** An application a line; those that apply together have a comma between them. */
    private Read written(String text, LocalDate day) {
        var byName = new LinkedHashMap<String, MunicipalityNumber>();
        for (var it : municipalities.all(day)) {
            byName.put(folded(it.name()), it.number());
            byName.put(it.number().value(), it.number());
            byName.putIfAbsent(folded(plain(it)), it.number());
        }
        var applications = new LinkedHashMap<String, List<MunicipalityNumber>>();
        Set<MunicipalityNumber> seen = new LinkedHashSet<>();
        for (var line : text.lines().filter(it -> !it.isBlank()).toList()) {
            var together = new ArrayList<MunicipalityNumber>();
            for (var name : Arrays.stream(line.split(",")).filter(it -> !it.isBlank()).toList()) {
                var number = Optional.ofNullable(byName.get(folded(name)));
                if (number.isEmpty()) {
                    return new Read.Wrong(Sentence.of("placement.pool.unknown", name.strip()));
                }
                if (!seen.add(number.get())) {
                    return new Read.Wrong(Sentence.of("placement.pool.twice", name.strip()));
                }
                together.add(number.get());
            }
            if (!together.isEmpty()) {
                applications.put("P%04d".formatted(applications.size() + 1), List.copyOf(together));
            }
        }
        return applications.isEmpty() ? new Read.Wrong(Sentence.of("placement.pool.empty"))
                : new Read.Good(applications);
    }

    /** «Herøy» of «Herøy (Nordland)»: the first of two that share a name. */
    private static String plain(Municipality municipality) {
        return municipality.name().replaceFirst(" \\(.*", "");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate lastDay(Call call) {
        return call.dates().deadline().lastDay();
    }
}
