package app.shotloom.demo;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.OnBehalf;
import app.shotloom.render.RenderQueue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the demo's team and board at the first start, all or nothing, and has the board rendered; at every start prints
 * how to sign in.
 */
@Component
@ConditionalOnBooleanProperty("shotloom.demo")
class Demo {

    private final Accounts accounts;
    private final DemoTeam team;
    private final SampleBoard board;
    private final RenderQueue renders;
    private final OnBehalf onBehalf;
    private final DemoFile file;
    private final TransactionOperations transaction;

    Demo(
            Accounts accounts,
            DemoTeam team,
            SampleBoard board,
            RenderQueue renders,
            OnBehalf onBehalf,
            DemoFile file,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.team = team;
        this.board = board;
        this.renders = renders;
        this.onBehalf = onBehalf;
        this.file = file;
        this.transaction = transaction;
    }

    /** Before the set-up link is offered, which the demo makes needless. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void begin() {
        if (!accounts.anyExist()) {
            transaction.executeWithoutResult(status -> make());
        } else if (!file.exists()) {
            System.out.println("This data folder has accounts of its own, so --demo adds nothing to it.");
            return;
        }
        System.out.println("The demo's accounts, also in " + file + ":");
        file.lines().forEach(line -> System.out.println("  " + line));
    }

    /** The file is written before the commit: a start that breaks off leaves no accounts whose passwords nobody knows. */
    private void make() {
        DemoTeam.Opened opened = team.open();
        onBehalf.of(opened.editor(), () -> renders.request(board.create()));
        file.write(opened.lines());
    }
}
