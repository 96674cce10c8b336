package org.commonweal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time, which other programs on the machine change less than the time on the wall. */
final class Cpu {

    private Cpu() {}

    /** Of another process since it started. */
    static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Of this process since it started. */
    static Duration own() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
