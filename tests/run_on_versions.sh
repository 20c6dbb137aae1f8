#!/bin/sh
# Try the wheel with what users may have: every direct dependency at its lowest version on the oldest Python, and the
# newest versions on the newest Python that is on this machine. Each has an environment of its own and runs the part of
# the suite that touches dependencies. Argument: the bin folder of the development environment.
set -eu
bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export UV_PYTHON_DOWNLOADS=never HYPOTHESIS_PROFILE=smoke
tools="openpyxl jsonschema reportlab markdown-it-py"
tests="tests/test_package.py tests/test_model.py tests/test_serialize.py tests/test_testing.py
  tests/tables tests/sources tests/changes tests/align
  tests/report/test_formats.py tests/reading/test_narrative.py tests/strategies/test_narratives.py"
cd "$root"
"$bin/uv" build --quiet --wheel --out-dir "$work/dist" .

# Print the path of a Python of this version that runs; nothing where there is none.
find_python() {
  for candidate in "$(command -v "python$1" || true)" "$HOME/.pyenv/versions/$1".*/bin/python; do
    if [ -x "$candidate" ] && "$candidate" -c pass 2>/dev/null; then echo "$candidate"; return; fi
  done
}

# Arguments: folder, Python, and which versions of the dependencies.
try_versions() {
  mkdir "$1"
  cp -r pyproject.toml tests docs seeds corpora "$1"
  cd "$1"
  "$bin/uv" venv --quiet --python "$2" venv
  "$bin/uv" pip compile --quiet --python venv --resolution "$3" --all-extras pyproject.toml -o pinned.txt
  "$bin/uv" pip install --quiet --python venv -r pinned.txt $tools "$work"/dist/*.whl
  TIPCOMPARE_UNDER_TEST=$1/venv venv/bin/python -m pytest -q --no-header -p no:cacheprovider --basetemp "$1/tmp" -m "not slow" $tests
}

jobs=""
newest=3.14
for version in 3.13 3.12; do [ -n "$(find_python $newest)" ] || newest=$version; done
for pair in 3.11:lowest-direct "$newest:highest"; do
  version=${pair%:*} which=${pair#*:}
  python=$(find_python "$version")
  if [ -z "$python" ]; then
    echo "python $version: not on this machine, skipped"
    continue
  fi
  (
    if try_versions "$work/$version" "$python" "$which" >"$work/$version.log" 2>&1; then
      echo "python $version, $which: $(tail -n 1 "$work/$version.log")"
    else
      cat "$work/$version.log"
      echo "python $version, $which: failed"
      exit 1
    fi
  ) &
  jobs="$jobs $!"
done
for job in $jobs; do wait "$job"; done
