package org.commonweal.e2e;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspacesE2E extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "workspaces",
                "evidence",
                "evidence/EV-9",
                "evidence/EV-10",
                "evidence/EV-15",
                "search?q=older",
                "notices",
                "organisations",
                "people",
                "guests",
                "sent-mail",
                "no-such-view"
            })
    void isAccessibleAndFitsAPhone(String path) {
        var user = List.of("organisations", "people", "guests", "sent-mail").contains(path) ? "admin" : "analyst";
        for (int width : List.of(320, 1280)) {
            var page = open(width, true);
            signIn(page, user, path);

            photograph(page, "app-" + path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width);
            assertAccessible(page, path + " at " + width + " px");
            assertReflows(page, path + " at " + width + " px");
        }
    }
}
