package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code participant…} and {@code participation}. */
@Component
class Participants {

    private static final String SELECT = """
            select p.id, p.application, i.invited_at, x.person, x.since, a.answer, a.answered_at, r.removed_at
            from admission.participant p
            left join admission.participant_person x on x.participant = p.id
            left join lateral (select invited_at from admission.participant_invited i
                               where i.participant = p.id order by invited_at desc limit 1) i on true
            left join lateral (select answer, answered_at from admission.participation a
                               where a.participant = p.id order by number desc limit 1) a on true
            left join admission.participant_removed r on r.participant = p.id
            left join admission.participant_waiting w on w.participant = p.id
            """;

    private static final String ENTRANTS = """
            select p.id, p.application, c.call, c.reference, c.lead, x.person
            from admission.participant p
            join admission.application c on c.id = p.application
            join admission.participant_person x on x.participant = p.id
            join lateral (select answer from admission.participation a
                          where a.participant = p.id order by number desc limit 1) a on a.answer = 'yes'
            where exists (select from admission.submission s where s.application = c.id)
              and not exists (select from admission.withdrawal w where w.application = c.id)
              and not exists (select from admission.participant_removed r where r.participant = p.id)
              and not exists (select from admission.participant_waiting w where w.participant = p.id)
            """;

    private final Database db;
    private final Drafts drafts;

    Participants(Database db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** What one row says of a participant. */
    private record Found(ParticipantId id, ApplicationId application, Optional<PersonId> person,
            Participant.Standing standing) {}

    /**
     * Those on many lists at once, each list in the order they were added; an application without anybody is
     * not in the answer.
     */
    Map<ApplicationId, List<Participant>> of(Collection<ApplicationId> ids) {
        return whole(db.sql(SELECT
                + "where r.participant is null and w.participant is null "
                + "and p.application = any(:ids) order by p.number")
                .param("ids", ids).query(Participants::found).list())
                .stream().collect(Collectors.groupingBy(Participant::application));
    }

    /** Those who were taken off the list of an application, the latest first. */
    List<Participant> removedFrom(ApplicationId id) {
        return whole(db.sql(SELECT + "where r.participant is not null and p.application = :id"
                + " order by r.removed_at desc, p.number")
                .param("id", id).query(Participants::found).list());
    }

    /** Found only by the one she is; also after she was removed, for what she wrote is hers. */
    Participant own(ParticipantId id, PersonId me) {
        var found = db.sql(SELECT + "where p.id = :id and x.person = :me").param("id", id).param("me", me)
                .query(Participants::found).single();
        return whole(List.of(found)).getFirst();
    }

    /** Everywhere a person is asked to take part, newest first, as far as a list shows it. */
    List<Admissions.OwnPlace> ownPlaces(PersonId me) {
        return db.sql("""
                select p.id, c.call, a.answer, a.answered_at,
                       exists (select from admission.withdrawal w where w.application = c.id) as withdrawn,
                       exists (select from admission.participant_removed r
                               where r.participant = p.id) as removed
                from admission.participant p
                join admission.application c on c.id = p.application
                join admission.participant_person x on x.participant = p.id
                left join lateral (select answer, answered_at from admission.participation a
                                   where a.participant = p.id order by number desc limit 1) a on true
                where x.person = :me
                order by p.number desc
                """)
                .param("me", me).query(Participants::ownPlace).list();
    }

    /** See {@link Admissions#entrants}. */
    List<Admissions.Entrant> entrants(CallId call) {
        return db.sql(ENTRANTS + "and c.call = :call order by c.reference, p.number").param("call", call)
                .query(Admissions.Entrant.class).list();
    }

    /** See {@link Admissions#entrant}; those of these. */
    List<Admissions.Entrant> entrants(Collection<ParticipantId> ids) {
        return db.sql(ENTRANTS + "and p.id = any(:ids)").param("ids", ids).query(Admissions.Entrant.class)
                .list();
    }

    /** The sheets that a municipality has written about a person. */
    Set<SheetId> sheetsAbout(PersonId person) {
        return Set.copyOf(db.sql("select participant from admission.participant_person where person = :me")
                .param("me", person).query(SheetId.class).list());
    }

    /** Those of these sheets that are about a participant. */
    Set<SheetId> sheetsAmong(Collection<SheetId> sheets) {
        return Set.copyOf(db.sql("select id from admission.participant where id = any(:sheets)")
                .param("sheets", sheets).query(SheetId.class).list());
    }

    /** Anybody who is or was on the list, or is asked to take over a seat. */
    Participant get(ParticipantId id) {
        return whole(List.of(db.sql(SELECT + "where p.id = :id").param("id", id).query(Participants::found)
                .single())).getFirst();
    }

    /** She is not on the list until the seat is hers. */
    void waitFor(ParticipantId seat, ParticipantId id, Instant at) {
        db.sql("insert into admission.participant_waiting values (:id, :seat, :at)")
                .param("id", id).param("seat", seat).param("at", at).update();
    }

    void waitNoMore(ParticipantId id) {
        db.sql("delete from admission.participant_waiting where participant = :id").param("id", id).update();
    }

    /** Whether she is asked to take over a seat that is another's still. */
    boolean isWaiting(ParticipantId id) {
        return db.sql("select from admission.participant_waiting where participant = :id").param("id", id)
                .exists();
    }

    /** For whoever holds her personal link; empty when she is no longer asked. */
    Optional<Participant> find(ParticipantId id) {
        return db.sql(SELECT + "where r.participant is null and p.id = :id").param("id", id)
                .query(Participants::found).optional()
                .map(found -> whole(List.of(found)).getFirst());
    }

    ParticipantId add(ApplicationId id, Person by, Map<String, Written> fields, Instant at) {
        var participant = new ParticipantId(UUID.randomUUID());
        db.sql("""
                insert into admission.participant (id, application, added_by, added_at)
                values (:participant, :id, :by, :at)
                """)
                .param("participant", participant).param("id", id).param("by", by.id()).param("at", at)
                .update();
        drafts.save(sheet(participant), fields, StartApplication.writer(by), at);
        return participant;
    }

    void remove(ParticipantId id, PersonId by, Instant at) {
        db.sql("""
                insert into admission.participant_removed (participant, removed_by, removed_at)
                values (:id, :by, :at) on conflict do nothing
                """)
                .param("id", id).param("by", by).param("at", at).update();
    }

    /** She is on the list again, as if she had never been off it. */
    void restore(ParticipantId id) {
        db.sql("delete from admission.participant_removed where participant = :id").param("id", id).update();
    }

    /** A letter with her personal link was sent. */
    void invited(ParticipantId id, String email, Instant at) {
        db.sql("""
                insert into admission.participant_invited (participant, email, invited_at)
                values (:id, :email, :at) on conflict do nothing
                """)
                .param("id", id).param("email", email).param("at", at).update();
    }

    /** She is this person; the first who used the link stays. */
    void is(ParticipantId id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.participant_person (participant, person, since)
                values (:id, :person, :at) on conflict do nothing
                """)
                .param("id", id).param("person", person).param("at", at).update();
    }

    void answer(ParticipantId id, boolean yes, Instant at) {
        db.sql("insert into admission.participation (participant, answer, answered_at) "
                + "values (:id, :answer, :at)")
                .param("id", id).param("answer", yes ? "yes" : "no").param("at", at).update();
    }

    private List<Participant> whole(List<Found> found) {
        var sheets = drafts.read(found.stream().map(it -> sheet(it.id())).toList());
        return found.stream().map(it -> new Participant(it.id(), it.application(),
                requireNonNull(sheets.get(sheet(it.id()))), it.person(), it.standing())).toList();
    }

    private static SheetId sheet(ParticipantId id) {
        return new SheetId(id.value());
    }

    private static Admissions.OwnPlace ownPlace(Row row) {
        return new Admissions.OwnPlace(row.get("id", ParticipantId.class), row.get("call", CallId.class),
                row.find("answer", String.class).map(answer -> new Admissions.ListedPlace.Answer(
                        answer.equals("yes"), row.get("answered_at", Instant.class))),
                row.is("withdrawn"), row.is("removed"));
    }

    private static Found found(Row row) {
        return new Found(row.get("id", ParticipantId.class), row.get("application", ApplicationId.class),
                row.find("person", PersonId.class), standing(row));
    }

    private static Participant.Standing standing(Row row) {
        return row.has("removed_at")
                ? new Participant.Removed(row.get("removed_at", Instant.class), onTheList(row))
                : onTheList(row);
    }

    private static Participant.Standing onTheList(Row row) {
        if (row.has("answer")) {
            var at = row.get("answered_at", Instant.class);
            return row.text("answer").equals("yes") ? new Participant.Confirmed(at)
                    : new Participant.Refused(at);
        }
        if (row.has("person")) {
            return new Participant.Answering(row.get("since", Instant.class));
        }
        return row.find("invited_at", Instant.class).<Participant.Standing>map(Participant.Invited::new)
                .orElseGet(Participant.Named::new);
    }
}
