package org.commonweal.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseReview;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.consultation.channel.StaffEntry;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.files.FileId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.paper.Print;
import org.commonweal.paper.TaggedPdf;
import org.commonweal.paper.Writing;
import org.springframework.stereotype.Component;

/** Answers to the demonstration's consultation, made up from a few phrases by a fixed seed. */
@Component
class DemoResponses {

    private static final int ALL = 214;
    private static final int PAPER = 6;

    private final Stage stage;
    private final Answering answering;
    private final StaffEntries paper;
    private final Uploads uploads;
    private final DemoCodes codes;
    private final ResponseReview review;
    private final PortalClock clock;

    DemoResponses(
            Stage stage,
            Answering answering,
            StaffEntries paper,
            Uploads uploads,
            DemoCodes codes,
            ResponseReview review,
            PortalClock clock) {
        this.uploads = uploads;
        this.codes = codes;
        this.stage = stage;
        this.answering = answering;
        this.paper = paper;
        this.review = review;
        this.clock = clock;
    }

    void load(ConsultationId id, String slug, int days) {
        var answers = new DemoAnswers();
        for (int number = 0; number < ALL; number++) {
            var sent = answers.of(number);
            var before = Duration.ofDays(days).minusMinutes(60L + number * (days * 1380L / ALL));
            var step = "response/" + number;
            if (stage.has(step)) {
                continue;
            }
            if (number % 35 == 20 && number / 35 < PAPER) {
                var scan = scan(number, sent);
                stage.once(step, () -> enter(id, before, scan, sent));
            } else {
                stage.once(step, () -> send(slug, DemoForm.form(), before, sent));
            }
        }
        stage.once("copies", () -> stage.ago(Duration.ofHours(1), "lc.leisure", () -> review.flagCopies(id)));
        codes.load(id);
    }

    private void enter(ConsultationId id, Duration before, FileId scan, Map<String, List<String>> sent) {
        var received = stage.start().minus(before).atZone(PortalClock.LONDON).toLocalDate();
        var entry = new StaffEntry(UUID.randomUUID(), Channel.PAPER, received, scan, new Fields(sent));
        stage.ago(before, "lc.leisure", () -> paper.enter(id, entry));
    }

    /** What somebody filled in by hand and posted. */
    private FileId scan(int number, Map<String, List<String>> sent) {
        var page = new Writing("A new way to run leisure, arts and culture");
        for (var question : List.of("q5", "q6", "q7")) {
            sent.getOrDefault(question, List.of()).forEach(page::paragraph);
        }
        var sheet = page.sheet("A form filled in on paper", Locale.UK, Print.NORMAL);
        var name = "paper-form-%d.pdf".formatted(number);
        return uploads.receive(name, name, new ByteArrayInputStream(TaggedPdf.bytes(sheet)));
    }

    void send(String slug, Questionnaire form, Duration before, Map<String, List<String>> sent) {
        var at = stage.start().minus(before);
        var code = clock.at(at.minus(Duration.ofMinutes(9)), () -> answering.start(slug, false));
        clock.at(at, () -> {
            for (var page : form.pages()) {
                answering.save(slug, code, page.key(), 0, of(page, sent));
            }
            return answering.send(slug, code);
        });
    }

    private static Fields of(FormPage page, Map<String, List<String>> sent) {
        var arrays = new HashMap<String, String[]>();
        sent.forEach((name, texts) -> arrays.put(name, texts.toArray(String[]::new)));
        return Fields.of(page, arrays);
    }
}
