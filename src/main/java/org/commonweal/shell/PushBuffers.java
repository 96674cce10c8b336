package org.commonweal.shell;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the socket of each open page small buffers for what comes in. Pages speak by ordinary requests; on the socket
 * they only keep the connection alive, and its usual buffers are a quarter of what a signed-in session takes.
 */
@Component
class PushBuffers {

    private static final String CHARACTERS = "2048";

    private final ServletContext context;

    PushBuffers(ServletContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void shrink() {
        for (var name : Collections.list(context.getAttributeNames())) {
            if (context.getAttribute(name) instanceof AtmosphereFramework framework) {
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, CHARACTERS);
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, CHARACTERS);
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, CHARACTERS);
            }
        }
    }
}
