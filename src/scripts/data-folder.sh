# shellcheck shell=bash disable=SC2034,SC2154
# What the launcher knows about a data folder: whether a portal runs on it, and how to reach that portal.

run_property() {
    sed -n "s/^$2=//p" "$1/portal.run" 2>/dev/null | head -n 1
}

# Asks the portal running on a data folder and prints its answer: ask_portal SECONDS DIR METHOD PATH [BODY].
# Spoken by bash itself: curl may be missing, and an argument of curl would show the secret to the whole machine.
ask_portal() {
    local LC_ALL=C seconds=$1 folder=$2 method=$3 path=$4 body=${5-} line status=''
    answer_code=1
    { exec 3<>"/dev/tcp/127.0.0.1/$(run_property "$folder" management-port)"; } 2>/dev/null || return 1
    printf '%s %s HTTP/1.0\r\nAuthorization: Bearer %s\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: %s\r\n\r\n%s' \
        "$method" "$path" "$(cat "$folder/management.secret")" "${#body}" "$body" >&3
    while IFS= read -r -t "$seconds" line <&3; do
        line=${line%$'\r'}
        case "$line" in
            '') break ;;
            HTTP/*) status=${line#* } ;;
            [Xx]-[Ee]xit-[Cc]ode:*) answer_code=${line#*: } ;;
        esac
    done
    while IFS= read -r -t "$seconds" line <&3 || [ -n "$line" ]; do
        printf '%s\n' "$line"
    done
    exec 3>&-
    [ "${status%% *}" = 200 ]
}

portal_runs_on() {
    local pid
    pid=$(run_property "$1" pid)
    [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null || return 1
    # A process id may have been given to another program since; only the portal knows the secret.
    [ "$(ask_portal 10 "$1" GET /alive 2>/dev/null)" = commonweal ]
}

require_data_folder() {
    mkdir -p "$1" 2>/dev/null || fail "the data folder $1 cannot be made; choose another with --data."
    if [ ! -w "$1" ] || [ ! -x "$1" ]; then
        fail "the data folder $1 cannot be written to; choose another with --data."
    fi
}
