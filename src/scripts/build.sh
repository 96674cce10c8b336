# shellcheck shell=bash disable=SC2034,SC2154
# Builds the program when something it is made of is newer.

maven() {
    (cd "$portal_home" && exec ./mvnw "$@" </dev/null)
}

jar_is_current() {
    local newer
    [ -f "$portal_jar" ] || return 1
    newer=$(cd "$portal_home" && find pom.xml src/main frontend keycloak-realm -newer "$portal_jar" -print 2>/dev/null | head -n 1)
    [ -z "$newer" ]
}

build_if_stale() {
    jar_is_current && return
    say "Building the portal (the first time fetches its libraries and takes a few minutes)."
    maven -q -B -DskipTests package || fail "the build failed; the lines above say where."
    # Maven leaves the jar alone when only a file's date changed.
    touch "$portal_jar"
}
