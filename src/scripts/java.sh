# shellcheck shell=bash disable=SC2034,SC2154
# Finds a JDK 25 or newer, whatever the machine's default java is.

java_needed=25

# The feature version of the JDK in a folder, or 0 when there is no JDK in it.
jdk_version() {
    local version
    if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then
        echo 0
        return
    fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    fi
    echo "${version:-0}"
}

jdk_of_path() {
    command -v java >/dev/null 2>&1 || return
    java -XshowSettings:properties -version 2>&1 </dev/null | sed -n 's/^ *java\.home = //p'
}

jdk_of_macos() {
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$java_needed+" 2>/dev/null
}

# Sets and exports JAVA_HOME, or says what to install.
require_java() {
    local candidate version best='' best_version=0
    for candidate in "${JAVA_HOME-}" "$(jdk_of_path)"; do
        if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge "$java_needed" ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/* /opt/*/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$(jdk_of_macos)"; do
        version=$(jdk_version "$candidate")
        # The version the project is built with is better than any newer one.
        if [ "$version" -eq "$java_needed" ]; then
            export JAVA_HOME=$candidate
            return
        fi
        if [ "$version" -gt "$java_needed" ] && [ "$version" -gt "$best_version" ]; then
            best=$candidate
            best_version=$version
        fi
    done
    [ -n "$best" ] || fail "no JDK $java_needed or newer was found (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN, /opt).
Install one, for example Eclipse Temurin $java_needed from https://adoptium.net or 'sdk install java $java_needed-tem',
and run this again; if it is in an unusual place, set JAVA_HOME to it."
    export JAVA_HOME=$best
}
