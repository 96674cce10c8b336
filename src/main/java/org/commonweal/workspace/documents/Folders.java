package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Folders extends Repository<Folder, UUID>, JpaSpecificationExecutor<Folder> {

    Folder save(Folder folder);

    Optional<Folder> findById(UUID id);

    List<Folder> findByIdIn(Collection<UUID> ids);

    List<Folder> findByParentId(UUID parentId);

    List<Folder> findByWorkspaceId(UUID workspaceId);

    @Query("select f from Folder f where f.binning.folder = :folder")
    List<Folder> binnedWith(UUID folder);

    @Query("select f from Folder f where f.binning.at < :before")
    List<Folder> binnedBefore(Instant before);

    void delete(Folder folder);

    @Query("select f.id from Folder f")
    Stream<UUID> ids();
}
