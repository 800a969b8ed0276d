#!/usr/bin/env bash
# open-pull-request.sh REPORT BRANCH: commits what changed to BRANCH and opens a pull request with REPORT as its text, or
# renews the one that is open. Nothing changed: nothing happens.
set -euo pipefail
report=$1
branch=$2
if [ -z "$(git status --porcelain)" ]; then
  echo "nothing changed"
  exit 0
fi
version=$(node -p 'require("./codegen/package.json").dependencies["@aws-sdk/client-iam"]')
title="Mapping tables against @aws-sdk/client-iam $version"
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --force-create "$branch"
git add --all
git commit --quiet --message "$title"
git push --force origin "HEAD:refs/heads/$branch"
if [ "$(gh pr list --head "$branch" --state open --json number --jq length)" = 0 ]; then
  gh pr create --head "$branch" --title "$title" --body-file "$report"
else
  gh pr edit "$branch" --title "$title" --body-file "$report"
fi
gh workflow run ci.yml --ref "$branch"
