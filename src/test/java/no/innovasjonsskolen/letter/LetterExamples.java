package no.innovasjonsskolen.letter;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What letters are written about. A type may have several examples, and a record has one more for each yes or no in
 * it: a letter is written of all of them together, so that it is seen in each of its versions.
 */
final class LetterExamples {

    private final Map<Class<?>, List<Object>> examples = new LinkedHashMap<>();

    void put(Class<?> type, Object... values) {
        examples.put(type, List.of(values));
    }

    /** Everything that a record holds is an example of its type. */
    void gather(Object whole) {
        switch (whole) {
            case Optional<?> maybe -> maybe.ifPresent(this::gather);
            case Collection<?> many -> new ArrayList<>(many).forEach(this::gather);
            case Record one when examples.putIfAbsent(one.getClass(), versions(one)) == null ->
                Arrays.stream(one.getClass().getRecordComponents()).map(valueIn(one)).forEach(this::gather);
            case Enum<?> constant -> examples.putIfAbsent(constant.getDeclaringClass(), List.of(constant));
            default -> {
            }
        }
    }

    /** All the arguments that a method may be called with. */
    List<List<Object>> of(Method method) {
        var all = List.of(List.<Object>of());
        for (var parameter : method.getParameters()) {
            var longer = new ArrayList<List<Object>>();
            for (var before : all) {
                for (var value : of(parameter, method)) {
                    var arguments = new ArrayList<>(before);
                    arguments.add(value);
                    longer.add(arguments);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Object> of(Parameter parameter, Method method) {
        var type = parameter.getType();
        if (type == Optional.class || Collection.class.isAssignableFrom(type)) {
            var element = (Class<?>) ((ParameterizedType) parameter.getParameterizedType())
                    .getActualTypeArguments()[0];
            return type == Optional.class
                    ? List.of(Optional.of(known(element, method).getFirst()), Optional.empty())
                    : List.of(known(element, method));
        }
        return known(type, method);
    }

    private List<Object> known(Class<?> type, Method method) {
        return examples.entrySet().stream()
                .filter(it -> type == it.getKey() || type.isInstance(it.getValue().getFirst()))
                .map(Map.Entry::getValue).findFirst()
                .orElseThrow(
                        () -> new AssertionError("LetterExamples has no example of a %s for %s: give it one"
                                .formatted(type.getSimpleName(), method)));
    }

    /** The record, and the same with each yes turned to no, and each no to yes. */
    private static List<Object> versions(Record one) {
        var versions = new ArrayList<Object>(List.of(one));
        var components = one.getClass().getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            if (components[at].getType() == boolean.class) {
                var values = Arrays.stream(components).map(valueIn(one)).toArray();
                values[at] = !(Boolean) values[at];
                versions.add(made(one.getClass(), components, values));
            }
        }
        return List.copyOf(versions);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<RecordComponent, Object> valueIn(Record one) {
        return component -> {
            try {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(one);
                return value == null ? Optional.empty() : value;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
