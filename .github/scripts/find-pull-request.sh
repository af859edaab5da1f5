#!/usr/bin/env bash
# Prints PULL_REQUEST=NUMBER for the open pull request whose newest commit is $SHA, or PULL_REQUEST= where there is none any more.
# The event names no pull request when it comes from a fork, and what the other workflow wrote down is not to be trusted.
set -euo pipefail
case "$SHA" in *[!0-9a-f]* | "") echo "SHA is not a commit" >&2; exit 2 ;; esac
number=$(gh pr list --repo "$GITHUB_REPOSITORY" --state open --limit 500 --json number,headRefOid --jq "[.[] | select(.headRefOid == \"$SHA\")][0].number // empty")
case "$number" in *[!0-9]*) echo "that is no number" >&2; exit 2 ;; esac
echo "PULL_REQUEST=$number"
