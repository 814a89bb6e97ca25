package vn.napa.quanlop.time;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one business clock, with the offset that was kept. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    BusinessClock clock(ClockOffsets offsets) {
        BusinessClock clock = new BusinessClock(Clock.systemUTC());
        Duration kept = offsets.kept();
        if (!kept.isZero()) {
            clock.moveTo(kept);
        }
        return clock;
    }
}
