#!/usr/bin/env bash
# post-comment.sh NUMBER FILE: puts the file below the pull request, over the comment of an earlier run where there is one. An empty file says nothing.
set -euo pipefail
number=$1 file=$2
if [ ! -s "$file" ]; then exit 0; fi
mark=$(head -n 1 "$file")
# Somebody else's comment may hold the mark, too: only our own is written over.
known=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" \
  --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$mark\"))) | .id" | head -n 1)
if [ -n "$known" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" -F "body=@$file" --silent
else
  gh pr comment "$number" --repo "$GITHUB_REPOSITORY" --body-file "$file"
fi
