package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.DrawnFrom;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A picture is drawn from what people set right, too: a take made before is out of date. */
@Component
class DrawnFromCorrections implements DrawnFrom {

    private final CorrectionBook corrections;

    DrawnFromCorrections(CorrectionBook corrections) {
        this.corrections = corrections;
    }

    @Override
    public String what() {
        return "brief";
    }

    @Override
    public Saying why() {
        return Saying.of("brief.old.corrected");
    }

    @Override
    public Map<ShotId, String> prints(Collection<ShotId> shots) {
        Map<ShotId, String> prints = new HashMap<>();
        corrections.of(shots).forEach((shot, kept) -> prints.put(shot, print(kept)));
        return prints;
    }

    private static String print(List<KeptCorrection> kept) {
        List<Correction> all = kept.stream().map(KeptCorrection::correction).toList();
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
