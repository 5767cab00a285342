package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns a {@link Page} into a response. */
@Component
public class PageHandler implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final Frames frames;

    PageHandler(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object page, MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        answer((Page) requireNonNull(page), requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    void answer(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (page) {
            case Page.Shown(var view, var status) -> print(view, status, request, response);
            case Page.Sent(var url) -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, inHeader(frames.words(request).url(url)));
            }
            case Page.Refused refused -> print(ErrorPage.view(refused, frames.words(request)),
                    refused.status(), request, response);
            case Page.File file -> send(file, response);
            case Page.Stream stream -> send(stream, response);
        }
    }

    /** Shows a page in a frame that asks nobody: without menu and name, in the browser's language. */
    public void answerAlone(Object view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = frames.words(request);
        print(view, status, words, frames.bare(request, words), response);
    }

    private void print(Object view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = frames.words(request);
        print(view, status, words, frames.frame(request, words, !(view instanceof ErrorPage.View)), response);
    }

    private void print(Object view, int status, Words words, Frame frame, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        new Printer(templates, words, frame).print(view, output);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().code());
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static void send(Page.File file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static void send(Page.Stream stream, HttpServletResponse response) throws IOException {
        try (var content = stream.content().getInputStream()) {
            response.setContentType(stream.contentType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(stream.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy",
                    "sandbox; default-src 'none'; frame-ancestors 'none'");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(stream.size());
            content.transferTo(response.getOutputStream());
        }
    }

    /** An address as a header can hold it; the container would leave out a header with other signs. */
    private static String inHeader(String url) {
        var header = new StringBuilder(url.length());
        for (var sign : url.getBytes(StandardCharsets.UTF_8)) {
            header.append(sign > ' ' && sign < 0x7F ? String.valueOf((char) sign) : "%%%02X".formatted(sign));
        }
        return header.toString();
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
