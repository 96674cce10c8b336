package org.commonweal.files;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredFileTexts extends Repository<StoredFileText, UUID> {

    StoredFileText save(StoredFileText text);

    Optional<StoredFileText> findById(UUID id);

    void deleteById(UUID id);
}
