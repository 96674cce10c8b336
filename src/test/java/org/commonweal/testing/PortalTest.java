package org.commonweal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Starts the whole program once, on a port of its own, for all classes that carry it: an H2 database in memory, files
 * and index in a temporary folder, a {@link TestClock}. Classes share the data, so each makes organisations and spaces
 * of its own through {@link World}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = org.commonweal.Commonweal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestFolders.class)
@org.springframework.context.annotation.Import({
    TestClock.class,
    World.class,
    SentAccountMail.class,
    FindableThings.class,
    CountedStatements.class,
    org.commonweal.search.SearchExamples.class,
    org.commonweal.evidence.EvidenceFixtures.class,
    org.commonweal.outcomes.OutcomeFixtures.class,
    org.commonweal.workspace.documents.Spaces.class,
    org.commonweal.consultation.ConsultationFixtures.class,
    org.commonweal.consultation.channel.ReceivedFiles.class,
    org.commonweal.consultation.link.KeptDecisions.class,
    org.commonweal.commissioning.plan.PlanFixtures.class
})
public @interface PortalTest {}
