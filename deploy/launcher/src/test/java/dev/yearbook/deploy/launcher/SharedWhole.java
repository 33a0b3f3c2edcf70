package dev.yearbook.deploy.launcher;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives all test classes the same running [Whole], which is stopped after the last of them.
final class SharedWhole implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Whole.class;
    }

    @Override
    public Whole resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Whole.class, type -> start(), Whole.class);
    }

    private static Whole start() {
        try {
            return new Whole();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
