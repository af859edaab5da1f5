#!/usr/bin/env bash
# Writes how a check that was started by hand, or by another workflow, has ended at the commit that it looked at: GitHub shows such a run at no pull request.
# $SHA, $CONCLUSION, $RUN: the commit, how it ended, where to read about it.
set -euo pipefail
case "$SHA" in *[!0-9a-f]* | "") echo "SHA is not a commit" >&2; exit 2 ;; esac
case "$CONCLUSION" in
  success) state=success said="Nothing that must be mended" ;;
  failure) state=failure said="Something is to be mended; the comment says what" ;;
  *) state=error said="It did not come to an end" ;;
esac
gh api --method POST "repos/$GITHUB_REPOSITORY/statuses/$SHA" -f "state=$state" -f "description=$said" -f context=check -f "target_url=$RUN" --silent
