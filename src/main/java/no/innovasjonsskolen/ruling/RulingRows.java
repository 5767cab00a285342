package no.innovasjonsskolen.ruling;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Contact;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** SQL: tables {@code ruling}, {@code ground}, {@code officer}, {@code opening} and
 * {@code second_notice}. */
@Component
class RulingRows {

    private static final String SELECT = """
            select r.*, o.opened_at from ruling.ruling r left join ruling.opening o on o.ruling = r.id
            """;

    private final Database db;
    private final RulingKinds kinds;

    RulingRows(Database db, RulingKinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /** What somebody has in a ruling. */
    private enum Part {
        HANDLER, RESPONSIBLE, DECIDER
    }

    /** Writes it down; answers it with its number. */
    Ruling add(RulingId id, NewRuling made, Instant at) {
        var text = made.text();
        long number = db.sql("""
                insert into ruling.ruling (id, case_kind, case_id, party, language, rules, result, title,
                    outcome, reasons, next, contact_name, contact_email, earlier, relation, made_at)
                values (:id, :kind, :case, :party, :language, :rules, :result, :title, :outcome,
                    :reasons::text[], :next::text[], :contact, :email, :earlier, :relation, :at)
                returning number
                """)
                .param("id", id).param("kind", made.about().kind()).param("case", made.about().id())
                .param("party", made.party()).param("language", made.language().code())
                .param("rules", made.rules()).param("result", made.result())
                .param("title", text.title()).param("outcome", text.result())
                .param("reasons", text.reasons()).param("next", text.next())
                .param("contact", made.signed().contact().name())
                .param("email", made.signed().contact().email())
                .param("earlier", made.earlier().map(Earlier::id))
                .param("relation", made.earlier().map(Earlier::how)).param("at", at)
                .query(Long.class).single();
        for (int place = 0; place < made.grounds().size(); place++) {
            add(id, place, made.grounds().get(place));
        }
        add(id, Part.HANDLER, List.of(made.signed().handler()));
        add(id, Part.RESPONSIBLE, List.of(made.signed().responsible()));
        add(id, Part.DECIDER, made.signed().deciders());
        return new Ruling(id, number, made, at, Optional.empty());
    }

    private void add(RulingId id, int place, Ground ground) {
        db.sql("""
                insert into ruling.ground (ruling, place, rule, clause, text)
                values (:id, :place, :rule, :clause, :text)
                """)
                .param("id", id).param("place", place).param("rule", ground.rule())
                .param("clause", ground.clause()).param("text", ground.text()).update();
    }

    private void add(RulingId id, Part part, List<Officer> officers) {
        for (int place = 0; place < officers.size(); place++) {
            db.sql("""
                    insert into ruling.officer (ruling, part, place, person, name)
                    values (:id, :part, :place, :person, :name)
                    """)
                    .param("id", id).param("part", part).param("place", place)
                    .param("person", officers.get(place).id()).param("name", officers.get(place).name())
                    .update();
        }
    }

    Ruling get(RulingId id) {
        return all(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of these ids that are there, oldest first. */
    List<Ruling> all(Collection<RulingId> ids) {
        return whole(db.sql(SELECT + "where r.id = any(:ids) order by r.number").param("ids", ids));
    }

    /** Found only through its party; where it is for an organisation, through who acts for that now. */
    Ruling get(RulingId id, PersonId me) {
        return all(List.of(id)).stream().filter(it -> kinds.isFor(me, it.content())).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of many cases, oldest first. */
    List<Ruling> of(Collection<CaseRef> cases) {
        return whole(db.sql(SELECT + """
                join unnest(:kinds::text[], :ids::uuid[]) as c(kind, id)
                    on r.case_kind = c.kind and r.case_id = c.id
                order by r.number
                """)
                .param("kinds", cases.stream().map(CaseRef::kind).toList())
                .param("ids", cases.stream().map(CaseRef::id).toList()));
    }

    /** Which rulings many cases have. */
    List<RulingId> idsOf(Collection<CaseRef> cases) {
        return db.sql("""
                select r.id from ruling.ruling r join unnest(:kinds::text[], :ids::uuid[]) as c(kind, id)
                    on r.case_kind = c.kind and r.case_id = c.id
                """)
                .param("kinds", cases.stream().map(CaseRef::kind).toList())
                .param("ids", cases.stream().map(CaseRef::id).toList()).query(RulingId.class).list();
    }

    /** A person's own that she may read, newest first. */
    List<Ruling> ofParty(PersonId party) {
        return kinds.stillOf(party, whole(db.sql(SELECT + "where r.party = :party order by r.number desc")
                .param("party", party)));
    }

    /** Remembers the first time; false when it had been opened before. */
    boolean open(RulingId id, Instant at) {
        return db.sql("""
                insert into ruling.opening (ruling, opened_at) values (:id, :at) on conflict do nothing
                """).param("id", id).param("at", at).update() > 0;
    }

    /** The ruling that has come after this one, if any. */
    Optional<RulingId> successor(RulingId id) {
        return db.sql("select id from ruling.ruling where earlier = :id").param("id", id)
                .query(RulingId.class).optional();
    }

    /** Rulings from before then that nobody has opened, and that are told of once, the oldest first. */
    List<RulingId> unopenedSince(Instant then, int most) {
        return db.sql("""
                select r.id from ruling.ruling r
                where r.made_at <= :then
                  and not exists (select from ruling.opening o where o.ruling = r.id)
                  and not exists (select from ruling.second_notice n where n.ruling = r.id)
                order by r.number limit :most
                """).param("then", then).param("most", most).query(RulingId.class).list();
    }

    /** Remembers that its party is told again; false when another node has done so. */
    boolean tellAgain(RulingId id, Instant at) {
        return db.sql("""
                insert into ruling.second_notice (ruling, sent_at) values (:id, :at) on conflict do nothing
                """).param("id", id).param("at", at).update() > 0;
    }

    private List<Ruling> whole(Database.Statement question) {
        var heads = question.query(RulingRows::head).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).toList();
        var grounds = groundsOf(ids);
        var officers = officersOf(ids);
        return heads.stream().map(head -> head.with(grounds.getOrDefault(head.id(), List.of()),
                requireNonNull(officers.get(head.id())))).toList();
    }

    private Map<RulingId, List<Ground>> groundsOf(Collection<RulingId> ids) {
        var grounds = new HashMap<RulingId, List<Ground>>();
        db.sql("select * from ruling.ground where ruling = any(:ids) order by ruling, place")
                .param("ids", ids)
                .each(row -> grounds
                        .computeIfAbsent(row.get("ruling", RulingId.class), _ -> new ArrayList<>())
                        .add(new Ground(row.text("rule"), row.text("clause"), row.text("text"))));
        return grounds;
    }

    private Map<RulingId, Map<Part, List<Officer>>> officersOf(Collection<RulingId> ids) {
        var officers = new HashMap<RulingId, Map<Part, List<Officer>>>();
        db.sql("select * from ruling.officer where ruling = any(:ids) order by ruling, part, place")
                .param("ids", ids)
                .each(row -> officers.computeIfAbsent(row.get("ruling", RulingId.class), _ -> new HashMap<>())
                        .computeIfAbsent(row.get("part", Part.class), _ -> new ArrayList<>())
                        .add(new Officer(row.get("person", PersonId.class), row.text("name"))));
        return officers;
    }

    /** A ruling before its grounds and those who stand behind it are known. */
    private record Head(RulingId id, long number, CaseRef about, PersonId party, Language language,
            String rules, String result, RulingText text, Contact contact, Optional<Earlier> earlier,
            Instant madeAt, Optional<Instant> openedAt) {

        Ruling with(List<Ground> grounds, Map<Part, List<Officer>> officers) {
            var signed = new Signed(contact, requireNonNull(officers.get(Part.HANDLER)).getFirst(),
                    requireNonNull(officers.get(Part.RESPONSIBLE)).getFirst(),
                    requireNonNull(officers.get(Part.DECIDER)));
            return new Ruling(id, number, new NewRuling(about, party, language, rules, result, grounds, text,
                    signed, earlier), madeAt, openedAt);
        }
    }

    private static Head head(Row row) {
        var earlier = row.find("earlier", RulingId.class)
                .map(id -> new Earlier(id, row.get("relation", Earlier.Relation.class)));
        return new Head(row.get("id", RulingId.class), row.get("number", Long.class),
                new CaseRef(row.text("case_kind"), row.get("case_id", UUID.class)),
                row.get("party", PersonId.class), Language.of(row.text("language")).orElseThrow(),
                row.text("rules"), row.text("result"),
                new RulingText(row.text("title"), row.text("outcome"), row.list("reasons", String.class),
                        row.list("next", String.class)),
                new Contact(row.text("contact_name"), row.text("contact_email")), earlier,
                row.get("made_at", Instant.class), row.find("opened_at", Instant.class));
    }
}
