/** The page of a board's script: bringing one in, looking at what it suggests, and its text beside the shots. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "live",
            "media",
            "board",
            "board :: canvas",
            "shots",
            "script",
            "script :: breakdown",
            "script :: comparison",
            "script :: format"
        })
@NullMarked
package app.shotloom.script.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
