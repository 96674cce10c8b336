package org.commonweal.notification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.Actor;
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
    private final Access access;
    private final Directory directory;
    private final NoticeWords words;

    NoticeTexts(List<SearchSource> sources, Access access, Directory directory, NoticeWords words) {
        this.access = access;
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::type, Function.identity()));
        this.directory = directory;
        this.words = words;
    }

    /** The notices as the reader may read them now: a name is told only to those who may still know it. */
    List<NoticeLine> lines(Actor reader, List<Notice> notices) {
        var subjects = new HashSet<SubjectRef>();
        notices.forEach(notice -> {
            subjects.add(notice.subject());
            space(notice).ifPresent(subjects::add);
        });
        var levels = access.levelsOf(reader, subjects);
        var known = new HashMap<SubjectRef, Optional<SearchDraft>>();
        for (var subject : subjects) {
            boolean named = levels.getOrDefault(subject, Level.NONE).atLeast(Level.METADATA);
            known.put(subject, headline(subject, named));
        }
        return notices.stream().map(notice -> line(notice, known)).toList();
    }

    private NoticeLine line(Notice notice, Map<SubjectRef, Optional<SearchDraft>> known) {
        var subject = known.getOrDefault(notice.subject(), Optional.empty());
        var space = space(notice).flatMap(ref -> known.getOrDefault(ref, Optional.empty()));
        var title = subject.map(found -> "“" + found.title() + "”").orElseGet(() -> unnamed(notice.subject()));
        return new NoticeLine(
                notice.noticeId(),
                words.sentence(notice.action(), actor(notice.actorId()), title),
                subject.or(() -> space).map(SearchDraft::appPath).orElse(""),
                notice.spaceId(),
                space.map(SearchDraft::title).orElse(notice.spaceId() == null ? "the portal" : "one of the spaces"),
                notice.at(),
                notice.unread());
    }

    private static String unnamed(SubjectRef subject) {
        return subject.type().equals("workspace") ? "a space you cannot open" : "something you cannot open";
    }

    private static Optional<SubjectRef> space(Notice notice) {
        return Optional.ofNullable(notice.space());
    }

    private String actor(@Nullable UUID person) {
        if (person == null) {
            return "The portal";
        }
        var found = directory.people(List.of(new PersonId(person))).get(new PersonId(person));
        return Optional.ofNullable(found).map(PersonRef::name).orElse("A former member");
    }

    private Optional<SearchDraft> headline(SubjectRef subject, boolean named) {
        var source = sources.get(subject.type());
        return source != null && (named || source.namedToWhoIsTold())
                ? source.headline(subject.id())
                : Optional.empty();
    }
}
