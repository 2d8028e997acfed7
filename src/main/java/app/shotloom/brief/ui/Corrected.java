package app.shotloom.brief.ui;

import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What people have set right in one brief. */
record Corrected(List<KeptCorrection> kept) {

    boolean is(String target, String key, String field) {
        return matching(target, key, field).findAny().isPresent();
    }

    /** Whether anything of a beat was set right; after another verb it has another key. */
    boolean isBeat(String key, String verb) {
        return corrections().anyMatch(each -> each.target().equals("beat")
                && (each.key().equals(key)
                        || each.field().equals("action") && Objects.equals(each.value(), "\"" + verb + "\"")));
    }

    Stream<KeptCorrection> matching(String target, String key, String field) {
        return kept.stream()
                .filter(each -> each.correction().target().equals(target)
                        && each.correction().key().equals(key)
                        && each.correction().field().equals(field));
    }

    /** Where somebody put one of a subject, as JSON texts, the oldest first. */
    List<Correction> spots(String subject) {
        return corrections()
                .filter(each -> each.target().equals("spot") && each.key().equals(subject) && each.field().equals("added"))
                .toList();
    }

    private Stream<Correction> corrections() {
        return kept.stream().map(KeptCorrection::correction);
    }
}
