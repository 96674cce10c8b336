#!/usr/bin/env bash
# A real MySQL for tests: one that is installed, else Debian's own packages unpacked into the cache folder.
# Use: mysql.sh provide | start DIR PORT | stop DIR

mysql_home=${XDG_CACHE_HOME:-$HOME/.cache}/commonweal/mysql
mysql_needed='9.7'

# The version of a server program; nothing when it is none, or is MariaDB, which is another product.
mysqld_version() {
    "$1" --version 2>/dev/null | grep -vi mariadb | sed -n 's/.* Ver \([0-9][0-9.]*\).*/\1/p'
}

is_new_enough() {
    [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$mysql_needed" "$1" | sort -V | head -n 1)" = "$mysql_needed" ]
}

use_installed_mysql() {
    local program version
    for program in "${COMMONWEAL_MYSQLD-}" "$(command -v mysqld)" /usr/sbin/mysqld /usr/local/mysql/bin/mysqld; do
        if [ ! -x "$program" ]; then continue; fi
        version=$(mysqld_version "$program")
        if is_new_enough "$version"; then
            write_mysqld <<PROGRAM
exec $(printf '%q' "$program") --no-defaults "\${account[@]}" "\$@"
PROGRAM
            return
        fi
        [ "$program" = "${COMMONWEAL_MYSQLD-}" ] &&
            fail "COMMONWEAL_MYSQLD is $program, which is not MySQL $mysql_needed or newer."
    done
    return 1
}

use_unpacked_mysql() {
    local debian=$mysql_home/debian loader triplet
    # The marker is written last: without it an earlier attempt was cut off.
    if [ ! -f "$debian/complete" ]; then
        has_debian_tools || return 1
        say "Fetching MySQL from Debian unstable into $mysql_home (about 60 MB, once)."
        unpack_debian "$debian" sid /dev/null mysql-server-core || return 1
        touch "$debian/complete"
    fi
    loader=$(debian_loader "$debian/root") || return 1
    triplet=$(debian_triplet)
    write_mysqld <<PROGRAM
root=\$(cd -P "\$(dirname "\${BASH_SOURCE[0]}")/../debian/root" && pwd)
exec "\$root/$loader" --library-path "\$root/usr/lib/$triplet:\$root/lib/$triplet" "\$root/usr/sbin/mysqld" \\
    --no-defaults --basedir="\$root/usr" --lc-messages-dir="\$root/usr/share/mysql" \\
    --character-sets-dir="\$root/usr/share/mysql/charsets" "\${account[@]}" "\$@"
PROGRAM
}

# Writes bin/mysqld, which starts the server with what it needs to know about its place; its end comes from standard input.
write_mysqld() {
    local file=$mysql_home/bin/mysqld
    {
        cat <<'HEAD'
#!/usr/bin/env bash
account=()
[ "$(id -u)" = 0 ] && account=(--user=root)
HEAD
        cat
    } >"$file.part" && chmod +x "$file.part" && mv "$file.part" "$file"
}

# Makes $mysql_home/bin/mysqld, and sets COMMONWEAL_MYSQL_HOME and mysql_version.
provide_mysql() {
    mkdir -p "$mysql_home/bin" || fail "the cache folder $mysql_home cannot be made."
    if command -v flock >/dev/null 2>&1; then
        exec 8>"$mysql_home/lock" && flock 8
    fi
    use_installed_mysql || use_unpacked_mysql ||
        fail "the tests need MySQL $mysql_needed or newer, and it could neither be found nor fetched from Debian.
Install it and set COMMONWEAL_MYSQLD to its mysqld, or leave those tests out with ./portal test --fast."
    mysql_version=$(mysqld_version "$mysql_home/bin/mysqld")
    is_new_enough "$mysql_version" || fail "the tests need MySQL $mysql_needed or newer; what was fetched into $mysql_home is '$mysql_version'.
Remove that folder and try again, or set COMMONWEAL_MYSQLD to an installed one."
    exec 8>&-
    export COMMONWEAL_MYSQL_HOME=$mysql_home
}

# start_mysql DIR PORT: an empty server in DIR, made there when there is none; root has no password.
start_mysql() {
    local folder=$1 port=$2
    local -a options
    provide_mysql
    mkdir -p "$folder" || fail "$folder cannot be made."
    folder=$(cd "$folder" && pwd)
    options=("--datadir=$folder/data" "--socket=$folder/mysqld.sock" "--pid-file=$folder/mysqld.pid"
        "--log-error=$folder/mysqld.log" --bind-address=127.0.0.1 "--port=$port" --mysqlx=OFF --secure-file-priv=NULL)
    if [ ! -d "$folder/data/mysql" ]; then
        rm -rf "$folder/data"
        "$mysql_home/bin/mysqld" "${options[@]}" --initialize-insecure ||
            fail "MySQL could not make its data folder; see $folder/mysqld.log."
    fi
    rm -f "$folder/mysqld.log" "$folder/mysqld.pid"
    "$mysql_home/bin/mysqld" "${options[@]}" </dev/null >/dev/null 2>&1 &
    for _ in $(seq 1 300); do
        grep -q "ready for connections.*port: $port" "$folder/mysqld.log" 2>/dev/null && [ -f "$folder/mysqld.pid" ] && {
            echo "MySQL $mysql_version listens on 127.0.0.1:$port (process $(cat "$folder/mysqld.pid"))."
            return
        }
        kill -0 $! 2>/dev/null || break
        sleep 0.2
    done
    kill $! 2>/dev/null
    fail "MySQL did not start; see $folder/mysqld.log."
}

stop_mysql() {
    local pid
    pid=$(cat "$1/mysqld.pid" 2>/dev/null) || return 0
    kill "$pid" 2>/dev/null
    for _ in $(seq 1 150); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.2
    done
    kill -9 "$pid" 2>/dev/null
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    here=$(cd -P "$(dirname "$0")" && pwd)
    # shellcheck source=src/scripts/say.sh
    . "$here/say.sh"
    # shellcheck source=src/scripts/debian.sh
    . "$here/debian.sh"
    case "${1-}:$#" in
        provide:1) provide_mysql && echo "$mysql_home/bin/mysqld" ;;
        start:3) start_mysql "$2" "$3" ;;
        stop:2) stop_mysql "$2" ;;
        *) fail "use: mysql.sh provide | start DIR PORT | stop DIR" 2 ;;
    esac
fi
