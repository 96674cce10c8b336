package org.commonweal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class LookPagesTest {

    private static final Look OTHER = new Look("#5b1a5e", "#ffffff", "#5b1a5e", "#8a1f11", "#111111", "#ffffff");

    @Autowired
    MockMvc web;

    @Autowired
    LookService service;

    @Autowired
    LookQueries queries;

    @Autowired
    World world;

    @AfterEach
    void putTheStandardBack() {
        adopt(Look.STANDARD, null);
    }

    @Test
    void showsNewColoursAndLogoAtOnceUnderAnotherRevision() throws Exception {
        adopt(Look.STANDARD, null);
        var before = queries.present().revision();

        var logo = LogoTest.picture("png", 30);
        adopt(OTHER, Logo.of(logo));

        var revision = queries.present().revision();
        assertThat(revision).isNotEqualTo(before);
        web.perform(get("/look.css").param("v", revision))
                .andExpect(status().isOk())
                .andExpect(content().string(OTHER.css()))
                .andExpect(content().contentType("text/css;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        web.perform(get("/logo.png").param("v", revision))
                .andExpect(status().isOk())
                .andExpect(content().bytes(logo))
                .andExpect(content().contentType("image/png"));
        var home = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(home).contains("/look.css?v=" + revision, "/logo.png?v=" + revision);
    }

    @Test
    void showsTheNameAloneOnceTheLogoIsRemoved() throws Exception {
        adopt(Look.STANDARD, Logo.of(LogoTest.picture("png", 30)));

        world.as(world.officer("Robin Admin", Role.ADMINISTRATOR), service::removeLogo);

        web.perform(get("/logo.png")).andExpect(status().isNotFound());
        var home = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(home).doesNotContain("/logo.png");
    }

    @Test
    void asksEachTimeUnderAnAddressWithoutTheRevision() throws Exception {
        web.perform(get("/look.css")).andExpect(header().string("Cache-Control", "no-cache"));
        web.perform(get("/look.css")
                        .header("If-None-Match", "\"" + queries.present().revision() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void letsOnlyAdministratorsChangeIt() {
        var analyst = world.officer("Ann Analyst", Role.ANALYST);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> world.as(analyst, () -> service.adopt(OTHER, null)))
                .isInstanceOfAny(AccessDeniedException.class, AccessRefused.class);
    }

    private void adopt(Look look, Logo logo) {
        world.as(world.officer("Robin Admin", Role.ADMINISTRATOR), () -> service.adopt(look, logo));
    }
}
