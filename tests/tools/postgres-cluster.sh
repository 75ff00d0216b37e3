# shellcheck shell=bash
# Sourced by tests/run.sh: a throwaway PostgreSQL cluster that listens on 127.0.0.1 only.
# start_postgres sets ROK_TEST_POSTGRES to the connection string of its maintenance database;
# the tests make and drop their own databases from there.

postgres_folder=""
postgres_bin=""

# PostgreSQL refuses to run as root: then its own user runs it.
as_postgres_user() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
  postgres_bin=$1
  if [ -z "$postgres_bin" ]; then echo "PostgreSQL was not found under /usr/lib/postgresql."; return 1; fi
  local password port
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  # Outside the run's own folder, which only the current user may read.
  postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/rokportal-postgres.XXXXXX")
  printf '%s' "$password" >"$postgres_folder/password"
  if [ "$(id -u)" -eq 0 ]; then chown -R postgres: "$postgres_folder"; fi

  as_postgres_user "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres -E UTF8 --locale=C.UTF-8 \
    --auth=scram-sha-256 --pwfile="$postgres_folder/password" --no-sync >"$2/initdb.log" 2>&1 ||
    { tail -20 "$2/initdb.log"; return 1; }

  local attempt
  for attempt in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if start_on_port "$port"; then
      export ROK_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres"
      echo "$("$postgres_bin/postgres" --version) on 127.0.0.1:$port"
      return 0
    fi
    echo "Port $port did not work (attempt $attempt)."
  done
  tail -20 "$postgres_folder/log"
  return 1
}

# Nothing in this cluster must outlive the run, so it may skip every wait for the disk.
start_on_port() {
  # One line: pg_ctl hands the options to a shell, where a line break would end the command.
  local options="-p $1 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300"
  options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  as_postgres_user "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -s -w -t 30 \
    -o "$options" start
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  if [ -s "$postgres_folder/data/postmaster.pid" ]; then
    as_postgres_user "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -s -m immediate -w stop || true
  fi
  rm -rf "$postgres_folder"
}
