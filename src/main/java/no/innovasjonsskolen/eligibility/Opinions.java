package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.RulingId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;

/** SQL: table {@code opinion}, and what came of what was said. */
@Component
class Opinions {

    private final Database db;

    Opinions(Database db) {
        this.db = db;
    }

    /** One round of one case. */
    record Round(ParticipantId id, int number) {}

    /** All that was said in some cases, and what came of it. */
    record Said(Map<Round, List<Opinion>> standing, Map<Round, Settlement> settled,
            Map<ParticipantId, SortedMap<Integer, Result>> decided) {

        /** By the round it ended. */
        SortedMap<Integer, Result> results(ParticipantId id) {
            return decided.getOrDefault(id, new TreeMap<>());
        }

        State state(ParticipantId id, int round) {
            var result = Optional.ofNullable(results(id).get(round));
            var key = new Round(id, round);
            return result.<State>map(Decided::new).orElseGet(() -> said(
                    standing.getOrDefault(key, List.of()), Optional.ofNullable(settled.get(key))));
        }

        private static State said(List<Opinion> opinions, Optional<Settlement> settled) {
            if (opinions.isEmpty()) {
                return new Open();
            }
            var first = opinions.getFirst();
            if (opinions.size() == 1) {
                return first.needsSecond() ? new Half(first)
                        : new Agreed(first, opinions, Optional.empty());
            }
            if (settled.isEmpty() && !first.said().agreesWith(opinions.getLast().said())) {
                return new Disputed(first, opinions.getLast());
            }
            return new Agreed(settled.map(Settlement::holds).orElse(first), opinions, settled);
        }
    }

    void add(EligibilityCase file, Opinion opinion) {
        var said = opinion.said();
        var facts = said.facts();
        var schooling = facts.schooling();
        db.sql("""
                insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits, kind,
                    recognised, degree, expected, credits, years, relevant_months, work_months, shown,
                    verified, register_checked, proposed, verdict, doubt, reason, said_at)
                values (:id, :participant, :round, :assessor, :name, :wants, :kind, :recognised, :degree,
                    :expected, :credits, :years, :relevant, :work, :shown::text[], :verified, :register,
                    :proposed, :verdict, :doubt, :reason, :at)
                """)
                .param("id", opinion.id()).param("participant", file.id()).param("round", file.round())
                .param("assessor", opinion.by().id()).param("name", opinion.by().name())
                .param("wants", facts.wantsCredits()).param("kind", schooling.kind())
                .param("recognised", schooling.recognised()).param("degree", schooling.degree())
                .param("expected", schooling.expected()).param("credits", schooling.credits())
                .param("years", schooling.years()).param("relevant", facts.relevantMonths())
                .param("work", facts.workMonths()).param("shown", facts.shown())
                .param("verified", said.verified()).param("register", said.registerChecked())
                .param("proposed", opinion.proposed()).param("verdict", said.verdict())
                .param("doubt", said.doubt()).param("reason", said.reason()).param("at", opinion.at())
                .update();
    }

    void takeBack(Opinion opinion, Instant at) {
        db.sql("insert into eligibility.opinion_taken_back (opinion, taken_back_at) values (:id, :at)")
                .param("id", opinion.id()).param("at", at).update();
    }

    /** What this assessor said last in the case, also when she has taken it back. */
    Optional<Assessment> lastOf(PersonId assessor, ParticipantId id) {
        return db.sql("""
                select * from eligibility.opinion where participant = :id and assessor = :assessor
                order by number desc limit 1
                """)
                .param("id", id).param("assessor", assessor).query(Opinions::said).optional();
    }

    /** Everything of these cases. */
    Said of(Collection<ParticipantId> ids) {
        var lines = db.sql("""
                select o.*, exists (select from eligibility.opinion_taken_back b
                                    where b.opinion = o.id) as taken_back,
                       s.way, s.reason as settled_reason, s.settled_by, s.name as settler, s.settled_at,
                       r.ruling, r.decided_by, r.name as decider, r.decided_at
                from eligibility.opinion o
                left join eligibility.settlement s
                    on s.participant = o.participant and s.round = o.round and s.opinion = o.id
                left join eligibility.result r
                    on r.participant = o.participant and r.round = o.round and r.opinion = o.id
                where o.participant = any(:ids) order by o.number
                """).param("ids", ids).query(Opinions::line).list();
        var standing = lines.stream().filter(it -> !it.takenBack())
                .collect(groupingBy(Line::round, mapping(Line::opinion, toList())));
        var settled = lines.stream().filter(it -> it.settled().isPresent())
                .collect(toMap(Line::round, it -> it.settled().orElseThrow()));
        var decided = new HashMap<ParticipantId, SortedMap<Integer, Result>>();
        lines.forEach(it -> it.decided().ifPresent(result -> decided
                .computeIfAbsent(it.round().id(), _ -> new TreeMap<>()).put(it.round().number(), result)));
        return new Said(standing, settled, decided);
    }

    /** An opinion, and what came of it. */
    private record Line(Round round, Opinion opinion, boolean takenBack, Optional<Settlement> settled,
            Optional<Result> decided) {}

    private static Round round(Row row) {
        return new Round(row.get("participant", ParticipantId.class), row.number("round"));
    }

    private static Line line(Row row) {
        var opinion = new Opinion(row.get("id", Opinion.Id.class),
                new Officer(row.get("assessor", PersonId.class), row.text("name")), said(row),
                row.get("proposed", Verdict.class), row.get("said_at", Instant.class));
        return new Line(round(row), opinion, row.is("taken_back"),
                row.has("way") ? Optional.of(settlement(row, opinion)) : Optional.empty(),
                row.has("ruling") ? Optional.of(result(row, opinion)) : Optional.empty());
    }

    private static Assessment said(Row row) {
        var schooling = new Schooling(row.get("kind", Schooling.Kind.class), row.is("recognised"),
                row.get("degree", Schooling.Degree.class), row.find("expected", LocalDate.class),
                row.number("credits"), row.number("years"));
        var facts = new Facts(row.is("wants_credits"), schooling, row.number("relevant_months"),
                row.number("work_months"), Set.copyOf(row.list("shown", Evidence.class)));
        return new Assessment(facts, row.get("verdict", Verdict.class), row.is("doubt"),
                row.get("verified", Verified.class), row.is("register_checked"), row.text("reason"));
    }

    private static Settlement settlement(Row row, Opinion holds) {
        return new Settlement(holds, row.get("way", Settlement.Way.class), row.text("settled_reason"),
                new Officer(row.get("settled_by", PersonId.class), row.text("settler")),
                row.get("settled_at", Instant.class));
    }

    private static Result result(Row row, Opinion holds) {
        return new Result(row.get("ruling", RulingId.class), holds,
                new Officer(row.get("decided_by", PersonId.class), row.text("decider")),
                row.get("decided_at", Instant.class));
    }
}
