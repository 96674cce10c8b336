package org.commonweal.consultation.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** Writes days into a calendar file (RFC 5545): whole days, so that no time zone is needed. */
final class Calendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String host;
    private final String baseUrl;

    Calendar(String name, String baseUrl) {
        this.baseUrl = baseUrl;
        this.host = java.util.Objects.requireNonNullElse(
                java.net.URI.create(baseUrl).getHost(), "localhost");
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Commonweal//Consultations//EN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** The days of a consultation that people plan by. */
    Calendar add(PublicConsultation consultation) {
        var brief = consultation.brief();
        var title = brief.text().title();
        day(consultation, "opens", "Opens: " + title, brief.period().opensOn());
        day(
                consultation,
                "closes",
                "Closes at 11:59pm: " + title,
                brief.period().closesOn());
        day(
                consultation,
                "decision",
                "Decision by " + brief.decision().maker() + ": " + title,
                brief.decision().on());
        return this;
    }

    private void day(PublicConsultation consultation, String what, String summary, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        line("BEGIN:VEVENT");
        line("UID:" + consultation.slug() + "-" + what + "@" + host);
        line("DTSTAMP:" + STAMP.format(stamp(consultation)));
        line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(summary));
        line("URL:" + baseUrl + "/consultations/" + consultation.slug());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static Instant stamp(PublicConsultation consultation) {
        return consultation.changedAt();
    }

    String written() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String given) {
        return PlainText.shown(given)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are folded by their length in bytes, and never inside a character. */
    private void line(String content) {
        int length = 0;
        for (int at = 0; at < content.length(); ) {
            int sign = content.codePointAt(at);
            var piece = Character.toString(sign);
            int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(piece);
            length += bytes;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}
