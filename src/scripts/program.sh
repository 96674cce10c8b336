# shellcheck shell=bash disable=SC2034,SC2154
# The built program as it is started: unpacked, with what a trial start taught the JVM, so that it starts in half the
# time. Each build has a folder of its own, so that building again does not pull it from under a running portal.

program_folder() {
    printf '%s/target/run/%s\n' "$portal_home" "$(date -r "$portal_jar" +%Y%m%d-%H%M%S)"
}

remove_programs_nobody_runs() {
    local folder user
    for folder in "$portal_home"/target/run/*/; do
        [ "${folder%/}" = "$1" ] && continue
        for user in "$folder"used-by-*; do
            kill -0 "${user##*-}" 2>/dev/null && continue 2
        done
        rm -rf "$folder"
    done
}

unpack_program() {
    local making=$1.$$
    mkdir -p "${1%/*}" && rm -rf "$making" &&
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$portal_jar" extract --destination "$making" >/dev/null &&
        { mv "$making" "$1" 2>/dev/null || rm -rf "$making"; } && [ -d "$1" ]
}

# A trial start on an empty data folder; the portal starts without what it teaches if it fails.
learn_to_start() {
    local data=$1/trial log=$1/trial.log pid left=600
    rm -rf "$data" && mkdir -p "$data" || return 1
    "$JAVA_HOME/bin/java" "${java_quiet[@]}" "-XX:AOTCacheOutput=$1/trial.aot" -jar "$1/commonweal.jar" \
        --server.port=0 "--commonweal.data=$data" >"$log" 2>&1 &
    pid=$!
    # Stopped in the middle, the trial goes as well.
    trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
    while [ "$left" -gt 0 ] && kill -0 "$pid" 2>/dev/null && ! portal_runs_on "$data"; do
        sleep 0.5
        left=$((left - 1))
    done
    kill "$pid" 2>/dev/null
    wait "$pid"
    trap - INT TERM
    rm -rf "$data"
    [ -s "$1/trial.aot" ] && mv "$1/trial.aot" "$1/commonweal.aot"
}

# Builds what is stale and makes ready what starts quickly; $program then holds the words that start it.
prepare_program() {
    local folder
    build_if_stale
    folder=$(program_folder)
    remove_programs_nobody_runs "$folder"
    if [ ! -d "$folder" ]; then
        unpack_program "$folder" || fail "the program could not be unpacked to $folder; is the disk full?"
        say "Starting it once on trial, so that it starts quickly from now on (about half a minute)."
        learn_to_start "$folder" || say "The trial start failed (see $folder/trial.log); every start takes longer."
    fi
    : >"$folder/used-by-$$"
    program=("$JAVA_HOME/bin/java" "${java_quiet[@]}")
    [ -f "$folder/commonweal.aot" ] &&
        program+=("-XX:AOTCache=$folder/commonweal.aot" -Xlog:disable -Xlog:all=error:stderr)
    # shellcheck disable=SC2086,SC2206 # several options may be given
    program+=(${COMMONWEAL_JAVA_OPTIONS-} -jar "$folder/commonweal.jar")
}
