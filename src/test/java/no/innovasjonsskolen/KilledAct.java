package no.innovasjonsskolen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.innovasjonsskolen.database.CheckInvariants;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kills whoever does an act at each of its statements, one after another, and looks at what is left: the act
 * has happened whole or not at all, every rule of the house holds, and when it is done again it has happened
 * once, with each of its letters once. What is done again is rolled back, so that the data are equal for the
 * next kill.
 */
public final class KilledAct {

    /** At how many statements of each act; {@code ./dev prove acts} takes all. */
    private static final int MOST = Integer.getInteger("skolen.kills", 2);

    private static final int IN_THE_SUITE = 10;

    /** The rooms that such an act writes in; jobs of others come by at any time. */
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_name <> 'migrations'
              and table_schema in ('placement', 'offer', 'ruling')
            order by 1
            """;

    private static final String THEIRS = "~ '^(placement|offer|ruling)[./]'";

    private static final String ID_OR_TIME = "'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{13}'";

    private final JdbcClient db;
    private final CheckInvariants invariants;
    private final TransactionTemplate transaction;
    private final String counts;
    private final String contents;

    public KilledAct(ApplicationContext house) {
        db = house.getBean(JdbcClient.class);
        invariants = house.getBean(CheckInvariants.class);
        transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        var tables = db.sql(TABLES).query(String.class).list();
        counts = tables.stream().map("select '%1$s' as what, count(*)::numeric as many from %1$s"::formatted)
                .collect(joining(" union all ")) + """
                         union all select 'letter ' || regexp_replace(key, %1$s, '#', 'g'), count(*)
                        from letter.outbox where key %2$s group by 1
                        union all select 'letters', count(*) from letter.outbox where key %2$s
                        union all select 'journal ' || act, count(*) from journal.entry where act %2$s
                        group by 1
                        """.formatted(ID_OR_TIME, THEIRS);
        contents = tables.stream()
                .map("select '%1$s' as what, sum(hashtextextended(t::text, 0)) as many from %1$s t"::formatted)
                .collect(joining(" union all "));
        if (MOST > IN_THE_SUITE) {
            // For so long, a job would come by and do what is tried here.
            house.getBeansOfType(ScheduledTaskHolder.class).values().forEach(
                    it -> it.getScheduledTasks().forEach(task -> task.cancel(false)));
        }
    }

    /**
     * Tries it, and ends with the act done.
     *
     * @param act in one transaction, and such that a second one changes nothing
     * @return at how many of how many statements she was killed
     */
    public String tried(String name, Supplier<?> act) {
        var before = counted(counts);
        var content = counted(contents);
        rolledBack(() -> done(act));
        // The second time, what is kept in memory is there, as it will be each time after it.
        var asked = new int[1];
        var once = rolledBack(() -> asked[0] = Killed.counting(act).statements(), before);
        assertThat(once).as("%s does something", name).isNotEmpty();
        var tried = some(asked[0]);
        for (var at : tried) {
            undone("%s, killed at %d of %d".formatted(name, at, asked[0]), Killed.before(at, act), before,
                    content);
            doneAgain("%s, killed at %d of %d".formatted(name, at, asked[0]), act, before, once);
        }
        undone(name + ", killed at the commit", Killed.beforeCommit(act), before, content);
        doneAgain(name + ", killed at the commit", act, before, once);
        var untold = Killed.afterCommit(act);
        assertThat(untold.killed()).as("%s, killed before it was told", name).isTrue();
        assertThat(since(before)).as("%s, killed before it was told", name).isEqualTo(once);
        done(act);
        assertThat(since(before)).as("%s, told the second time", name).isEqualTo(once);
        assertThat(invariants.broken()).as(name).isEmpty();
        return "%s: killed at %d of %d statements, at the commit, and before the answer; %d letters"
                .formatted(
                        name, tried.size(), asked[0], once.getOrDefault("letters", 0L));
    }

    private void undone(String where, Killed.Ended<?> ended, Map<String, Long> before,
            Map<String, Long> content) {
        assertThat(ended.killed()).as(where).isTrue();
        assertThat(since(before)).as("%s: %s", where, ended.last()).isEmpty();
        assertThat(counted(contents)).as("%s: %s", where, ended.last()).isEqualTo(content);
        assertThat(invariants.broken()).as("%s: %s", where, ended.last()).isEmpty();
    }

    private void doneAgain(String where, Supplier<?> act, Map<String, Long> before, Map<String, Long> once) {
        assertThat(rolledBack(() -> {
            done(act);
            done(act);
            assertThat(invariants.broken()).as("%s, and done again", where).isEmpty();
        }, before)).as("%s, and done again", where).isEqualTo(once);
    }

    /** What it answers is not what is asked here. */
    private static void done(Supplier<?> act) {
        assertThat(Optional.ofNullable(act.get())).isPresent();
    }

    private void rolledBack(Runnable work) {
        transaction.executeWithoutResult(it -> {
            it.setRollbackOnly();
            work.run();
        });
    }

    /** What the work has changed, which is then undone. */
    private Map<String, Long> rolledBack(Runnable work, Map<String, Long> before) {
        var changed = new TreeMap<String, Long>();
        rolledBack(() -> {
            work.run();
            changed.putAll(since(before));
        });
        return changed;
    }

    /** The first, the last, and those that are spread between them; of one, that in the middle. */
    private static Set<Integer> some(int statements) {
        var chosen = new LinkedHashSet<Integer>();
        var many = Math.min(MOST, statements);
        for (int i = 0; i < many; i++) {
            chosen.add(many == 1 ? (statements + 1) / 2
                    : 1 + Math.toIntExact((long) i * (statements - 1) / (many - 1)));
        }
        return chosen;
    }

    private Map<String, Long> counted(String sql) {
        var counted = new TreeMap<String, Long>();
        db.sql(sql).query((row, _) -> counted.put(row.getString("what"),
                row.getBigDecimal("many") == null ? 0L : row.getBigDecimal("many").longValue())).list();
        return counted;
    }

    private Map<String, Long> since(Map<String, Long> before) {
        var changed = new TreeMap<String, Long>();
        counted(counts).forEach((what, many) -> {
            var more = many - before.getOrDefault(what, 0L);
            if (more != 0) {
                changed.put(what, more);
            }
        });
        return changed;
    }
}
