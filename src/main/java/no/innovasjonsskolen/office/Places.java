package no.innovasjonsskolen.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.municipality.SizeBands.Band;

/** The municipalities as one call sees them: on its day, in its size bands. */
record Places(Municipalities municipalities, LocalDate day, SizeBands bands) {

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

    /** Those with such a name, in any language. */
    List<MunicipalityNumber> search(String name) {
        return municipalities.search(name, day).stream().map(Municipality::number).toList();
    }

    /** Those in a region and a size band, by their codes; an empty code leaves nobody out. */
    List<MunicipalityNumber> in(String region, String band) {
        return all().stream()
                .filter(it -> region.isEmpty() || it.region().code().equals(region))
                .filter(it -> band.isEmpty()
                        || band(it).map(mine -> String.valueOf(mine.index()).equals(band)).orElse(false))
                .map(Municipality::number).toList();
    }
}
