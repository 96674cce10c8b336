package org.commonweal.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.audit.AuditRow;
import org.commonweal.audit.SpaceActivity;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately in a space, with the names of what it happened to. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ActivityQueries {

    private final SpaceActivity activity;
    private final ObjectProvider<SearchSource> sources;

    ActivityQueries(SpaceActivity activity, ObjectProvider<SearchSource> sources) {
        this.activity = activity;
        this.sources = sources;
    }

    public List<ActivityRow> latest(WorkspaceId space, int limit) {
        var byType = new HashMap<String, SearchSource>();
        sources.forEach(source -> byType.put(source.type(), source));
        return activity.latest(space.subject(), limit).stream()
                .map(row -> row(row, byType))
                .toList();
    }

    private static ActivityRow row(AuditRow row, Map<String, SearchSource> sources) {
        var draft = draft(row.subject(), sources);
        return new ActivityRow(
                row.at(),
                row.who(),
                what(row),
                draft.map(SearchDraft::title).orElse(""),
                draft.map(SearchDraft::appPath).orElse(""));
    }

    private static String what(AuditRow row) {
        var noun = row.subject().type().replace('-', ' ');
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + ": "
                + row.actionInWords().toLowerCase(java.util.Locale.UK);
    }

    private static Optional<SearchDraft> draft(SubjectRef subject, Map<String, SearchSource> sources) {
        var source = sources.get(subject.type());
        return source == null ? Optional.empty() : source.headline(subject.id());
    }
}
