package no.innovasjonsskolen.municipality;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import org.springframework.stereotype.Component;

/** The register of municipalities, where nobody is a person. */
@Component
class MunicipalityPersonalData implements PersonalData {

    private static final String PUBLIC = "the public register of municipalities";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("municipality.loading")
                    .notPersonal(PUBLIC, "fingerprint"),
            PersonalTable.of("municipality.region")
                    .notPersonal(PUBLIC, "code", "nb", "nn", "en"),
            PersonalTable.of("municipality.county")
                    .notPersonal(PUBLIC, "number", "name", "official_name", "valid_from", "valid_to"),
            PersonalTable.of("municipality.region_county")
                    .notPersonal(PUBLIC, "county", "region", "valid_from", "valid_to"),
            PersonalTable.of("municipality.municipality")
                    .notPersonal(PUBLIC, "number", "valid_from", "valid_to", "county", "organisation_number",
                            "language_form", "sami_area"),
            PersonalTable.of("municipality.name")
                    .notPersonal(PUBLIC, "municipality", "language", "name"),
            PersonalTable.of("municipality.population")
                    .notPersonal(PUBLIC, "municipality", "counted_on"),
            PersonalTable.of("municipality.centrality")
                    .notPersonal(PUBLIC, "municipality", "measured_on"),
            PersonalTable.of("municipality.border")
                    .notPersonal(PUBLIC, "one", "other"),
            PersonalTable.of("municipality.succession")
                    .notPersonal(PUBLIC, "predecessor", "successor", "happened_on"),
            PersonalTable.of("municipality.renaming")
                    .notPersonal(PUBLIC, "municipality", "former_name", "changed_on"),
            PersonalTable.of("municipality.size_bands")
                    .notPersonal(PUBLIC, "valid_from", "limits"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
