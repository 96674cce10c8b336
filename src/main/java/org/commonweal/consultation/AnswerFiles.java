package org.commonweal.consultation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.commonweal.consultation.attachment.Attachment;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileAnswer;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.files.FileKind;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** Takes the files of a draft in, and lets no draft refer to a file that is not its own. */
@Component
class AnswerFiles {

    private static final int MOST_FILES = 60;

    private final Attachments attachments;
    private final FileService files;
    private final AnswerDrafts drafts;

    AnswerFiles(Attachments attachments, FileService files, AnswerDrafts drafts) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.files = files;
    }

    /** Called outside a transaction: it lasts as long as the upload. */
    Attachment take(AnswerDraft draft, UUID consultation, Question question, String name, InputStream in) {
        if (attachments.ofSubmission(draft.id()).size() >= MOST_FILES) {
            throw new RuleViolation("consultation.tooManyFiles", "You have sent very many files. Send no more here.");
        }
        var ending = name.substring(name.lastIndexOf('.') + 1);
        requireKind(question, FileKind.ofEnding(ending));
        var made = new AtomicReference<Attachment>();
        var limited = new Limited(in, FileRules.bytes(question), question);
        files.receive(name, null, limited, bytes -> {}, file -> {
            requireKind(question, Optional.of(file.kind()));
            requireUnsent(draft);
            made.set(attachments.add(consultation, draft.id(), question.key(), file));
        });
        return Objects.requireNonNull(made.get());
    }

    /** Holds the draft until the file is stored, so that it is not sent in between without it. */
    private void requireUnsent(AnswerDraft draft) {
        if (drafts.holdById(draft.id()).filter(found -> !found.sent()).isEmpty()) {
            throw new RuleViolation(
                    "consultation.fileAfterSending",
                    "Your answers had been sent before this file arrived. It was not taken.");
        }
    }

    private static void requireKind(Question question, Optional<FileKind> kind) {
        if (kind.filter(FileRules.kinds(question)::contains).isEmpty()) {
            throw new RuleViolation(
                    "consultation.fileKind", "This kind of file is not taken. Choose: " + FileRules.words(question));
        }
    }

    /** What the page says, where each file is one that this draft sent for that question. */
    Fields own(AnswerDraft draft, FormPage page, Fields sent) {
        if (page.questions().stream().noneMatch(AnswerFiles::asksFile)) {
            return sent;
        }
        var own = attachments.ofSubmission(draft.id());
        var kept = new HashMap<>(sent.sent());
        for (var question : page.questions()) {
            if (asksFile(question)) {
                var key = question.key();
                kept.keySet().removeIf(name -> name.equals(key) || name.startsWith(key + "-"));
                own.stream()
                        .filter(one -> one.question().equals(key)
                                && one.id().toString().equals(sent.text(key)))
                        .forEach(one -> {
                            kept.put(key, List.of(one.id().toString()));
                            kept.put(key + FileAnswer.NAME, List.of(FileAnswer.of(one.name(), one.sha256())));
                        });
            }
        }
        return new Fields(Map.copyOf(kept));
    }

    /** The question whose file did not pass its check, with the reason; most are checked long before. */
    Optional<Map.Entry<String, String>> refused(AnswerDraft draft, List<Question> asked, Fields fields) {
        for (var one : used(draft, asked, fields)) {
            var file = files.get(one.file());
            if (file.state() == FileState.REJECTED || file.state() == FileState.ERROR) {
                var why = file.explanation();
                return Optional.of(Map.entry(
                        one.question(),
                        (why == null ? "This file did not pass the check." : why) + " Choose another file"));
            }
        }
        return Optional.empty();
    }

    /** Takes away what was sent and then replaced, or lies on a way that was left. */
    void settle(AnswerDraft draft, List<Question> asked, Fields fields) {
        var all = attachments.ofSubmission(draft.id());
        if (!all.isEmpty()) {
            var used = new HashSet<>(used(draft, asked, fields));
            attachments.remove(all.stream().filter(one -> !used.contains(one)).toList());
        }
    }

    private List<Attachment> used(AnswerDraft draft, List<Question> asked, Fields fields) {
        if (asked.stream().noneMatch(AnswerFiles::asksFile)) {
            return List.of();
        }
        return attachments.ofSubmission(draft.id()).stream()
                .filter(one ->
                        asked.stream().anyMatch(question -> question.key().equals(one.question()))
                                && one.id().toString().equals(fields.text(one.question())))
                .toList();
    }

    private static boolean asksFile(Question question) {
        return question.type() == QuestionType.FILE;
    }

    /** Stops an upload that is larger than the question allows. */
    private static final class Limited extends FilterInputStream {

        private final Question question;
        private long left;

        Limited(InputStream in, long most, Question question) {
            super(in);
            this.left = most;
            this.question = question;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            left -= result < 0 ? 0 : bytes;
            if (left < 0) {
                throw new RuleViolation(
                        "consultation.fileSize",
                        "The file must be smaller than " + FileRules.megabytes(question) + " MB");
            }
            return result;
        }
    }
}
