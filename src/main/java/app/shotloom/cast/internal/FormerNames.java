package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Mentions;
import app.shotloom.cast.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which names of sheets texts mention. A name that stands in none, as those one types on the way to another, may be forgotten. */
@Component
public class FormerNames {

    private final CharacterRepository sheets;
    private final List<Wording> wordings;

    FormerNames(CharacterRepository sheets, List<Wording> wordings) {
        this.sheets = sheets;
        this.wordings = wordings;
    }

    public boolean isNameMentioned(CharacterSheet sheet) {
        BoardId board = sheet.board();
        if (board == null) {
            return false;
        }
        List<String> name = Mentions.spellings(sheet.name());
        Mentions all = Mentions.of(sheets.ofBoard(board.value()).stream().map(CharacterSheet::read).toList());
        return wordings.stream()
                .flatMap(each -> each.with(board, name).stream())
                .flatMap(text -> all.found(text.words()).stream())
                .anyMatch(found -> found.sheet().id().equals(sheet.id()) && name.stream().anyMatch(found.name()::equalsIgnoreCase));
    }
}
