package org.commonweal.kernel;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class KernelConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PortalClock portalClock() {
        return new PortalClock(Clock.systemUTC());
    }
}
