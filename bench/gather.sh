#!/usr/bin/env bash
# Times how fast our program and others gather the same feeds.
#
#   bench/gather.sh [-s 2000] [-e 20] [-l 50] [-c 32] [-r 3] [-w WORKDIR] [-o GATHERS.tsv] [PEER...]
#
# -s SOURCES with -e ENTRIES each (at most 50: more our program takes in two goes), every answer after -l milliseconds, -c hosts at once.
# PEER: rock rock-native floor planet planet-threads newsboat node (default: all; one that is not installed is skipped, with a message).
#   rock, rock-native  as in run.sh
#   floor           the same requests by a bare HttpClient, and nothing done with the answers
#   planet          python3-feedparser, one feed after the other, as Planet Venus does; planet-threads: so many at once
#   newsboat        its own reload, with as many threads
#   node            npm's feedparser
# Each gathers three times: into nothing; again, when nothing has changed; again, when one source in twenty has one entry more. Each time
# a process of its own. One warm-up, then R rounds in which every program has its turn. Who takes longer than 30 s is timed once.
# All runs go to GATHERS.tsv (default WORKDIR/gathers.tsv), the table to the output. Linux only: every source has an address in 127.0.0.0/8.
#
# $ROCK: a published program of ours to time instead of this folder's. $PYTHON $NEWSBOAT $NODE: the programs to use. $BENCH_LIMIT: seconds
# after which a gather is ended (600).
set -euo pipefail
source "$(dirname "$0")/common.sh"
work=$(default_work) sources=2000 entries=20 latency=50 concurrency=32 rounds=3 runs=""
while getopts s:e:l:c:r:w:o:h flag; do
  case $flag in
    s) sources=$OPTARG ;; e) entries=$OPTARG ;; l) latency=$OPTARG ;; c) concurrency=$OPTARG ;; r) rounds=$OPTARG ;; w) work=$OPTARG ;; o) runs=$OPTARG ;;
    *) sed -n '2,/^set /{/^#/p}' "$0"; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
peers=("$@")
[ $# -gt 0 ] || peers=(rock rock-native floor planet planet-threads newsboat node)
for peer in "${peers[@]}"; do
  case $peer in rock | rock-native | floor | planet | planet-threads | newsboat | node) ;; *) say "there is no peer $peer"; exit 2 ;; esac
done
PYTHON=${PYTHON:-/usr/bin/python3} NEWSBOAT=${NEWSBOAT:-newsboat} NODE=${NODE:-node}
mkdir -p "$work"/{gather,log}
work=$(cd "$work" && pwd)
runs=$(realpath -m "${runs:-$work/gathers.tsv}")
site=$work/gather/site state=$work/gather/state
export DOTNET_CLI_TELEMETRY_OPTOUT=1
declare -A versions finished

node_modules() { # installed once, beside a copy of the script that uses them
  mkdir -p "$work/gather/node"
  cp "$here/peers/node/"* "$work/gather/node/"
  [ -d "$work/gather/node/node_modules" ] || (cd "$work/gather/node" && npm install --no-audit --no-fund --ignore-scripts --silent >&2)
}

version_of() { # PEER: false where it is not installed
  case $1 in
    rock) "$rock" --version | sed 's/+.*//' ;;
    rock-native) [ "$native" ] && "$native" --version | sed 's/+.*//' ;;
    floor) echo - ;;
    planet | planet-threads) "$PYTHON" -c 'import feedparser; print(feedparser.__version__)' ;;
    newsboat) "$NEWSBOAT" --version | sed -n '1s/^newsboat \([^ ]*\).*/\1/p' ;;
    node) "$NODE" --version >/dev/null && sed -n 's/^  "version": "\(.*\)".*/\1/p' "$work/gather/node/node_modules/feedparser/package.json" ;;
  esac
}

serve() { # sets server, address, port; the server ends with this script
  coproc SERVER { exec "$bench" feeds serve --sources "$sources" --entries "$entries" --latency "$latency" --port 0; }
  server=$SERVER_PID
  trap 'kill "$server" 2>/dev/null || true' EXIT
  read -r address <&"${SERVER[0]}"
  port=${address##*:}
}

ask() { curl -fsS "$address/$1"; }

forget() { # what an earlier gather left
  rm -rf "$state" "$site/.customersrock" "$site/input/sources/_health.yml"
  mkdir -p "$state"
}

command_of() { # PEER DAY: sets command
  case $1 in
    # Repeated so soon, a source would not be due.
    rock) command=("$rock" gather --root "$site" --quiet --force --now "2026-11-2$2T12:00:00Z" "${allowed[@]}") ;;
    rock-native) command=("$native" gather --root "$site" --quiet --force --now "2026-11-2$2T12:00:00Z" "${allowed[@]}") ;;
    floor) command=("$bench" feeds floor "$site/feeds.txt" --concurrency "$concurrency" --state "$state/floor.tsv") ;;
    planet) command=("$PYTHON" "$here/peers/planet/planet.py" "$site/feeds-xml.txt" "$state/planet.db") ;;
    planet-threads) command=("$PYTHON" "$here/peers/planet/planet.py" "$site/feeds-xml.txt" "$state/planet.db" --threads "$concurrency") ;;
    newsboat)
      echo "reload-threads $concurrency" >"$state/config"
      command=(env "HOME=$state" "$NEWSBOAT" -u "$site/feeds-xml.txt" -c "$state/newsboat.db" -C "$state/config" -x reload)
      ;;
    node) command=("$NODE" "$work/gather/node/gather.js" "$site/feeds-xml.txt" "$state/node" "$concurrency") ;;
  esac
}

stored() { # PEER LOG: entries that it keeps now
  case $1 in
    rock) "$rock" inbox --root "$site" --format json | grep -c '"first_seen"' ;;
    rock-native) "$native" inbox --root "$site" --format json | grep -c '"first_seen"' ;;
    floor) echo -1 ;;
    newsboat) "${command[@]::${#command[@]}-1}" print-unread | grep -o '^[0-9]*' ;;
    *) tail -1 "$2" ;;
  esac
}

timed() { # PEER STEP DAY ROUND ENTRIES: gathers, looks at what is kept, notes it. False where it is not worth another round.
  local name=$1 step=$2 round=$4 wanted=$5 log=$work/log/gather-$1.log wall user system peak status others requests fresh same missing bytes most host kept
  command_of "$name" "$3"
  ask _reset >/dev/null
  read -r wall user system peak status others < <("$bench" measure "$log" "${command[@]}") || return 1
  if [ "$status" != 0 ]; then say "$name failed ($status), see $log"; return 1; fi
  read -r requests fresh same missing bytes most host < <(ask _counts | tr -c '0-9\n' ' ')
  kept=$(stored "$name" "$log") || true
  if [ "$kept" != -1 ] && [ "$kept" != "$wanted" ]; then say "$name keeps ${kept:-no} entries instead of $wanted: not noted"; return 1; fi
  if [ "$missing" != 0 ]; then say "$name asked for $missing things that are not there: not noted"; return 1; fi
  if [ "$round" -gt 0 ] || [ "${wall%.*}" -ge 30 ] || [ "${finished[$name]:-}" ]; then
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' \
      "$name" "${versions[$name]}" "$step" "$wall" "$user" "$system" "$peak" "$others" "$requests" "$same" "$bytes" "$most" "$host" "$kept" >>"$runs"
  fi
  say "round $round: $name, $step: $wall s, $requests requests, of them $same unchanged, $host at once of one host (others $others s)"
  [ "${wall%.*}" -lt 30 ] || finished[$name]=1
}

run_peer() { # PEER ROUND: the three gathers
  local all=$((sources * entries)) new command
  forget
  ask _edition/0 >/dev/null
  timed "$1" first 0 "$2" "$all" || return 1
  # It keeps a feed's validators from the second answer on.
  if [ "$1" = newsboat ]; then "${command[@]}" >/dev/null || return 1; fi
  timed "$1" unchanged 1 "$2" "$all" || return 1
  new=$(ask _edition/1)
  timed "$1" news 2 "$2" $((all + new)) || return 1
}

publish_programs
native=""
case " ${peers[*]} " in *" rock-native "*) publish_native ;; esac
for peer in "${peers[@]}"; do
  [ "$peer" != node ] || node_modules || say "npm cannot fetch feedparser"
  versions[$peer]=$(version_of "$peer" 2>/dev/null) && [ "${versions[$peer]}" ] || { say "$peer: not installed, skipped"; versions[$peer]=""; }
done
serve
rm -rf "$site"
"$bench" feeds sources "$site" --sources "$sources" --entries "$entries" --port "$port" --concurrency "$concurrency"
allowed=(--allow-private 127.0.0.0/8)
printf 'program\tversion\tstep\twall_s\tuser_s\tsystem_s\tpeak_mib\tothers_cpu_s\trequests\tnot_modified\tbytes\tmost_at_once\tmost_of_a_host\tkept\n' >"$runs"
for ((round = 0; round <= rounds; round++)); do
  for peer in "${peers[@]}"; do
    [ "${versions[$peer]}" ] && [ -z "${finished[$peer]:-}" ] || continue
    run_peer "$peer" "$round" || finished[$peer]=1
  done
done
forget
echo "$sources sources, $entries entries each, $latency ms, $concurrency at once; $(machine)"
echo
"$bench" feeds table "$runs"
say "all runs: $runs"
