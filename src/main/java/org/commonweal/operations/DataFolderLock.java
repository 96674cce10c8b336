package org.commonweal.operations;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Takes the data folder before anything opens it, and lets go after everything is closed. The program's main method
 * adds it; tests, several of which share a JVM, go without.
 */
public final class DataFolderLock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "heldDataFolder";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var setting = context.getEnvironment().getProperty("commonweal.data", "./data");
        var held = HeldDataFolder.take(Path.of(setting).toAbsolutePath().normalize());
        var beans = context.getBeanFactory();
        beans.registerSingleton(BEAN, held);
        // What is registered first is destroyed last.
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(BEAN, held);
    }
}
