# shellcheck shell=bash disable=SC2034,SC2154
# Fetches Debian packages into a folder without touching the machine's own, and without being root.

has_debian_tools() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 && [ -n "$(debian_archive)" ]
}

# The address of the Debian archive this machine uses, from both formats of apt's sources.
debian_archive() {
    local codename apt=${PORTAL_APT_FOLDER:-/etc/apt}
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release | tr -d '"')
    {
        cat "$apt/sources.list" "$apt"/sources.list.d/*.list 2>/dev/null | sed -n 's/\[[^]]*\]//; s/^deb[[:space:]]\{1,\}//p'
        cat_paragraphs "$apt"/sources.list.d/*.sources | awk -v RS='' -F '\n' '
            {
                split("", field); name = ""
                for (i = 1; i <= NF; i++) {
                    if ($i ~ /^#/) continue
                    if ($i ~ /^[ \t]/) { field[name] = field[name] $i; continue }
                    name = tolower($i); sub(/:.*/, "", name)
                    value = $i; sub(/^[^:]*:[ \t]*/, "", value)
                    field[name] = value
                }
                if (tolower(field["enabled"]) == "no" || (" " field["types"] " ") !~ / deb /) next
                uris = split(field["uris"], uri, /[ \t]+/)
                suites = split(field["suites"], suite, /[ \t]+/)
                for (u = 1; u <= uris; u++) for (s = 1; s <= suites; s++) if (uri[u] != "") print uri[u], suite[s]
            }'
    } | awk -v codename="$codename" '
        $1 ~ /^cdrom:/ { next }
        ($2 == codename && codename != "") || $2 ~ /^(stable|oldstable|testing|unstable|sid)$/ { print $1; exit }'
}

# Files one after another, with an empty line after each: paragraphs end where their file ends.
cat_paragraphs() {
    local file
    for file in "$@"; do
        [ -r "$file" ] && cat "$file" && echo
    done
}

debian_keyring() {
    local key
    for key in /usr/share/keyrings/debian-archive-keyring.pgp /usr/share/keyrings/debian-archive-keyring.gpg; do
        [ -r "$key" ] && echo "$key" && return
    done
    return 1
}

# apt-get with a state of its own in FOLDER: private_apt FOLDER arguments...
private_apt() {
    local folder=$1
    local -a sources=()
    shift
    if [ -f "$folder/sources.list" ]; then
        sources=(-o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null
            -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null)
    fi
    LC_ALL=C apt-get -q -y \
        -o "Dir::State=$folder/state" -o "Dir::State::lists=$folder/lists" -o "Dir::State::status=$folder/status" \
        -o "Dir::Cache=$folder/cache" -o "Dir::Cache::archives=$folder/archives" -o "Dir::Log=$folder" \
        ${sources[@]+"${sources[@]}"} -o APT::Sandbox::User= -o Acquire::Languages=none -o Acquire::Retries=3 "$@" </dev/null
}

# Unpacks PACKAGE of SUITE ("machine": from the machine's own sources) and what it needs beyond STATUS (a dpkg status
# file) into FOLDER/root:
# unpack_debian FOLDER SUITE STATUS PACKAGE...
unpack_debian() {
    local folder=$1 suite=$2 status=$3 keyring package
    shift 3
    keyring=$(debian_keyring) || return 1
    mkdir -p "$folder/state" "$folder/lists/partial" "$folder/cache" "$folder/archives/partial" || return 1
    cat "$status" >"$folder/status" || return 1
    if [ "$suite" = machine ]; then
        rm -f "$folder/sources.list"
    else
        printf 'deb [signed-by=%s] %s %s main\n' "$keyring" "$(debian_archive)" "$suite" >"$folder/sources.list"
    fi
    private_apt "$folder" update >"$folder/apt.log" 2>&1
    private_apt "$folder" autoclean >>"$folder/apt.log" 2>&1
    if ! private_apt "$folder" --download-only --no-install-recommends install "$@" >>"$folder/apt.log" 2>&1; then
        grep '^[EW]:' "$folder/apt.log" >&2
        return 1
    fi
    # Unpacked beside and renamed when whole, so that a cut-off run leaves nothing that looks finished.
    rm -rf "$folder/root" "$folder/root.part" && mkdir "$folder/root.part" || return 1
    for package in "$folder"/archives/*.deb; do
        dpkg-deb -x "$package" "$folder/root.part" || return 1
    done
    mv "$folder/root.part" "$folder/root"
}

# Where this machine's architecture keeps libraries, and its loader, below a Debian root.
debian_triplet() {
    case "$(uname -m)" in
        x86_64) echo x86_64-linux-gnu ;;
        aarch64 | arm64) echo aarch64-linux-gnu ;;
        *) return 1 ;;
    esac
}

debian_loader() {
    local loader
    for loader in usr/lib64/ld-linux-x86-64.so.2 lib64/ld-linux-x86-64.so.2 usr/lib/ld-linux-aarch64.so.1 \
        "usr/lib/$(debian_triplet)/ld-linux-x86-64.so.2" "usr/lib/$(debian_triplet)/ld-linux-aarch64.so.1"; do
        [ -e "$1/$loader" ] && echo "$loader" && return
    done
    return 1
}
