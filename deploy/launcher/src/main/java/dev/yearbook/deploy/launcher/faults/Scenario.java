package dev.yearbook.deploy.launcher.faults;

import java.util.Map;
import java.util.Random;

/// Something that goes wrong while documents are posted.
interface Scenario {

    /// What a scenario did and found by itself.
    ///
    /// @param faults how many faults it made
    /// @param bad what must not be, beside what the verification finds
    /// @param figures what it measured, by name
    record Outcome(int faults, long bad, Map<String, Object> figures) {}

    /// What is promised.
    String promise();

    /// Makes the faults, and undoes those that do not end by themselves.
    ///
    /// @param client the one that posts meanwhile
    Outcome play(Installation installation, Client client, Random random) throws Exception;
}
