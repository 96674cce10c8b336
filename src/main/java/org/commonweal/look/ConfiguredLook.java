package org.commonweal.look;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The colours of the configuration, checked before anybody is shown them. */
@Component
class ConfiguredLook {

    private final Look look;

    ConfiguredLook(LookSettings settings) {
        look = settings.look();
        var problems = look.problems();
        if (!problems.isEmpty()) {
            throw new LookRefused(problems.stream().map(Look.Problem::message).collect(Collectors.joining("\n")));
        }
    }

    Look look() {
        return look;
    }
}
