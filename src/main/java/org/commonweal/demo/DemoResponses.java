package org.commonweal.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
    private static final int ORGANISATIONS = 23;
    private static final int PAPER = 6;

    /** One text sent ten times: nine of them copy the first. */
    private static final int CAMPAIGN = 10;

    private static final List<String> STEPS =
            List.of("strongly_agree", "agree", "agree", "neither", "disagree", "strongly_disagree");
    private static final String CAMPAIGN_TEXT =
            "Our pools are where this town learned to swim and where it still meets. Whoever runs them must keep both of"
                    + " them open every day, keep the prices within reach of every family, and keep the people who work"
                    + " there. Anything less would be a loss that no saving can make good.";

    private final Stage stage;
    private final Answering answering;
    private final StaffEntries paper;
    private final Uploads uploads;
    private final DemoCodes codes;
    private final ResponseReview review;
    private final PortalClock clock;
    private final Random random = new Random(214);

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
        var organisations = Sheet.rows("organisations.csv").stream()
                .map(row -> row.getField("name"))
                .toList();
        var words = words();
        for (int number = 0; number < ALL; number++) {
            var sent = answers(number, organisations, words);
            var before = Duration.ofDays(days).minusMinutes(60L + number * (days * 1380L / ALL));
            if (number % 35 == 20 && number / 35 < PAPER) {
                var received =
                        stage.start().minus(before).atZone(PortalClock.LONDON).toLocalDate();
                var scan = scan(number, sent);
                stage.ago(
                        before,
                        "lc.leisure",
                        () -> paper.enter(
                                id,
                                new StaffEntry(UUID.randomUUID(), Channel.PAPER, received, scan, new Fields(sent))));
            } else {
                send(slug, DemoForm.form(), before, sent);
            }
        }
        stage.ago(Duration.ofHours(1), "lc.leisure", () -> review.flagCopies(id));
        codes.load(id);
    }

    /** What somebody filled in by hand and posted. */
    private FileId scan(int number, Map<String, List<String>> sent) {
        var page = new Writing("A new way to run leisure, arts and culture");
        for (var question : List.of("q5", "q6", "q7")) {
            sent.getOrDefault(question, List.of()).forEach(page::paragraph);
        }
        var sheet = page.sheet("A form filled in on paper", Locale.UK, Print.NORMAL);
        return uploads.receive("paper-form-%d.pdf".formatted(number), new ByteArrayInputStream(TaggedPdf.bytes(sheet)));
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

    private Map<String, List<String>> answers(int number, List<String> organisations, Map<String, List<String>> words) {
        var sent = new HashMap<String, List<String>>();
        sent.put("q1", used());
        List.of("active", "together", "pride").forEach(row -> sent.put("q2-" + row, List.of(step(0))));
        rank(sent);
        sent.put("q4-a", List.of(step(2)));
        sent.put("q4-b", List.of(step(1)));
        sent.put("q4-c", List.of(step(0)));
        sent.put("q4-d", List.of(step(2)));
        sent.put("q4-e", List.of(step(1)));
        words.forEach((question, phrases) -> {
            if (random.nextInt(3) > 0) {
                sent.put(question, List.of(pick(phrases)));
            }
        });
        if (number % 20 == 9 && number / 20 < CAMPAIGN) {
            sent.put("q6", List.of(CAMPAIGN_TEXT));
        }
        if (number == 33 || number == 150) {
            sent.put(
                    "q5",
                    List.of("Ring me on 07700 900" + (100 + number) + " and I will help with the new timetable."));
        }
        sent.put("q8", List.of(pick(DemoForm.WARDS)));
        // From the last organisation on, the names are those of local branches.
        boolean body = number % 9 == 4 && number / 9 < ORGANISATIONS;
        sent.put("q9", List.of(body ? "organisation" : "individual"));
        if (body) {
            int which = number / 9;
            sent.put(
                    "q9-organisation",
                    List.of(organisations.get(which % organisations.size())
                            + (which < organisations.size() ? "" : ", Springbrook branch")));
        }
        sent.put("q10", List.of("no"));
        return sent;
    }

    private List<String> used() {
        var chosen = new ArrayList<String>();
        DemoForm.SERVICES.stream().filter(service -> random.nextInt(3) == 0).forEach(chosen::add);
        return chosen.isEmpty() ? List.of("none") : chosen;
    }

    private void rank(Map<String, List<String>> sent) {
        var matters = new ArrayList<>(DemoForm.MATTERS);
        for (int rank = 1; rank <= 5; rank++) {
            sent.put("q3-" + matters.remove(random.nextInt(Math.min(4, matters.size()))), List.of("" + rank));
        }
    }

    /** The higher the lean, the less they agree. */
    private String step(int lean) {
        return STEPS.get(Math.min(STEPS.size() - 1, random.nextInt(STEPS.size() - 1) + random.nextInt(lean + 1)));
    }

    private static Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        Sheet.rows("consultation-words.csv")
                .forEach(row -> words.computeIfAbsent(row.getField("question"), question -> new ArrayList<>())
                        .add(row.getField("words")));
        return words;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
