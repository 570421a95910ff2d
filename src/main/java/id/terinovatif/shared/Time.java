package id.terinovatif.shared;

import java.time.Clock;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Time {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TaskScheduler taskScheduler(SimpleAsyncTaskSchedulerBuilder settings) {
        return settings.configure(new SteadyScheduler());
    }
}
