package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Change;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.cast.internal.RelationRepository;
import app.shotloom.cast.internal.SheetDesk;
import app.shotloom.cast.internal.SheetPen;
import app.shotloom.cast.internal.StoredRelation;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one sheet of two that turned out to be of the same: pictures, relations and mentions move to the one that stays. */
@Service
public class Merges {

    /** What would happen. */
    public record Preview(int mentions, int texts, int pictures, int relations) {}

    /** What {@link #takeBack} takes back: both sheets, their relations and the texts as they were. */
    public record Merged(
            BoardId board, Character kept, Character gone, List<Relation> relations, List<Wording.Change> changes, int mentions) {}

    private final Cast cast;
    private final Renames renames;
    private final RelationRepository relations;
    private final Relations links;
    private final SheetDesk desk;
    private final SheetPen pen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(
            Cast cast,
            Renames renames,
            RelationRepository relations,
            Relations links,
            SheetDesk desk,
            SheetPen pen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cast = cast;
        this.renames = renames;
        this.relations = relations;
        this.links = links;
        this.desk = desk;
        this.pen = pen;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preview preview(CharacterId keep, CharacterId gone, boolean goneName) {
        Character kept = cast.of(keep);
        Character other = cast.of(gone);
        BoardId board = common(kept, other);
        Renames.Preview texts = texts(board, kept, other, goneName ? other.name() : kept.name());
        int moving = (int) touching(board, other.id()).count();
        return new Preview(texts.mentions(), texts.changes().size(), other.references().size(), moving);
    }

    /**
     * @param fromGone fields in which the one that goes says what stays
     * @throws Refusal.Invalid unless both are of one kind, on one board, and changed there
     */
    @Transactional
    public Merged merge(CharacterId keep, CharacterId gone, Set<CharacterField> fromGone) {
        CharacterSheet stays = desk.ownEditable(keep);
        CharacterSheet goes = desk.ownEditable(gone);
        Character kept = stays.read();
        Character other = goes.read();
        BoardId board = common(kept, other);
        String name = fromGone.contains(CharacterField.NAME) ? other.name() : kept.name();
        Renames.Preview texts = texts(board, kept, other, name);
        List<Relation> before = touching(board, gone).map(StoredRelation::read).toList();
        return Gestures.as("merge-sheets", () -> {
            goes.delete(clock.instant());
            desk.save(goes); // its name is free from now on
            events.publishEvent(Change.deleted(board, SheetFacets.SHEET, gone.value()));
            write(stays, kept, other, fromGone);
            save(kept, stays);
            pass(board, gone, keep);
            return new Merged(board, kept, other, before, renames.write(board, texts.changes()), texts.mentions());
        });
    }

    private void save(Character before, CharacterSheet sheet) {
        desk.save(sheet);
        SheetFacets.changes(before, sheet.read()).forEach(events::publishEvent);
    }

    private void write(CharacterSheet stays, Character kept, Character other, Set<CharacterField> fromGone) {
        fromGone.stream()
                .filter(field -> field != CharacterField.ALIASES)
                .forEach(field -> pen.write(stays, field, other.value(field)));
        Stream.of(List.of(kept.name(), other.name()), kept.aliases(), other.aliases())
                .flatMap(List::stream)
                .forEach(stays::alsoCalled);
        List<MediaId> pictures = Stream.concat(kept.references().stream(), other.references().stream())
                .distinct()
                .limit(CharacterSheet.MOST_REFERENCES)
                .toList();
        stays.show(pictures);
    }

    /** What would be said of a sheet and itself, or twice, is said no more. */
    private void pass(BoardId board, CharacterId gone, CharacterId keep) {
        Set<List<?>> said = new HashSet<>();
        relationsOfAll(board).stream()
                .map(StoredRelation::read)
                .filter(each -> !each.isAbout(gone))
                .forEach(each -> said.add(sentence(each, each.subject(), each.object())));
        touching(board, gone).forEach(each -> {
            Relation relation = each.read();
            CharacterId one = relation.subject().equals(gone) ? keep : relation.subject();
            CharacterId object = relation.object();
            CharacterId other = gone.equals(object) ? keep : object;
            each.join(one, other);
            events.publishEvent(RelationFacets.change(relation, each.read()));
            if (one.equals(other) || !said.add(sentence(relation, one, other))) {
                each.delete(clock.instant());
                events.publishEvent(Change.deleted(board, RelationFacets.RELATION, relation.id().value()));
            }
            relations.save(each);
        });
    }

    private static List<?> sentence(Relation relation, CharacterId one, @Nullable CharacterId other) {
        return List.of(one, relation.kind(), relation.label(), Objects.requireNonNullElse(other, one), relation.where());
    }

    /** Both are there again, as they were; texts that were changed since stay as they are. */
    @Transactional
    public void takeBack(Merged done) {
        Gestures.as("merge-sheets", () -> part(done));
    }

    private void part(Merged done) {
        CharacterSheet stays = desk.editable(done.kept().id());
        Character merged = stays.read();
        stays.write(CharacterField.NAME, done.kept().name());
        pen.say(stays, done.kept());
        stays.write(CharacterField.ALIASES, done.kept().value(CharacterField.ALIASES));
        save(merged, stays);
        cast.restore(done.gone().id());
        for (Relation before : done.relations()) {
            links.restore(before.id());
            links.write(before.id(), before.subject(), before.object(), before.where());
        }
        renames.write(done.board(), Renames.reversed(done.changes()));
    }

    private Renames.Preview texts(BoardId board, Character kept, Character gone, String name) {
        List<Character> all = cast.of(board);
        List<Character> after = new ArrayList<>();
        for (Character sheet : all) {
            if (sheet.id().equals(kept.id())) {
                after.add(called(kept, gone, name));
            } else if (!sheet.id().equals(gone.id())) {
                after.add(sheet);
            }
        }
        List<String> names = Stream.of(List.of(kept.name(), gone.name()), kept.aliases(), gone.aliases())
                .flatMap(List::stream)
                .toList();
        return renames.preview(board, names, new Rewording(all, Set.of(kept.id(), gone.id()), name, after));
    }

    private static Character called(Character kept, Character gone, String name) {
        List<String> aliases = Stream.of(List.of(kept.name(), gone.name()), kept.aliases(), gone.aliases())
                .flatMap(List::stream)
                .filter(alias -> !alias.equalsIgnoreCase(name))
                .toList();
        return new Character(
                kept.id(), kept.onBoard(), kept.kind(), name, kept.description(), kept.appearance(), kept.palette(),
                kept.references(), kept.notes(), aliases, kept.follows());
    }

    private Stream<StoredRelation> touching(BoardId board, CharacterId sheet) {
        return relationsOfAll(board).stream().filter(each -> each.read().isAbout(sheet));
    }

    /** Of sheets that are on their way out, too. */
    private List<StoredRelation> relationsOfAll(BoardId board) {
        return relations.keptOf(board.value());
    }

    private static BoardId common(Character one, Character other) {
        BoardId board = one.board();
        if (!board.equals(other.onBoard()) || one.kind() != other.kind() || one.id().equals(other.id())) {
            throw new Refusal.Invalid("with", Saying.of("cast.refused.merge"));
        }
        return board;
    }
}
