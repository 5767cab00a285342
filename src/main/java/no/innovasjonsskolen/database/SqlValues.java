package no.innovasjonsskolen.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/** How values of the house become values of PostgreSQL, and back. */
final class SqlValues {

    /** Spring's own, with what it lacks: instants, and records around one value. */
    static final ConversionService CONVERSIONS = conversions();

    private static final Set<Class<?>> PLAIN = Set.of(String.class, Boolean.class, Integer.class, Long.class,
            UUID.class, Instant.class, LocalDate.class, byte[].class);

    /** Found once: a long list reads thousands of ids, and reflection is slow. */
    private static final ClassValue<Optional<Id>> ID = new ClassValue<>() {

        @Override
        protected Optional<Id> computeValue(Class<?> type) {
            return Id.of(type);
        }
    };

    /** An array's elements as text, of the type that the statement gives it. */
    record UntypedArray(String literal) {}

    private SqlValues() {}

    /** What the driver is given. */
    static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> written(optional.orElse(null));
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> new UntypedArray(literal(many));
            case Object[] many -> new UntypedArray(literal(Arrays.asList(many)));
            case Record id when isId(id.getClass()) -> written(component(id));
            default -> value;
        };
    }

    /** Whether a type is read from one column: a plain value, an enum, or a record around one value. */
    static boolean isValue(Class<?> type) {
        return PLAIN.contains(type) || type.isEnum() || isId(type);
    }

    static <T> Optional<T> read(ResultSet row, int column, Class<T> type) throws SQLException {
        var value = type == Object[].class ? array(row, column)
                : JdbcUtils.getResultSetValue(row, column, plain(type));
        return value == null ? Optional.empty() : Optional.ofNullable(converted(value, type));
    }

    private static <T> @Nullable T converted(Object value, Class<T> type) {
        return type.isInstance(value) ? type.cast(value) : CONVERSIONS.convert(value, type);
    }

    static <T> List<T> elements(Object[] values, Class<T> type) {
        return Arrays.stream(values).<T>map(value -> CONVERSIONS.convert(value, type)).toList();
    }

    private static Object @Nullable [] array(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : (Object[]) array.getArray();
    }

    /** The type that the driver knows for this one. */
    private static Class<?> plain(Class<?> type) {
        if (type == Instant.class) {
            return OffsetDateTime.class;
        }
        return type.isEnum() ? String.class : ID.get(type).<Class<?>>map(Id::component).orElse(type);
    }

    private static boolean isId(Class<?> type) {
        return ID.get(type).isPresent();
    }

    /** A record around one value, as reflection finds it. */
    private record Id(Class<?> component, Method accessor, Constructor<?> constructor) {

        static Optional<Id> of(Class<?> type) {
            if (!type.isRecord() || type.getRecordComponents().length != 1) {
                return Optional.empty();
            }
            var component = type.getRecordComponents()[0];
            return PLAIN.contains(ClassUtils.resolvePrimitiveIfNecessary(component.getType()))
                    ? Optional.of(new Id(component.getType(), accessible(component),
                            BeanUtils.getResolvableConstructor(type)))
                    : Optional.empty();
        }
    }

    private static Object component(Record id) {
        try {
            return ID.get(id.getClass()).orElseThrow().accessor().invoke(id);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method accessible(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    /** As PostgreSQL writes arrays: every element quoted, so that no text is taken for syntax. */
    private static String literal(Collection<?> many) {
        return many.stream().map(SqlValues::written).map(String::valueOf)
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static ConversionService conversions() {
        var conversions = new DefaultConversionService();
        conversions.addConverter(OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant);
        conversions.addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        conversions.addConverter(new ToId(conversions));
        return conversions;
    }

    /** Spring's own finds a record's constructor only where it is public. */
    private record ToId(ConversionService others) implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Object.class, Record.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return isId(target.getType());
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor source,
                TypeDescriptor target) {
            if (value == null) {
                return null;
            }
            var id = ID.get(target.getType()).orElseThrow();
            return BeanUtils.instantiateClass(id.constructor(), others.convert(value, id.component()));
        }
    }
}
