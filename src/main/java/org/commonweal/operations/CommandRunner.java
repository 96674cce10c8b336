package org.commonweal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.IntConsumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/** Carries out the one command that this program was started for, and ends the program with its exit code. */
class CommandRunner implements ApplicationRunner, Ordered {

    private final String name;
    private final Commands commands;
    private final OutputStream out;
    private final IntConsumer exit;

    CommandRunner(String name, Commands commands, OutputStream out, IntConsumer exit) {
        this.name = name;
        this.commands = commands;
        this.out = out;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var writer = new PrintWriter(out, true, UTF_8);
        exit.accept(commands.run(name, arguments.getNonOptionArgs(), writer));
    }

    /** Before any other runner, none of which is meant for a command. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
