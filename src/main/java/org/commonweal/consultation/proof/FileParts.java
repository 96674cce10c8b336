package org.commonweal.consultation.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commonweal.audit.AuditQueries;
import org.commonweal.audit.AuditRow;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.publication.PublishedResponses;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.files.FileStore;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads everything the file rests on, part by part, as it is stored now. */
@Component
class FileParts {

    private static final int PART = 500;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ConsultationGate gate;
    private final StoredResponses responses;
    private final ThemeQueries themes;
    private final PublishedResponses published;
    private final AuditQueries audit;
    private final ReadReceipts receipts;
    private final Attachments attachments;
    private final FileStore store;

    FileParts(
            ConsultationGate gate,
            StoredResponses responses,
            ThemeQueries themes,
            PublishedResponses published,
            AuditQueries audit,
            ReadReceipts receipts,
            Attachments attachments,
            FileStore store) {
        this.attachments = attachments;
        this.store = store;
        this.gate = gate;
        this.responses = responses;
        this.themes = themes;
        this.published = published;
        this.audit = audit;
        this.receipts = receipts;
    }

    /** @param until what was added to the record later is no part of it */
    List<FilePart> of(ConsultationDetails consultation, Instant until) {
        var parts = new ArrayList<FilePart>();
        parts.add(new FilePart("what was consulted on", json(consultation.brief())));
        for (int number = 1; number <= consultation.formNumber(); number++) {
            parts.add(new FilePart(
                    "questions, version " + number, FormTexts.write(gate.form(consultation.id(), number))));
        }
        consultation
                .changes()
                .reversed()
                .forEach(change -> parts.add(new FilePart("change of " + change.at(), json(change))));
        parts.add(new FilePart("responses", responses(consultation)));
        parts.add(new FilePart("files that came with responses", files(consultation)));
        parts.add(new FilePart("how answers were read", consultation.analysisNote()));
        themes.findRows(consultation.id())
                .forEach(theme -> parts.add(new FilePart("theme “" + theme.title() + "”", json(theme))));
        parts.add(new FilePart("published responses", published(consultation.slug())));
        parts.add(new FilePart("report", consultation.report()));
        parts.add(new FilePart("who has read it", receipts(consultation, until)));
        parts.add(new FilePart("record of what was done", record(consultation, until)));
        return parts;
    }

    /** A line for each response: a hash of it, so that nothing anybody answered is in the file itself. */
    private String responses(ConsultationDetails consultation) {
        var lines = new TreeMap<String, String>();
        responses.forEachPart(consultation.id(), part -> {
            for (var stored : part) {
                var row = stored.row();
                var answers = new TreeMap<>(stored.answers().byKey());
                var text = row.reference()
                        + row.formNumber()
                        + row.channel()
                        + row.organisation()
                        + row.receivedOn()
                        + answers;
                lines.put(row.id().toString(), FilePart.sha256(text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return lines(lines);
    }

    /** A line for each file: the hash of its bytes as they are read from the store now. */
    private String files(ConsultationDetails consultation) {
        var lines = new TreeMap<String, String>();
        for (var attachment : attachments.ofConsultation(consultation.id().value())) {
            try (var in = store.open(attachment.sha256())) {
                lines.put(attachment.id().toString(), FilePart.sha256(in));
            } catch (IOException unreadable) {
                lines.put(attachment.id().toString(), "cannot be read");
            }
        }
        return lines(lines);
    }

    /** A line for each published response: a hash of it, because what is published can be erased later. */
    private String published(String slug) {
        var lines = new TreeMap<String, String>();
        for (var page = published.after(slug, "", PART);
                !page.isEmpty();
                page = published.after(slug, page.getLast().publicId(), PART)) {
            page.forEach(
                    one -> lines.put(one.publicId(), FilePart.sha256(json(one).getBytes(StandardCharsets.UTF_8))));
        }
        return lines(lines);
    }

    private String receipts(ConsultationDetails consultation, Instant until) {
        var lines = new TreeMap<String, String>();
        receipts.of(consultation.id()).stream()
                .filter(receipt -> !receipt.at().isAfter(until))
                .forEach(receipt -> lines.put(
                        receipt.at().toString(), receipt.person().value().toString()));
        return lines(lines);
    }

    private String record(ConsultationDetails consultation, Instant until) {
        var text = new StringBuilder();
        for (var row : history(consultation)) {
            if (!row.at().isAfter(until)) {
                text.append(row.seq())
                        .append(' ')
                        .append(row.at())
                        .append(' ')
                        .append(row.action())
                        .append(' ')
                        .append(new TreeMap<>(row.details()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** What was done to the consultation itself, the earliest first; the file's own making is not in it. */
    List<AuditRow> history(ConsultationDetails consultation) {
        var all = new ArrayList<AuditRow>();
        for (int part = 0; ; part++) {
            var page = audit.findHistory(consultation.id().subject(), PageRequest.of(part, PART));
            page.stream()
                    .filter(row -> !row.action().startsWith("consultation.file"))
                    .forEach(all::add);
            if (page.size() < PART) {
                return all.reversed();
            }
        }
    }

    /** What the record, which nobody can change unseen, says of the file; empty for nothing. */
    Map<String, String> sealed(ConsultationDetails consultation, UUID file) {
        for (int part = 0; ; part++) {
            var page = audit.findHistory(consultation.id().subject(), PageRequest.of(part, PART));
            var made = page.stream()
                    .filter(row -> file.toString().equals(row.details().get("file")))
                    .map(AuditRow::details)
                    .findFirst();
            if (made.isPresent() || page.size() < PART) {
                return made.orElse(Map.of());
            }
        }
    }

    private static String lines(TreeMap<String, String> lines) {
        var text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        return text.toString();
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
