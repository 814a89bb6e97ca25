package vn.napa.quanlop;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        ApplicationModules.of(QuanLop.class).verify();
    }
}
