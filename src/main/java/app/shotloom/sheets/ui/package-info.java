/** The drawn pictures on the cast page: of each sheet, and of all characters side by side. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "live", "media", "board", "cast", "cast :: page", "sheets"})
@NullMarked
package app.shotloom.sheets.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
