package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.exchange.document.BoardScribe;
import app.shotloom.exchange.document.DocumentText;
import app.shotloom.exchange.internal.ShippedTemplates;
import app.shotloom.exchange.internal.StoredTemplate;
import app.shotloom.exchange.internal.TemplateFacts;
import app.shotloom.exchange.internal.TemplateRepository;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Boards to begin others with: those that come with the program, and a team's own. */
@Service
public class Templates {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TOPIC = 80;
    private static final int MOST = 200;

    private final ShippedTemplates shipped;
    private final TemplateRepository templates;
    private final BoardScribe scribe;
    private final BoardDocuments documents;
    private final MediaStore store;
    private final Boards boards;
    private final Memberships memberships;
    private final CurrentUser user;
    private final Clock clock;

    Templates(
            ShippedTemplates shipped,
            TemplateRepository templates,
            BoardScribe scribe,
            BoardDocuments documents,
            MediaStore store,
            Boards boards,
            Memberships memberships,
            CurrentUser user,
            Clock clock) {
        this.shipped = shipped;
        this.templates = templates;
        this.scribe = scribe;
        this.documents = documents;
        this.store = store;
        this.boards = boards;
        this.memberships = memberships;
        this.user = user;
        this.clock = clock;
    }

    /** Those that come with the program. */
    public List<Template> shipped() {
        return shipped.all();
    }

    /** Those of the team that new boards go to, by name. */
    @Transactional(readOnly = true)
    public List<Template> own() {
        TeamId team = memberships.home();
        return templates.ofTeam(team.value()).stream().map(Templates::read).toList();
    }

    private static Template read(StoredTemplate stored) {
        Saying name = Saying.of("exchange.template.own", "name", stored.name());
        return TemplateFacts.of(stored.id().toString(), stored.id(), name, null, false, text(stored));
    }

    private static BoardDocument text(StoredTemplate stored) {
        return DocumentText.read(stored.document().getBytes(StandardCharsets.UTF_8), stored.name());
    }

    /**
     * A new board of one that comes with the program.
     *
     * @param topic for those that ask for one
     */
    @Transactional
    public BoardId begin(String code, @Nullable String topic) {
        Template template = shipped.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("template"));
        BoardDocument document = shipped.document(code);
        if (template.asksForTopic()) {
            String about = topic == null || topic.isBlank() ? "" : Texts.name("topic", topic, LONGEST_TOPIC);
            if (about.isEmpty()) {
                throw new Refusal.Invalid("topic", Saying.of("exchange.template.topic-missing"));
            }
            document = document.titled(Words.of("exchange.template." + code + ".title", "topic", about));
        }
        return documents.make(memberships.home(), document, Map.of());
    }

    /** A new board of a team's own template, in that team. */
    @Transactional
    public BoardId begin(TemplateId id) {
        StoredTemplate template = editable(id);
        BoardDocument document = text(template);
        return documents.make(template.team(), document.titled(template.name()), pictures(template.team(), document));
    }

    /** Reference pictures stay where they are: they are the team's. */
    private Map<String, MediaId> pictures(TeamId team, BoardDocument document) {
        Set<MediaId> wanted = new LinkedHashSet<>();
        document.cast().forEach(sheet -> sheet.references().forEach(id -> wanted.add(new MediaId(UUID.fromString(id)))));
        Map<String, MediaId> pictures = new HashMap<>();
        store.of(wanted).values().stream()
                .filter(media -> media.team().equals(team))
                .forEach(media -> pictures.put(media.id().toString(), media.id()));
        return pictures;
    }

    /** Keeps the board as it is now, without takes and script, to begin others with. */
    @Transactional(isolation = Isolation.REPEATABLE_READ) // the parts of the board are read one after the other
    public TemplateId save(BoardId board, String name) {
        boards.requireEdit(board);
        TeamId team = boards.teamOf(board);
        String named = Texts.name("name", name, LONGEST_NAME);
        if (templates.ofTeam(team.value()).size() >= MOST) {
            throw new Refusal.Invalid("name", Saying.of("exchange.template.too-many", "most", MOST));
        }
        String document = new String(DocumentText.write(scribe.pattern(board)), StandardCharsets.UTF_8);
        return templates.save(new StoredTemplate(team, named, document, user.id(), clock.instant())).id();
    }

    @Transactional
    public void rename(TemplateId id, String name) {
        editable(id).rename(Texts.name("name", name, LONGEST_NAME));
    }

    /** Takes it off the list; {@link #restore} brings it back. Boards that began with it stay. */
    @Transactional
    public void delete(TemplateId id) {
        editable(id).delete(clock.instant());
    }

    @Transactional
    public void restore(TemplateId id) {
        editable(id).restore();
    }

    private StoredTemplate editable(TemplateId id) {
        StoredTemplate template = templates.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("template"));
        memberships.requireEditor(template.team());
        return template;
    }
}
