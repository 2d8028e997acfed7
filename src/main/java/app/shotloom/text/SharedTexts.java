package app.shotloom.text;

import app.shotloom.live.Live;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.text.internal.Merging;
import app.shotloom.text.internal.StoredText;
import app.shotloom.text.internal.TextStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The texts that several people write in at once: who may, what they say, and what somebody lacks. */
@Service
public class SharedTexts {

    /** The news that a text says something else: {@code sequence} is how far it is now. */
    public static final String MOVED = "text-moved";

    /** In bytes; a person's longest paste is less. */
    public static final int LONGEST_CHANGE = 64 * 1024;

    /** In bytes; all that a book's worth of typing and deleting leaves behind is less. */
    private static final int LONGEST_HISTORY = 512 * 1024;

    private final ObjectProvider<TextOwner> owners;
    private final TextStore store;
    private final Merging merging;
    private final Live live;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    SharedTexts(ObjectProvider<TextOwner> owners, TextStore store, Merging merging, Live live, TransactionTemplate transaction) {
        this.owners = owners;
        this.store = store;
        this.merging = merging;
        this.live = live;
        this.transaction = transaction;
        reading = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The whole text, for somebody who begins to read it. Only texts that are opened so have a history to merge in. */
    public Merged open(TextRef text) {
        return since(text, null, 0);
    }

    /**
     * What somebody lacks who has read the text so far.
     *
     * @param document the history that was read, null for none; of another one everything is missing
     */
    public Merged since(TextRef text, @Nullable UUID document, long sequence) {
        String says = owner(text).read(text);
        if (store.find(text).filter(found -> found.says().equals(says)).isEmpty()) {
            inStep(text);
        }
        return Objects.requireNonNull(reading.execute(status -> read(text, document, sequence)));
    }

    /** At one moment: packing between two reads would take away what the second looks for. */
    private Merged read(TextRef text, @Nullable UUID document, long sequence) {
        StoredText stored = store.find(text).orElseThrow();
        List<byte[]> missing = document != null && document.equals(stored.id())
                ? store.changesAfter(stored, sequence)
                : store.whole(stored);
        return new Merged(stored.id(), stored.sequence(), missing, stored.says());
    }

    /** Begins the history of a text, or brings it in step with what was written past it. */
    private StoredText inStep(TextRef text) {
        merging.ready();
        return Objects.requireNonNull(transaction.execute(status -> {
            TextOwner owner = owner(text);
            StoredText stored = store.lock(text).orElseGet(() -> begin(text, owner.read(text)));
            String says = owner.read(text);
            return stored.says().equals(says) ? stored : append(text, merging.become(store.content(stored), says), stored);
        }));
    }

    /**
     * Merges one change into a text.
     *
     * @param document the history that it was made in
     * @param change   as Yjs encodes it (version 1), at most {@link #LONGEST_CHANGE} bytes
     * @return false when it builds on changes that never came here: everything that its author has is wanted instead
     * @throws Refusal when its author may not write there, or when it is no change of a text; nothing is changed
     */
    public boolean apply(TextRef text, UUID document, byte[] change) {
        if (change.length > LONGEST_CHANGE) {
            throw new Refusal.TooLarge(Saying.of("text.too-long"));
        }
        merging.ready();
        return Boolean.TRUE.equals(transaction.execute(status -> merge(text, document, change)));
    }

    private boolean merge(TextRef text, UUID document, byte[] change) {
        TextOwner owner = owner(text);
        String says = owner.lock(text);
        StoredText stored = store.lock(text).orElseGet(() -> begin(text, says));
        if (!stored.id().equals(document)) {
            return false;
        }
        Merging.Result result = merging.take(store.content(stored), says, change, words -> owner.clean(text, words));
        if (result.isIncomplete()) {
            return false;
        }
        append(text, result, stored);
        if (!result.says().equals(says)) {
            owner.write(text, result.says());
        }
        return true;
    }

    /**
     * What a text says after an edit that did not come letter by letter: from the API, by undo, from a list. Whatever others have
     * written since {@code base} stays. The caller has locked the owner, and writes the answer there.
     *
     * @param says   what the text says now
     * @param base   what it said when the edit began
     * @param wanted what it should say then, clean
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String rewrite(TextRef text, String says, String base, String wanted) {
        String merged = base.equals(says) ? wanted : owner(text).clean(text, merging.weave(base, says, wanted));
        store.lock(text).ifPresent(stored -> append(text, merging.become(store.content(stored), merged), stored));
        return merged;
    }

    private StoredText begin(TextRef text, String says) {
        return store.begin(text, merging.begin(says));
    }

    private StoredText append(TextRef text, Merging.Result result, StoredText stored) {
        if (result.change() == null) {
            return stored;
        }
        StoredText now = store.append(stored, result);
        if (now.isDueForPacking()) {
            now = pack(now);
        }
        live.publish(text.topic(), new News(MOVED, "", Map.of("sequence", now.sequence())));
        return now;
    }

    /** A history that has grown too long begins anew; whoever has the old one open is given the new one. */
    private StoredText pack(StoredText stored) {
        byte[] state = merging.pack(store.content(stored));
        return state.length <= LONGEST_HISTORY ? store.pack(stored, state) : store.restart(stored, merging.begin(stored.says()));
    }

    private TextOwner owner(TextRef text) {
        Map<String, TextOwner> byKind = owners.stream().collect(Collectors.toMap(TextOwner::kind, Function.identity()));
        TextOwner owner = byKind.get(text.kind());
        if (owner == null) {
            throw new Refusal.NotFound("text");
        }
        return owner;
    }
}
