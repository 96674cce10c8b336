package org.commonweal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The same as {@link PortalTest} on a real MySQL. A class that carries it extends one that carries {@link PortalTest}
 * and adds nothing: the same tests run on both databases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("mysql")
@SpringBootTest(classes = org.commonweal.Commonweal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = MySqlFolders.class, inheritInitializers = false)
@Import({
    TestClock.class,
    World.class,
    FindableThings.class,
    org.commonweal.workspace.documents.Spaces.class,
    org.commonweal.consultation.ConsultationFixtures.class,
    org.commonweal.consultation.channel.ReceivedFiles.class,
    org.commonweal.consultation.link.KeptDecisions.class
})
public @interface MySqlPortalTest {}
