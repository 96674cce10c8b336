package org.commonweal.consultation.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.paper.TaggedPdf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the consultation file, keeps it, and says later whether what it rests on is still the same. */
@Service
@Transactional
@SignedIn
public class ConsultationFiles {

    private final ConsultationGate gate;
    private final ConsultationQueries consultations;
    private final FileParts parts;
    private final FileSheet sheet;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ConsultationFiles(
            ConsultationGate gate,
            ConsultationQueries consultations,
            FileParts parts,
            FileSheet sheet,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.gate = gate;
        this.consultations = consultations;
        this.parts = parts;
        this.sheet = sheet;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A file that was made. */
    public record Row(UUID id, Instant madeAt) {}

    public UUID make(ConsultationId id) {
        var facts = gate.obliging(id);
        if (facts.state().compareTo(ConsultationState.CLOSED) < 0) {
            throw new RuleViolation("consultation.fileTooEarly", "The file is made once the consultation has closed.");
        }
        var consultation = consultations.get(id);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var found = parts.of(consultation, at);
        var pdf = TaggedPdf.bytes(sheet.of(consultation, found, parts.history(consultation), at));
        var manifest = manifest(found, pdf);
        var packed = packed(found, pdf, manifest);
        var file = Ids.timeOrdered();
        jdbc.update(
                "INSERT INTO consultation_file (id, consultation_id, made_at, manifest, packed) VALUES (?, ?, ?, ?, ?)",
                ReadReceipts.bytes(file),
                ReadReceipts.bytes(id.value()),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                manifest,
                packed);
        events.publishEvent(new Happened(
                id.subject(),
                "consultation.fileMade",
                gate.acting(),
                at,
                facts.space().subject(),
                Map.of(
                        "file",
                        file.toString(),
                        "manifest",
                        FilePart.sha256(manifest.getBytes(StandardCharsets.UTF_8)),
                        "packed",
                        FilePart.sha256(packed))));
        return file;
    }

    @Transactional(readOnly = true)
    public List<Row> findRows(ConsultationId id) {
        gate.reading(id);
        return jdbc.query(
                "SELECT id, made_at FROM consultation_file WHERE consultation_id = ? ORDER BY made_at DESC",
                (row, number) -> new Row(
                        ReadReceipts.uuid(row.getBytes(1)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                (Object) ReadReceipts.bytes(id.value()));
    }

    /** The PDF, the manifest and the parts, packed together. */
    @Transactional(readOnly = true)
    public byte[] open(String slug, UUID file) {
        var consultation = gate.reading(slug);
        return jdbc
                .query(
                        "SELECT packed FROM consultation_file WHERE id = ? AND consultation_id = ?",
                        (row, number) -> row.getBytes(1),
                        ReadReceipts.bytes(file),
                        ReadReceipts.bytes(consultation.id().value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("File"));
    }

    /**
     * Compares each part of the file with what is stored now, and the manifest and the packed file with what the record
     * says of them.
     */
    @Transactional(readOnly = true)
    public FileCheck check(ConsultationId id, UUID file) {
        gate.reading(id);
        var consultation = consultations.get(id);
        var kept = kept(id, file);
        var changed = new ArrayList<String>();
        var sealed = parts.sealed(consultation, file);
        if (!FilePart.sha256(kept.manifest().getBytes(StandardCharsets.UTF_8)).equals(sealed.get("manifest"))) {
            changed.add("the manifest");
        }
        changed.addAll(PackedFile.changed(kept.packed(), kept.manifest(), sealed));
        var listed = listed(kept.manifest());
        var now = new LinkedHashMap<String, String>();
        parts.of(consultation, kept.madeAt()).forEach(part -> now.put(part.name(), part.hash()));
        listed.forEach((name, hash) -> {
            if (!hash.equals(now.get(name))) {
                changed.add(name);
            }
        });
        return new FileCheck(
                List.copyOf(new LinkedHashSet<>(changed)),
                now.keySet().stream().filter(name -> !listed.containsKey(name)).toList());
    }

    private record Kept(Instant madeAt, String manifest, byte[] packed) {}

    private Kept kept(ConsultationId id, UUID file) {
        return jdbc
                .query(
                        "SELECT made_at, manifest, packed FROM consultation_file WHERE id = ? AND consultation_id = ?",
                        (row, number) -> new Kept(
                                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString(2),
                                row.getBytes(3)),
                        ReadReceipts.bytes(file),
                        ReadReceipts.bytes(id.value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("File"));
    }

    /** One line for each part: its hash and its name. The first is that of the PDF. */
    private static String manifest(List<FilePart> parts, byte[] pdf) {
        var text = new StringBuilder(FilePart.sha256(pdf) + "  " + PackedFile.PDF + "\n");
        parts.forEach(part ->
                text.append(part.hash()).append("  ").append(part.name()).append('\n'));
        return text.toString();
    }

    private static Map<String, String> listed(String manifest) {
        var listed = new LinkedHashMap<String, String>();
        manifest.lines()
                .skip(1)
                .forEach(line -> listed.put(PackedFile.name(line), line.substring(0, Math.min(64, line.length()))));
        return listed;
    }

    private static byte[] packed(List<FilePart> parts, byte[] pdf, String manifest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, PackedFile.PDF, pdf);
            put(zip, PackedFile.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (var part : parts) {
                put(zip, PackedFile.part(++number), part.content().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
