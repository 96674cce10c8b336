package org.commonweal.evidence;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.springframework.stereotype.Component;

/** Gathers what stands against handing a version in. */
@Component
class ReadinessCheck {

    private final FileService files;
    private final EvidenceChecks checks;
    private final Access access;

    ReadinessCheck(FileService files, EvidenceChecks checks, Access access) {
        this.files = files;
        this.checks = checks;
        this.access = access;
    }

    Readiness of(EvidenceItem item) {
        boolean confidential = access.classificationOf(item.space()) == Classification.CONFIDENTIAL;
        return new Readiness(obstacles(item.newest()), confidential);
    }

    /** What is wrong with the version's file, each as a sentence. */
    List<String> obstacles(EvidenceVersion version) {
        var attached = version.file();
        if (attached == null) {
            return List.of("Add a file.");
        }
        var obstacles = new ArrayList<String>();
        var file = files.get(new FileId(attached.id()));
        if (file.state() == FileState.PENDING) {
            return List.of("The file is still being checked. Try again in a moment.");
        }
        var explanation = file.explanation();
        if (!file.isClean()) {
            obstacles.add(explanation == null ? "The file could not be read. Upload it again." : explanation);
            return obstacles;
        }
        checks.findById(version.id())
                .ifPresentOrElse(
                        check -> obstacles.addAll(faults(check)),
                        () -> obstacles.add("The data is still being read. Try again in a moment."));
        return obstacles;
    }

    private static List<String> faults(EvidenceCheck check) {
        var explanation = check.explanation();
        if (check.state() == CheckState.REFUSED && explanation != null) {
            return List.of(explanation);
        }
        return check.errorCount() == 0
                ? List.of()
                : List.of("Put right %s in the data."
                        .formatted(
                                check.errorCount() == 1
                                        ? "the error"
                                        : "the %,d errors".formatted(check.errorCount())));
    }
}
