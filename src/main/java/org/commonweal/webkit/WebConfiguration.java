package org.commonweal.webkit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers from kept pages, and says how long styles and scripts may be kept. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final String FOR_GOOD = "max-age=31536000, immutable";

    private final PageCache pages;

    WebConfiguration(PageCache pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeptPages(pages));
        registry.addInterceptor(new KeptFiles()).addPathPatterns("/frontend/**");
    }

    private record KeptPages(PageCache pages) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (!(handler instanceof HandlerMethod method && method.hasMethodAnnotation(CachedPage.class))) {
                return true;
            }
            var kept = pages.find(request);
            if (kept.isEmpty()) {
                pages.expect(request);
                return true;
            }
            kept.get().write(request, response);
            return false;
        }
    }

    /** Addresses with a revision never change what they mean; the others are asked for again, and mostly unchanged. */
    private static class KeptFiles implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : FOR_GOOD);
            return true;
        }
    }
}
