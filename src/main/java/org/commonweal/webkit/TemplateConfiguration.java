package org.commonweal.webkit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders templates compiled into the program; a view's name is its path below {@code src/main/jte}. */
@Configuration
class TemplateConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.commonweal.templates");
        engine.setBinaryStaticContent(false);
        return engine;
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, Site site) {
        return new Templates(engine, site);
    }

    /** Comes before Spring's own resolvers, which would take every name for a servlet page. */
    private record Templates(TemplateEngine engine, Site site) implements ViewResolver, PriorityOrdered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return engine.hasTemplate(name + ".jte") ? view(engine, site, name + ".jte") : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    private static View view(TemplateEngine engine, Site site, String template) {
        return (model, request, response) -> {
            var values = new HashMap<String, Object>();
            if (model != null) {
                values.putAll(model);
            }
            values.keySet().removeIf(key -> key.startsWith("org.springframework"));
            values.put("site", site);
            var output = new Utf8ByteOutput();
            engine.render(template, values, output);
            if (response.getContentType() == null) {
                response.setContentType("text/html;charset=UTF-8");
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        };
    }
}
