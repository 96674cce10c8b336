package org.commonweal.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    void flush();

    Optional<StoredFile> findById(UUID id);

    List<StoredFile> findByIdIn(Collection<UUID> ids);

    void delete(StoredFile file);

    boolean existsBySha256(String sha256);

    /** Those tried least come first, so that one that keeps failing holds up nobody. */
    @Query(
            "select f.id from StoredFile f where f.state = org.commonweal.files.FileState.PENDING order by f.attempts, f.createdAt")
    List<UUID> findPendingIds(Limit limit);

    @Query(
            "select f from StoredFile f where f.id > :after and f.state <> org.commonweal.files.FileState.ERROR order by f.id")
    List<StoredFile> findAfter(UUID after, Limit limit);
}
