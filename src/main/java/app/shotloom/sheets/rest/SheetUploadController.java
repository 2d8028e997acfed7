package app.shotloom.sheets.rest;

import app.shotloom.sheets.internal.SheetLinks;
import app.shotloom.sheets.internal.SheetUploads;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The links in a request for a sheet. Whoever has one may follow it: nodes have no account. */
@RestController
@RequestMapping("/node/v1/sheets")
class SheetUploadController {

    private final SheetLinks links;
    private final SheetUploads uploads;

    SheetUploadController(SheetLinks links, SheetUploads uploads) {
        this.links = links;
        this.uploads = uploads;
    }

    @PutMapping("/{request}/{picture}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void upload(
            @PathVariable UUID request,
            @PathVariable String picture,
            @RequestParam long expires,
            @RequestParam String signature,
            InputStream content) {
        links.check(request, picture, expires, signature);
        uploads.accept(request, picture, content);
    }
}
