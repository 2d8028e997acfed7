package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.pipeline.SheetOrder;
import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.ink.Looks;
import app.shotloom.node.pipeline.animatic.setting.Places;
import app.shotloom.node.pipeline.animatic.sheet.SheetRoom;
import app.shotloom.node.pipeline.animatic.sheet.SheetRoom.Member;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.util.List;
import java.util.Optional;

/** Finds what each sheet is drawn by, as a shot that mentions it would, and has it drawn. */
final class AnimaticSheets implements SheetArtist {
    private static final int WIDE = 960;
    private static final int HIGH = 540;

    private final AnimaticRenderer artist;
    private final Casting casting;
    private final SheetRoom room;

    AnimaticSheets(AnimaticRenderer artist, Casting casting, Catalog catalog, Places places) {
        this.artist = artist;
        this.casting = casting;
        this.room = new SheetRoom(catalog, places, casting.somebody());
    }

    @Override
    public Optional<SheetPicture> draw(SheetOrder order, String picture) {
        CastMember first = order.cast().getFirst();
        Look look = order.look() == null ? Looks.USUAL : order.look();
        if (first.isLocation() && !picture.equals("line-up")) {
            return picture.equals("day") || picture.equals("night") ? Optional.of(place(order, first, picture)) : Optional.empty();
        }
        List<Member> members = order.cast().stream().filter(one -> !one.isLocation()).map(this::member).toList();
        return members.isEmpty() ? Optional.empty() : room.draw(members, look, picture);
    }

    private Member member(CastMember sheet) {
        Brief.Subject subject = subject(sheet);
        return new Member(sheet.characterId(), casting.model(subject, sheet), subject.kind() == Brief.Kind.PERSON);
    }

    /** What the reader takes it for where a shot mentions it and says nothing more. */
    private Brief.Subject subject(CastMember sheet) {
        var words = Words.of("@" + sheet.name() + " stands.");
        var order = new BriefOrder(words, 1, List.of(sheet), List.of(), List.of());
        Brief.Kind usual = sheet.isCharacter() ? Brief.Kind.PERSON : Brief.Kind.THING;
        return artist.reader().read(order).subjects().stream()
                .filter(one -> sheet.characterId().equals(one.characterId()))
                .findFirst()
                .orElseGet(() -> new Brief.Subject(
                        "s1", sheet.name(), usual, sheet.characterId(), 1, null, null, null, null, List.of(), "", List.of()));
    }

    /** An establishing shot of a place in which nobody is. */
    private SheetPicture place(SheetOrder order, CastMember sheet, String time) {
        var camera = new Brief.Camera("long", false, "eye-level", "normal", List.of(new Brief.Move("static", 0, 1)));
        Brief brief = Draft.blank(1).setting(sheet.name()).time(time).camera(camera).brief();
        var words = new BriefOrder(Words.of(sheet.name()), 1, order.cast(), List.of(), List.of());
        var shot = new RenderOrder(order.requestId(), 0, WIDE, HIGH, 1, words, brief, order.look(), false);
        try (Rendering rendering = artist.begin(shot)) {
            return new SheetPicture(rendering.frame(0), List.of());
        }
    }
}
