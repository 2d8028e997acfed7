package app.shotloom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItNames() {
        ApplicationModules.of(ShotloomApplication.class).verify();
    }
}
