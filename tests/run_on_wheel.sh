#!/bin/sh
# Build the sdist and from it the wheel, unpack that into a folder of its own and run the whole suite and the doctests
# against it; then install a series of another package beside it and run its tests. Branch coverage is told of what tests
# the code from within: it more than doubles the time of reading, and properties, mutants, the real corpora, hard input and
# the browser are looked at from outside (tests/conftest.py). Argument: the bin folder of the development environment.
set -eu
bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
"$bin/python" -m build --outdir "$work/dist" . >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
"$bin/twine" check --strict "$work"/dist/*
"$bin/pip" install --quiet --no-deps --target "$work/site" "$work"/dist/*.whl
# PYTHONPATH comes before the editable install of the checkout; tests/test_package.py checks that it did. Folders of tests
# are made here: by default pytest numbers them, and a path that holds "pytest-2021" tells an edition.
try() {
  TIPCOMPARE_UNDER_TEST="$work/site" PYTHONPATH="$work/site" COVERAGE_FILE="$work/coverage" \
    "$bin/pytest" -c pyproject.toml -q -n 2 --dist loadfile --no-loadscope-reorder --basetemp "$work/tmp" "$@"
}
try -m "not outside" --cov --cov-branch --cov-report=term tests "$work/site/tipcompare"
try -m outside tests

cp -r docs/examples/downstream "$work/downstream"
cd "$work/downstream"
"$bin/pip" install --quiet --no-deps --target "$work/example" .
PYTHONPATH="$work/site:$work/example" "$bin/pytest" -c pyproject.toml -q tests
