#!/usr/bin/env bash
# Prints the median of the whole days that the last pull requests of readers waited until they were merged or closed; nothing where there are fewer than five.
# What came by the issue form is a reader's, though a robot opened it; what the gatherer proposes is nobody's.
set -euo pipefail
gh pr list --repo "$GITHUB_REPOSITORY" --state closed --limit 60 --json createdAt,closedAt,author,headRefName,isCrossRepository \
  --jq '[.[] | select(if .isCrossRepository then (.author.is_bot | not)
                      else (.headRefName | startswith("story/issue-")) or ((.author.is_bot | not) and (.headRefName | startswith("proposals/") | not)) end)
         | ((.closedAt | fromdate) - (.createdAt | fromdate)) / 86400 | ceil] | .[0:20] | sort
        | if length < 5 then empty else .[(length / 2) | floor] end' || true
