package app.shotloom.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Answers 404 where no view has the address. Vaadin serves its first page with 200 for every address and finds out
 * later; scripts and search engines never see that.
 */
@Component
class UnknownPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (!isKnown(page.getVaadinRequest())) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static boolean isKnown(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^/+|/+$", "");
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
