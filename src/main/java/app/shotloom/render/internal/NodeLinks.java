package app.shotloom.render.internal;

import app.shotloom.media.MediaId;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.links.UrlSigner;
import app.shotloom.shared.links.WebAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The links by which a node reaches web, and nothing but them. */
@Service
public class NodeLinks {

    /** A job may wait long for a node; a node does not work long on a job. */
    private static final Duration WAITING = Duration.ofDays(7);

    private static final Duration WORKING = Duration.ofHours(12);

    private final UrlSigner signer;
    private final WebAddress web;

    NodeLinks(UrlSigner signer, WebAddress web) {
        this.signer = signer;
        this.web = web;
    }

    public String claim(RenderJobId job) {
        return web.base() + signer.sign(claimPath(job.value()), WAITING);
    }

    public String reference(MediaId media) {
        return web.base() + signer.sign(referencePath(media.value()), WAITING);
    }

    public String upload(RenderJobId job, int attempt, Part part) {
        return web.base() + signer.sign(uploadPath(job.value(), attempt, part), WORKING);
    }

    /** @throws Refusal.NotAllowed when the link was not made here, was changed, or is over */
    public void checkClaim(UUID job, long expires, String signature) {
        signer.check(claimPath(job), expires, signature);
    }

    /** As {@link #checkClaim}. */
    public void checkReference(UUID media, long expires, String signature) {
        signer.check(referencePath(media), expires, signature);
    }

    /** As {@link #checkClaim}. */
    public void checkUpload(UUID job, int attempt, Part part, long expires, String signature) {
        signer.check(uploadPath(job, attempt, part), expires, signature);
    }

    private static String claimPath(UUID job) {
        return "/node/v1/jobs/" + job + "/claim";
    }

    private static String referencePath(UUID media) {
        return "/node/v1/media/" + media;
    }

    private static String uploadPath(UUID job, int attempt, Part part) {
        return "/node/v1/jobs/" + job + "/attempts/" + attempt + "/" + part.name().toLowerCase(Locale.ROOT);
    }
}
