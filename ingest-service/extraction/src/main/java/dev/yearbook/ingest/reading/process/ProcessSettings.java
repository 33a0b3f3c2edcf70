package dev.yearbook.ingest.reading.process;

import dev.yearbook.ingest.reading.ReadingLimits;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a process for reading may use.
///
/// @param count how many processes there are at most
/// @param heapMegabytes the heap of each
/// @param documents after how many documents a process is replaced
public record ProcessSettings(int count, int heapMegabytes, int documents) {

    private static final String SHELL = "/bin/sh";

    /// Two processes with 256 MiB each, replaced after 100 documents.
    public static ProcessSettings standard() {
        return new ProcessSettings(2, 256, 100);
    }

    /// The command that starts a process with the Java and the class path of this one. Where there
    /// is a shell, the kernel also limits the CPU time of the whole life of the process.
    List<String> command(ReadingLimits limits) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of(SHELL))) {
            long seconds = limits.time().toSeconds() * documents + 60;
            command.addAll(List.of(SHELL, "-c", "ulimit -t " + seconds + "; exec \"$@\"", SHELL));
        }
        command.add(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:MaxMetaspaceSize=96m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:ActiveProcessorCount=1",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName()));
        command.addAll(LimitArguments.of(limits));
        return command;
    }
}
