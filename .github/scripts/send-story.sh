#!/usr/bin/env bash
# send-story.sh DIR: brings the story that `customersrock tell` has put into this work tree, a clone of the main branch with its history, onto the branch of its
# issue, opens the pull request or brings it up to date, has it checked, and answers below the issue $NUMBER. DIR holds what tell has written: whatever the
# teller wrote goes from files to files. Run again, it does nothing twice.
set -euo pipefail
texts=$1
scripts=$(cd "$(dirname "$0")" && pwd)
case "$NUMBER" in *[!0-9]* | "") echo "NUMBER is no number" >&2; exit 2 ;; esac
robot="github-actions[bot]" mail="41898282+github-actions[bot]@users.noreply.github.com"

# The number is known only now: it goes behind the end of the text.
answer() { { cat "$texts/$1"; printf '#%s\n' "$pull"; } > "$texts/posted.md"; "$scripts/post-comment.sh" "$NUMBER" "$texts/posted.md"; }

# What a branch brings: blobs and their paths.
brings() { git diff-tree -r "$(git merge-base "$main" "$1")" "$1"; }

if [ ! -f "$texts/branch.txt" ]; then exit 0; fi # the issue is closed
branch=$(cat "$texts/branch.txt")

# The open one, else the newest. A branch in somebody's fork may be called anything.
known=$(gh pr list --repo "$GITHUB_REPOSITORY" --head "$branch" --state all --limit 100 --json number,state,isCrossRepository \
  --jq '[.[] | select(.isCrossRepository | not)] | (map(select(.state == "OPEN")) + .)[0] // empty | "\(.number) \(.state)"')
pull=${known%% *}
if [ -n "$known" ] && [ "${known#* }" != OPEN ]; then exit 0; fi # an editor has decided

if [ ! -f "$texts/title.txt" ]; then # something is to be mended first
  "$scripts/post-comment.sh" "$NUMBER" "$texts/answer.md"
  exit 0
fi

gh auth setup-git
main=$(git rev-parse HEAD) tip=
if [ -n "$(git ls-remote origin "refs/heads/$branch")" ]; then
  git fetch --quiet origin "refs/heads/$branch"
  tip=$(git rev-parse FETCH_HEAD)
  makers=$(git log --format='%ae%n%ce' "$main..$tip")
  if grep --quiet --invert-match --line-regexp --fixed-strings "$mail" <<< "$makers"; then
    if [ -n "$pull" ]; then answer answer-left.md; fi
    exit 0
  fi
fi

# One commit on the newest main, each time anew: what a teller has taken out again is in no history that is merged.
git add --all -- input/stories
git -c user.name="$robot" -c user.email="$mail" commit --quiet --file "$texts/commit.txt"
check=
if [ -z "$tip" ] || [ "$(brings "$tip")" != "$(brings HEAD)" ]; then
  git push --quiet --force-with-lease="refs/heads/$branch:$tip" origin "HEAD:refs/heads/$branch"
  check=yes
fi

if [ -n "$pull" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/pulls/$pull" -F "title=@$texts/title.txt" -F "body=@$texts/pull-request.md" --silent
else
  pull=$(gh api --method POST "repos/$GITHUB_REPOSITORY/pulls" -f "head=$branch" -f "base=$GITHUB_REF_NAME" -F "title=@$texts/title.txt" -F "body=@$texts/pull-request.md" --jq .number)
  check=yes
fi

# What this token pushes and opens starts no workflow that would run by itself; but it may start one by name.
if [ -n "$check" ]; then gh workflow run check.yml --repo "$GITHUB_REPOSITORY" --ref "$branch"; fi
answer answer.md
