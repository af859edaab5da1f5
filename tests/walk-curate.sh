#!/usr/bin/env bash
# The way from four feeds to items on the site, without the internet: gathers invented feeds (walk-gather.sh), then types what an editor
# would type: looks, accepts, rejects, takes back, rounds the week up, builds.
#
#   tests/walk-curate.sh [FOLDER]
#
# FOLDER: where the site goes, must not exist yet; otherwise a new temporary one. It stays, with the rest of the queue: the last line says
# how to open the desk on it. $ROCK and $FEEDS: as in walk-gather.sh. Needs the .NET SDK and nothing else; fails when a step does.
set -euo pipefail
repo=$(cd "$(dirname "$0")/.." && pwd)
site=${1:-$(mktemp -d)/site}
"$repo/tests/walk-gather.sh" "$site"
program=${ROCK:+$(realpath "$ROCK")}
program=${program:-$repo/src/CustomersRock/bin/Debug/net10.0/customersrock}
export GIT_AUTHOR_NAME="Walk Editor"
cp -r "$repo/input/themes" "$site/input/"

say() { printf '\n\033[2m# %s\033[0m\n' "$*"; }

customersrock() { # said, then done, in the site's folder
  printf '$ customersrock %s\n' "$*"
  (cd "$site" && "$program" "$@")
}

fail() { echo "$*" >&2; exit 1; }

id_at() { # PLACE: the id that stands there in the queue
  (cd "$site" && "$program" inbox --format json) | sed -n 's/^      "id": "\([^"]*\)",$/\1/p' | sed -n "$1p"
}

waiting() { (cd "$site" && "$program" inbox --format json) | grep -c '^      "id": ' || true; }

say "what waits now that the site has themes: the best first, and why"
customersrock inbox --most 8
before=$(waiting) first=$(id_at 1) second=$(id_at 2) third=$(id_at 3) fourth=$(id_at 4)

say "the first, with what speaks for it and against it"
customersrock inbox show "$first"

say "without a sentence of the editor's own nothing goes on the site"
if customersrock inbox accept "$first" --note ""; then fail "it was accepted"; fi

say "three verdicts, one of them taken back"
customersrock inbox accept "$first" --note "We kept it for what was done when nobody was looking." --theme kindness
customersrock inbox accept "$second" --note "A small thing, and somebody had to think of it." --theme kindness
customersrock inbox reject "$third" --reason thin
customersrock inbox undo
customersrock inbox reject "$third" --reason advice
customersrock inbox snooze "$fourth" --days 3
[ "$(waiting)" = $((before - 4)) ] || fail "four were decided of $before, and $(waiting) wait"

say "what was decided"
customersrock inbox list --decided

say "the round-up of the week, to be finished by a person"
customersrock digest

say "the site"
customersrock check
customersrock build --quiet
page=$site/output/around-the-web/index.html
for sentence in "when nobody was looking" "somebody had to think of it"; do
  grep -q "$sentence" "$page" || fail "$page does not say \"$sentence\""
done
echo "$page"
say "the rest waits: customersrock desk --root $site"
