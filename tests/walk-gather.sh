#!/usr/bin/env bash
# The way from four feeds to the inbox and the page of sources, without the internet: serves invented feeds on this machine, makes a site
# that follows them, and types what an editor would type.
#
#   tests/walk-gather.sh [FOLDER]
#
# FOLDER: where the site goes, must not exist yet; otherwise a new temporary one. It stays, to look around in. $ROCK: a built program to
# use instead of building this folder's. $FEEDS: other feeds than the sample ones. Needs the .NET SDK and nothing else; fails when a step does.
set -euo pipefail
repo=$(cd "$(dirname "$0")/.." && pwd)
feeds=${FEEDS:-$repo/tests/CustomersRock.Tests/Gathering/sample-feeds}
[ -d "$feeds" ] || { echo "there is no folder $feeds" >&2; exit 2; }
feeds=$(cd "$feeds" && pwd)
site=${1:-$(mktemp -d)/site}
[ ! -e "$site" ] || { echo "$site is there already" >&2; exit 2; }
# The feeds tell of November 2026; later, most of what they tell would be too old to be news.
now=2026-11-20T12:00:00Z later=2026-11-20T13:00:00Z

build() { dotnet build "$repo/$1" -v quiet --nologo -nodeReuse:false -p:UseSharedCompilation=false >&2; }

build bench/CustomersRock.Bench
bench=$repo/bench/CustomersRock.Bench/bin/Debug/net10.0/rock-bench
if [ -n "${ROCK:-}" ]; then program=$(realpath "$ROCK"); else
  build src/CustomersRock
  program=$repo/src/CustomersRock/bin/Debug/net10.0/customersrock
fi

coproc SERVER { exec "$bench" feeds serve --folder "$feeds"; }
server=$SERVER_PID
trap 'kill "$server" 2>/dev/null || true' EXIT
read -r address <&"${SERVER[0]}"

source_file() { # ID TITLE SITE FILE REST: what an editor writes
  cat >"$site/input/sources/$1.yml" <<YAML
Title: "$2"
Site: $3
Feed: $address/$4
Enabled: true
Language: en
$5
AddedBy: The editors
Added: 2026-11-19
YAML
}

say() { printf '\n\033[2m# %s\033[0m\n' "$*"; }

customersrock() { # said, then done, in the site's folder
  printf '$ customersrock %s\n' "$*"
  (cd "$site" && "$program" "$@")
}

mkdir -p "$site/input/sources"
cat >"$site/settings.yml" <<YAML
SiteTitle: Walk
Description: "Sample data: the feeds and all they tell are invented."
Host: example.com
LinksUseHttps: true
YAML
source_file kind-counter "The Kind Counter (invented sample)" https://kind-counter.example/ kind-counter.rss.xml \
  $'Licence: excerpt\nExcerpt: 40\nWeight: 1\nPoll: 6h\nExclude:\n  - Category: Sponsored'
source_file good-morning-harbour "Good Morning Harbour (invented sample)" https://news.harbour.example.org/ good-morning-harbour.atom.xml \
  $'Licence: excerpt\nExcerpt: 40\nWeight: 1\nPoll: 6h\nExclude:\n  - Category: press release'
source_file service-notes "Service Notes (invented sample)" https://service-notes.example.com/ service-notes.feed.json \
  $'Licence: excerpt\nExcerpt: 30\nWeight: 0.7\nPoll: 1d\nExclude:\n  - Category: jobs\n  - webinar'
source_file letters-oldmill "Old Mill Gazette: Letters (invented sample)" http://letters.oldmill.example/ letters-oldmill.rdf \
  $'Licence: none\nExcerpt: 0\nWeight: 1.2\nPoll: 1d'

say "four feeds at $address, a site that follows them in $site"
customersrock sources list

say "the servers are of this machine, so they have to be allowed; on the web nothing of this is needed"
customersrock gather --allow-private 127.0.0.1 --now "$now"

say "what waits for an editor"
customersrock inbox

first=$(cd "$site" && "$program" inbox --format json | sed -n 's/^ *"id": "\([^"]*\)".*/\1/p' | head -1 || true)
[ -n "$first" ] || { echo "the inbox is empty" >&2; exit 1; }
say "the first of them, with all who told it"
customersrock inbox show "$first"

say "an hour later nobody is asked: no source is due"
customersrock gather --allow-private 127.0.0.1 --now "$later"

say "asked all the same, each server says that nothing has changed"
customersrock gather --allow-private 127.0.0.1 --now "$later" --force

say "how the sources fare"
customersrock sources list

say "the site; what gathering learnt is on its page of sources"
customersrock build --quiet
page=$site/output/sources/index.html
[ -f "$page" ] || { echo "there is no $page" >&2; exit 1; }

# The server has the last word: four answers, and four times "as before".
exec 3<>"/dev/tcp/127.0.0.1/${address##*:}"
printf 'GET /_counts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
counts=$(tr -d '\r' <&3 | grep '^{')
exec 3>&-
say "the server counted $counts"
case $counts in *'"ok": 4, "not_modified": 4, "missing": 0'*'"most_at_once_of_a_host": 1}'*) ;; *) echo "that is not four answers, four times unchanged, one at a time" >&2; exit 1 ;; esac
echo "$page"
