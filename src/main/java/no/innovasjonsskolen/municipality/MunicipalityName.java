package no.innovasjonsskolen.municipality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;

/** What municipalities are called today, and which Norwegian they are written to in (språklova § 15). */
@Component
public class MunicipalityName {

    private final Municipalities municipalities;
    private final SchoolClock clock;

    MunicipalityName(Municipalities municipalities, SchoolClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** «Lom». */
    public String of(MunicipalityNumber number) {
        return municipalities.namesOf(List.of(number)).getOrDefault(number, number.value());
    }

    /** «Lom, Skjåk og Vågå» without the «og»: a list for a line. */
    public String of(Collection<MunicipalityNumber> numbers) {
        var names = municipalities.namesOf(numbers);
        return numbers.stream().map(number -> names.getOrDefault(number, number.value()))
                .collect(Collectors.joining(", "));
    }

    /** Every municipality there is today, in alphabetical order. */
    public List<Municipality> all() {
        return municipalities.all(LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO));
    }

    /** Those it shares a border on land with. */
    public Set<MunicipalityNumber> neighboursOf(Municipality municipality) {
        return municipalities.neighboursOf(municipality.number(),
                LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO));
    }

    /** The language of letters to a municipality: the form it has decided on, else bokmål. */
    public Language letterLanguage(MunicipalityNumber number) {
        var today = LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO);
        return municipalities.byNumber(number, today)
                .filter(it -> it.languageForm() == LanguageForm.NYNORSK)
                .map(_ -> Language.NN).orElse(Language.NB);
    }
}
