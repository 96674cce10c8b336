package org.commonweal.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.commonweal.access.Classification;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Lists what everyone may see. */
@Component
class PublicLists {

    private static final String CONDITIONS = """
            from EvidenceItem item join item.versions version
            where version.number = item.liveNumber
              and version.release.audience = :audience
              and version.state = :state
              and item.withdrawal.at is null
              and (:kind is null or version.description.kind = :kind)
              and (:area = '' or cast(version.description.areas as string) like concat('%|', :area, '|%'))
              and (:text = '' or lower(version.description.title) like :text escape '!'
                   or lower(version.description.description) like :text escape '!'
                   or lower(version.description.publisher) like :text escape '!')
            """;

    private final EntityManager entities;

    PublicLists(EntityManager entities) {
        this.entities = entities;
    }

    /** An item with the version published now. */
    record Live(EvidenceItem item, EvidenceVersion version) {}

    List<PublicEvidenceRow> rows(EvidenceFilter filter, Pageable page) {
        return live(filter, page).stream()
                .map(found -> row(found.item(), found.version()))
                .toList();
    }

    List<Live> live(EvidenceFilter filter, Pageable page) {
        var query = "select item, version " + CONDITIONS
                + " order by version.release.publishedAt desc, item.refNumber desc";
        return parameters(entities.createQuery(query, Object[].class), filter)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList()
                .stream()
                .map(found -> new Live((EvidenceItem) found[0], (EvidenceVersion) found[1]))
                .toList();
    }

    long count(EvidenceFilter filter) {
        return parameters(entities.createQuery("select count(item) " + CONDITIONS, Long.class), filter)
                .getSingleResult();
    }

    private static <T> jakarta.persistence.TypedQuery<T> parameters(
            jakarta.persistence.TypedQuery<T> query, EvidenceFilter filter) {
        var text = filter.text();
        var area = filter.area();
        return query.setParameter("audience", Classification.PUBLIC)
                .setParameter("state", EvidenceState.PUBLISHED)
                .setParameter("kind", filter.kind())
                .setParameter("area", area == null ? "" : area)
                .setParameter(
                        "text", text == null ? "" : "%" + EvidenceLists.escaped(text.toLowerCase(Locale.UK)) + "%");
    }

    private static PublicEvidenceRow row(EvidenceItem item, EvidenceVersion version) {
        var said = version.description();
        var published = version.publishedAt();
        return new PublicEvidenceRow(
                item.ref(),
                said.title(),
                said.description(),
                said.kind(),
                said.publisher(),
                version.number(),
                published == null ? item.changedAt() : published);
    }
}
