package app.shotloom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Puts components into an order with as few moves as may be, so that the browser keeps what did not move. */
public final class Children {

    private Children() {}

    public static void arrange(Element parent, List<? extends Component> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            Element child = wanted.get(i).getElement();
            if (i >= parent.getChildCount() || !parent.getChild(i).equals(child)) {
                parent.insertChild(i, child);
            }
        }
        while (parent.getChildCount() > wanted.size()) {
            parent.removeChild(parent.getChildCount() - 1);
        }
    }
}
