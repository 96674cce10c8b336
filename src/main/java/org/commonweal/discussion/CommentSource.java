package org.commonweal.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Offers comments; a hit leads to what the comment is about. */
@Component
class CommentSource implements SearchSource {

    private static final int SUMMARY = 200;

    private final Comments comments;
    private final ObjectProvider<SearchSource> sources;

    CommentSource(Comments comments, ObjectProvider<SearchSource> sources) {
        this.comments = comments;
        this.sources = sources;
    }

    @Override
    public String type() {
        return CommentId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return comments.findById(id)
                .filter(comment -> !comment.deleted())
                .flatMap(comment -> about(comment).map(subject -> draft(comment, subject)));
    }

    private Optional<SearchDraft> about(Comment comment) {
        var subject = comment.subject();
        return sources.stream()
                .filter(source -> source.type().equals(subject.type()))
                .findFirst()
                .flatMap(source -> source.headline(subject.id()));
    }

    private static SearchDraft draft(Comment comment, SearchDraft subject) {
        var text = comment.text();
        var organisation = comment.organisation();
        return new SearchDraft(
                "Comment on " + subject.title(),
                text.length() > SUMMARY ? text.substring(0, SUMMARY) + "…" : text,
                text,
                organisation == null ? null : organisation.value(),
                List.of(),
                comment.createdAt().atZone(PortalClock.LONDON).toLocalDate(),
                subject.appPath(),
                null);
    }

    @Override
    public Stream<UUID> ids() {
        return comments.ids();
    }
}
