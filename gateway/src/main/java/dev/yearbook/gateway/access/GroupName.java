package dev.yearbook.gateway.access;

import java.util.regex.Pattern;

/// Which names groups may have: those that fit into a header as they are, separated by commas.
public final class GroupName {

    /// Letters, digits and `._-`, at most 64 of them, as documents are restricted to.
    public static final String PATTERN = "[A-Za-z0-9._-]{1,64}";

    private static final Pattern USABLE = Pattern.compile(PATTERN);

    private GroupName() {}

    /// Whether a group can have this name.
    public static boolean isUsable(String name) {
        return USABLE.matcher(name).matches();
    }
}
