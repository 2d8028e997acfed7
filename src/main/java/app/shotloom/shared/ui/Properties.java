package app.shotloom.shared.ui;

import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NullNode;

/** Sets a record as a property of a web component; null becomes JavaScript's null. */
public final class Properties {

    private Properties() {}

    public static void set(Element element, String name, @Nullable Object bean) {
        if (bean == null) {
            element.setPropertyJson(name, NullNode.getInstance());
        } else {
            element.setPropertyBean(name, bean);
        }
    }
}
