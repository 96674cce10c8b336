package org.commonweal.testing;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** For programs started without Spring's test support: keeps what is there for tests, such as their clock, out. */
public class OnlyTheProduct implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("testPartsFilter", new TestParts());
    }

    private static class TestParts extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            var annotations = type.getAnnotationMetadata();
            return annotations.hasAnnotation(TestComponent.class.getName())
                    || annotations.hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TestParts;
        }

        @Override
        public int hashCode() {
            return TestParts.class.hashCode();
        }
    }
}
