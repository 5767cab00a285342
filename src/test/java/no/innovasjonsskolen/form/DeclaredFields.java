package no.innovasjonsskolen.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** The names of the fields that pages declare, for tests that send every form of the house. */
public final class DeclaredFields {

    private DeclaredFields() {}

    /** The parameters that the page's own forms take; where it declares none, those of its whole room. */
    public static List<String> of(Class<?> page) {
        var own = names(page);
        return List.copyOf(own.isEmpty() ? room(page) : own);
    }

    private static Set<String> room(Class<?> page) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + page.getPackageName().replace('.', '/') + "/*.class"))
                    .map(file -> page.getPackageName() + "." + file.getFilename().replace(".class", ""))
                    .filter(name -> !name.endsWith("-info") && !name.endsWith("Test"))
                    .map(name -> ClassUtils.resolveClassName(name, null))
                    .flatMap(type -> names(type).stream()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(it -> Modifier.isStatic(it.getModifiers()))
                .flatMap(it -> specs(it).stream())
                .flatMap(spec -> Stream.concat(Stream.of(spec.name()),
                        spec.kind().parameters(spec.name()).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<FieldSpec<?>> specs(Field field) {
        if (field.getType() != FieldSpec.class && field.getType() != Form.class) {
            return List.of();
        }
        try {
            field.setAccessible(true);
            return field.get(null) instanceof FieldSpec<?> spec ? List.of(spec)
                    : ((Form) field.get(null)).fields();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
