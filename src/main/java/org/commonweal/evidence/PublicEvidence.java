package org.commonweal.evidence;

import java.util.List;
import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.files.FileId;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence as everyone may see it: what is published to the public, and nothing else. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class PublicEvidence {

    private final EvidenceRegister register;
    private final PublicPages pages;
    private final PublicLists lists;
    private final Access access;

    PublicEvidence(EvidenceRegister register, PublicPages pages, PublicLists lists, Access access) {
        this.register = register;
        this.pages = pages;
        this.lists = lists;
        this.access = access;
    }

    /** Published evidence, newest first. */
    public List<PublicEvidenceRow> findRows(EvidenceFilter filter, Pageable page) {
        return lists.rows(filter, page);
    }

    public long countRows(EvidenceFilter filter) {
        return lists.count(filter);
    }

    /** The page of the version published now; empty where the public may not know of anything. */
    public Optional<PublicAnswer> find(String ref) {
        return find(ref, null);
    }

    /** The page of one version ever published. */
    public Optional<PublicAnswer> find(String ref, @Nullable Integer number) {
        return register.find(ref).flatMap(item -> answer(item, number));
    }

    private Optional<PublicAnswer> answer(EvidenceItem item, @Nullable Integer number) {
        var withdrawal = item.withdrawal();
        if (withdrawal != null) {
            return item.versions().stream().anyMatch(PublicEvidence::wasPublic)
                    ? Optional.of(new PublicAnswer.Gone(item.ref(), withdrawal.reason(), withdrawal.at()))
                    : Optional.empty();
        }
        var live = live(item);
        if (live == null) {
            return Optional.empty();
        }
        var shown = number == null
                ? live
                : item.version(number).filter(PublicEvidence::wasPublic).orElse(null);
        return shown == null ? Optional.empty() : Optional.of(new PublicAnswer.Shown(pages.page(item, live, shown)));
    }

    /** The file of a version ever published; empty where there is none of that name for the public. */
    public Optional<FileId> file(String ref, int number, String name) {
        return version(ref, number)
                .map(EvidenceVersion::file)
                .filter(file -> FileAddress.named(file.name()).equals(name))
                .map(file -> new FileId(file.id()));
    }

    /** The Table Schema of a version ever published. */
    public Optional<String> schema(String ref, int number) {
        return version(ref, number).map(version -> version.content().tableSchema());
    }

    private Optional<EvidenceVersion> version(String ref, int number) {
        return register.find(ref)
                .filter(item -> live(item) != null)
                .flatMap(item -> item.version(number))
                .filter(PublicEvidence::wasPublic);
    }

    /** Both the item's own state and the permission function must say that everyone may see it. */
    private @Nullable EvidenceVersion live(EvidenceItem item) {
        var live = item.live().filter(PublicEvidence::wasPublic).orElse(null);
        return live != null && access.canRead(Actor.visitor(), item.id().subject()) ? live : null;
    }

    static boolean wasPublic(EvidenceVersion version) {
        return version.wasPublished() && version.release().audience() == Classification.PUBLIC;
    }
}
