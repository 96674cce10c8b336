package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** The portal reads the queries of a repository when it first needs it; here all are read. */
@PortalTest
class RepositoriesTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void everyQueryCanBeRead() {
        assertThat(context.getBeansOfType(Repository.class)).hasSizeGreaterThan(50);
    }
}
