#!/usr/bin/env bash
# Times how fast our program and others build the same stories.
#
#   bench/run.sh [-n "50 1000 10000 50000"] [-r 3] [-w WORKDIR] [-o RUNS.tsv] [-k] [PEER...]
#
# PEER: rock rock-native hugo zola eleventy jekyll (default: all; one that is not installed is skipped, with a message).
#   rock      from nothing, then again with nothing changed, then with one story's new title: each a process of its own
#   rock-native  the same program, published with Native AOT (needs a C linker)
#   the rest  from nothing, without caches
# and `cp -r` of our and of Hugo's finished site. One warm-up, then R rounds in which every program has its turn, so that a slow minute
# of the machine hits all alike. A build that takes longer than 30 s needs no warm-up and is timed once.
# -k keeps the finished sites in WORKDIR/out (ours: as after the new title). All runs go to RUNS.tsv (default WORKDIR/runs.tsv), the tables to the output.
#
# $ROCK: a published program of ours to time instead of this folder's. $HUGO $ZOLA $NODE $JEKYLL: the programs to use (default: found on
# PATH; npm fetches Eleventy). $BENCH_LIMIT: seconds after which a build is ended (600). Linux only.
set -euo pipefail
source "$(dirname "$0")/common.sh"
work=$(default_work) counts="50 1000 10000 50000" rounds=3 runs="" keep=""
while getopts n:r:w:o:kh flag; do
  case $flag in
    n) counts=$OPTARG ;; r) rounds=$OPTARG ;; w) work=$OPTARG ;; o) runs=$OPTARG ;; k) keep=1 ;;
    *) sed -n '2,/^set /{/^#/p}' "$0"; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
peers=("$@")
[ $# -gt 0 ] || peers=(rock rock-native hugo zola eleventy jekyll)
for peer in "${peers[@]}"; do
  case $peer in rock | rock-native | hugo | zola | eleventy | jekyll) ;; *) say "there is no peer $peer"; exit 2 ;; esac
done
HUGO=${HUGO:-hugo} ZOLA=${ZOLA:-zola} NODE=${NODE:-node} JEKYLL=${JEKYLL:-jekyll}
mkdir -p "$work"/{sites,out,log}
work=$(cd "$work" && pwd)
runs=$(realpath -m "${runs:-$work/runs.tsv}")
# Jekyll takes the year of an address from the local time; the others from UTC.
export TZ=UTC JEKYLL_ENV=production DOTNET_CLI_TELEMETRY_OPTOUT=1
declare -A versions finished

eleventy_modules() { # installed once, outside the sites
  [ -d "$work/npm/node_modules" ] && return
  mkdir -p "$work/npm"
  cp "$here/peers/eleventy/package.json" "$work/npm/"
  (cd "$work/npm" && npm install --no-audit --no-fund --ignore-scripts --silent >&2)
}

version_of() { # PEER: false where it is not installed
  case $1 in
    rock) "$rock" --version | sed 's/+.*//' ;;
    rock-native) [ "$native" ] && "$native" --version | sed 's/+.*//' ;;
    hugo) "$HUGO" version | sed 's/^hugo v\([^+ -]*\).*/\1/' ;;
    zola) "$ZOLA" --version | sed 's/^zola //' ;;
    eleventy) "$NODE" --version >/dev/null && sed -n 's/.*"version": "\(.*\)".*/\1/p' "$work/npm/node_modules/@11ty/eleventy/package.json" ;;
    jekyll) "$JEKYLL" --version | sed 's/^jekyll //' ;;
  esac
}

prepare() { # PEER N: its site with N stories, made once in a work folder, and anew when what it is made from has changed
  [ "$1" != rock-native ] || set -- rock "$2"
  local site=$work/sites/$1-$2 content=. from=("$here/CustomersRock.Bench/Corpus") print
  [ "$1" = rock ] || from+=("$here/peers/$1")
  print=$(find "${from[@]}" -type f -exec cksum {} + | sort | cksum)
  [ ! -e "$site.made" ] || [ "$(<"$site.made")" != "$print" ] || return 0
  rm -rf "$site"
  mkdir -p "$site"
  [ "$1" = rock ] || cp -r "$here/peers/$1/." "$site"
  case $1 in hugo | zola) content=content ;; esac
  "$bench" corpus "$site/$content" "$2" --dialect "$1"
  case $1 in
    eleventy) ln -s "$work/npm/node_modules" "$site/node_modules" ;;
    # The newest story is on its page, its neighbour's, home, three lists and all the feeds: the edit that costs most.
    rock) grep -r --include='*.md' '^Published:' "$site/input/stories" | sed -E 's/^(.*):Published: (.*)$/\2\t\1/' | sort | tail -1 | cut -f2 >"$work/sites/newest-$2" ;;
  esac
  echo "$print" >"$site.made"
}

forget() { # PEER N: what an earlier build left
  rm -rf "$work/out/$1-$2" "$work/sites/${1%-native}-$2"/{.customersrock,.jekyll-cache,.jekyll-metadata,.hugo_build.lock,resources,.cache}
}

timed() { # NAME VERSION N ROUND OUTPUT COMMAND...: runs, looks at what came out, notes it. False where it is not worth another round.
  local name=$1 version=$2 n=$3 round=$4 output=$5 wall user system peak status others files=0 pages=0 stories=0 bytes=0
  shift 5
  sync # what the last run wrote shall not be written during this one
  read -r wall user system peak status others < <("$bench" measure "$work/log/$name-$n.log" "$@") || return 1
  [ "$status" != 0 ] || read -r files pages stories bytes < <("$bench" count "$output")
  if [ "$status" = 0 ] && [ "$stories" != "$n" ]; then say "$name wrote $stories story pages instead of $n: not noted"; return 1; fi
  if [ "$status" != 0 ] && [ "$status" != -9 ]; then say "$name failed ($status) with $n stories, see $work/log/$name-$n.log"; return 1; fi
  if [ "$round" -gt 0 ] || [ "${wall%.*}" -ge 30 ] || [ "$status" != 0 ]; then
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' \
      "$name" "$version" "$n" "$wall" "$user" "$system" "$peak" "$others" "$status" "$files" "$pages" "$bytes" >>"$runs"
  fi
  say "N=$n round $round: $name $wall s (others $others s)"
  [ "$status" = 0 ] && [ "${wall%.*}" -lt 30 ]
}

copied() { # PEER N ROUND: what the file system alone asks for
  timed "cp-of-$1" - "$2" "$3" "$work/out/copy" cp -r "$work/out/$1-$2" "$work/out/copy" || return 1
  rm -rf "$work/out/copy"
}

run_rock() { # NAME PROGRAM N ROUND
  local name=$1 n=$3 round=$4 out=$work/out/$1-$3 story again=0 title
  local command=("$2" build --root "$work/sites/rock-$n" --output "$out" --quiet)
  timed "$name" "${versions[$name]}" "$n" "$round" "$out" "${command[@]}" || again=1
  [ -d "$out" ] || return 1
  [ "$name" != rock ] || copied rock "$n" "$round" || again=1
  timed "$name-unchanged" "${versions[$name]}" "$n" "$round" "$out" "${command[@]}" || again=1
  story=$(<"$work/sites/newest-$n") title="Retold in round $round"
  cp -p "$story" "$work/original.md"
  sed -i "s/^Title: .*/Title: $title/" "$story"
  timed "$name-one-title" "${versions[$name]}" "$n" "$round" "$out" "${command[@]}" || again=1
  cp -p "$work/original.md" "$story"
  grep -q "$title" "$out/index.html" || { say "the home page lacks the new title"; return 1; }
  return $again
}

run_peer() { # PEER N ROUND
  local out=$work/out/$1-$2 command
  case $1 in
    hugo) command=("$HUGO" --quiet -d "$out") ;;
    zola) command=("$ZOLA" build --force -o "$out") ;;
    eleventy) command=("$NODE" node_modules/@11ty/eleventy/cmd.cjs --quiet "--output=$out") ;;
    jekyll) command=("$JEKYLL" build -q -d "$out") ;;
  esac
  cd "$work/sites/$1-$2"
  timed "$1" "${versions[$1]}" "$2" "$3" "$out" "${command[@]}" || return 1
  [ "$1" != hugo ] || copied hugo "$2" "$3"
}

publish_programs
native=""
case " ${peers[*]} " in *" rock-native "*) publish_native ;; esac
for peer in "${peers[@]}"; do
  [ "$peer" != eleventy ] || eleventy_modules || say "npm cannot fetch Eleventy"
  versions[$peer]=$(version_of "$peer" 2>/dev/null) && [ "${versions[$peer]}" ] || { say "$peer: not installed, skipped"; versions[$peer]=""; }
done
printf 'program\tversion\tstories\twall_s\tuser_s\tsystem_s\tpeak_mib\tothers_cpu_s\tstatus\tfiles\tpages\tbytes\n' >"$runs"
for n in $counts; do
  for ((round = 0; round <= rounds; round++)); do
    for peer in "${peers[@]}"; do
      [ "${versions[$peer]}" ] && [ -z "${finished[$peer-$n]:-}" ] || continue
      prepare "$peer" "$n"
      forget "$peer" "$n"
      case $peer in
        rock) run_rock rock "$rock" "$n" "$round" || finished[rock-$n]=1 ;;
        rock-native) run_rock rock-native "$native" "$n" "$round" || finished[rock-native-$n]=1 ;;
        *) (run_peer "$peer" "$n" "$round") || finished[$peer-$n]=1 ;;
      esac
      [ "$keep" ] || forget "$peer" "$n"
    done
  done
done
machine
echo
"$bench" table "$runs"
say "all runs: $runs"
