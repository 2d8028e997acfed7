package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.Mentions;
import app.shotloom.live.News;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shots that speak of somebody, something or somewhere on the board's sheets. */
@Order(3)
@Component
record CastFilter(Cast cast, Shots shots) implements ShotFilter {

    @Override
    public List<Offer> offers(BoardId board) {
        return cast.of(board).stream()
                .map(Character::name)
                .map(name -> new Offer(new Criterion("with", name), "@" + name))
                .toList();
    }

    @Override
    public boolean knows(Criterion criterion) {
        return criterion.kind().equals("with");
    }

    /** Those in which a name is written at all are found in the database; whether they speak of it, by the rules of mentions. */
    @Override
    public Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among) {
        List<Character> sheets = cast.of(board);
        Mentions mentions = Mentions.of(sheets);
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(criterion.value()))
                .flatMap(sheet -> shots.said(written(sheet, among)).values().stream()
                        .filter(shot -> mentions.sheetsIn(shot.prompt() + "\n" + shot.dialogue()).contains(sheet)))
                .map(Shot::id)
                .collect(Collectors.toSet());
    }

    private Set<ShotId> written(Character sheet, Collection<ShotId> among) {
        return Stream.concat(Stream.of(sheet.name()), sheet.aliases().stream())
                .flatMap(name -> Stream.of(name, "@" + name.replace(" ", "")))
                .distinct()
                .flatMap(name -> shots.saying(sheet.board(), name, among).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among) {
        return ShotNews.has(news, Set.of("character-changed")) ? among : ShotNews.named(news, Set.of("shot-revised"), among);
    }
}
