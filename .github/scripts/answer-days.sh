#!/usr/bin/env bash
# Prints the median of the whole days that the last pull requests of readers waited until they were merged or closed; nothing where there are fewer than five.
set -euo pipefail
gh pr list --repo "$GITHUB_REPOSITORY" --state closed --limit 60 --json createdAt,closedAt,author,headRefName \
  --jq '[.[] | select((.author.is_bot | not) and (.headRefName | startswith("proposals/") | not))
         | ((.closedAt | fromdate) - (.createdAt | fromdate)) / 86400 | ceil] | .[0:20] | sort
        | if length < 5 then empty else .[(length / 2) | floor] end' || true
