package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** SQL: the questions the school's office asks of applications. Each takes as many statements for many. */
@Component
public class Cases {

    /** Every application that is asked for, with its group as {@link CaseGroup#of} has it. */
    private static final String CASES = """
            with cases as (
                select a.id, coalesce(w.withdrawn_at, s.sent_at, a.started_at) as moment,
                    case
                        when w.application is not null then 'WITHDRAWN'
                        when s.number is null then 'DRAFT'
                        when coalesce(seen.number, 0) = 0 then 'NEW'
                        when seen.number < s.number then 'CHANGED'
                        when s.after_deadline then 'LATE'
                        when (
                            select count(*) filter (where x.answer is null) > 0
                                   or count(*) filter (where x.answer = 'yes') < :least
                            from admission.participant p
                            left join lateral (
                                select answer from admission.participation x
                                where x.participant = p.id order by number desc limit 1) x on true
                            where p.application = a.id and not exists (
                                select from admission.participant_removed r where r.participant = p.id)
                        ) then 'WAITING'
                        else 'READY'
                    end as grp
                from admission.application a
                left join admission.withdrawal w on w.application = a.id
                left join lateral (select number, sent_at, after_deadline from admission.submission s
                                   where s.application = a.id order by number desc limit 1) s on true
                left join unnest(:seenIds::uuid[], :seenNumbers::int[]) as seen(application, number)
                       on seen.application = a.id
                where a.call = :call
                  and (:text = '' or position(:text in a.reference) > 0 or a.lead = any(:named)
                       or exists (select from admission.partner p
                                  where p.application = a.id and p.municipality = any(:named)))
                  and (not :narrow or a.lead = any(:leads))
                  and (:joint = '' or (:joint = 'yes') = exists (
                       select from admission.partner p where p.application = a.id))
            ), wanted as (
                select id, grp, moment, row_number() over (order by array_position(:groups::text[], grp),
                       case when grp = any(:newestFirst) then -extract(epoch from moment)
                            else extract(epoch from moment) end, id) as place
                from cases
                where :group = '' or grp = :group
            )
            """;

    private final Database db;
    private final Applications applications;
    private final Programmes programmes;
    private final MunicipalityName names;

    Cases(Database db, Applications applications, Programmes programmes, MunicipalityName names) {
        this.db = db;
        this.applications = applications;
        this.programmes = programmes;
        this.names = names;
    }

    /**
     * Which applications the office asks for.
     *
     * @param seen the newest submission of each application that somebody has opened
     * @param leads only these lead; empty for no such choice
     */
    public record Query(CallId call, Map<ApplicationId, Integer> seen, Text text,
            Optional<List<MunicipalityNumber>> leads, Optional<CaseGroup> group, Optional<Boolean> joint) {

        /**
         * What was written in the search field.
         *
         * @param written part of a reference; empty for everything
         * @param named the municipalities with such a name
         */
        public record Text(String written, List<MunicipalityNumber> named) {

            /** Nothing was written. */
            public static final Text NONE = new Text("", List.of());
        }

        /** Every application of a call. */
        public static Query all(CallId call, Map<ApplicationId, Integer> seen) {
            return new Query(call, seen, Text.NONE, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The applications before and after one in the list. */
    public record Neighbours(Optional<ApplicationId> before, Optional<ApplicationId> after) {}

    /** A municipality in an application that is not withdrawn. */
    public record Applicant(MunicipalityNumber municipality, boolean sent) {}

    /** What an application is called. */
    public record Title(ApplicationId id, String reference, MunicipalityNumber lead) {}

    private record Found(ApplicationId id, CaseGroup group, Instant moment) {}

    /** Some of the list: {@code most} applications after the first {@code from}. */
    public List<Case.Line> page(Query query, int from, int most) {
        var found = ask(CASES + "select * from wanted where place > :from and place <= :to order by place",
                query).param("from", from).param("to", from + most)
                .query(row -> new Found(row.get("id", ApplicationId.class), row.get("grp", CaseGroup.class),
                        row.get("moment", Instant.class)))
                .list();
        var rule = programmes.planOf(programmes.call(query.call())).team();
        var whole = applications.all(found.stream().map(Found::id).toList()).stream()
                .collect(toMap(Application::id, identity()));
        return found.stream()
                .map(it -> Case.Line.of(requireNonNull(whole.get(it.id())), it.group(), it.moment(), rule))
                .toList();
    }

    /** How many there are in each group that has any. */
    public Map<CaseGroup, Integer> counts(Query query) {
        var counts = new EnumMap<CaseGroup, Integer>(CaseGroup.class);
        ask(CASES + "select grp, count(*)::int as many from wanted group by grp", query)
                .each(row -> counts.put(row.get("grp", CaseGroup.class), row.number("many")));
        return counts;
    }

    /** What waits for the office among a call's applications, of which those that are withdrawn are none. */
    public record Waiting(int unread, int answered, int overdue) {}

    /** How many are sent and not among the opened, and how many are among the answered and the overdue. */
    public Waiting waiting(CallId call, Collection<ApplicationId> opened, Collection<ApplicationId> answered,
            Collection<ApplicationId> overdue) {
        return db.sql("""
                select count(*) filter (where a.id <> all(:opened) and exists (
                           select from admission.submission s where s.application = a.id))::int as unread,
                       count(*) filter (where a.id = any(:answered))::int as answered,
                       count(*) filter (where a.id = any(:overdue))::int as overdue
                from admission.application a
                where a.call = :call
                  and not exists (select from admission.withdrawal w where w.application = a.id)
                """)
                .param("call", call).param("opened", opened).param("answered", answered)
                .param("overdue", overdue).query(Waiting.class).single();
    }

    /** Those beside it in the list; nobody when it is not there. */
    public Neighbours neighbours(Query query, ApplicationId id) {
        return ask(CASES + """
                select before, after from (select id, lag(id) over (order by place) as before,
                                                  lead(id) over (order by place) as after from wanted) list
                where id = :id
                """, query).param("id", id).query(Neighbours.class).optional()
                .orElse(new Neighbours(Optional.empty(), Optional.empty()));
    }

    /** Every municipality that is in an application of the call now. */
    public List<Applicant> applicants(CallId call) {
        return db.sql("""
                select c.municipality, exists (select from admission.submission s
                                               where s.application = c.application) as sent
                from admission.claim c where c.call = :call order by c.municipality
                """)
                .param("call", call).query(Applicant.class).list();
    }

    /** The applications with these ids, and those of the participants with these ids, by the same ids. */
    public Map<UUID, Title> titles(Collection<UUID> ids) {
        var titles = new HashMap<UUID, Title>();
        db.sql("""
                select a.id as asked, a.id, a.reference, a.lead from admission.application a
                where a.id = any(:ids)
                union all
                select p.id, a.id, a.reference, a.lead
                from admission.participant p join admission.application a on a.id = p.application
                where p.id = any(:ids)
                """)
                .param("ids", ids)
                .each(row -> titles.put(row.get("asked", UUID.class), new Title(
                        row.get("id", ApplicationId.class), row.text("reference"),
                        row.get("lead", MunicipalityNumber.class))));
        return titles;
    }

    /**
     * The whole application, in the reader's words.
     *
     * @param seen the newest submission that somebody has opened; 0 for none
     */
    public Case file(ApplicationId id, int seen, Words words) {
        var application = applications.all(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        var rule = programmes.planOf(programmes.call(application.call())).team();
        var sent = applications.submissions(id);
        var team = application.participants();
        var group = CaseGroup.of(new CaseGroup.Facts(
                application.state() instanceof Application.Withdrawn,
                sent.isEmpty() ? 0 : sent.getFirst().number(),
                !sent.isEmpty() && sent.getFirst().afterDeadline(), seen,
                (int) team.stream().filter(it -> !it.hasAnswered()).count(),
                (int) team.stream().filter(it -> it.standing() instanceof Participant.Confirmed).count(),
                rule.least()));
        var moment = switch (application.state()) {
            case Application.Draft(var since) -> since;
            case Application.Sent(var last) -> last.sentAt();
            case Application.Withdrawn(var at, _) -> at;
        };
        return Case.of(application, Case.Line.of(application, group, moment, rule), sent,
                Lack.of(application, rule), names, words);
    }

    /** The team of each application as it was sent last, with what each of them has answered now. */
    public Map<ApplicationId, List<Case.Member>> teams(Collection<ApplicationId> ids, Words words) {
        return applications.all(ids).stream().collect(toMap(Application::id, it -> Case.members(it, words)));
    }

    private Database.Statement ask(String sql, Query query) {
        var seen = query.seen().entrySet().stream().toList();
        return db.sql(sql).param("call", query.call())
                .param("least", programmes.planOf(programmes.call(query.call())).team().least())
                .param("seenIds", seen.stream().map(Map.Entry::getKey).toList())
                .param("seenNumbers", seen.stream().map(Map.Entry::getValue).toList())
                .param("text", query.text().written().toUpperCase(Locale.ROOT))
                .param("named", query.text().named())
                .param("narrow", query.leads().isPresent())
                .param("leads", query.leads().orElse(List.of()))
                .param("joint", query.joint().map(yes -> yes ? "yes" : "no").orElse(""))
                .param("group", query.group().map(Enum::name).orElse(""))
                .param("groups", CaseGroup.values())
                .param("newestFirst", CaseGroup.newestFirst());
    }
}
