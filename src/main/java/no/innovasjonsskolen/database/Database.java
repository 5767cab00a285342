package no.innovasjonsskolen.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * SQL, written out by the room whose tables it is about, with values that are the house's own types: ids,
 * instants, enums, optional values and collections of them go in and come out by {@link SqlValues}, and
 * nowhere else.
 *
 * <p>It is Spring's {@link JdbcClient} with those conversions. A collection is an array of PostgreSQL's whose
 * type is that of what it is compared with: {@code id = any(:ids)}; where nothing tells, the SQL does: {@code
 * unnest(:ids::uuid[])}.
 */
@Component
public class Database {

    private final JdbcClient client;

    Database(NamedParameterJdbcOperations operations) {
        this.client = JdbcClient.create(operations, SqlValues.CONVERSIONS);
    }

    /** A statement with named parameters, {@code :name}. */
    public Statement sql(String sql) {
        return new Statement(client.sql(sql));
    }

    /**
     * Lets one transaction at a time go on from here with this name; the lock goes when the transaction ends.
     */
    public void lock(String name) {
        sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))").param("name", name).exists();
    }

    /** A statement that is being given its values. */
    public static final class Statement {

        private final JdbcClient.StatementSpec statement;

        private Statement(JdbcClient.StatementSpec statement) {
            this.statement = statement;
        }

        /** The value of {@code :name}; empty and null are SQL's null. */
        public Statement param(String name, @Nullable Object value) {
            var written = SqlValues.written(value);
            if (written instanceof SqlValues.UntypedArray(var literal)) {
                statement.param(name, literal, Types.OTHER);
            } else {
                statement.param(name, written);
            }
            return this;
        }

        /**
         * Reads each row as this type: a value of one column, or a record whose components are named as the
         * columns are ({@code sentAt} for {@code sent_at}).
         */
        public <T> Rows<T> query(Class<T> type) {
            return SqlValues.isValue(type) ? query(row -> row.only(type)) : new Rows<>(statement.query(type));
        }

        /** Reads each row by this function. */
        public <T> Rows<T> query(Function<Row, T> read) {
            return new Rows<>(statement.query((row, _) -> read.apply(new Row(row))));
        }

        /** Reads each row for what the reader does with it. */
        public void each(Consumer<Row> reader) {
            statement.query((row, _) -> {
                reader.accept(new Row(row));
                return row;
            }).list();
        }

        /** Whether there is any row. */
        public boolean exists() {
            return query(_ -> true).first().isPresent();
        }

        /** Changes rows; answers how many. */
        public int update() {
            return statement.update();
        }
    }

    /** What a query answers. All of it is read at once, so no connection is held by a reader. */
    public static final class Rows<T> {

        private final JdbcClient.MappedQuerySpec<T> rows;

        private Rows(JdbcClient.MappedQuerySpec<T> rows) {
            this.rows = rows;
        }

        /** All rows, in the query's order. */
        public List<T> list() {
            return rows.list();
        }

        /**
         * The only row; no row is {@code EmptyResultDataAccessException}, which the reader sees as «not
         * found».
         */
        public T single() {
            return rows.single();
        }

        /** The only row, if there is one; two are a mistake and throw. */
        public Optional<T> optional() {
            return rows.optional();
        }

        /** The first row, if there is any. */
        public Optional<T> first() {
            return rows.list().stream().findFirst();
        }
    }

    /**
     * One row, while it is read. A column that is not there, or is null where a value is asked for, throws.
     */
    public static final class Row {

        private final ResultSet row;

        private Row(ResultSet row) {
            this.row = row;
        }

        /** The value of a column that is never null. */
        public <T> T get(String column, Class<T> type) {
            return find(column, type)
                    .orElseThrow(() -> new IllegalStateException("No value in column " + column));
        }

        /** The value of a column that may be null. */
        public <T> Optional<T> find(String column, Class<T> type) {
            return read(column, type);
        }

        /** The values of an array. */
        public <T> List<T> list(String column, Class<T> type) {
            return SqlValues.elements(get(column, Object[].class), type);
        }

        /** The text of a column that is never null. */
        public String text(String column) {
            return get(column, String.class);
        }

        /** Whether the column is true. */
        public boolean is(String column) {
            return get(column, Boolean.class);
        }

        /** The whole number of a column that is never null. */
        public int number(String column) {
            return get(column, Integer.class);
        }

        /** Whether the column has a value: for what an outer join may not find. */
        public boolean has(String column) {
            return find(column, Object.class).isPresent();
        }

        private <T> T only(Class<T> type) {
            try {
                return SqlValues.read(row, 1, type)
                        .orElseThrow(() -> new IllegalStateException("No value in the only column"));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private <T> Optional<T> read(String column, Class<T> type) {
            try {
                return SqlValues.read(row, row.findColumn(column), type);
            } catch (SQLException e) {
                throw new IllegalStateException("Column " + column + " is no " + type.getSimpleName(), e);
            }
        }
    }
}
