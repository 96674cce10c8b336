package org.commonweal.consultation.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.consultation.ResponseVault;
import org.commonweal.consultation.ResponseVault.Kept;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.files.FileService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.TaggedPdf;
import org.commonweal.paper.Writing;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together everything that is held under one reference, for the person it belongs to. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class SubjectAccess {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResponseVault vault;
    private final Attachments attachments;
    private final FileService files;
    private final List<ResponseTraces> traces;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    SubjectAccess(
            ResponseVault vault,
            Attachments attachments,
            FileService files,
            List<ResponseTraces> traces,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.events = events;
        this.clock = clock;
        this.vault = vault;
        this.attachments = attachments;
        this.files = files;
        this.traces = List.copyOf(traces);
    }

    /** A ZIP with the same as a page, as a PDF and as JSON. */
    @Transactional
    public void write(ConsultationId id, String reference, OutputStream out) throws IOException {
        var kept = vault.ofReference(id, reference);
        events.publishEvent(new Happened(
                id.subject(),
                "consultation.accessPackMade",
                vault.acting(),
                clock.instant(),
                null,
                Map.of("response", kept.id().toString())));
        var held =
                traces.stream().flatMap(trace -> trace.held(kept.id()).stream()).toList();
        var sheet = sheet(kept, held);
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "what-we-hold.html", sheet.html().getBytes(StandardCharsets.UTF_8));
            add(zip, "what-we-hold.pdf", TaggedPdf.bytes(sheet));
            add(zip, "what-we-hold.json", json(kept, held));
            int number = 0;
            for (var file : attachments.ofResponse(kept.id())) {
                number++;
                if (files.get(file.file()).isClean()) {
                    try (var in = files.open(file.file())) {
                        add(zip, "files/" + number + "-" + file.name(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Sheet sheet(Kept kept, List<String> held) {
        var row = kept.row();
        var writing = new Writing("What we hold under the reference " + row.reference())
                .table(
                        "The response",
                        List.of("What", "Held"),
                        List.of(
                                List.of("Consultation", kept.title()),
                                List.of("Received", Formats.date(row.receivedOn())),
                                List.of("How", Labels.of(row.channel())),
                                List.of("Organisation", or(row.organisation(), "none given")),
                                List.of("Answered in", or(row.variant(), "the main text")),
                                List.of("Version of the questions", String.valueOf(row.formNumber())),
                                List.of("To be looked at because", or(row.suspicion(), "nothing"))))
                .section("Answers");
        kept.form().questions().forEach(question -> {
            var parts = kept.answers().of(question.key());
            if (!parts.isEmpty()) {
                writing.part(question.text());
                AnswerWords.lines(question, parts).forEach(writing::paragraph);
            }
        });
        writing.section("Kept beside it");
        if (held.isEmpty()) {
            writing.paragraph("Nothing else is kept under this reference.");
        }
        writing.list(held)
                .note("Answers about equality are kept under no name or reference, so nobody can say which are yours.");
        return writing.sheet("A copy of everything held under one reference", Locale.UK, Print.NORMAL);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static byte[] json(Kept kept, List<String> held) {
        var all = new LinkedHashMap<String, Object>();
        all.put("consultation", kept.title());
        all.put("response", kept.row());
        all.put("answers", kept.answers().byKey());
        all.put("keptBeside", held);
        return JSON.writeValueAsBytes(all);
    }
}
