# Read by deploy/up and deploy/faults: finds the JDK and builds what is not built.
# It expects $checkout and sets $jdk, $target and $classpath.

fail() {
    echo "$1" >&2
    exit "${2:-1}"
}

# The JDK says in its release file which one it is, so that none has to be started to find out.
is_jdk_25() {
    [[ -x $1/bin/java && -x $1/bin/javac ]] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

find_jdk() {
    local on_path candidate
    on_path=$(command -v java || true)
    for candidate in "${JAVA_HOME:-}" \
        "${on_path:+$(dirname "$(dirname "$(realpath "$on_path")")")}" \
        /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [[ -n $candidate ]] && is_jdk_25 "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    fail "Yearbook needs a JDK 25 and found none: install one or set JAVA_HOME to it."
}

# Whether a source is newer than what was built from it.
is_stale() {
    [[ ! -e $target/built ]] || [[ -n $(find "$checkout" -name target -prune -o -name .data -prune -o \
        -name .git -prune -o \( -path '*/src/main/*' -o -name pom.xml \) -type f \
        -newer "$target/built" -print -quit) ]]
}

# Builds when something has changed, or when told "always".
build() {
    if [[ ${1:-} == always ]] || is_stale; then
        command -v mvn > /dev/null || fail "To build Yearbook, Maven is needed and there is no mvn on the PATH."
        echo "building; this takes a few minutes the first time"
        (cd "$checkout" && mvn -q -Pquick -DskipTests package) || fail "The build failed; see above."
        touch "$target/built"
    fi
    # In order, so that it is the same each time: what deploy/up --train remembers depends on it.
    classpath=$(printf '%s:' "$target"/lib/*.jar)$(echo "$target"/yearbook-launcher-*.jar)
}

jdk=$(find_jdk)
target=$checkout/deploy/launcher/target
