# shellcheck shell=bash disable=SC2034,SC2154
# ./portal run

port_is_taken() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

portal_run() {
    local port=8080 data=$portal_home/data demo=true open_data=${COMMONWEAL_OPEN_DATA-}
    while [ $# -gt 0 ]; do
        case "$1" in
            --port | --port=*) option_value "$@"; port=$option; shift "$option_width" ;;
            --data | --data=*) option_value "$@"; data=$(absolute_path "$option"); shift "$option_width" ;;
            --open-data | --open-data=*) option_value "$@"; open_data=$(absolute_path "$option"); shift "$option_width" ;;
            --no-demo) demo=false; shift ;;
            --) shift; break ;;
            *) fail "run does not know $1. See ./portal help." 2 ;;
        esac
    done
    case "$port" in
        *[!0-9]* | ??????*) fail "--port needs a number from 1 to 65535, not $port." 2 ;;
    esac
    if [ "$port" -lt 1 ] || [ "$port" -gt 65535 ]; then
        fail "--port needs a number from 1 to 65535, not $port." 2
    fi
    if [ -n "$open_data" ] && [ ! -d "$open_data" ]; then
        fail "there is no folder $open_data for --open-data." 2
    fi
    require_data_folder "$data"
    if portal_runs_on "$data"; then
        fail "a portal already runs on $data, at http://localhost:$(run_property "$data" port) (process $(run_property "$data" pid)).
Stop it first, or choose another folder with --data."
    fi
    port_is_taken "$port" && fail "port $port is taken by another program; choose another with --port."
    require_java
    prepare_program
    set -- "--server.port=$port" "--commonweal.data=$data" "--commonweal.demo.enabled=$demo" "$@"
    [ -n "$open_data" ] && set -- "$@" "--commonweal.demo.open-data=$open_data"
    # exec keeps the process id, so that Ctrl-C and SIGTERM reach the portal itself.
    exec "${program[@]}" "$@"
}
