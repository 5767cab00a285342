package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.HandlerExceptionResolverComposite;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Wires templates and pages into the web framework. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SiteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "no.innovasjonsskolen");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    WebMvcConfigurer argumentsOfHandlers(HandlerArguments arguments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }
        };
    }

    /** Pages come first: the framework would otherwise take a page for a model attribute. */
    @Bean
    InitializingBean pagesFirst(RequestMappingHandlerAdapter adapter, PageHandler pages) {
        return () -> {
            var handlers = new ArrayList<HandlerMethodReturnValueHandler>(List.of(pages));
            handlers.addAll(adapter.getReturnValueHandlers());
            adapter.setReturnValueHandlers(handlers);
        };
    }

    /** And so do the pages that answer a throw: else the framework looks for a view by the address. */
    @Bean
    InitializingBean pagesFirstAfterThrows(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolvers, PageHandler pages) {
        return () -> {
            for (var resolver : ((HandlerExceptionResolverComposite) resolvers).getExceptionResolvers()) {
                if (resolver instanceof ExceptionHandlerExceptionResolver byAnnotation) {
                    var handlers = new ArrayList<HandlerMethodReturnValueHandler>(List.of(pages));
                    handlers.addAll(requireNonNull(byAnnotation.getReturnValueHandlers()).getHandlers());
                    byAnnotation.setReturnValueHandlers(handlers);
                }
            }
        };
    }
}
