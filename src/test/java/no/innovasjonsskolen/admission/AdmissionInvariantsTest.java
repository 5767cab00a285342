package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AdmissionInvariantsTest extends HouseTest {

    @Autowired
    private AdmissionInvariants invariants;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("I demoskolens seksti søknader er ingen regel brutt")
    void theDemoSchoolIsWhole() {
        assertThat(db.sql("select count(*) from admission.application").query(Long.class).single())
                .isGreaterThanOrEqualTo(60);
        assertThat(invariants.broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Det som er halvgjort eller endret, blir funnet")
    @CsvSource(delimiter = '|', textBlock = """
            holds its lead's       | delete from admission.claim where municipality = (select lead from admission.application a where not exists (select from admission.withdrawal w where w.application = a.id) limit 1)
            holds no chance        | insert into admission.claim select call, '9999', id, now() from admission.application a join admission.withdrawal w on w.application = a.id limit 1
            own call               | update admission.claim set call = gen_random_uuid() where municipality = (select municipality from admission.claim limit 1)
            a partner that agreed  | insert into admission.claim select call, '9999', id, now() from admission.application a limit 1
            partner that agreed h  | delete from admission.claim where municipality = (select p.municipality from admission.partner p join admission.partner_answer x on x.partner = p.id where x.answer = 'yes' limit 1)
            without gaps           | update admission.submission set number = 7 where number = 1
            unchanged              | update admission.submission set content = concat(content, ' ')
            guaranteed             | delete from admission.guarantee
            let in to sign         | update admission.guarantee set signed_by = gen_random_uuid()
            used her link          | delete from admission.participant_person
            """)
    void theBreachIsFound(String rule, String breach) {
        List<AdmissionInvariants.Broken> broken = transaction.execute(undo -> {
            undo.setRollbackOnly();
            assertThat(db.sql(breach).update()).isPositive();
            return invariants.broken();
        });

        assertThat(broken).extracting(AdmissionInvariants.Broken::rule).anyMatch(it -> it.contains(rule));
    }
}
