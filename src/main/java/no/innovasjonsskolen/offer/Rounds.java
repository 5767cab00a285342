package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** SQL: tables {@code round}, {@code waiting}, {@code off_list}, {@code redraw},
 * {@code changed_group} and {@code waived_rule}. */
@Component
class Rounds {

    /** How many days after a list's end those who waited are told, should the job not have run that day. */
    static final int TOLD_WITHIN = 14;

    private final Database db;

    Rounds(Database db) {
        this.db = db;
    }

    Optional<Round> of(SelectionId selection) {
        return db.sql("select * from offer.round where selection = :selection").param("selection", selection)
                .query(row -> new Round(selection, row.get("call", CallId.class),
                        row.get("reply_by", Deadline.class), row.get("list_ends", Deadline.class),
                        row.get("sent_by", PersonId.class), row.text("name"),
                        row.get("sent_at", Instant.class)))
                .optional();
    }

    /**
     * The calls where something happens that day: the waiting list lasts or has just ended, or an offer
     * waits for an answer or a place is about to go on.
     */
    List<CallId> atWork(LocalDate day) {
        return db.sql("""
                select distinct r.call from offer.round r where r.list_ends >= :since
                  or exists (select from offer.offer o
                             where o.selection = r.selection and o.sent_at is not null and o.ended_at is null
                               and (select a.answer from offer.answer a where a.offer = o.id
                                    order by a.number desc limit 1) is distinct from 'yes')
                """).param("since", day.minusDays(TOLD_WITHIN)).query(CallId.class).list();
    }

    void add(Round round) {
        db.sql("""
                insert into offer.round (selection, call, reply_by, list_ends, sent_by, name, sent_at)
                values (:selection, :call, :replyBy, :listEnds, :by, :name, :at)
                """)
                .param("selection", round.selection()).param("call", round.call())
                .param("replyBy", round.replyBy()).param("listEnds", round.listEnds())
                .param("by", round.by()).param("name", round.name()).param("at", round.sentAt()).update();
    }

    /** Somebody is told her place on the list. */
    void wait(SelectionId selection, ApplicationId application, int place) {
        db.sql("""
                insert into offer.waiting (selection, application, place)
                values (:selection, :application, :place)
                """)
                .param("selection", selection).param("application", application).param("place", place)
                .update();
    }

    /** Those of these applications that wait: they have neither left the list nor been offered a place. */
    List<ApplicationId> waiting(Collection<ApplicationId> applications) {
        return db.sql("""
                select distinct w.application from offer.waiting w where w.application = any(:applications)
                  and not exists (select from offer.off_list l
                                  where l.selection = w.selection and l.application = w.application)
                  and not exists (select from offer.offer o where o.application = w.application)
                """)
                .param("applications", applications).query(ApplicationId.class).list();
    }

    /** The applications that do not want to wait any more. */
    List<ApplicationId> offList(SelectionId selection) {
        return db.sql("select application from offer.off_list where selection = :selection")
                .param("selection", selection).query(ApplicationId.class).list();
    }

    /** When it left the list; empty for one that has not. */
    Optional<Instant> leftAt(SelectionId selection, ApplicationId application) {
        return db.sql("""
                select left_at from offer.off_list
                where selection = :selection and application = :application
                """).param("selection", selection).param("application", application).query(Instant.class)
                .optional();
    }

    /** Whether somebody has left the list after that. */
    boolean hasLeftSince(SelectionId selection, Instant then) {
        return db.sql("select from offer.off_list where selection = :selection and left_at > :then")
                .param("selection", selection).param("then", then).exists();
    }

    /** It waits again, where it stood. */
    void comeBack(SelectionId selection, ApplicationId application) {
        db.sql("delete from offer.off_list where selection = :selection and application = :application")
                .param("selection", selection).param("application", application).update();
    }

    /** False when it has left before. */
    boolean leave(SelectionId selection, ApplicationId application, Person by, Instant at) {
        return db.sql("""
                insert into offer.off_list (selection, application, left_by, name, left_at)
                values (:selection, :application, :by, :name, :at) on conflict do nothing
                """)
                .param("selection", selection).param("application", application).param("by", by.id())
                .param("name", by.name()).param("at", at).update() > 0;
    }

    /** The new draws there have been, in their order. */
    List<Redrawn> redraws(SelectionId selection) {
        return db.sql("""
                select draw, problem, lottery, file, admitted, drawn_at as at from offer.redraw
                where selection = :selection order by draw
                """)
                .param("selection", selection)
                .query(row -> new Redrawn(row.get("draw", Integer.class), row.text("problem"),
                        row.text("lottery"), row.text("file"), row.list("admitted", String.class),
                        row.get("at", Instant.class)))
                .list();
    }

    /** Keeps all that anybody needs to repeat a new draw. */
    void redrawn(SelectionId selection, Redrawn redrawn) {
        db.sql("""
                insert into offer.redraw (selection, draw, problem, lottery, file, admitted, drawn_at)
                values (:selection, :draw, :problem, :lottery, :file, :admitted::text[], :at)
                """)
                .param("selection", selection).param("draw", redrawn.draw())
                .param("problem", redrawn.problem()).param("lottery", redrawn.lottery())
                .param("file", redrawn.file()).param("admitted", redrawn.admitted())
                .param("at", redrawn.at()).update();
    }

    /**
     * A new draw, with its files as they are published.
     *
     * @param draw counted from 1
     * @param admitted everybody in the panel, those who had their places before as well
     */
    record Redrawn(int draw, String problem, String lottery, String file, List<String> admitted,
            Instant at) {}

    /**
     * A group that keeps its place with fewer municipalities behind it.
     *
     * @param municipalities those who are left, by the names they have in the published selection
     */
    record Changed(String code, List<String> municipalities, String reason, String by, Instant at) {}

    /** The newest of each application. */
    List<Changed> changed(SelectionId selection) {
        return db.sql("""
                select distinct on (code) * from offer.changed_group where selection = :selection
                order by code, number desc
                """)
                .param("selection", selection)
                .query(row -> new Changed(row.text("code"), row.list("municipalities", String.class),
                        row.text("reason"), row.text("name"), row.get("decided_at", Instant.class)))
                .list();
    }

    void change(SelectionId selection, Changed changed, Person by) {
        db.sql("""
                insert into offer.changed_group (selection, code, municipalities, reason, decided_by, name,
                    decided_at)
                values (:selection, :code, :municipalities::text[], :reason, :by, :name, :at)
                """)
                .param("selection", selection).param("code", changed.code())
                .param("municipalities", changed.municipalities()).param("reason", changed.reason())
                .param("by", by.id()).param("name", changed.by()).param("at", changed.at()).update();
    }

    /** A rule that is given up, and why. */
    record Waived(String rule, String reason, String by, Instant at) {}

    List<Waived> waived(SelectionId selection) {
        return db.sql("""
                select rule, reason, name as by, waived_at as at from offer.waived_rule
                where selection = :selection order by waived_at
                """)
                .param("selection", selection).query(Waived.class).list();
    }

    /** False when it was given up before. */
    boolean waive(SelectionId selection, String rule, String reason, Person by, Instant at) {
        return db.sql("""
                insert into offer.waived_rule (selection, rule, reason, waived_by, name, waived_at)
                values (:selection, :rule, :reason, :by, :name, :at) on conflict do nothing
                """)
                .param("selection", selection).param("rule", rule).param("reason", reason)
                .param("by", by.id()).param("name", by.name()).param("at", at).update() > 0;
    }
}
