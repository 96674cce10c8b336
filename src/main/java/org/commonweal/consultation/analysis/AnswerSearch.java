package org.commonweal.consultation.analysis;

import static org.commonweal.consultation.AnswerFields.*;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.identity.SignedIn;
import org.commonweal.search.FullText;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in what people answered, for those alone who may read the answers of the consultation. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class AnswerSearch {

    private final ResponseDesk desk;
    private final AnswerCodes codes;
    private final AnswerSets sets;
    private final EntityManager entities;
    private final FullText texts;

    AnswerSearch(ResponseDesk desk, AnswerCodes codes, AnswerSets sets, EntityManager entities, FullText texts) {
        this.desk = desk;
        this.codes = codes;
        this.sets = sets;
        this.entities = entities;
        this.texts = texts;
    }

    /** A part of the responses; without words, the latest first. */
    public AnswerHits find(ConsultationId id, AnswerQuery query, Pageable page) {
        var asked = questions(id, query);
        if (asked.isEmpty()) {
            return AnswerHits.none(false);
        }
        return texts.ask(
                () -> find(id, query, asked, Math.toIntExact(page.getOffset()), page.getPageSize()),
                AnswerHits.none(true));
    }

    /** How many responses there are in all. */
    public long count(ConsultationId id, AnswerQuery query) {
        var asked = questions(id, query);
        if (asked.isEmpty()) {
            return 0;
        }
        return texts.ask(
                () -> {
                    var scope = Search.session(entities).scope(Object.class, INDEXED);
                    return predicate(scope.predicate(), id, query, asked)
                            .map(matching -> Search.session(entities)
                                    .search(scope)
                                    .where(matching)
                                    .fetchTotalHitCount())
                            .orElse(0L);
                },
                0L);
    }

    /** The keys of the questions whose answers are looked at. */
    private List<String> questions(ConsultationId id, AnswerQuery query) {
        var form = desk.reading(id).form();
        var code = query.code();
        var coded = code == null
                ? Optional.<String>empty()
                : codes.findByIdAndConsultationId(code, id.value()).map(AnswerCode::question);
        return form.questions()
                .filter(question -> question.type() != QuestionType.EQUALITY)
                .map(Question::key)
                .filter(key -> query.question().isEmpty() || key.equals(query.question()))
                .filter(key -> code == null || coded.filter(key::equals).isPresent())
                .toList();
    }

    private AnswerHits find(ConsultationId id, AnswerQuery query, List<String> asked, int offset, int limit) {
        var session = Search.session(entities);
        var scope = session.scope(Object.class, INDEXED);
        var matching = predicate(scope.predicate(), id, query, asked);
        if (matching.isEmpty()) {
            return AnswerHits.none(texts.rebuilding());
        }
        boolean marked = !query.words().isBlank();
        var result = session.search(scope)
                .select(match -> projection(match, asked, marked))
                .where(matching.get())
                .highlighter(FullText::marking)
                .sort(sort -> marked
                        ? sort.score().then().field(RECEIVED).desc()
                        : sort.field(RECEIVED).desc())
                .fetch(offset, limit);
        return new AnswerHits(result.total().hitCount(), hits(id, result.hits(), asked, marked), texts.rebuilding());
    }

    private Optional<SearchPredicate> predicate(
            SearchPredicateFactory factory, ConsultationId id, AnswerQuery query, List<String> asked) {
        var fields = asked.stream()
                .map(org.commonweal.consultation.AnswerFields::said)
                .toList();
        var all = factory.bool()
                .filter(factory.match().field(CONSULTATION).matching(id.value().toString()));
        if (query.words().isBlank()) {
            var any = factory.or();
            fields.forEach(field -> any.add(factory.exists().field(field)));
            all.filter(any);
        } else {
            var words = texts.words(factory, query.words(), fields);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            all.must(words.get());
        }
        var channel = query.channel();
        if (channel != null) {
            all.filter(factory.match().field(CHANNEL).matching(channel.name()));
        }
        var code = query.code();
        if (code != null && !among(all, factory, sets.coded(id, code))
                || !query.publication().isEmpty() && !among(all, factory, sets.inState(id, query.publication()))) {
            return Optional.empty();
        }
        var excluded = query.excludedLeftOut() ? sets.excluded(id) : Set.<UUID>of();
        if (!excluded.isEmpty()) {
            all.mustNot(factory.terms().field(RESPONSE).matchingAny(words(excluded)));
        }
        return Optional.of(all.toPredicate());
    }

    private static boolean among(
            org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep<?, ?> all,
            SearchPredicateFactory factory,
            Set<UUID> allowed) {
        if (!allowed.isEmpty()) {
            all.filter(factory.terms().field(RESPONSE).matchingAny(words(allowed)));
        }
        return !allowed.isEmpty();
    }

    private static List<String> words(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static ProjectionFinalStep<List<?>> projection(
            SearchProjectionFactory<?, ?> factory, List<String> asked, boolean marked) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(factory.field(RESPONSE, String.class));
        for (var question : asked) {
            parts.add(
                    marked
                            ? factory.highlight(said(question))
                            : factory.field(said(question), String.class).list());
        }
        return factory.composite()
                .from(parts.toArray(ProjectionFinalStep[]::new))
                .asList();
    }

    private List<AnswerHits.Hit> hits(ConsultationId id, List<List<?>> found, List<String> asked, boolean marked) {
        var ids = found.stream().map(AnswerSearch::response).toList();
        var there = sets.find(id, ids);
        var excluded = sets.excluded(id);
        var hits = new ArrayList<AnswerHits.Hit>();
        for (var one : found) {
            var response = response(one);
            var row = there.get(response);
            if (row != null) {
                hits.add(new AnswerHits.Hit(
                        response,
                        row.reference(),
                        row.receivedOn(),
                        row.channel(),
                        row.publication(),
                        excluded.contains(response),
                        everything(one, asked, marked)));
            }
        }
        return List.copyOf(hits);
    }

    private static UUID response(List<?> found) {
        return UUID.fromString((String) found.getFirst());
    }

    @SuppressWarnings("unchecked")
    private static List<AnswerHits.Said> everything(List<?> found, List<String> asked, boolean marked) {
        var said = new ArrayList<AnswerHits.Said>();
        for (int at = 0; at < asked.size(); at++) {
            var texts = (List<String>) found.get(at + 1);
            if (!texts.isEmpty()) {
                said.add(new AnswerHits.Said(
                        asked.get(at), marked ? FullText.read(texts) : FullText.unmarked(String.join("\n", texts))));
            }
        }
        return List.copyOf(said);
    }
}
