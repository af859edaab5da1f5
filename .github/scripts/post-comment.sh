#!/usr/bin/env bash
# post-comment.sh NUMBER FILE: puts the file below the issue or pull request, over the comment of an earlier run where there is one. An empty file says nothing.
set -euo pipefail
number=$1 file=$2
case "$number" in *[!0-9]* | "") echo "NUMBER is no number" >&2; exit 2 ;; esac
if [ ! -s "$file" ]; then exit 0; fi
MARK=$(head -n 1 "$file")
export MARK
# Somebody else's comment may hold the mark, too: only our own is written over.
known=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" \
  --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARK))) | .id')
known=${known%%$'\n'*}
if [ -n "$known" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" -F "body=@$file" --silent
else
  gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F "body=@$file" --silent
fi
