package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/**
 * Stands before the class of this name in browserless-test 1.1.1, which reads listeners from fields that Vaadin 25.3 has
 * replaced by an event bus. Goes when a release of browserless-test for 25.3 is served.
 */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        service.getEventBus().fireEvent(event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        service.getEventBus().fireEvent(event);
    }
}
