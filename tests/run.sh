#!/usr/bin/env bash
# The one test command: installs what it needs, builds, and runs every test on both databases.
# Ends with the line "N passed, N failed, N skipped"; the exit code is 0 only if nothing failed,
# nothing was skipped, and every test project had tests.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: tests/run.sh [--only unit|sqlite|postgres|e2e]

  (no option)  everything: format, build, pending migrations, all tests on both databases
  unit         tests that need no database
  sqlite       data and page tests on SQLite
  postgres     data and page tests on PostgreSQL
  e2e          browser journeys, on both databases
TEXT
}

only=all
while [ $# -gt 0 ]; do
  case "$1" in
    --only) only="${2:-}"; shift 2 || { usage; exit 2; } ;;
    -h | --help) usage; exit 0 ;;
    *) usage; exit 2 ;;
  esac
done
case "$only" in all | unit | sqlite | postgres | e2e) ;; *) usage; exit 2 ;; esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."

unit_projects=(Domain Documents Architecture)
database_projects=(Data Web)
browser_projects=(EndToEnd)

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export DOTNET_CLI_UI_LANGUAGE=en
# Test runs are short and compile much: what makes a long-lived server fast or hard to break into only costs here.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0
# Half of a run's work was compiling: only what is called thousands of times (hexadecimal) is worth doing better, and memory
# is collected when there is enough of it.
export DOTNET_TC_CallCountThreshold=7D0 DOTNET_GCgen0size=4000000
# A build node that stays behind would keep files and memory after the run.
export MSBUILDDISABLENODEREUSE=1

# Hundreds of databases of hundreds of files each are made and dropped. In memory that takes a tenth of the time; they are
# few at once, some hundred megabytes.
if [ -w /dev/shm ] && [ "$(df --output=avail -m /dev/shm | tail -1)" -gt 3000 ]; then export TMPDIR=/dev/shm; fi

work=$(mktemp -d "${TMPDIR:-/tmp}/rokportal-tests.XXXXXX")
mkdir "$work/results" "$work/tmp"
passed=0 failed=0 skipped=0
problems=()
came_to_an_end=no
lane=""
source tests/tools/postgres-cluster.sh

finish() {
  local status=$?
  trap - EXIT
  # The lane beside is a process group of its own, so that the tests it has started end with it.
  if [ -n "$lane" ]; then kill -TERM -- "-$lane" 2>/dev/null || true; fi
  stop_postgres
  rm -rf "$work"
  if [ "$came_to_an_end" = no ]; then problem "the run broke off (exit code $status)"; fi
  if [ ${#problems[@]} -gt 0 ]; then
    printf '\nNot in order:\n'
    printf '  - %s\n' "${problems[@]}"
  fi
  printf '\nTotal time: %s s\n' "$SECONDS"
  printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
  if [ ${#problems[@]} -gt 0 ] || [ "$failed" -gt 0 ] || [ "$skipped" -gt 0 ]; then exit 1; fi
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

wants() {
  local kind
  for kind in "$@"; do
    if [ "$only" = "$kind" ] || [ "$only" = all ]; then return 0; fi
  done
  return 1
}

problem() {
  failed=$((failed + 1))
  problems+=("$1")
}

# Runs one step with its time; a failure is counted and the run goes on.
step() {
  local status=0
  timed "$@" || status=$?
  [ "$status" -eq 0 ] || problem "$1"
  return "$status"
}

timed() {
  local name=$1 started=$SECONDS status=0
  shift
  printf '\n== %s\n' "$name"
  "$@" || status=$?
  printf -- '-- %s: %s s\n' "$name" "$((SECONDS - started))"
  return "$status"
}

# Without this step the rest says nothing.
give_up() {
  came_to_an_end=yes
  exit 1
}

# ---- What the machine must have -------------------------------------------------------------

find_postgres_bin() {
  find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1
}

missing_packages() {
  if wants postgres e2e && [ -z "$(find_postgres_bin)" ]; then echo postgresql; fi
  if wants e2e && ! command -v chromium >/dev/null; then echo chromium; fi
  /usr/bin/python3 -c 'import pikepdf' 2>/dev/null || echo python3-pikepdf
  if wants sqlite postgres; then /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || echo python3-aiosmtpd; fi
}

install_missing_packages() {
  local missing prefix=()
  missing=$(missing_packages | xargs)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then prefix=(sudo -n); else say_what_to_install "$missing"; return 1; fi
  fi
  command -v apt-get >/dev/null || { say_what_to_install "$missing"; return 1; }
  echo "Installing: $missing"
  # shellcheck disable=SC2086 # a list of package names
  "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive sh -c \
    "apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing" >"$work/apt.log" 2>&1 ||
    { tail -20 "$work/apt.log"; say_what_to_install "$missing"; return 1; }
}

say_what_to_install() {
  echo "These packages are missing and could not be installed from here: $1"
  echo "Install them and run again, on Debian or Ubuntu with:  sudo apt-get install $1"
}

check_sdk_and_node() {
  if ! command -v dotnet >/dev/null || ! dotnet --version >/dev/null 2>&1; then
    echo "The .NET SDK that global.json asks for is missing: $(tr -d '\n' <global.json)"
    echo "Install .NET SDK 10 (https://dotnet.microsoft.com/download) and run again."
    return 1
  fi
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node.js 20 or later with npm is missing: the build takes the style sheet and the fonts from npm."
    echo "Install it (https://nodejs.org) and run again."
    return 1
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  if [ "$major" -lt 20 ]; then
    echo "Node.js is version $(node --version); version 20 or later is needed."
    return 1
  fi
  echo ".NET SDK $(dotnet --version), Node $(node --version), npm $(npm --version)"
}

# ---- Build ----------------------------------------------------------------------------------

check_format() {
  # White space and the order of imports: every rule of style is a warning in the build, and so an error.
  # Generated migrations are left as the tool wrote them.
  dotnet format whitespace RokPortal.sln --no-restore --verify-no-changes --exclude '**/Migrations/*.cs' &&
    dotnet format style RokPortal.sln --no-restore --verify-no-changes --diagnostics IMPORTS --exclude '**/Migrations/*.cs'
}

check_pending_migrations() {
  local provider=$1 tools=artifacts/tools version=10.0.15
  if [ ! -x "$tools/dotnet-ef" ] || ! "$tools/dotnet-ef" --version 2>/dev/null | grep -q "$version"; then
    rm -rf "$tools"
    dotnet tool install dotnet-ef --version "$version" --tool-path "$tools" || return 1
  fi
  "$tools/dotnet-ef" migrations has-pending-model-changes --no-build \
    --project "src/RokPortal.Data.$provider" --startup-project src/RokPortal.Data.Design -- --provider "$provider"
}

# ---- Tests ----------------------------------------------------------------------------------

# Reads one number from the <Counters …> element of a result file.
counter() {
  grep -o '<Counters [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'
}

# Runs the tests of a project, here or in the lane beside; what came of them is noted and counted when all are done.
run_project() {
  local name="RokPortal.$1.Tests" label="$1 tests${2:+ on $2}" status=0
  local assembly="tests/$name/bin/Debug/net10.0/$name.dll" results="$work/results/$1${2:+-$2}.trx"
  # Browsers and servers that the tests start leave their files in a folder that goes away with the run.
  TMPDIR="$work/tmp" ROK_TEST_DATABASE="${2:-Sqlite}" timed "$label" dotnet test "$assembly" ${3:+--filter "$3"} \
    --logger "trx;LogFileName=$results" --results-directory "$work/results" \
    --blame-hang-timeout 10m --blame-hang-dump-type none || status=$?
  printf '%s|%s|%s\n' "$label" "$results" "$status" >>"$work/noted"
}

count_results() {
  local label=$1 results=$2 status=$3
  if [ ! -s "$results" ] || [ "$(counter "$results" total)" = 0 ]; then
    if [ "$status" -eq 0 ]; then problem "$label: no tests were found"; else broke_off "$label" "$status"; fi
    return
  fi
  local ran_well ran_all all bad
  all=$(counter "$results" total)
  ran_all=$(counter "$results" executed)
  ran_well=$(counter "$results" passed)
  bad=$((ran_all - ran_well))
  passed=$((passed + ran_well))
  failed=$((failed + bad))
  # The "notExecuted" counter stays 0 for skipped xunit tests; the difference does not.
  skipped=$((skipped + all - ran_all))
  [ "$bad" -eq 0 ] || problems+=("$label: $bad failed")
  [ "$all" -eq "$ran_all" ] || problems+=("$label: $((all - ran_all)) skipped")
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
    broke_off "$label" "$status"
  fi
}

broke_off() {
  problem "$1: the test run broke off (exit code $2)"
}

run_projects_on() {
  local database=$1 project
  shift
  for project in "$@"; do run_project "$project" "$database"; done
}

# ---- Two lanes ------------------------------------------------------------------------------

# Browser tests wait more than they work, the tests of data and pages the other way round: side by side they fill two
# cores. Those that wait go first when they want a core, else each of their many small steps stands in line and the run ends with
# one core idle. Each lane goes on after a failure; the one beside writes to a file that is shown when both are done.
run_tests() {
  if wants postgres e2e; then step "Start PostgreSQL" start_postgres "$(find_postgres_bin)" "$work" || true; fi
  if [ "$only" = all ]; then
    printf '\n== Beside what follows, shown after it: %s tests\n' "${database_projects[*]}"
    start_lane database_lane
    checks
  fi
  if wants unit; then run_units; fi
  if wants e2e; then browser_lane; fi
  if [ "$only" = all ]; then finish_lane; elif wants sqlite postgres; then database_lane; fi
  count_noted
}

checks() {
  step "Format" check_format || true
  step "Pending migrations, SQLite" check_pending_migrations Sqlite || true
  step "Pending migrations, PostgreSQL" check_pending_migrations Postgres || true
}

run_units() {
  local project
  for project in "${unit_projects[@]}"; do run_project "$project" ""; done
}

browser_lane() {
  run_projects_on Sqlite "${browser_projects[@]}"
  # What a page looks like does not depend on the database: axe and stretching have judged it on SQLite.
  if [ -n "${ROK_TEST_POSTGRES:-}" ]; then run_project EndToEnd Postgres "FullyQualifiedName!~Accessibility"; fi
}

database_lane() {
  if wants sqlite; then run_projects_on Sqlite "${database_projects[@]}"; fi
  if wants postgres && [ -n "${ROK_TEST_POSTGRES:-}" ]; then run_projects_on Postgres "${database_projects[@]}"; fi
}

start_lane() {
  set -m
  { renice -n 10 -p "$BASHPID" >/dev/null; "$@"; } >"$work/lane.log" 2>&1 </dev/null &
  lane=$!
  set +m
}

finish_lane() {
  local status=0
  wait "$lane" || status=$?
  lane=""
  cat "$work/lane.log"
  [ "$status" -eq 0 ] || problem "the ${database_projects[*]} tests broke off (exit code $status)"
}

count_noted() {
  local label results status
  [ -e "$work/noted" ] || return 0
  while IFS='|' read -r label results status; do count_results "$label" "$results" "$status"; done <"$work/noted"
}

step "What the machine must have" check_sdk_and_node || give_up
step "Packages from apt" install_missing_packages || give_up
step "Restore" dotnet restore RokPortal.sln --locked-mode || give_up
step "Build" dotnet build RokPortal.sln --no-restore || give_up
run_tests
came_to_an_end=yes
