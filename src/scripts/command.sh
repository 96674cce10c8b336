# shellcheck shell=bash disable=SC2034,SC2154
# Commands on the data, by the running portal or, when none runs, by a program of their own.

ask_running_portal() {
    local folder=$1 name=$2 lines=''
    shift 2
    [ $# -gt 0 ] && lines=$(printf '%s\n' "$@")
    ask_portal 3600 "$folder" POST "/command/$name" "$lines" ||
        fail "the portal running on $folder did not carry out $name."
    exit "$answer_code"
}

# portal_command NAME [--data DIR] [--out FILE] [arguments]
portal_command() {
    local name=$1 data=$portal_home/data
    local -a arguments=()
    shift
    while [ $# -gt 0 ]; do
        case "$1" in
            --data | --data=*) option_value "$@"; data=$(absolute_path "$option"); shift "$option_width" ;;
            --out | --out=*) option_value "$@"; arguments+=("$(absolute_path "$option")"); shift "$option_width" ;;
            -*) fail "$name does not know $1. See ./portal help." 2 ;;
            *) arguments+=("$1"); shift ;;
        esac
    done
    [ -d "$data" ] || fail "there is no data folder $data." 2
    if portal_runs_on "$data"; then
        ask_running_portal "$data" "$name" ${arguments[@]+"${arguments[@]}"}
    fi
    require_data_folder "$data"
    require_java
    prepare_program
    exec "${program[@]}" "--commonweal.command=$name" "--commonweal.data=$data" ${arguments[@]+"${arguments[@]}"}
}
