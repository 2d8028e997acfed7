package app.shotloom.sheets.internal;

import app.shotloom.shared.links.UrlSigner;
import app.shotloom.shared.links.WebAddress;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The links by which a node hands in the pictures of a sheet. */
@Service
public class SheetLinks {

    private static final Duration DRAWING = Duration.ofMinutes(15);

    private final UrlSigner signer;
    private final WebAddress web;

    SheetLinks(UrlSigner signer, WebAddress web) {
        this.signer = signer;
        this.web = web;
    }

    public boolean isReady() {
        return web.isKnown();
    }

    public String upload(UUID request, String picture) {
        return web.base() + signer.sign(path(request, picture), DRAWING);
    }

    /** @throws app.shotloom.shared.Refusal.NotAllowed when the link was not made here, was changed, or is over */
    public void check(UUID request, String picture, long expires, String signature) {
        signer.check(path(request, picture), expires, signature);
    }

    private static String path(UUID request, String picture) {
        return "/node/v1/sheets/" + request + "/" + picture;
    }
}
