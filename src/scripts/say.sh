# shellcheck shell=bash disable=SC2034,SC2154
# Messages: what goes on to standard error, so that answers on standard output stay clean.

say() {
    printf '%s\n' "$*" >&2
}

# Ends the launcher: fail MESSAGE [EXIT CODE]
fail() {
    printf 'portal: %s\n' "$1" >&2
    exit "${2:-1}"
}

# The value of an option given as "--name value" or "--name=value"; the caller shifts by $option_width.
option_value() {
    case "$1" in
        *=*)
            option_width=1
            option=${1#*=}
            ;;
        *)
            option_width=2
            option=${2-}
            ;;
    esac
    [ -n "$option" ] || fail "${1%%=*} needs a value. See ./portal help." 2
}

absolute_path() {
    case "$1" in
        /*) printf '%s\n' "$1" ;;
        *) printf '%s/%s\n' "$PWD" "${1#./}" ;;
    esac
}
