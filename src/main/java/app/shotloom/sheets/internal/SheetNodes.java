package app.shotloom.sheets.internal;

import java.util.UUID;

/** The way to the nodes that draw. */
public interface SheetNodes {

    /** Sends it, or leaves it when the broker is away: whoever looks again has it asked again. */
    void ask(UUID request, Asking asking);
}
