#!/usr/bin/env bash
# Times `preview` from a story's new title being saved until its page, both neighbours, home and feed.rss are right on the disk.
#
#   bench/preview.sh [-n "1000 10000"] [-e 9] [-w WORKDIR]
#
# E edits after one that warms up, each made when the program has come to rest. $ROCK: a published program of ours to time instead of
# this folder's. Linux only.
set -euo pipefail
source "$(dirname "$0")/common.sh"
work=$(default_work) counts="1000 10000" edits=9
while getopts n:e:w:h flag; do
  case $flag in
    n) counts=$OPTARG ;; e) edits=$OPTARG ;; w) work=$OPTARG ;;
    *) sed -n '2,/^set /{/^#/p}' "$0"; exit 2 ;;
  esac
done
mkdir -p "$work/out"
work=$(cd "$work" && pwd)
publish_programs
for n in $counts; do
  site=$work/preview-$n out=$work/out/preview-$n
  rm -rf "$site" "$out"
  "$bench" corpus "$site" "$n"
  printf '\nN=%s\n\n' "$n"
  "$bench" preview "$rock" "$site" "$out" --edits "$edits"
  rm -rf "$site" "$out"
done
