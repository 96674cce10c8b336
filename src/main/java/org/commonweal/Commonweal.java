package org.commonweal;

import org.commonweal.operations.DataFolderLock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Commonweal")
public class Commonweal {

    public static void main(String[] args) {
        var application = new SpringApplication(Commonweal.class);
        application.addInitializers(new DataFolderLock());
        application.run(args);
    }
}
