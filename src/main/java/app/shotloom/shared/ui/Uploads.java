package app.shotloom.shared.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** Upload fields in the reader's language. */
public final class Uploads {

    private Uploads() {}

    /** What the field says by itself while a file comes, and when it does not. */
    public static void speak(Upload upload) {
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.of("shared.upload.too-many"))
                        .setFileIsTooBig(Words.of("shared.upload.too-big"))
                        .setIncorrectFileType(Words.of("shared.upload.other-kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.of("shared.upload.connecting"))
                                .setStalled(Words.of("shared.upload.stalled"))
                                .setProcessing(Words.of("shared.upload.processing"))
                                .setHeld(Words.of("shared.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Words.of("shared.upload.left"))
                                .setUnknown(Words.of("shared.upload.left-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.of("shared.upload.no-server"))
                                .setUnexpectedServerError(Words.of("shared.upload.failed"))
                                .setForbidden(Words.of("shared.upload.forbidden")))));
    }
}
