package app.shotloom.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** What a {@link LiveField} hears from the browser. */
final class LiveFieldEvents {

    private LiveFieldEvents() {}

    @DomEvent("edit")
    static class Edit extends ComponentEvent<LiveField> {
        private final int number;
        private final String base;
        private final String value;

        public Edit(
                LiveField source,
                boolean fromClient,
                @EventData("event.detail.number") int number,
                @EventData("event.detail.base") String base,
                @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.number = number;
            this.base = base;
            this.value = value;
        }

        int number() {
            return number;
        }

        String base() {
            return base;
        }

        String value() {
            return value;
        }
    }

    @DomEvent("settle")
    static class Settle extends ComponentEvent<LiveField> {
        private final boolean mine;
        private final String value;

        public Settle(
                LiveField source,
                boolean fromClient,
                @EventData("event.detail.mine") boolean mine,
                @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.mine = mine;
            this.value = value;
        }

        boolean mine() {
            return mine;
        }

        String value() {
            return value;
        }
    }

    @DomEvent("typing")
    static class Typing extends ComponentEvent<LiveField> {
        private final boolean now;

        public Typing(LiveField source, boolean fromClient, @EventData("event.detail.now") boolean now) {
            super(source, fromClient);
            this.now = now;
        }

        boolean now() {
            return now;
        }
    }
}
