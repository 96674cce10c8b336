package org.commonweal.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** Styles and push of the workspaces. Push keeps to transports that pass the servlet filters. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/app.css")
@StyleSheet("context://look.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class PortalShell implements AppShellConfigurator {}
