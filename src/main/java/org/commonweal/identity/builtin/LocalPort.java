package org.commonweal.identity.builtin;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The port the portal listens on, known once it listens. */
@Component
@ActiveOnBuiltIn
class LocalPort {

    private volatile int number;

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            number = event.getWebServer().getPort();
        }
    }

    int number() {
        return number;
    }
}
