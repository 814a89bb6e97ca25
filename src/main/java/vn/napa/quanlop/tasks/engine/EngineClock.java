package vn.napa.quanlop.tasks.engine;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.flowable.common.engine.impl.runtime.Clock;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.napa.quanlop.time.BusinessClock;

/** Lets the engine date its tasks and its history by the business clock. */
@Configuration(proxyBeanMethods = false)
class EngineClock {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> businessTime(BusinessClock clock) {
        return engine -> engine.setClock(new Reader(clock));
    }

    /** Reads the business clock; whoever tries to set it through the engine is not heard. */
    private record Reader(BusinessClock clock) implements Clock {

        @Override
        public Date getCurrentTime() {
            return Date.from(clock.instant());
        }

        @Override
        public Calendar getCurrentCalendar() {
            return getCurrentCalendar(getCurrentTimeZone());
        }

        @Override
        public Calendar getCurrentCalendar(TimeZone zone) {
            Calendar now = new GregorianCalendar(zone);
            now.setTime(getCurrentTime());
            return now;
        }

        @Override
        public TimeZone getCurrentTimeZone() {
            return TimeZone.getTimeZone(BusinessClock.ZONE);
        }

        @Override
        public void setCurrentTime(Date ignored) {
            // only the demo moves the business clock, and not through the engine
        }

        @Override
        public void setCurrentCalendar(Calendar ignored) {
            // as above
        }

        @Override
        public void reset() {
            // as above
        }
    }
}
