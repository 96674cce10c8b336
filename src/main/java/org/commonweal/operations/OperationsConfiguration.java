package org.commonweal.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.commonweal.kernel.PortalCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    Commands portalCommands(ObjectProvider<PortalCommand> commands) {
        return new Commands(commands.orderedStream().toList());
    }

    @Bean
    @ConditionalOnProperty(CommandMode.COMMAND)
    CommandRunner commandRunner(
            @Value("${" + CommandMode.COMMAND + "}") String name, Commands commands, ApplicationContext context) {
        var out = new FileOutputStream(FileDescriptor.out);
        return new CommandRunner(name, commands, out, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    /** Only a program that holds its data folder can be asked about it. */
    @Bean
    @ConditionalOnBean(HeldDataFolder.class)
    @ConditionalOnMissingBean(CommandRunner.class)
    ManagementServer managementServer(Commands commands, HeldDataFolder data) {
        return new ManagementServer(commands, new RunFile(data.folder()));
    }
}
