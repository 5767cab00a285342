package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** The words of the reader's language, for handlers that say something themselves. */
@Component
class WordsArgument implements HandlerArgument<Words> {

    private final Frames frames;

    WordsArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Class<Words> type() {
        return Words.class;
    }

    @Override
    public Words of(NativeWebRequest request) {
        return frames.words(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
