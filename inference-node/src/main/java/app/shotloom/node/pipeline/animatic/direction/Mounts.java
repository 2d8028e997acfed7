package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Business;
import java.util.ArrayList;
import java.util.List;

/** What somebody is on or in that nobody names: it is in the picture, not in the account of it. */
final class Mounts {
    private Mounts() {}

    static List<Brief.Subject> missing(Business business) {
        List<Brief.Subject> missing = new ArrayList<>();
        for (Business.Mount mount : business.mounts()) {
            boolean animal = business.isAnimal(mount.noun());
            missing.add(new Brief.Subject(
                    id(mount), mount.noun(), animal ? Brief.Kind.ANIMAL : Brief.Kind.THING, null, 1, null, null, null, null, List.of(), "", List.of()));
        }
        return missing;
    }

    /** Who is on or in it, and when. */
    static List<Link> links(Script script) {
        List<Link> links = new ArrayList<>();
        for (Business.Mount mount : script.business().mounts()) {
            for (Actor rider : script.of(mount.rider())) {
                for (Actor vehicle : script.of(id(mount))) {
                    boolean last = mount.endSeconds() > script.seconds() - 0.3;
                    double from = mount.startSeconds() < 0.3 ? 0 : mount.startSeconds();
                    double until = last ? script.seconds() + 1 : mount.endSeconds();
                    links.add(Link.of(rider, mount.inside() ? Where.IN : Where.ON, vehicle, from, until));
                    if (!last) {
                        links.add(Link.of(rider, Where.NEXT_TO, vehicle, until, script.seconds() + 1));
                    }
                }
            }
        }
        return links;
    }

    private static String id(Business.Mount mount) {
        return Furniture.UNNAMED + mount.rider() + "." + mount.noun();
    }
}
