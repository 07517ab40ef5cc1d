#!/usr/bin/env bash
# Packs a built program as a release: release/pack.sh PROGRAM TARGET OUT, for instance
#   release/pack.sh target/release/lotsman x86_64-unknown-linux-musl dist
# makes lotsman-<version>-<target>.tar.gz (.zip for Windows) with the program, README, LICENSE and CHANGELOG in one folder,
# and beside it the file .sha256 that `sha256sum --check` and `lotsman deploy github --sha256` understand.
set -euo pipefail
[ $# -eq 3 ] || { echo 'release/pack.sh PROGRAM TARGET OUT' >&2; exit 2; }
program=$1 target=$2 out=$3
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
name=lotsman-$version-$target
mkdir -p "$out"
out=$(cd "$out" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir "$stage/$name"
cp "$program" "$root/README.md" "$root/LICENSE" "$root/CHANGELOG.md" "$stage/$name/"
cd "$stage"
case $target in
*windows*)
    archive=$name.zip
    rm -f "$out/$archive"
    # Runners with Windows have 7-Zip instead of zip.
    if command -v zip >/dev/null; then zip -q -r "$out/$archive" "$name"; else 7z a -bso0 "$out/$archive" "$name"; fi
    ;;
*)
    archive=$name.tar.gz
    tar -czf "$out/$archive" "$name"
    ;;
esac
cd "$out"
if command -v sha256sum >/dev/null; then sha256sum "$archive"; else shasum -a 256 "$archive"; fi | sed 's/ \*/  /' >"$archive.sha256"
cat "$archive.sha256"
