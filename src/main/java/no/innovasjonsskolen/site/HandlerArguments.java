package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers every {@link HandlerArgument} that a room offers. */
@Component
class HandlerArguments implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, HandlerArgument<?>> arguments;

    HandlerArguments(List<HandlerArgument<?>> arguments) {
        this.arguments = arguments.stream()
                .collect(Collectors.toMap(HandlerArgument::type, Function.identity()));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return arguments.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return requireNonNull(arguments.get(parameter.getParameterType())).of(request);
    }
}
