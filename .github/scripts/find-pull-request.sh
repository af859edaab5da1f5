#!/usr/bin/env bash
# Prints PULL_REQUEST=NUMBER for the open pull request whose newest commit a run has looked at, or PULL_REQUEST= where there is none any more.
# $SHA, $HEAD_REPOSITORY, $HEAD_BRANCH: what the run looked at; $EVENT: what started it. The event names no pull request when it comes from a fork, what the
# other workflow wrote down is not to be trusted, and a fork may have the same commit: so branch and owner count, too, and what was started by hand, or by
# another workflow, was started on a branch of ours.
set -euo pipefail
case "$SHA" in *[!0-9a-f]* | "") echo "SHA is not a commit" >&2; exit 2 ;; esac
number=$(gh pr list --repo "$GITHUB_REPOSITORY" --state open --limit 500 --json number,headRefOid,headRefName,headRepositoryOwner,isCrossRepository \
  --jq '[.[] | select(.headRefOid == env.SHA and .headRefName == env.HEAD_BRANCH and .headRepositoryOwner.login == (env.HEAD_REPOSITORY | split("/")[0])
         and (env.EVENT == "pull_request" or (.isCrossRepository | not)))][0].number // empty')
case "$number" in *[!0-9]*) echo "that is no number" >&2; exit 2 ;; esac
echo "PULL_REQUEST=$number"
