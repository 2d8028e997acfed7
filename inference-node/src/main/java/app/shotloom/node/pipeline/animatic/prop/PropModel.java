package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.pipeline.animatic.prop.effect.Makeup;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An animal or a thing before anybody knows where it is. */
final class PropModel implements Model {
    /** A card is never what a picture is about. */
    private static final double LARGEST_CARD = 0.6;

    private final Brief.Subject subject;
    private final String noun;
    private final String picture;
    private final int number;
    private final Body body;
    private final Sizes sizes;
    private final Function<String, @Nullable Drawing> forms;

    /**
     * @param picture the name of its illustration or its kind of animal; empty when it has none
     * @param forms the drawing of what it may turn into, as large as that is beside it
     */
    PropModel(
            Brief.Subject subject,
            String noun,
            String picture,
            int number,
            Body body,
            Sizes sizes,
            Function<String, @Nullable Drawing> forms) {
        this.subject = subject;
        this.noun = noun;
        this.picture = picture;
        this.number = number;
        this.body = body;
        this.sizes = sizes;
        this.forms = forms;
    }

    @Override
    public double metres() {
        List<String> words = new ArrayList<>(subject.traits());
        if (subject.size() != null) {
            words.add(subject.size());
        }
        double metres = sizes.metres(noun, picture, words);
        return isStandIn() ? Math.min(metres, LARGEST_CARD) : metres;
    }

    @Override
    public double aspect() {
        Rectangle2D bounds = body.atRest().bounds();
        return bounds.getWidth() / bounds.getHeight();
    }

    @Override
    public boolean isStandIn() {
        return body instanceof Card;
    }

    @Override
    public boolean canShow(String action) {
        return body.canShow(action);
    }

    @Override
    public boolean canShow(String attribute, String value) {
        return body.shows(attribute, value) || Makeup.canShow(attribute, value) || attribute.equals("form") && forms.apply(value) != null
                || attribute.equals("condition") && forms.apply(Makeup.STATE + value) != null;
    }

    @Override
    public boolean isAirborne() {
        return sizes.isOf("air", noun);
    }

    @Override
    public double top() {
        return body.top();
    }

    @Override
    public String picture() {
        return body.picture();
    }

    @Override
    public Puppet puppet(Workbench workbench) {
        double phase = number * 0.37 + Noise.at(workbench.seed() + subject.id().hashCode()) * 0.3;
        return new PropPuppet(body, new Makeup(subject, body.atRest(), workbench.seed(), forms), workbench, phase);
    }
}
