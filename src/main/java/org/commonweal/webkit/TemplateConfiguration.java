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
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "commonweal.templates");
        engine.setBinaryStaticContent(false);
        return engine;
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, Site site, PageCache pages) {
        return new Templates(engine, site, pages);
    }

    /** Comes before Spring's own resolvers, which would take every name for a servlet page. */
    private record Templates(TemplateEngine engine, Site site, PageCache pages)
            implements ViewResolver, PriorityOrdered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            var template = name + ".jte";
            return engine.hasTemplate(template) ? view(template) : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }

        private View view(String template) {
            return (model, request, response) -> {
                var values = new HashMap<String, Object>();
                if (model != null) {
                    values.putAll(model);
                }
                values.keySet().removeIf(key -> key.startsWith("org.springframework"));
                values.put("site", new SiteOfPage(site));
                var output = new Utf8ByteOutput();
                engine.render(template, values, output);
                var type = response.getContentType() == null ? "text/html;charset=UTF-8" : response.getContentType();
                var page = Rendered.of(output.toByteArray(), type);
                if (response.getStatus() == 200) {
                    pages.keep(request, page);
                }
                page.write(request, response);
            };
        }
    }
}
