# shellcheck shell=bash disable=SC2034,SC2154
# The browser for tests: one that is installed, else Debian's, installed as root or unpacked into the cache folder.

is_chromium() {
    [ -n "$1" ] && [ -x "$1" ] && "$1" --version 2>/dev/null </dev/null | grep -qE 'Chrom(e|ium) [0-9]'
}

installed_chromium() {
    local name program
    for name in chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium; do
        program=$(command -v "$name" 2>/dev/null)
        if is_chromium "$program"; then
            printf '%s\n' "$program"
            return
        fi
    done
    return 1
}

install_chromium() {
    [ "$(id -u)" = 0 ] && has_debian_tools || return 1
    say "Installing Debian's chromium."
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q update >/dev/null 2>&1 </dev/null
    apt-get -q -y --no-install-recommends install chromium fonts-liberation >/dev/null 2>&1 </dev/null
}

# Only what this machine lacks is unpacked, from its own release, so that the machine's loader and libraries fit.
unpacked_chromium() {
    local home=${XDG_CACHE_HOME:-$HOME/.cache}/commonweal/chromium
    local debian=$home/debian
    if [ ! -f "$debian/complete" ]; then
        has_debian_tools || return 1
        say "Fetching Debian's chromium into $home (about 200 MB, once)."
        mkdir -p "$home"
        unpack_debian "$debian" machine /var/lib/dpkg/status chromium fonts-liberation || return 1
        touch "$debian/complete"
    fi
    cat >"$home/fonts.conf" <<FONTS
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>$debian/root/usr/share/fonts</dir>
  <cachedir>$home/fonts</cachedir>
  <include ignore_missing="yes">$debian/root/usr/share/fontconfig/conf.avail/30-metric-aliases.conf</include>
  <include ignore_missing="yes">$debian/root/usr/share/fontconfig/conf.avail/45-latin.conf</include>
  <include ignore_missing="yes">$debian/root/usr/share/fontconfig/conf.avail/60-latin.conf</include>
</fontconfig>
FONTS
    cat >"$home/chromium" <<'PROGRAM'
#!/usr/bin/env bash
home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folders=$(find "$home/debian/root/usr/lib" "$home/debian/root/lib" -name '*.so*' -printf '%h:' | tr ':' '\n' | sort -u | tr '\n' ':')
LD_LIBRARY_PATH=$folders FONTCONFIG_FILE=$home/fonts.conf exec "$home/debian/root/usr/lib/chromium/chromium" "$@"
PROGRAM
    chmod +x "$home/chromium"
    is_chromium "$home/chromium" && printf '%s\n' "$home/chromium"
}

# Sets and exports COMMONWEAL_CHROMIUM, or fails.
provide_chromium() {
    if [ -n "${COMMONWEAL_CHROMIUM-}" ]; then
        is_chromium "$COMMONWEAL_CHROMIUM" || fail "COMMONWEAL_CHROMIUM is $COMMONWEAL_CHROMIUM, which is not a Chromium that starts."
    else
        COMMONWEAL_CHROMIUM=$(installed_chromium || { install_chromium && installed_chromium; } || unpacked_chromium) ||
            fail "the tests need Chromium, and it could neither be found nor fetched from Debian.
Install it and set COMMONWEAL_CHROMIUM to it, or leave the browser tests out with ./portal test --fast."
    fi
    export COMMONWEAL_CHROMIUM
}
