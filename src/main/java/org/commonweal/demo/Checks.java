package org.commonweal.demo;

import java.time.Duration;
import java.util.List;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceQueries;
import org.springframework.stereotype.Component;

/** Waits until the portal has looked into a file and nothing stands against handing it in. */
@Component
class Checks {

    private static final long PATIENCE_MS = 60_000;
    private static final long PAUSE_MS = 40;

    private final Stage stage;
    private final EvidenceQueries evidence;

    Checks(Stage stage, EvidenceQueries evidence) {
        this.stage = stage;
        this.evidence = evidence;
    }

    /** Takes the step of releasing a version once its file is looked into. */
    void release(String version, EvidenceId id, String user, Runnable work) {
        var step = version + "/released";
        if (!stage.has(step)) {
            await(id, user);
            stage.once(step, work);
        }
    }

    private void await(EvidenceId id, String user) {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        List<String> missing = missing(id, user);
        while (!missing.isEmpty()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Evidence of the demonstration cannot be handed in: " + missing);
            }
            pause();
            missing = missing(id, user);
        }
    }

    long editVersion(EvidenceId id) {
        return evidence.get(id).editVersion();
    }

    private List<String> missing(EvidenceId id, String user) {
        return stage.ago(Duration.ZERO, user, () -> evidence.stillMissing(id));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
