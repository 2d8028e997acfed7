package app.shotloom.shots.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.shots.ShotSearch.Found;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks PostgreSQL's text search; scripts that put no blanks between words are searched letter by letter. */
@Component
public class ShotFinder {

    private static final String QUERY = """
            select b.id as board, b.title as board_title, s.id as shot, c.title as heading, s.prompt
              from shot s
              join placed_shot p on p.id = s.id and p.deleted_at is null
              join scene c on c.id = p.scene_id and c.deleted_at is null
              join board b on b.id = s.board_id and b.deleted_at is null
             where b.team_id in (:teams) and %s
             order by b.changed_at desc, c.rank, p.rank
             limit :most""";
    private static final String BY_WORDS =
            "to_tsvector('simple', s.prompt || ' ' || s.dialogue || ' ' || s.notes) @@ to_tsquery('simple', :asked)";
    private static final String BY_LETTERS = "position(lower(:asked) in lower(s.prompt || ' ' || s.dialogue || ' ' || s.notes)) > 0";

    private final JdbcClient database;

    ShotFinder(JdbcClient database) {
        this.database = database;
    }

    public List<Found> find(List<UUID> teams, String words, int most) {
        boolean spaced = words.codePoints().noneMatch(Character::isIdeographic) && !words.matches(".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}].*");
        String asked = spaced ? prefixes(words) : words.strip();
        if (asked.isEmpty()) {
            return List.of();
        }
        return database.sql(QUERY.formatted(spaced ? BY_WORDS : BY_LETTERS))
                .param("teams", teams)
                .param("asked", asked)
                .param("most", most)
                .query((row, number) -> new Found(
                        new BoardId(row.getObject("board", UUID.class)),
                        row.getString("board_title"),
                        new ShotId(row.getObject("shot", UUID.class)),
                        row.getString("heading"),
                        row.getString("prompt")))
                .list();
    }

    /** "red boa" as {@code red:* & boa:*}; signs mean nothing to the search and are dropped. */
    private static String prefixes(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
