package org.commonweal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.setup.StartMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, after the portal's address, whom one can sign in as. */
@Component
@ConditionalOnProperty("commonweal.demo.enabled")
class DemoAnnouncement {

    private final StartMessage message;
    private final Directory directory;
    private final DemoSettings settings;

    DemoAnnouncement(StartMessage message, Directory directory, DemoSettings settings) {
        this.message = message;
        this.directory = directory;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        // The folder may hold a real council's portal, whose people the demonstration knows nothing of.
        if (directory
                .homeCouncil()
                .map(OrganisationRef::name)
                .filter(demonstrated()::equals)
                .isPresent()) {
            message.show(lines(settings.password()));
        }
    }

    static List<String> lines(String password) {
        var rows = Stream.of("people.csv", "guests.csv")
                .flatMap(file -> Sheet.rows(file).stream())
                .map(row -> List.of(row.getField("user"), row.getField("name"), row.getField("note")))
                .toList();
        var lines = new ArrayList<>(List.of("Sign in as any of these, with the password " + password));
        lines.addAll(StartMessage.table(rows));
        return lines;
    }

    private static String demonstrated() {
        return Sheet.rows("organisations.csv").getFirst().getField("name");
    }
}
