package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.admission.Applications.instant;
import static no.innovasjonsskolen.admission.Applications.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: tables {@code participant…} and {@code participation}. */
@Component
class Participants {

    private static final String SELECT = """
            select p.id, p.application, i.invited_at, x.person, x.since, a.answer, a.answered_at
            from admission.participant p
            left join admission.participant_person x on x.participant = p.id
            left join lateral (select invited_at from admission.participant_invited i
                               where i.participant = p.id order by invited_at desc limit 1) i on true
            left join lateral (select answer, answered_at from admission.participation a
                               where a.participant = p.id order by number desc limit 1) a on true
            where not exists (select from admission.participant_removed r where r.participant = p.id)
            """;

    private final JdbcClient db;
    private final Drafts drafts;

    Participants(JdbcClient db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** Those on the list, in the order they were added. */
    List<Participant> of(ApplicationId id) {
        return of(List.of(id)).getOrDefault(id, List.of());
    }

    /** Those on many lists at once; an application without anybody is not in the answer. */
    Map<ApplicationId, List<Participant>> of(Collection<ApplicationId> ids) {
        var people = db.sql(SELECT + "and p.application = any(:ids) order by p.added_at, p.id")
                .param("ids", Applications.uuids(ids)).query(Participants::participant).list();
        var sheets = drafts.read(people.stream().map(person -> person.sheet().id()).toList());
        return people.stream().map(person -> new Participant(person.id(), person.application(),
                sheets.get(person.sheet().id()), person.person(), person.standing()))
                .collect(Collectors.groupingBy(Participant::application));
    }

    /** Found only by the one she is. */
    Participant own(ParticipantId id, PersonId me) {
        return withSheet(db.sql(SELECT + "and p.id = :id and x.person = :me")
                .param("id", id.value()).param("me", me.value()).query(Participants::participant).single());
    }

    /** Everywhere a person is asked to take part. */
    List<Participant> own(PersonId me) {
        return db.sql(SELECT + "and x.person = :me order by p.added_at desc")
                .param("me", me.value()).query(Participants::participant).list();
    }

    Optional<Participant> find(ParticipantId id) {
        return db.sql(SELECT + "and p.id = :id").param("id", id.value())
                .query(Participants::participant).optional().map(this::withSheet);
    }

    ParticipantId add(ApplicationId id, PersonId by, Instant at) {
        var participant = new ParticipantId(UUID.randomUUID());
        db.sql("""
                insert into admission.participant (id, application, added_by, added_at)
                values (:participant, :id, :by, :at)
                """)
                .param("participant", participant.value()).param("id", id.value())
                .param("by", by.value()).param("at", utc(at)).update();
        return participant;
    }

    void remove(ParticipantId id, PersonId by, Instant at) {
        db.sql("""
                insert into admission.participant_removed (participant, removed_by, removed_at)
                values (:id, :by, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("by", by.value()).param("at", utc(at)).update();
    }

    void invited(ParticipantId id, String email, Instant at) {
        db.sql("""
                insert into admission.participant_invited (participant, email, invited_at)
                values (:id, :email, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("email", email).param("at", utc(at)).update();
    }

    /** She is this person; the first who used the link stays. */
    void is(ParticipantId id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.participant_person (participant, person, since)
                values (:id, :person, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("person", person.value()).param("at", utc(at)).update();
    }

    void answer(ParticipantId id, boolean yes, Instant at) {
        db.sql("""
                insert into admission.participation (participant, answer, answered_at)
                values (:id, :answer, :at)
                """)
                .param("id", id.value()).param("answer", yes ? "yes" : "no").param("at", utc(at)).update();
    }

    private Participant withSheet(Participant bare) {
        return new Participant(bare.id(), bare.application(), drafts.read(bare.sheet().id()), bare.person(),
                bare.standing());
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Participant(new ParticipantId(id),
                new ApplicationId(row.getObject("application", UUID.class)),
                Drafts.blank(new SheetId(id)),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new), standing(row));
    }

    private static Participant.Standing standing(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        if (answer != null) {
            return answer.equals("yes") ? new Participant.Confirmed(instant(row, "answered_at"))
                    : new Participant.Refused(instant(row, "answered_at"));
        }
        if (row.getObject("person") != null) {
            return new Participant.Answering(instant(row, "since"));
        }
        return row.getObject("invited_at") == null ? new Participant.Named()
                : new Participant.Invited(instant(row, "invited_at"));
    }
}
