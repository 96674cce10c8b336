package org.commonweal.identity.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.commonweal.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * Lets only the scripts run that the server put into the page. Vaadin's own start needs {@code eval}, inline styles and
 * a {@code base} of the same origin; nothing else is let in.
 */
@Component
class ScriptNonces implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScriptNonces::protect);
    }

    private static void protect(IndexHtmlResponse page) {
        var nonce = Ids.secret();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval';"
                                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                                + " connect-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none';"
                                + " base-uri 'self'");
    }
}
