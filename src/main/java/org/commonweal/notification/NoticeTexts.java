package org.commonweal.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names into notices: of people from the directory, of subjects from whoever makes them findable. */
@Component
class NoticeTexts {

    private final Map<String, SearchSource> sources;
    private final Directory directory;
    private final NoticeWords words;

    NoticeTexts(List<SearchSource> sources, Directory directory, NoticeWords words) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::type, Function.identity()));
        this.directory = directory;
        this.words = words;
    }

    NoticeLine line(Notice notice) {
        var subject = draft(notice.subject());
        var space = notice.spaceId();
        var spaceDraft = space == null ? Optional.<SearchDraft>empty() : draft(new SubjectRef("workspace", space));
        var title = subject.map(found -> "“" + found.title() + "”").orElse("something");
        return new NoticeLine(
                notice.noticeId(),
                words.sentence(notice.action(), actor(notice.actorId()), title),
                subject.or(() -> spaceDraft).map(SearchDraft::appPath).orElse(""),
                space,
                spaceDraft.map(SearchDraft::title).orElse("the portal"),
                notice.at(),
                notice.unread());
    }

    private String actor(@Nullable UUID person) {
        if (person == null) {
            return "The portal";
        }
        var found = directory.people(List.of(new PersonId(person))).get(new PersonId(person));
        return Optional.ofNullable(found).map(PersonRef::name).orElse("A former member");
    }

    private Optional<SearchDraft> draft(SubjectRef subject) {
        var source = sources.get(subject.type());
        return source == null ? Optional.empty() : source.draft(subject.id());
    }
}
