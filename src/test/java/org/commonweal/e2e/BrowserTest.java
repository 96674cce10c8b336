package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Base of browser journeys: a real Chromium against the packaged program. */
@Tag("browser")
abstract class BrowserTest {

    static final String PASSWORD = "wellspring-demo-2026";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    static Playwright playwright;
    static Browser browser;

    private BrowserContext context;

    final PackagedPortal portal = portal();

    /** The portal that these journeys visit: the shared one, unless they change what others look at. */
    PackagedPortal portal() {
        return PackagedPortal.shared();
    }

    @BeforeAll
    static void startBrowser() {
        var executable = System.getenv("COMMONWEAL_CHROMIUM");
        assertThat(executable)
                .as("COMMONWEAL_CHROMIUM names the browser: run these tests with ./portal test")
                .isNotBlank();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void closeWindow() {
        if (context != null) {
            context.close();
        }
    }

    /** A new window of a new visitor. */
    Page open(int width, boolean scripts) {
        closeWindow();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Signs in as a demonstration person, or goes on with an earlier session, and arrives at a workspace address. */
    void signIn(Page page, String user, String path) {
        var known = user + " at " + portal.url("");
        var earlier = SESSIONS.get(known);
        if (earlier == null) {
            signIn(portal, page, user, PASSWORD, path);
            SESSIONS.put(known, session(page));
        } else {
            page.context().addCookies(earlier);
            visit(page, path);
        }
    }

    private static List<Cookie> session(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(cookie.httpOnly))
                .toList();
    }

    static void signIn(PackagedPortal portal, Page page, String user, String password, String path) {
        page.navigate(portal.url("/app/" + path));
        page.locator("#name").fill(user);
        page.locator("#password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(portal.url("/app/**"));
        awaitView(page);
    }

    void visit(Page page, String path) {
        page.navigate(portal.url("/app/" + path));
        awaitView(page);
    }

    static void awaitView(Page page) {
        page.locator("main h1").first().waitFor();
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {})" + ".every((client) => !client.isActive?.())");
    }

    static Path picture(String name) {
        return Path.of("target", "pictures", name + ".png");
    }

    static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)).setFullPage(true));
    }

    /** No violation of WCAG 2.0 to 2.2 at levels A and AA, without exceptions. */
    static void assertAccessible(Page page, String what) {
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream().map(BrowserTest::describe))
                .as(what + " at " + page.url())
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Nothing sticks out sideways. */
    static void assertReflows(Page page, String what) {
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(overflow.intValue()).as(what + " scrolls sideways").isLessThanOrEqualTo(0);
    }
}
