package org.commonweal.consultation.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Consulted;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something many people said, and what the council does about it. */
@Entity
@Table(name = "consultation_theme")
class Theme extends AggregateRoot {

    private static final int MOST_QUOTES = 10;
    private static final int ANSWER_LIMIT = 4000;

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "title", nullable = false, length = 200)
    private String title = "";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "you_said", nullable = false, columnDefinition = "longtext")
    private String youSaid = "";

    @Column(name = "owner", nullable = false, length = 200)
    private String owner = "";

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind", nullable = false, length = 20)
    private ThemeAnswer answer = ThemeAnswer.NONE_YET;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "answer_text", nullable = false, columnDefinition = "longtext")
    private String answerText = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** Public ids of responses whose published words are shown as examples. */
    @ElementCollection
    @CollectionTable(name = "consultation_theme_quote", joinColumns = @JoinColumn(name = "theme_id"))
    @OrderColumn(name = "seq")
    @Column(name = "public_id", nullable = false, length = 12)
    private List<String> quotes = new ArrayList<>();

    protected Theme() {}

    Theme(Consulted consultation, int place, ThemeDraft draft, Actor by, Instant at) {
        this.consultationId = consultation.id().value();
        this.place = place;
        write(draft);
        changed("consultation.themeAdded", consultation, by, at);
    }

    UUID id() {
        return rawId();
    }

    UUID consultation() {
        return consultationId;
    }

    int place() {
        return place;
    }

    String title() {
        return title;
    }

    String youSaid() {
        return youSaid;
    }

    String owner() {
        return owner;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    ThemeAnswer answer() {
        return answer;
    }

    String answerText() {
        return answerText;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    List<String> quotes() {
        return List.copyOf(quotes);
    }

    void described(ThemeDraft draft, Consulted in, Actor by, Instant at) {
        write(draft);
        changed("consultation.themeChanged", in, by, at);
    }

    void linked(Consulted in, Actor by, Instant at) {
        changed("consultation.themeChanged", in, by, at);
    }

    /** Also after the report: what was promised becomes done. */
    void answered(ThemeAnswer kind, String text, Consulted in, Actor by, Instant at) {
        if (kind == ThemeAnswer.NONE_YET) {
            throw RuleViolation.onField("consultation.theme.answer", "answer", "Choose what the council does.");
        }
        var said = text.strip();
        if (said.isEmpty() || said.length() > ANSWER_LIMIT) {
            throw RuleViolation.onField(
                    "consultation.theme.answerText",
                    "answerText",
                    "Say what the council does, or why not, in up to 4,000 characters.");
        }
        answer = kind;
        answerText = said;
        answeredAt = at;
        changed("consultation.themeAnswered", in, by, at);
    }

    void quoting(List<String> publicIds, Consulted in, Actor by, Instant at) {
        if (publicIds.size() > MOST_QUOTES) {
            throw new RuleViolation("consultation.theme.quotes", "Show up to 10 examples. Take some away.");
        }
        quotes.clear();
        quotes.addAll(publicIds);
        changed("consultation.themeQuoted", in, by, at);
    }

    /** A response that was erased is no example any more. */
    void quotingNoMore(String publicId) {
        quotes.remove(publicId);
    }

    void gone(Consulted in, Actor by, Instant at) {
        changed("consultation.themeRemoved", in, by, at);
    }

    void requireAt(long version) {
        requireVersion(version);
    }

    private void write(ThemeDraft draft) {
        title = draft.title();
        youSaid = draft.youSaid();
        owner = draft.owner();
        dueOn = draft.dueOn();
    }

    private void changed(String action, Consulted in, Actor by, Instant at) {
        registerEvent(new Happened(
                in.id().subject(), action, by, at, in.space().subject(), Map.of("theme", rawId().toString())));
    }
}
