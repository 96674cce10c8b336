package org.commonweal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationDraft;
import org.commonweal.identity.OrganisationIdentifier;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PublicPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    World world;

    @Autowired
    FindableThings things;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Directory directory;

    @Autowired
    OrganisationService organisations;

    private final String word = "p" + Ids.secret();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=health", "/glossary", "/accessibility", "/privacy", "/contact"})
    void needNoSessionNoCookieAndNoScript(String path) throws Exception {
        var body = web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().string(containsString("<html lang=\"en-GB\">")))
                .andExpect(content().string(not(containsString("<script"))))
                .andReturn();
        assertThat(body.getRequest().getSession(false)).isNull();
        assertThat(body.getResponse().getContentAsByteArray()).hasSizeLessThan(40_000);
        assertThat(body.getResponse().getContentAsString()).containsOnlyOnce("<h1>");
    }

    @Test
    void areNotSentAgainToABrowserThatHasThem() throws Exception {
        var tag = web.perform(get("/privacy")).andReturn().getResponse().getHeader("ETag");

        web.perform(get("/privacy").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @Test
    void showWhatWasFoundWithMarksAndNoMarkupFromOutside() throws Exception {
        published("<img src=x onerror=alert(1)> " + word, "says <script>alert(2)</script> about " + word);

        web.perform(get("/search").param("q", word))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>" + word + "</mark>")))
                .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void forgetWhatIsWithdrawnAtOnce() throws Exception {
        var thing = published("Withdrawn " + word, "");
        web.perform(get("/search").param("q", word)).andExpect(content().string(containsString("Withdrawn " + word)));

        world.inTransaction(() -> {
            registry.withdraw(thing);
            return null;
        });

        web.perform(get("/search").param("q", word))
                .andExpect(content().string(not(containsString("Withdrawn " + word))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=title",
                "sort=date;drop table person",
                "page=0",
                "page=x",
                "page=99999",
                "from=yesterday",
                "organisation=NOSUCH",
                "from=2027-01-02&to=2027-01-01"
            })
    void refuseASearchThatMakesNoSense(String query) throws Exception {
        web.perform(get("/search?" + query)).andExpect(status().isBadRequest());
    }

    @Test
    void keepTheSearchInTheAddress() throws Exception {
        published("One " + word, "");

        web.perform(get("/search?q=" + word + "&kind=test-thing&sort=newest"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/search?q=" + word + "&amp;sort=newest\"")))
                .andExpect(content().string(containsString("href=\"/search?q=" + word + "&amp;kind=test-thing\"")));
    }

    @Test
    void sayNothingOfAnOrganisationThatHasPublishedNothing() throws Exception {
        var partner = world.partner("Quiet");
        var code = directory.organisation(partner).code();

        web.perform(get("/organisations/" + code)).andExpect(status().isNotFound());

        published(new SearchDraft("Loud " + word, "", "", partner.value(), List.of(), null, "x", "/x"));
        web.perform(get("/organisations/" + code))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Loud " + word)));
    }

    @Test
    void sayWhatAnOrganisationIsAndWhereItIsRegistered() throws Exception {
        var admin = world.officer("Registrar", Role.ADMINISTRATOR);
        var code = "P" + word.substring(0, 6).toUpperCase(Locale.ROOT);
        var partner = world.as(
                admin,
                () -> organisations.create(new OrganisationDraft(
                        code,
                        "Registered " + word,
                        OrganisationKind.VCS_REGISTERED,
                        "Drives people to clubs.",
                        false,
                        Set.of(new OrganisationIdentifier("GB-CHC", "1234567")),
                        Set.of())));
        published(new SearchDraft("Rides " + word, "", "", partner.value(), List.of(), null, "x", "/x"));

        web.perform(get("/organisations/" + code))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Drives people to clubs.")))
                .andExpect(content().string(containsString("Charity number")))
                .andExpect(content().string(containsString("1234567")));
    }

    @Test
    void answerUnknownAddressesWithAPage() throws Exception {
        web.perform(get("/no-such-page"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Page not found")));
    }

    @Test
    void listThemselvesForSearchEnginesAndPrograms() throws Exception {
        web.perform(get("/sitemap.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<loc>http://localhost:8080/glossary</loc>")));
        web.perform(get("/robots.txt")).andExpect(content().string(startsWith("User-agent: *")));
        web.perform(get("/evidence.atom"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<id>tag:localhost,2026:evidence</id>")));
        web.perform(get("/catalog.jsonld"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"@type\":\"dcat:Catalog\"")));
        web.perform(get("/catalog.jsonld?page=9")).andExpect(status().isNotFound());
    }

    @Test
    void letBrowsersKeepStylesForGood() throws Exception {
        var home = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        var address = home.replaceAll("(?s).*href=\"(/frontend/public.css\\?v=[^\"]+)\".*", "$1");

        web.perform(get(address)).andExpect(header().string("Cache-Control", "max-age=31536000, immutable"));
        web.perform(get("/frontend/public.css")).andExpect(header().string("Cache-Control", "no-cache"));
    }

    private SubjectRef published(String title, String text) {
        return published(new SearchDraft(title, "", text, null, List.of(), null, "things", "/things"));
    }

    private SubjectRef published(SearchDraft draft) {
        var thing = things.thing(draft);
        world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PUBLIC);
            registry.publish(thing, Classification.PUBLIC);
            return null;
        });
        things.awaitIndex();
        return thing;
    }
}
