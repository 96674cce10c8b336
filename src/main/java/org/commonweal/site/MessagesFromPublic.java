package org.commonweal.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface MessagesFromPublic extends Repository<MessageFromPublic, UUID> {

    MessageFromPublic save(MessageFromPublic message);

    Optional<MessageFromPublic> findById(UUID id);

    Optional<MessageFromPublic> findByFormKey(String formKey);

    Optional<MessageFromPublic> findByReference(String reference);

    List<MessageFromPublic> findAllByOrderByReceivedAtDesc(Pageable page);

    List<MessageFromPublic> findByAcknowledgedAtIsNullAndAcknowledgeByIsNotNullOrderByAcknowledgeBy(Pageable page);

    long count();
}
