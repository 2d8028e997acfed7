package app.shotloom.brief.ui;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.brief.ShotBrief;
import app.shotloom.identity.UserId;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Outcome;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The description that engines are given: written from the brief, or by a person. */
class CaptionField extends Div {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ShotId shot;
    private final BriefPanel with;
    private final SettingRight setting;
    private final LiveField caption;
    private final Span whose = new Span();
    private final NativeButton automatic;

    CaptionField(ShotId shot, BriefPanel with, SettingRight setting, boolean mayEdit) {
        this.shot = shot;
        this.with = with;
        this.setting = setting;
        addClassName("caption");
        caption = new LiveField(Words.of("brief.caption"), LiveField.Shape.TEXT, !mayEdit)
                .hinting(Words.of("brief.caption.hint"))
                .savingBy(this::save)
                .settlingBy(this::settle);
        automatic = Buttons.plain(Words.of("brief.caption.automatic"), () -> setting.giveBack("scene", "", "caption"));
        Div note = new Div(whose, automatic);
        note.addClassName("whose");
        add(caption, note);
    }

    void show(ShotBrief now, boolean mayEdit) {
        Brief brief = now.brief();
        String mine = written(now);
        caption.hear(mine != null ? mine : brief == null ? "" : brief.caption());
        whose.setText(mine != null ? Words.of("brief.caption.yours") : brief == null || brief.caption().isEmpty() ? "" : Words.of("brief.caption.read"));
        automatic.setVisible(mine != null && mayEdit);
    }

    private Outcome save(String base, String value) {
        KeptCorrection theirs = kept(with.briefs().of(shot));
        String written = theirs == null ? null : text(theirs);
        if (theirs != null && !Objects.equals(written, base) && !Objects.equals(written, value)) {
            return new Outcome.Overtaken(new Clash("caption", nameOf(theirs.by()), Objects.requireNonNullElse(written, "")));
        }
        write(value);
        return new Outcome.Saved(value);
    }

    private String settle(Clash clash, boolean mine, String value) {
        if (mine) {
            write(value);
        }
        return mine ? value : clash.theirs();
    }

    private void write(String value) {
        if (value.isBlank()) {
            setting.giveBack("scene", "", "caption");
        } else {
            setting.correct(List.of(new Correction("scene", "", "caption", JSON.writeValueAsString(value))), Words.of("brief.caption.written"));
        }
    }

    private @Nullable String written(ShotBrief now) {
        KeptCorrection kept = kept(now);
        return kept == null ? null : text(kept);
    }

    private static @Nullable KeptCorrection kept(ShotBrief now) {
        return new Corrected(now.corrections()).matching("scene", "", "caption").findFirst().orElse(null);
    }

    private static @Nullable String text(KeptCorrection kept) {
        String value = kept.correction().value();
        return value == null ? null : JSON.readTree(value).asString();
    }

    private String nameOf(UserId user) {
        return with.people().of(user).name();
    }
}
