package org.commonweal.audit;

import org.commonweal.database.AppendOnlyTable;
import org.commonweal.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AppendOnlyTable auditEventTable() {
        return new AppendOnlyTable("audit_event");
    }

    @Bean
    AppendOnlyTable auditSealTable() {
        return new AppendOnlyTable("audit_seal");
    }

    @Bean
    HeadFile auditHead(DataFolder folder) {
        return new HeadFile(folder.root().resolve("audit-head"));
    }
}
