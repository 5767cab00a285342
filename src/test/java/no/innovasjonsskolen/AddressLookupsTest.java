package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is looked up by an address is found as fast among a hundred thousand as among ten. */
class AddressLookupsTest extends HouseTest {

    /** Read together with the row that they belong to, and never looked up. */
    private static final Set<String> NEVER_LOOKED_UP = Set.of("ruling.ruling.contact_email",
            "admission.partner.email", "admission.participant_invited.email",
            "admission.guarantee_request.email", "office.inquiry.to_email");

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Hver kolonne med en adresse som noen slås opp på, har en indeks på adressen i små bokstaver")
    void everyAddressHasAnIndex() {
        var missing = db.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                from information_schema.columns c
                where c.column_name like '%email' and c.table_schema <> 'information_schema'
                  and not exists (select from pg_indexes i
                                  where i.schemaname = c.table_schema and i.tablename = c.table_name
                                    and position('(lower(' || c.column_name || ')' in i.indexdef) > 0)
                """).query(String.class).list();

        assertThat(missing).containsExactlyInAnyOrderElementsOf(NEVER_LOOKED_UP);
    }
}
