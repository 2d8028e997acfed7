package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Carried;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.DrawnFrom;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A picture is drawn from what earlier shots leave, too: where a cookie is no longer bitten in shot one, its picture in shot
 * three is out of date. What is left of those who are not in the shot, and where somebody last stood, which is only a hint
 * for the staging, change nothing that a picture must show.
 */
@Component
class DrawnFromEarlierShots implements DrawnFrom {

    private final BriefRepository briefs;
    private final BriefText text;

    DrawnFromEarlierShots(BriefRepository briefs, BriefText text) {
        this.briefs = briefs;
        this.text = text;
    }

    @Override
    public String what() {
        return "continuity";
    }

    @Override
    public Saying why() {
        return Saying.of("brief.old.continuity");
    }

    @Override
    public boolean followsWords() {
        return true;
    }

    @Override
    public Map<ShotId, String> prints(Collection<ShotId> shots) {
        Map<ShotId, String> prints = new HashMap<>();
        for (StoredBrief row : briefs.findByShotIn(shots.stream().map(ShotId::value).toList())) {
            String brief = row.brief();
            if (row.isCurrent() && brief != null) {
                prints.put(row.shot(), print(text.brief(brief), text.carried(row.carried())));
            }
        }
        return prints;
    }

    private static String print(Brief brief, List<Carried> carried) {
        List<String> shown = carried.stream()
                .filter(each -> !each.attribute().equals("place") && isIn(brief, each))
                .map(Carried::toString)
                .sorted()
                .toList();
        // of the scene itself it matters what came of it: words may name their own
        String all = brief.setting() + "\n" + brief.time() + "\n" + brief.weather() + "\n" + shown;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean isIn(Brief brief, Carried carried) {
        return brief.subjects().stream()
                .anyMatch(subject -> carried.characterId() == null
                        ? carried.label().equals(subject.label())
                        : carried.characterId().equals(subject.characterId()));
    }
}
