package app.shotloom.shell.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around the whole program. What people do is sent by plain requests, so that each passes the security
 * filters; what happens is pushed by web socket, or by long polling where a proxy allows no more.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@CssImport("./styles/base.css")
@CssImport("./styles/shell.css")
public class AppShell implements AppShellConfigurator {

    /** A frame with a thread through it. */
    private static final String ICON = "data:image/svg+xml,"
            + "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
            + "%3Crect width='32' height='32' rx='6' fill='%23161616'/%3E"
            + "%3Crect x='5' y='9' width='22' height='14' rx='2' fill='none' stroke='%23eee' stroke-width='2.5'/%3E"
            + "%3Cpath d='M9 19l5-6 4 4 5-5' fill='none' stroke='%23f2803a' stroke-width='2.5'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Shotloom");
        settings.addLink("icon", ICON);
        settings.addMetaTag("color-scheme", "light dark");
    }
}
