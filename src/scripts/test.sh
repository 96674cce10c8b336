# shellcheck shell=bash disable=SC2034,SC2154
# ./portal test

reports() {
    find "$portal_home/target/surefire-reports" "$portal_home/target/failsafe-reports" \
        -name 'TEST-*.xml' 2>/dev/null
}

# Names the skipped tests, then prints the counts alone on the last line. Fails when nothing ran.
print_counts() {
    reports | while IFS= read -r report; do cat "$report"; echo; done | awk '
        function attribute(line, name) {
            if (!match(line, "[ \t]" name "=\"[^\"]*\"")) return ""
            line = substr(line, RSTART, RLENGTH)
            sub(/^[^"]*"/, "", line); sub(/"$/, "", line)
            gsub(/&lt;/, "<", line); gsub(/&gt;/, ">", line); gsub(/&quot;/, "\"", line)
            gsub(/&apos;/, "\047", line); gsub(/&#10;/, " ", line); gsub(/&amp;/, "\\&", line)
            return line
        }
        # What a test printed may look like anything: only what stands before it on a line counts.
        text { if (/\]\]>/) text = 0; next }
        { start = index($0, "<![CDATA["); if (start) { text = !/\]\]>/; $0 = substr($0, 1, start - 1) } }
        /<testsuite[ \t]/ { opening = 1; header = "" }
        opening { header = header " " $0 }
        opening && />/ {
            opening = 0
            tests += attribute(header, "tests"); skipped += attribute(header, "skipped")
            failed += attribute(header, "failures") + attribute(header, "errors")
        }
        /<testcase[ \t]/ { name = attribute($0, "classname") "." attribute($0, "name") }
        /<skipped/ { print "skipped: " name ": " attribute($0, "message") }
        END {
            printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
            exit tests - skipped == 0
        }'
}

provide_test_tools() {
    provide_chromium
    say "Browser: $("$COMMONWEAL_CHROMIUM" --version 2>/dev/null) at $COMMONWEAL_CHROMIUM"
    provide_mysql
    say "MySQL: $mysql_version at $COMMONWEAL_MYSQL_HOME/bin/mysqld"
}

# A test run that was killed may have left its database server.
stop_left_servers() {
    local pid_file
    for pid_file in "$portal_home"/target/mysql-*/mysqld.pid; do
        [ -f "$pid_file" ] && stop_mysql "${pid_file%/mysqld.pid}"
    done
    rm -rf "$portal_home"/target/mysql-*
}

portal_test() {
    local code fast='' argument
    local -a arguments=()
    for argument in "$@"; do
        case "$argument" in
            --fast) fast=1 ;;
            # Browser journeys are run by another plug-in, after packaging.
            -Dtest=*E2E*)
                arguments+=("-Dit.test=${argument#-Dtest=}" -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false)
                ;;
            -Dtest=*) arguments+=("$argument" -DskipITs) ;;
            *) arguments+=("$argument") ;;
        esac
    done
    require_java
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    if [ -n "$fast" ]; then
        say "Fast: tests that need a browser or MySQL are left out."
        arguments+=("-DexcludedGroups=browser,mysql")
    else
        provide_test_tools
    fi
    rm -rf "$portal_home/target/surefire-reports" "$portal_home/target/failsafe-reports"
    trap stop_left_servers EXIT
    maven -B -ntp verify -Dmaven.test.redirectTestOutputToFile=true ${arguments[@]+"${arguments[@]}"}
    code=$?
    echo
    [ -n "$fast" ] && echo "Left out by --fast: tests that need a browser or MySQL."
    print_counts || [ "$code" != 0 ] || code=1
    exit "$code"
}
