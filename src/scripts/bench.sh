# shellcheck shell=bash disable=SC2034,SC2154
# ./portal bench

test_classpath() {
    local file=$portal_home/target/test-classpath.txt
    if [ ! -s "$file" ] || [ "$portal_home/pom.xml" -nt "$file" ]; then
        maven -q -B -ntp dependency:build-classpath -DincludeScope=test "-Dmdep.outputFile=$file" >&2 || return 1
    fi
    printf '%s:%s:%s\n' "$portal_home/target/test-classes" "$portal_home/target/classes" "$(cat "$file")"
}

portal_bench() {
    local classpath
    require_java
    prepare_program
    maven -q -B -ntp test-compile || fail "the benchmarks could not be compiled; the lines above say where."
    classpath=$(test_classpath) || fail "the libraries of the benchmarks could not be listed."
    # A benchmark that needs one of these and does not find it says so.
    COMMONWEAL_CHROMIUM=${COMMONWEAL_CHROMIUM-$(installed_chromium)}
    if (provide_mysql) 2>/dev/null; then
        export COMMONWEAL_MYSQL_HOME=$mysql_home
    fi
    export COMMONWEAL_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    trap stop_left_servers EXIT
    # shellcheck disable=SC2086 # several options may be given
    (cd "$portal_home" && "$JAVA_HOME/bin/java" "${java_quiet[@]}" ${COMMONWEAL_JAVA_OPTIONS-} \
        "-Dcommonweal.program=$(printf '%s\n' "${program[@]}")" "-Dcommonweal.jar=$portal_jar" -cp "$classpath" org.commonweal.bench.Bench "$@")
}
