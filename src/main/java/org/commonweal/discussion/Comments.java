package org.commonweal.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, UUID>, JpaSpecificationExecutor<Comment> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    List<Comment> findBySubjectTypeAndSubjectId(String subjectType, UUID subjectId);

    @Query("select c.id from Comment c")
    Stream<UUID> ids();
}
