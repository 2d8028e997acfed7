package app.shotloom.text.ui;

import app.shotloom.identity.CurrentUser;
import app.shotloom.live.Live;
import app.shotloom.live.LiveUpdates;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.TextRef;
import org.springframework.stereotype.Component;

/** Makes fields for texts that several people write in at once. */
@Component
public record TextFields(SharedTexts texts, CurrentUser user, Live live, LiveUpdates updates) {

    /** @param longest in UTF-16 units */
    public SharedText of(TextRef text, String label, int longest) {
        return new SharedText(this, text, label, longest);
    }
}
