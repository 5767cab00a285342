package no.innovasjonsskolen.site;

import org.springframework.web.context.request.NativeWebRequest;

/**
 * Something that a handler may ask for as an argument, by its type, instead of the whole request. A room that
 * offers one implements this as a component.
 *
 * @param <T> the argument's type
 */
public interface HandlerArgument<T> {

    /** The type that a handler asks for. */
    Class<T> type();

    /** The argument for this request. */
    T of(NativeWebRequest request);
}
