package org.commonweal.setup;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.identity.Directory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is once it answers there, and how to set it up when it is empty. */
@Component
class Announcement {

    private final StartMessage message;
    private final SetupLink link;
    private final Directory directory;
    private final Environment environment;

    Announcement(StartMessage message, SetupLink link, Directory directory, Environment environment) {
        this.message = message;
        this.link = link;
        this.directory = directory;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready() {
        // Without a port somebody runs a command and wants its answer only.
        int port = environment.getProperty("local.server.port", Integer.class, -1);
        if (port > 0) {
            message.show(lines("http://127.0.0.1:" + port));
        }
    }

    private List<String> lines(String address) {
        var lines = new ArrayList<>(List.of("The portal runs at " + address + "/"));
        boolean demonstration = environment.getProperty("commonweal.demo.enabled", Boolean.class, false);
        if (!demonstration && directory.homeCouncil().isEmpty()) {
            lines.add("It is empty. Set it up here, on this machine, within " + SetupLink.VALID_FOR.toMinutes()
                    + " minutes:");
            lines.add("  " + address + "/setup/" + link.issue());
            lines.add("The link works once. Start the portal again to get another.");
        }
        return lines;
    }
}
