package dev.yearbook.deploy.launcher;

/// The broker and the four services, running.
sealed interface Services extends AutoCloseable permits ServicesInOneJvm, ServicesInProcesses {

    /// Stops them, the gateway first and the broker last.
    @Override
    void close();
}
