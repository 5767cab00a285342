package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.offer.Offer.Answer;
import no.innovasjonsskolen.offer.Offer.Ended;
import no.innovasjonsskolen.offer.Offer.Sent;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: tables {@code offer}, {@code answer} and {@code share}. */
@Component
class OfferRows {

    private static final String SELECT = """
            select o.*, a.number as answer_number, a.answer, a.reason, a.without, a.name, a.answered_at,
                k.until_year, f.reason as released_why, f.released_at
            from offer.offer o left join offer.kept_place k on k.offer = o.id
            left join offer.kept_released f on f.offer = o.id
            left join lateral (select * from offer.answer a where a.offer = o.id
                               order by a.number desc limit 1) a on true
            """;

    private final Database db;

    OfferRows(Database db) {
        this.db = db;
    }

    /** Whatever changes who holds a place in a call is done one at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(CallId call) {
        db.lock("offer/" + call.value());
    }

    void add(Offer offer, Instant at) {
        db.sql("""
                insert into offer.offer (id, selection, call, application, code, place, origin, prepared_at,
                    sent_at, reply_by)
                values (:id, :selection, :call, :application, :code, :place, :origin, :at, :sent, :replyBy)
                """)
                .param("id", offer.id()).param("selection", offer.selection()).param("call", offer.call())
                .param("application", offer.application()).param("code", offer.code())
                .param("place", offer.place()).param("origin", offer.origin()).param("at", at)
                .param("sent", offer.sent().map(Sent::at)).param("replyBy", offer.replyBy()).update();
    }

    void send(OfferId id, Sent sent) {
        db.sql("update offer.offer set sent_at = :at, reply_by = :replyBy where id = :id")
                .param("at", sent.at()).param("replyBy", sent.replyBy()).param("id", id).update();
    }

    void end(OfferId id, Ended ended) {
        db.sql("update offer.offer set ended = :how, ended_why = :why, ended_at = :at where id = :id")
                .param("how", ended.how()).param("why", ended.why()).param("at", ended.at()).param("id", id)
                .update();
    }

    void answer(OfferId id, Answer answer, Person by) {
        long number = db.sql("""
                insert into offer.answer (offer, answer, reason, without, answered_by, name, answered_at)
                values (:id, :answer, :reason, :without, :by, :name, :at) returning number
                """)
                .param("id", id).param("answer", answer.yes() ? "yes" : "no").param("reason", answer.reason())
                .param("without", answer.without()).param("by", by.id()).param("name", answer.by())
                .param("at", answer.at()).query(Long.class).single();
        for (int place = 0; place < answer.shares().size(); place++) {
            add(number, place, answer.shares().get(place));
        }
    }

    private void add(long answer, int place, Share share) {
        db.sql("""
                insert into offer.share (answer, place, municipality, organisation, buyer_reference, ore)
                values (:answer, :place, :municipality, :organisation, :reference, :ore)
                """)
                .param("answer", answer).param("place", place).param("municipality", share.municipality())
                .param("organisation", share.organisation()).param("reference", share.buyerReference())
                .param("ore", share.amount()).update();
    }

    /** Every offer of a selection, in the order they were made. */
    List<Offer> of(SelectionId selection) {
        return whole(db.sql(SELECT + "where o.selection = :selection order by o.number")
                .param("selection", selection).query(OfferRows::head).list());
    }

    /** Those of a call that have not ended, whichever selection they come from. */
    List<Offer> living(CallId call) {
        return whole(db.sql(SELECT + "where o.call = :call and o.ended_at is null order by o.number")
                .param("call", call).query(OfferRows::head).list());
    }

    /** How many offers are prepared and not sent, by call. */
    Map<CallId, Integer> prepared() {
        var many = new LinkedHashMap<CallId, Integer>();
        db.sql("""
                select call, count(*)::int as many from offer.offer
                where sent_at is null and ended_at is null group by call order by call
                """)
                .each(row -> many.put(row.get("call", CallId.class), row.number("many")));
        return many;
    }

    /** The newest of each of these applications; one that was never offered a place is not in the answer. */
    List<Offer> newest(Collection<ApplicationId> applications) {
        return whole(db.sql("select distinct on (o.application) * from (" + SELECT + """
                where o.application = any(:applications)) o order by o.application, o.number desc
                """)
                .param("applications", applications).query(OfferRows::head).list());
    }

    Optional<Offer> newest(ApplicationId application) {
        return newest(List.of(application)).stream().findFirst();
    }

    /** The same, for the office; nothing else changes who holds a place before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Offer> holdNewest(ApplicationId application) {
        var call = newest(application).map(Offer::call);
        call.ifPresent(this::hold);
        return call.flatMap(_ -> newest(application));
    }

    /** The place is kept for that year. */
    void keep(OfferId id, int year, String reason, Person by, Instant at) {
        db.sql("""
                insert into offer.kept_place (offer, until_year, reason, kept_by, name, kept_at)
                values (:id, :year, :reason, :by, :name, :at)
                """)
                .param("id", id).param("year", year).param("reason", reason).param("by", by.id())
                .param("name", by.name()).param("at", at).update();
    }

    /** Those whose places are kept for that year. */
    List<Offer> keptFor(int year) {
        return whole(db.sql(SELECT + "where k.until_year = :year and f.offer is null order by o.number")
                .param("year", year).query(OfferRows::head).list());
    }

    /** The municipality does not want the place that is kept for it. */
    void release(OfferId id, String reason, Person by, Instant at) {
        db.sql("""
                insert into offer.kept_released (offer, reason, released_by, name, released_at)
                values (:id, :reason, :by, :name, :at)
                """)
                .param("id", id).param("reason", reason).param("by", by.id()).param("name", by.name())
                .param("at", at).update();
    }

    private record Head(Offer offer, long answer) {}

    private List<Offer> whole(List<Head> heads) {
        var answers = heads.stream().map(Head::answer).filter(it -> it > 0).toList();
        if (answers.isEmpty()) {
            return heads.stream().map(Head::offer).toList();
        }
        record Line(long answer, Share share) {}
        Map<Long, List<Share>> shares = db
                .sql("select * from offer.share where answer = any(:answers) order by answer, place")
                .param("answers", answers)
                .query(row -> new Line(row.get("answer", Long.class), share(row))).list().stream()
                .collect(groupingBy(Line::answer, mapping(Line::share, toList())));
        return heads.stream().map(it -> with(it.offer(), shares.getOrDefault(it.answer(), List.of())))
                .toList();
    }

    private static Offer with(Offer it, List<Share> shares) {
        return new Offer(it.id(), it.selection(), it.call(), it.application(), it.code(), it.place(),
                it.origin(), it.sent(), it.answer().map(answer -> new Answer(answer.yes(), answer.reason(),
                        shares, answer.without(), answer.by(), answer.at())),
                it.ended());
    }

    private static Share share(Row row) {
        return new Share(row.get("municipality", MunicipalityNumber.class), row.text("organisation"),
                row.text("buyer_reference"), row.get("ore", Kroner.class));
    }

    private static Head head(Row row) {
        var sent = row.find("sent_at", Instant.class)
                .map(at -> new Sent(row.get("reply_by", Deadline.class), at));
        var answer = row.find("answer_number", Long.class)
                .map(_ -> new Answer(row.text("answer").equals("yes"),
                        row.text("reason"), List.of(), row.find("without", ParticipantId.class),
                        row.text("name"),
                        row.get("answered_at", Instant.class)));
        var ended = row.find("ended", Offer.How.class)
                .map(how -> new Ended(how, row.text("ended_why"), row.get("ended_at", Instant.class),
                        row.find("until_year", Integer.class)))
                .map(it -> row.find("released_at", Instant.class)
                        .map(at -> it.release(row.text("released_why"), at)).orElse(it));
        return new Head(new Offer(new OfferId(row.get("id", UUID.class)),
                row.get("selection", SelectionId.class), row.get("call", CallId.class),
                row.get("application", ApplicationId.class), row.text("code"), row.number("place"),
                row.get("origin", Offer.Origin.class), sent, answer, ended),
                row.find("answer_number", Long.class).orElse(0L));
    }
}
