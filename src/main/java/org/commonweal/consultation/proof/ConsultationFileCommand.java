package org.commonweal.consultation.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalCommand;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** {@code ./portal consultation-file NAME --out FILE}: makes the file of a consultation and writes it there. */
@Component
class ConsultationFileCommand implements PortalCommand {

    private final ConsultationQueries consultations;
    private final ConsultationFiles files;
    private final CurrentActor actors;

    ConsultationFileCommand(ConsultationQueries consultations, ConsultationFiles files, CurrentActor actors) {
        this.consultations = consultations;
        this.files = files;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "consultation-file";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        if (arguments.size() != 2) {
            out.println("Say which consultation, as the end of its public address, and with --out where to.");
            return 2;
        }
        return actors.asSystem(name(), () -> write(arguments.getFirst(), Path.of(arguments.getLast()), out));
    }

    private int write(String slug, Path target, PrintWriter out) {
        try {
            var id = consultations.get(slug).id();
            var file = files.make(id);
            Files.write(target, files.open(slug, file));
            var check = files.check(id, file);
            out.println("Written to " + target);
            out.println(
                    check.good()
                            ? "Every part is as it is stored, and its manifest is in the record."
                            : "These parts changed while it was written: " + String.join(", ", check.changed()));
            return check.good() ? 0 : 1;
        } catch (NotFound unknown) {
            out.println("There is no consultation at /consultations/" + slug);
        } catch (RuleViolation refused) {
            out.println(refused.explanation());
        } catch (IOException e) {
            out.println("It cannot be written to " + target + ": " + e.getMessage());
        }
        return 1;
    }
}
