package no.innovasjonsskolen.municipality;

import java.util.Locale;

/** The register's tables. Each is filled from the file of its own name, whose columns are the table's. */
enum Table {
    REGION("""
            insert into municipality.region
            select * from jsonb_populate_recordset(null::municipality.region, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.region it order by position",
            "delete from municipality.region"),
    COUNTY("""
            insert into municipality.county
            select * from jsonb_populate_recordset(null::municipality.county, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.county it order by number, valid_from",
            "delete from municipality.county"),
    REGION_COUNTY("""
            insert into municipality.region_county
            select * from jsonb_populate_recordset(null::municipality.region_county, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.region_county it order by county, valid_from",
            "delete from municipality.region_county"),
    MUNICIPALITY("""
            insert into municipality.municipality
            select * from jsonb_populate_recordset(null::municipality.municipality, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.municipality it order by number, valid_from",
            "delete from municipality.municipality"),
    NAME("""
            insert into municipality.name
            select * from jsonb_populate_recordset(null::municipality.name, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.name it order by municipality, position",
            "delete from municipality.name"),
    POPULATION("""
            insert into municipality.population
            select * from jsonb_populate_recordset(null::municipality.population, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.population it order by municipality, counted_on",
            "delete from municipality.population"),
    CENTRALITY("""
            insert into municipality.centrality
            select * from jsonb_populate_recordset(null::municipality.centrality, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.centrality it order by municipality, measured_on",
            "delete from municipality.centrality"),
    BORDER("""
            insert into municipality.border
            select * from jsonb_populate_recordset(null::municipality.border, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.border it order by one, other",
            "delete from municipality.border"),
    SUCCESSION("""
            insert into municipality.succession
            select * from jsonb_populate_recordset(null::municipality.succession, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.succession it order by predecessor, successor",
            "delete from municipality.succession"),
    RENAMING("""
            insert into municipality.renaming
            select * from jsonb_populate_recordset(null::municipality.renaming, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.renaming it order by municipality, changed_on",
            "delete from municipality.renaming"),
    SIZE_BANDS("""
            insert into municipality.size_bands
            select * from jsonb_populate_recordset(null::municipality.size_bands, cast(:rows as jsonb))
            """,
            "select to_jsonb(it) as json from municipality.size_bands it order by valid_from",
            "delete from municipality.size_bands");

    private final String insert;
    private final String select;
    private final String delete;

    Table(String insert, String select, String delete) {
        this.insert = insert;
        this.select = select;
        this.delete = delete;
    }

    String insert() {
        return insert;
    }

    String select() {
        return select;
    }

    String delete() {
        return delete;
    }

    /** The file beside this class's package. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
