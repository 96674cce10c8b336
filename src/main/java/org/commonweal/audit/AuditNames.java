package org.commonweal.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts today's names to the references the record keeps. */
@Component
class AuditNames {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Directory directory;
    private final JsonMapper json = JsonMapper.shared();

    AuditNames(Directory directory) {
        this.directory = directory;
    }

    List<AuditRow> rows(List<AuditEntry> entries) {
        var personIds = new HashSet<PersonId>();
        var organisationIds = new HashSet<OrganisationId>();
        for (var entry : entries) {
            if (entry.person() != null) {
                personIds.add(new PersonId(entry.person()));
            }
            if (entry.organisation() != null) {
                organisationIds.add(new OrganisationId(entry.organisation()));
            }
        }
        var people = directory.people(personIds);
        var organisations = directory.organisations(organisationIds);
        return entries.stream()
                .map(entry -> new AuditRow(
                        entry.seq(),
                        entry.at(),
                        who(entry, people),
                        organisation(entry.organisation(), organisations),
                        entry.action(),
                        new SubjectRef(entry.subjectType(), entry.subjectId()),
                        json.readValue(entry.details(), DETAILS)))
                .toList();
    }

    private static String who(AuditEntry entry, Map<PersonId, PersonRef> people) {
        return switch (entry.actor()) {
            case VISITOR -> "A visitor";
            case SYSTEM -> "The portal (" + entry.job() + ")";
            case PERSON -> {
                var id = entry.person();
                var person = id == null ? null : people.get(new PersonId(id));
                yield person == null ? "Former member" : person.name();
            }
        };
    }

    private static String organisation(@Nullable UUID id, Map<OrganisationId, OrganisationRef> organisations) {
        var organisation = id == null ? null : organisations.get(new OrganisationId(id));
        return organisation == null ? "" : organisation.name();
    }
}
