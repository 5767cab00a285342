package no.innovasjonsskolen.ruling;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada has a case, and Siv decides it; each test has an Ada and a Siv of its own. */
abstract class RulingDesk extends HouseTest {

    @Autowired
    protected Rulings rulings;
    @Autowired
    protected Impartiality impartiality;
    @Autowired
    protected Journal journal;
    @Autowired
    protected JdbcClient db;
    @Autowired
    private People people;
    @Autowired
    private TransactionTemplate transaction;

    protected Person ada;
    protected Person siv;
    protected CaseRef about;

    @BeforeEach
    void adaHasACase() {
        ada = somebody("Ada Vik");
        siv = somebody("Siv Moe");
        people.give(siv.id(), new Role(RoleKind.OFFICE, ""), clock.instant());
        about = ExampleKind.someCase();
    }

    private Person somebody(String name) {
        var id = PersonId.random();
        var person = new Person(id, name, id.value() + "@ruling.example", Optional.empty());
        people.add(person, clock.instant());
        return person;
    }

    protected Ruling make(NewRuling ruling) {
        return transaction.execute(_ -> rulings.make(siv, ruling, clock.instant()));
    }

    protected Ruling refuse() {
        return make(ExampleKind.refusal(about, ada.id(), siv));
    }

    protected Ruling later(Ruling earlier, String result, Earlier.Relation how) {
        return make(ExampleKind.ruling(about, ada.id(), siv, result,
                Optional.of(new Earlier(earlier.id(), how))));
    }

    protected void declareConflict(String reason) {
        transaction.executeWithoutResult(
                _ -> impartiality.declareConflict(siv, about, reason, clock.instant()));
        clock.travelTo(clock.instant().plusSeconds(1), "test");
    }

    protected void declareImpartial() {
        transaction.executeWithoutResult(_ -> impartiality.declareImpartial(siv, about, clock.instant()));
    }

    /** The notice of it has arrived now. */
    protected void told(Ruling ruling) {
        db.sql("update letter.outbox set delivered_at = :at, attempts = 1 where key = :key")
                .param("at", Timestamp.from(clock.instant()))
                .param("key", RulingLetters.noticeKey(ruling.id())).update();
    }

    protected Reader reader(Person person) {
        return reader().as(person.id());
    }

    protected List<String> acts(Ruling ruling) {
        return journal.about(ruling.subject()).stream().map(Entry::act).toList();
    }

    /** How many letters have gone to this person. */
    protected int lettersTo(Person person) {
        return db.sql("select count(*)::int from letter.outbox where to_email = :email")
                .param("email", person.email()).query(Integer.class).single();
    }
}
