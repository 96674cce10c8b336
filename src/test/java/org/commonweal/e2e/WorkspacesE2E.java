package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.testing.Reachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, with what is in its tabs and dialogs, in a real browser at the width of a phone and of a desk. */
class WorkspacesE2E extends BrowserTest {

    /** Who opens which addresses of a view; ids come from the page named by {@link #ID_ON}. */
    private static final Map<String, List<String>> ADDRESSES = new TreeMap<>(Map.ofEntries(
            Map.entry("/app/", List.of("analyst ", "admin ", "age.volunteer ")),
            Map.entry("/app/access-requests", List.of("lc.leisure access-requests")),
            Map.entry("/app/areas", List.of("admin areas")),
            Map.entry("/app/evidence", List.of("analyst evidence")),
            Map.entry(
                    "/app/evidence/:ref/:tab?",
                    List.of(
                            "analyst evidence/EV-9",
                            "analyst evidence/EV-9/data",
                            "analyst evidence/EV-9/areas",
                            "analyst evidence/EV-10",
                            "analyst evidence/EV-10/versions",
                            "analyst evidence/EV-10/citations",
                            "analyst evidence/EV-10/history",
                            "analyst evidence/EV-15",
                            "age.volunteer evidence/EV-15/data",
                            "analyst evidence/EV-0")),
            Map.entry("/app/evidence/:ref/edit", List.of("age.volunteer evidence/EV-15/edit")),
            Map.entry("/app/evidence/add/:space", List.of("age.volunteer evidence/add/{space}")),
            Map.entry("/app/help", List.of("age.volunteer help")),
            Map.entry("/app/needs", List.of("lc.leisure needs")),
            Map.entry("/app/needs/:ref", List.of("lc.leisure needs/N-101", "icb.lead needs/N-103")),
            Map.entry("/app/outcomes", List.of("demsvc outcomes", "lc.leisure outcomes")),
            Map.entry("/app/outcomes/:ref", List.of("lc.leisure outcomes/O-5", "lc.leisure outcomes/O-6")),
            Map.entry("/app/measures/:code", List.of("lc.leisure measures/LEI-2", "age.volunteer measures/TWN-1")),
            Map.entry("/app/gaps/:gap?", List.of("lc.leisure gaps", "age.volunteer gaps/measure-without-data")),
            Map.entry("/app/plans", List.of("div.head plans")),
            Map.entry(
                    "/app/plans/:year/:tab?",
                    List.of(
                            "div.head plans/{plan}",
                            "age.volunteer plans/{plan}/scores",
                            "lcm.wellbeing plans/{plan}/sensitivity",
                            "demsvc plans/{plan}/changes")),
            Map.entry("/app/proposals/:ref", List.of("div.head proposals/P-02", "age.volunteer proposals/P-05")),
            Map.entry("/app/proposals/:ref/score", List.of("analyst proposals/P-08/score")),
            Map.entry("/app/proposals/:ref/moderate", List.of("div.head proposals/P-09/moderate")),
            Map.entry("/app/consultations", List.of("lc.leisure consultations")),
            Map.entry(
                    "/app/consultations/:slug/:tab?",
                    List.of(
                            "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture",
                            "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/variants",
                            "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/privacy",
                            "lc.leisure consultations/quiet-hours-in-libraries-and-pools/publication",
                            "lc.leisure consultations/quiet-hours-in-libraries-and-pools/themes",
                            "lc.leisure consultations/where-older-people-meet/file")),
            Map.entry(
                    "/app/consultations/:slug/variants/:code",
                    List.of(
                            "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/variants/cy",
                            "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/variants/easy-read?show=open")),
            Map.entry(
                    "/app/consultations/:slug/edit",
                    List.of("lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/edit")),
            codingPart("codebook"),
            codingPart("coding"),
            consultationPart("entry"),
            consultationPart("heard"),
            consultationPart("import"),
            consultationPart("integrity"),
            consultationPart("keying"),
            consultationPart("tables"),
            Map.entry(
                    "/app/consultations/:slug/publication/:response",
                    List.of("lc.leisure consultations/quiet-hours-in-libraries-and-pools/publication/{response}")),
            Map.entry(
                    "/app/consultations/:slug/themes/:theme",
                    List.of("lc.leisure consultations/quiet-hours-in-libraries-and-pools/themes/{theme}")),
            Map.entry(
                    "/app/consultations/:slug/organisation",
                    List.of("wbh.dir consultations/a-new-way-to-run-leisure-arts-and-culture/organisation")),
            Map.entry("/app/glossary", List.of("admin glossary", "analyst glossary")),
            Map.entry("/app/guests", List.of("admin guests")),
            Map.entry("/app/invitations/:invitationId", List.of()),
            Map.entry("/app/look", List.of("admin look")),
            Map.entry("/app/notices", List.of("lc.leisure notices")),
            Map.entry("/app/organisations", List.of("admin organisations")),
            Map.entry("/app/organisations/{id}", List.of("admin organisations/{organisation}")),
            Map.entry("/app/people", List.of("admin people")),
            Map.entry("/app/people/{id}", List.of("admin people/{person}")),
            Map.entry("/app/public-messages", List.of("admin public-messages")),
            Map.entry("/app/search", List.of("analyst search", "analyst search?q=older")),
            Map.entry("/app/sent-mail", List.of("admin sent-mail")),
            Map.entry("/app/workspaces", List.of("lc.leisure workspaces")),
            Map.entry(
                    "/app/workspaces/:space/:section?",
                    Stream.of(
                                    "",
                                    "/members",
                                    "/documents",
                                    "/evidence",
                                    "/tasks",
                                    "/calendar",
                                    "/invitations",
                                    "/trail")
                            .map(section -> "lc.leisure workspaces/{space}" + section)
                            .toList()),
            Map.entry(
                    "/app/workspaces/:space/as/:organisation",
                    List.of("lc.leisure workspaces/{space}/as/{organisation}")),
            Map.entry(
                    "/app/workspaces/:space/documents/:document",
                    List.of("lc.leisure workspaces/{space}/documents/{document}"))));

    private static final Map<String, String> ID_ON = Map.of(
            "{space}", "workspaces",
            "{plan}", "plans",
            "{organisation}", "organisations",
            "{person}", "people",
            "{document}", "workspaces/{space}/documents",
            "{response}", "consultations/quiet-hours-in-libraries-and-pools/publication",
            "{theme}", "consultations/quiet-hours-in-libraries-and-pools/themes");

    private static final Map<String, String> IDS = new TreeMap<>();

    @Test
    void visitsEveryView() {
        assertThat(ADDRESSES.keySet())
                .isEqualTo(Reachable.views().stream().map(Reachable::pattern).collect(Collectors.toSet()));
    }

    private static Map.Entry<String, List<String>> codingPart(String part) {
        var address = "lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/" + part;
        return Map.entry("/app/consultations/:slug/" + part + "/:question?", List.of(address, address + "/q6"));
    }

    private static Map.Entry<String, List<String>> consultationPart(String part) {
        return Map.entry(
                "/app/consultations/:slug/" + part,
                List.of("lc.leisure consultations/a-new-way-to-run-leisure-arts-and-culture/" + part));
    }

    static Stream<String> addresses() {
        return Stream.concat(ADDRESSES.values().stream().flatMap(List::stream), Stream.of("analyst no-such-view"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isAccessibleAndFitsAPhone(String who) {
        var user = who.substring(0, who.indexOf(' '));
        var page = open(1280, true);
        signIn(page, user, "");
        visit(page, resolved(page, who.substring(user.length() + 1)));
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            check(page, "app-" + who.replaceAll("[^A-Za-z0-9]+", "-"), width);
        }
    }

    /** Whoever opens the dialog, where, and the button that does it; some are behind another one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lc.leisure | workspaces | Create space
            lc.leisure | workspaces/{space}/needs | Add a need
            age.volunteer | needs/N-103 | Endorse
            lc.leisure | workspaces/{space}/outcomes | Add an outcome
            lc.leisure | outcomes/O-6 | Change words
            lc.leisure | outcomes/O-5 | Add measure
            lc.leisure | outcomes/O-5 | Tie to a need
            lc.leisure | measures/LEI-2 | Change
            demsvc | outcomes | Record a ranking
            div.head | plans | Start a plan
            age.volunteer | plans | Log an opportunity
            lc.leisure | proposals/P-01 | Propose a change to the plan
            lc.leisure | workspaces/{space} | Who can see this?
            lc.leisure | workspaces/{space}/members | Add member
            lc.leisure | workspaces/{space}/members | See as a member of…
            lc.leisure | workspaces/{space}/documents | Upload documents
            lc.leisure | workspaces/{space}/documents | New folder
            lc.leisure | workspaces/{space}/invitations | Invite somebody
            lc.leisure | workspaces/{space}/tasks | Add task
            lc.leisure | workspaces/{space}/calendar | Add entry
            analyst | evidence/EV-9 | Withdraw
            admin | glossary | Add term
            admin | organisations | Add organisation
            admin | organisations/{organisation} | Invite somebody
            admin | guests | Invite a guest
            """)
    void opensDialogsThatAreAccessibleAndFitAPhone(String user, String path, String button) {
        var page = open(1280, true);
        signIn(page, user, "");
        visit(page, resolved(page, path));
        button(page, button).click();
        page.locator("vaadin-dialog vaadin-button, vaadin-confirm-dialog vaadin-button")
                .last()
                .waitFor();
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            check(page, "dialog-" + (path + "-" + button).replaceAll("[^A-Za-z0-9]+", "-"), width);
        }
    }

    @Test
    void invitesToASpaceAndTheInvitationIsAccessible() {
        var owner = open(1280, true);
        signIn(owner, "lc.leisure", "");
        visit(owner, resolved(owner, "workspaces/{space}/invitations"));
        button(owner, "Invite somebody").click();
        var dialog = owner.locator("vaadin-dialog").first();
        dialog.getByLabel("E-mail address").fill("proc@wellspring.example");
        dialog.locator("vaadin-button").last().click();
        owner.locator("main table").getByText("Quinn Tender").waitFor();

        var page = open(1280, true);
        signIn(page, "proc", "notices");
        var link = page.locator("main a[href*='invitations/']").first();
        visit(page, link.getAttribute("href").replaceAll(".*(invitations/)", "$1"));
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            check(page, "app-invitation", width);
        }
        button(page, "Decline").click();
        page.locator("vaadin-dialog vaadin-button").last().waitFor();
        check(page, "dialog-decline", 320);
    }

    /** The README shows a copy of this picture, docs/portal.png. */
    @Test
    void takesThePictureOfTheReadme() throws IOException {
        var page = open(1200, true);
        page.setViewportSize(1200, 700);
        signIn(page, "analyst", "evidence/EV-9/areas");
        page.waitForTimeout(2_000);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("readme")));

        assertThat(Files.size(picture("readme"))).isLessThan(200 * 1024);
        assertThat(Files.readString(Path.of("README.md"))).contains("docs/portal.png");
        assertThat(Path.of("docs", "portal.png")).exists();
    }

    private static void check(Page page, String name, int width) {
        // The frame slides its navigation away on narrow screens.
        page.waitForTimeout(500);
        photograph(page, name + "-" + width);
        assertAccessible(page, name + " at " + width + " px");
        assertReflows(page, name + " at " + width + " px");
    }

    /** The address with ids of the demonstration world in it. */
    private String resolved(Page page, String address) {
        for (var name : ID_ON.keySet()) {
            if (address.contains(name)) {
                if (!IDS.containsKey(name)) {
                    IDS.put(name, idOn(page, resolved(page, ID_ON.get(name))));
                }
                address = address.replace(name, IDS.get(name));
            }
        }
        return address;
    }

    private String idOn(Page page, String list) {
        visit(page, list);
        var links = page.locator("main a[href*='" + list + "/']");
        var link = list.equals("workspaces")
                ? links.filter(new Locator.FilterOptions().setHasText("Ageing well review"))
                : links;
        // The latest year is still open for proposals; the one before it shows all there is of a plan.
        var wanted = list.equals("plans") ? link.last() : link.first();
        return wanted.getAttribute("href").replaceAll(".*/", "");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
