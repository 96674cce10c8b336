package org.commonweal.webkit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ViewResolver;

@PortalTest
class ErrorPagesTest {

    @Autowired
    ErrorPages errors;

    @Autowired
    ViewResolver jteViewResolver;

    private MockMvc web;

    @BeforeEach
    void serveATroubledController() {
        web = MockMvcBuilders.standaloneSetup(new Troubled())
                .setControllerAdvice(errors)
                .setViewResolvers(jteViewResolver)
                .build();
    }

    @Test
    void answersInPlainEnglishWithTheRightStatus() throws Exception {
        web.perform(get("/missing")).andExpect(status().isNotFound()).andExpect(text("Page not found"));
        web.perform(get("/withdrawn")).andExpect(status().isGone()).andExpect(text("Figures were wrong."));
        web.perform(get("/refused")).andExpect(status().isConflict()).andExpect(text("Close it first."));
        web.perform(get("/field")).andExpect(status().isBadRequest()).andExpect(text("Choose a date."));
        web.perform(get("/no/such/address")).andExpect(status().isNotFound());
    }

    @Test
    void tellsAVisitorNothingOfWhatTheyMayNotRead() throws Exception {
        web.perform(get("/secret"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Members only"))));
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        web.perform(get("/crowded"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "90"));
    }

    @Test
    void givesAFaultAReferenceAndKeepsItsDetailsToItself() throws Exception {
        web.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(matchesPattern("(?s).*reference [0-9A-F]{8}\\..*")))
                .andExpect(content().string(not(containsString("jdbc"))))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    private static org.springframework.test.web.servlet.ResultMatcher text(String text) {
        return content().string(containsString(text));
    }

    @RestController
    static class Troubled {

        @GetMapping("/{trouble}")
        String fail(@PathVariable String trouble) {
            throw switch (trouble) {
                case "missing" -> new NotFound("Page");
                case "withdrawn" -> new Withdrawn("EV-1", "Figures were wrong.");
                case "refused" -> new RuleViolation("test.open", "Close it first.");
                case "field" -> RuleViolation.onField("test.date", "date", "Choose a date.");
                case "secret" -> new AccessRefused("test.members", "Members only");
                case "crowded" -> new TooManyRequests(Duration.ofSeconds(90));
                default -> new IllegalStateException("jdbc:h2:secret");
            };
        }
    }
}
