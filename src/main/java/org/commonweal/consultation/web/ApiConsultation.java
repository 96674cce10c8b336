package org.commonweal.consultation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.commonweal.consultation.PublicConsultation;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as programs read it. Names here are part of version 1 and never change their meaning.
 *
 * @param state open, closed, analysed, reported, feedback_published or archived
 * @param closes the last day; answers are taken until its end in London
 */
record ApiConsultation(
        String id,
        String title,
        String summary,
        String state,
        boolean takesAnswers,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        Decision decision,
        long questions,
        Instant updated,
        Map<String, String> links,
        String licence) {

    static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    static final String BASE = "/api/v1/consultations";

    /** What is decided after it. */
    record Decision(String matter, String maker, @Nullable LocalDate expected) {}

    static ApiConsultation of(PublicConsultation consultation, String baseUrl) {
        var brief = consultation.brief();
        return new ApiConsultation(
                consultation.slug(),
                brief.text().title(),
                brief.text().summary(),
                consultation.state().name().toLowerCase(Locale.ROOT),
                consultation.takesAnswers(),
                brief.period().opensOn(),
                brief.period().closesOn(),
                new Decision(
                        brief.decision().matter(),
                        brief.decision().maker(),
                        brief.decision().on()),
                consultation.questions(),
                consultation.changedAt(),
                links(consultation, baseUrl),
                LICENCE);
    }

    private static Map<String, String> links(PublicConsultation consultation, String baseUrl) {
        var page = baseUrl + "/consultations/" + consultation.slug();
        var api = baseUrl + BASE + "/" + consultation.slug();
        var links = new java.util.TreeMap<>(
                Map.of("self", api, "page", page, "calendar", page + "/dates.ics", "changes", page + "/changes.atom"));
        if (consultation.reported()) {
            links.putAll(
                    Map.of("results", api + "/results", "responses", api + "/responses", "themes", api + "/themes"));
        }
        return links;
    }
}
