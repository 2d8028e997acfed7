package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Where one says which shots to see: words, and chips for what can be chosen. */
@Tag("board-filter")
@JsModule("./board/board-filter.ts")
class FilterField extends Component {

    /** A chip, as the browser takes it. */
    record Chip(String kind, String value, String label) {}

    /** @param offers what can be chosen, asked for each time it is about to be seen */
    FilterField(Supplier<List<ShotFilter.Offer>> offers, Consumer<Filter> onFilter) {
        getElement()
                .addEventListener("filter-changed", event -> onFilter.accept(read(event.getEventData().path("event.detail"))))
                .addEventDetail();
        getElement().addEventListener("filter-opened", event -> offer(offers.get()));
    }

    private static Filter read(JsonNode detail) {
        return new Filter(StreamSupport.stream(detail.path("criteria").spliterator(), false)
                .map(each -> new Criterion(each.path("kind").asString(), each.path("value").asString()))
                .toList());
    }

    private void offer(List<ShotFilter.Offer> offers) {
        getElement().setPropertyList("offers", offers.stream().map(FilterField::chip).toList());
    }

    private static Chip chip(ShotFilter.Offer offer) {
        return new Chip(offer.criterion().kind(), offer.criterion().value(), offer.label());
    }

    /** @param offers to call what is chosen by the names that people read */
    void show(Filter filter, List<ShotFilter.Offer> offers) {
        if (!filter.isEmpty()) {
            offer(offers);
        }
        getElement().setPropertyList("criteria", filter.criteria());
    }

    void count(Outline shown, Outline all) {
        getElement().setProperty("shown", shown.shots().count());
        getElement().setProperty("total", all.shots().count());
    }
}
