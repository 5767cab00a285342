package no.innovasjonsskolen.site;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;

/**
 * What was thrown, in the log: where is written as it is, and what the throws say as {@link LogText}. Named
 * in {@code logback-spring.xml}.
 */
public final class LogFailure extends WhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return super.throwableProxyToString(new Encoded(thrown));
    }

    private record Encoded(IThrowableProxy thrown) implements IThrowableProxy {

        private static @Nullable Encoded of(@Nullable IThrowableProxy thrown) {
            return thrown == null ? null : new Encoded(thrown);
        }

        @Override
        public @Nullable String getMessage() {
            return thrown.getMessage() == null ? null : LogText.of(thrown.getMessage());
        }

        @Override
        public @Nullable String getOverridingMessage() {
            return thrown.getOverridingMessage() == null ? null : LogText.of(thrown.getOverridingMessage());
        }

        @Override
        public String getClassName() {
            return thrown.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return thrown.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return thrown.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return of(thrown.getCause());
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            return Stream.of(thrown.getSuppressed()).map(Encoded::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return thrown.isCyclic();
        }
    }
}
