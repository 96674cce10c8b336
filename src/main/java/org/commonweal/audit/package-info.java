/**
 * The record of who did what to which subject. {@link org.commonweal.audit.AuditQueries} reads it; nothing writes it
 * but the listener that takes every {@link org.commonweal.kernel.Fact} in the transaction of the change. Rows are
 * appended, then sealed in a chain of hashes that {@link org.commonweal.audit.AuditVerifier} checks. People are kept by
 * reference, so that a name can be erased without breaking the chain.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database", "identity", "access", "uikit", "webkit"})
package org.commonweal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
