package dev.yearbook.deploy.launcher.fuzz;

import dev.yearbook.deploy.launcher.fuzz.Operations.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The requests to be sent: first each single change to each operation, then several at once.
final class Plan {

    private static final int MOST_AT_ONCE = 4;

    private final List<Operation> operations;
    private final Existing existing;
    private final String credential;
    private final Random random;

    /// @param random decides on the order, and on what comes together
    Plan(List<Operation> operations, Existing existing, String credential, Random random) {
        this.operations = operations;
        this.existing = existing;
        this.credential = credential;
        this.random = random;
    }

    /// So many requests: where they are fewer than the single changes, a random choice of those.
    Stream<Call> calls(int count) {
        List<Supplier<Call>> singles = new ArrayList<>();
        for (Operation operation : operations) {
            for (Change change : Change.all(operation)) {
                singles.add(() -> single(operation, change));
            }
        }
        Collections.shuffle(singles, random);
        return Stream.concat(singles.stream().map(Supplier::get), Stream.generate(this::several))
                .limit(count);
    }

    private Call single(Operation operation, Change change) {
        Draft draft = draft(operation);
        change.to(draft);
        return draft.call();
    }

    private Call several() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        List<Change> changes = Change.all(operation);
        Draft draft = draft(operation);
        int number = 2 + random.nextInt(MOST_AT_ONCE - 1);
        for (int i = 0; i < number; i++) {
            changes.get(random.nextInt(changes.size())).to(draft);
        }
        return draft.call();
    }

    private Draft draft(Operation operation) {
        Draft draft = new Draft(operation, existing.variables(operation), credential);
        return operation.example().isEmpty() ? draft : draft.json(Change.json(operation.example()));
    }
}
