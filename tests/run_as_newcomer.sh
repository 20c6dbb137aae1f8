#!/bin/sh
# Walk a newcomer's path from an empty environment: the wheel alone, each command that wants an extra says which, then
# everything installed, and the commands of the README and the tutorial run from an empty folder. Argument: the bin folder of
# the development environment.
set -eu
bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TIPCOMPARE_CACHE="$work/cache"
cd "$root"
"$bin/python" -m build --wheel --outdir "$work/dist" . >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
wheel=$(echo "$work"/dist/*.whl)
"$bin/uv" venv --quiet --python "$bin/python" "$work/venv"
"$bin/uv" pip install --quiet --python "$work/venv" "$wheel"
echo "base install: $(du -sm "$work/venv" | cut -f1) MB"
mkdir "$work/empty"
cd "$work/empty"
tipcompare="$work/venv/bin/tipcompare"

"$tipcompare" -q report demo -o report >/dev/null
"$tipcompare" -q export demo -o tables --format csv,json,sqlite >/dev/null
"$tipcompare" show demo/2021/Vesmark.txt >/dev/null

# Arguments: the extra that has to be named, then a command that needs it.
hint() {
  extra=$1
  shift
  if "$@" >out 2>&1; then echo "$* did not ask for $extra"; exit 1; fi
  grep -q "pip install 'tipcompare\[$extra\]'" out || { cat out; echo "$* does not name the extra $extra"; exit 1; }
  if grep -q Traceback out; then cat out; exit 1; fi
}
printf '%%PDF-1.4 no more' >2021-Vesmark.pdf
hint parquet "$tipcompare" export demo -o tables --format parquet
hint xlsx "$tipcompare" export demo -o tables --format xlsx
hint docx "$tipcompare" report demo --country XVE -o vesmark.docx
hint parallel "$tipcompare" --quiet export demo -o more --jobs 2 --no-cache
hint fetch "$tipcompare" fetch MEX --editions 2021 -o fetched
hint mcp "$tipcompare" mcp demo
hint pdf "$tipcompare" show 2021-Vesmark.pdf
hint plot "$work/venv/bin/python" -c "
import tipcompare as tc
try:
    tc.Corpus.load('demo').plot_ratings()
except tc.MissingExtraError as error:
    raise SystemExit(str(error))"
echo "every command names its extra"

"$bin/uv" pip install --quiet --python "$work/venv" "$wheel[all]"
mkdir "$work/second"
cd "$work/second"
for page in README.md docs/tutorial.md; do
  "$work/venv/bin/python" - "$root/$page" >commands <<'PY'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
    print("\n".join(line[2:] for line in block.splitlines() if line.startswith("$ tipcompare")))
PY
  PATH="$work/venv/bin:$PATH" sh -eu commands >log 2>&1 || { cat log; exit 1; }
  echo "$page: $(grep -c . commands) commands run from an empty folder"
done
