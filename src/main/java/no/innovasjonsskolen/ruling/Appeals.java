package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: tables {@code appeal…} and {@code interim_reply}. */
@Component
class Appeals {

    private static final String SELECT = """
            select a.*, w.withdrawn_at, r.ruling as later, r.reversed_at, f.statement, f.name as forwarder,
                f.forwarded_at, d.result, d.decided_on, d.reasons, d.name as recorder, d.recorded_at,
                i.text as interim, i.name as interim_by, i.sent_at as interim_at,
                u.case_kind, u.case_id, u.party
            from ruling.appeal a join ruling.ruling u on u.id = a.ruling
            left join ruling.appeal_withdrawn w on w.appeal = a.id
            left join ruling.appeal_reversed r on r.appeal = a.id
            left join ruling.appeal_forwarded f on f.appeal = a.id
            left join ruling.appeal_decided d on d.appeal = a.id
            left join ruling.interim_reply i on i.appeal = a.id
            """;
    private static final String LIVING = " w.appeal is null and r.appeal is null and d.appeal is null ";

    /** The board left it to the school to make another ruling, and none has been made in the case since. */
    private static final String ASKS = """
             d.result in ('REVERSED', 'SENT_BACK') and not exists (
                 select from ruling.ruling n where n.case_kind = u.case_kind and n.case_id = u.case_id
                   and n.made_at >= d.recorded_at)
            """;

    private final Database db;

    Appeals(Database db) {
        this.db = db;
    }

    /**
     * Those against a ruling, oldest first. Nobody else appeals against it, makes another in its place or
     * decides its appeal before the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Appeal> hold(RulingId ruling) {
        db.lock("ruling.appeal " + ruling);
        return against(List.of(ruling));
    }

    /** Those against these rulings, oldest first. */
    List<Appeal> against(Collection<RulingId> rulings) {
        return db.sql(SELECT + "where a.ruling = any(:rulings) order by a.number").param("rulings", rulings)
                .query(Appeals::appeal).list();
    }

    Appeal get(AppealId id) {
        return db.sql(SELECT + "where a.id = :id").param("id", id).query(Appeals::appeal).optional()
                .orElseThrow(NotFound::new);
    }

    /** Those that wait first, the oldest of them first; then the newest that are done with. */
    List<Appeal> newest(int most) {
        return db.sql(SELECT + "order by (" + LIVING + """
                ) desc, case when (
                """ + LIVING + """
                ) then a.number else -a.number end limit :most
                """).param("most", most).query(Appeals::appeal).list();
    }

    /** An appeal that waits, the case it is in, and whom that concerns. */
    record Waiting(Appeal appeal, CaseRef about, PersonId party) {}

    /** Those that the school or the board has yet to decide, or the school to rule after, oldest first. */
    List<Waiting> waiting(int most) {
        return db.sql(SELECT + "where" + LIVING + "or" + ASKS + "order by a.number limit :most")
                .param("most", most)
                .query(Appeals::waiting).list();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(appeal(row), new CaseRef(row.text("case_kind"), row.get("case_id", UUID.class)),
                row.get("party", PersonId.class));
    }

    Appeal add(AppealId id, RulingId ruling, Person by, String text, String lateReason, Deadline lastDay,
            Instant at) {
        db.sql("""
                insert into ruling.appeal (id, ruling, appellant, text, late_reason, last_day, received_at)
                values (:id, :ruling, :by, :text, :reason, :last, :at)
                """)
                .param("id", id).param("ruling", ruling).param("by", by.id()).param("text", text)
                .param("reason", lateReason).param("last", lastDay).param("at", at).update();
        return get(id);
    }

    void save(AppealId id, Appeal.Withdrawn withdrawn) {
        db.sql("insert into ruling.appeal_withdrawn (appeal, withdrawn_at) values (:id, :at)")
                .param("id", id).param("at", withdrawn.at()).update();
    }

    void save(AppealId id, Appeal.Reversed reversed) {
        db.sql("insert into ruling.appeal_reversed (appeal, ruling, reversed_at) values (:id, :later, :at)")
                .param("id", id).param("later", reversed.later()).param("at", reversed.at()).update();
    }

    void save(AppealId id, Appeal.Forwarded forwarded, Person by) {
        db.sql("""
                insert into ruling.appeal_forwarded (appeal, statement, forwarded_by, name, forwarded_at)
                values (:id, :statement, :by, :name, :at)
                """)
                .param("id", id).param("statement", forwarded.statement()).param("by", by.id())
                .param("name", forwarded.by()).param("at", forwarded.at()).update();
    }

    void save(AppealId id, Appeal.Decided decided, Person by) {
        db.sql("""
                insert into ruling.appeal_decided (appeal, result, decided_on, reasons, recorded_by, name,
                    recorded_at)
                values (:id, :result, :on, :reasons, :by, :name, :at)
                """)
                .param("id", id).param("result", decided.decision().result())
                .param("on", decided.decision().on()).param("reasons", decided.decision().reasons())
                .param("by", by.id()).param("name", decided.by()).param("at", decided.at()).update();
    }

    void save(AppealId id, Appeal.Interim interim, Person by) {
        db.sql("""
                insert into ruling.interim_reply (appeal, text, sent_by, name, sent_at)
                values (:id, :text, :by, :name, :at)
                """)
                .param("id", id).param("text", interim.text()).param("by", by.id())
                .param("name", interim.by()).param("at", interim.at()).update();
    }

    /** When the board got it. */
    Instant forwardedAt(AppealId id) {
        return db.sql("select forwarded_at from ruling.appeal_forwarded where appeal = :id").param("id", id)
                .query(Instant.class).single();
    }

    /** Where the appeal against a ruling is written; made the first time. */
    SheetId beginDraft(RulingId ruling, PersonId writer, Instant at) {
        db.sql("""
                insert into ruling.appeal_draft (ruling, sheet, writer, begun_at)
                values (:ruling, :sheet, :writer, :at) on conflict do nothing
                """)
                .param("ruling", ruling).param("sheet", UUID.randomUUID()).param("writer", writer)
                .param("at", at).update();
        return draft(ruling).orElseThrow();
    }

    /** Where it is written, if anything is. */
    Optional<SheetId> draft(RulingId ruling) {
        return db.sql("select sheet from ruling.appeal_draft where ruling = :ruling").param("ruling", ruling)
                .query(SheetId.class).optional();
    }

    /** Where somebody began on an appeal. */
    record DraftPlace(RulingId ruling, SheetId sheet) {}

    /** Those against rulings from before then, the oldest first; nobody else deletes them meanwhile. */
    List<DraftPlace> draftsOfRulingsBefore(Instant then, int most) {
        return db.sql("""
                select d.ruling, d.sheet from ruling.appeal_draft d join ruling.ruling r on r.id = d.ruling
                where r.made_at < :then order by r.number limit :most for update of d skip locked
                """)
                .param("then", then).param("most", most).query(DraftPlace.class).list();
    }

    void forgetDraft(RulingId ruling) {
        db.sql("delete from ruling.appeal_draft where ruling = :ruling").param("ruling", ruling).update();
    }

    private static Appeal appeal(Row row) {
        return new Appeal(row.get("id", AppealId.class), row.get("number", Long.class),
                row.get("ruling", RulingId.class), row.get("appellant", PersonId.class), row.text("text"),
                row.text("late_reason"), row.get("last_day", Deadline.class),
                row.get("received_at", Instant.class), interim(row), state(row));
    }

    private static Optional<Appeal.Interim> interim(Row row) {
        return row.find("interim", String.class).map(text -> new Appeal.Interim(text, row.text("interim_by"),
                row.get("interim_at", Instant.class)));
    }

    private static Appeal.State state(Row row) {
        if (row.has("withdrawn_at")) {
            return new Appeal.Withdrawn(row.get("withdrawn_at", Instant.class));
        }
        if (row.has("reversed_at")) {
            return new Appeal.Reversed(row.get("later", RulingId.class),
                    row.get("reversed_at", Instant.class));
        }
        if (!row.has("forwarded_at")) {
            return new Appeal.Received();
        }
        if (!row.has("recorded_at")) {
            return new Appeal.Forwarded(row.text("statement"), row.text("forwarder"),
                    row.get("forwarded_at", Instant.class));
        }
        return new Appeal.Decided(new Appeal.BoardDecision(row.get("result", Appeal.Result.class),
                row.get("decided_on", LocalDate.class), row.text("reasons")), row.text("statement"),
                row.text("recorder"), row.get("recorded_at", Instant.class));
    }
}
