#!/usr/bin/env bash
# How fast the tagger is: a process that judges one item (the load), and one that judges the training items ten times over.
#   bench/tag.sh            the program compiled ahead of time, on one core where taskset is there
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/CustomersRock -c Release -o "$work/program" --nologo -v q -nodeReuse:false >/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do cat src/CustomersRock.Curation/Tagging/Training/*.jsonl; done >"$work/items.jsonl"
head -1 "$work/items.jsonl" >"$work/one.jsonl"
alone=(); command -v taskset >/dev/null && alone=(taskset -c 0)

seconds() { # FILE: wall seconds of the fastest of five
  local best=
  for _ in 1 2 3 4 5; do
    local start end
    start=$(date +%s%N)
    "${alone[@]}" "$work/program/customersrock" tag --format jsonl <"$1" >/dev/null
    end=$(date +%s%N)
    [ -n "$best" ] && [ "$best" -le $((end - start)) ] || best=$((end - start))
  done
  awk "BEGIN { print $best / 1e9 }"
}

one=$(seconds "$work/one.jsonl") all=$(seconds "$work/items.jsonl") count=$(wc -l <"$work/items.jsonl")
awk "BEGIN { printf \"one item, from start to end: %.0f ms\n%d items: %.2f s, %.0f a second\n\", $one * 1000, $count, $all, ($count - 1) / ($all - $one) }"
