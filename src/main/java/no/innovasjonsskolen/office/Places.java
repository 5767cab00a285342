package no.innovasjonsskolen.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.municipality.SizeBands.Band;

/** The municipalities as one call sees them: on its day, in its size bands. */
record Places(Municipalities municipalities, LocalDate day, SizeBands bands) {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:K[- ]?)?([0-9]{3,4})(?: .*)?");

    /** The municipality; as it last was when it is no more. */
    Optional<Municipality> find(MunicipalityNumber number) {
        return municipalities.byNumber(number, day).or(() -> municipalities.lastKnown(number));
    }

    /** «Lom»; the number when nobody has heard of it. */
    String name(MunicipalityNumber number) {
        return find(number).map(Municipality::name).orElse(number.value());
    }

    /** «Lom, Skjåk». */
    String names(List<MunicipalityNumber> numbers) {
        return numbers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Its size band; empty where nobody has counted. */
    Optional<Band> band(Municipality municipality) {
        var people = municipality.population();
        return people.isPresent() ? Optional.of(bands.bandOf(people.getAsInt())) : Optional.empty();
    }

    List<Municipality> all() {
        return municipalities.all(day);
    }

    /**
     * Those with such a name, in any language, or such a number: also one whose zero a spreadsheet has taken
     * («301»), with a letter in front («K-0301»), or from before a merger.
     */
    Set<MunicipalityNumber> search(String written) {
        var number = NUMBER.matcher(written.strip());
        var numbered = number.matches()
                ? municipalities.successorsOf(MunicipalityNumber.of("%4s".formatted(number.group(1))
                        .replace(' ', '0')), day).stream()
                : Stream.<Municipality>empty();
        return Stream.concat(numbered, municipalities.search(written, day).stream())
                .map(Municipality::number).collect(Collectors.toSet());
    }

    /** Those in the region and the size band that are chosen; empty where neither is. */
    Optional<Set<MunicipalityNumber>> leads(WorkFilter filter) {
        var region = filter.value(WorkFilter.REGION);
        var band = filter.value(WorkFilter.BAND);
        return region.isEmpty() && band.isEmpty() ? Optional.empty() : Optional.of(all().stream()
                .filter(it -> region.isEmpty() || it.region().code().equals(region))
                .filter(it -> band.isEmpty()
                        || band(it).map(mine -> String.valueOf(mine.index()).equals(band)).orElse(false))
                .map(Municipality::number).collect(Collectors.toSet()));
    }
}
