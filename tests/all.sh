#!/usr/bin/env bash
# Runs every test of the project; on a fresh Debian or Ubuntu machine it first installs what is missing.
# Wanted beforehand: a Rust toolchain. Ends with a line "N passed, N failed".
set -uo pipefail
set -m # every step is a process group of its own, so that an interrupted run ends just that
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The base path that the second build is published under, and the address of all test builds.
base=/some/base/
origin=https://example.org
lotsman=${CARGO_TARGET_DIR:-target}/release/lotsman
passed=0
failed=0
child=
tmp=$(mktemp -d "${TMPDIR:-/tmp}/lotsman-tests.XXXXXX")

finish() {
    [ -n "$child" ] && kill -- "-$child" 2>/dev/null
    rm -rf "$tmp"
}
trap finish EXIT
trap 'exit 130' INT TERM

# step HEADING COMMAND...: runs a command under a heading and counts how it ended.
step() {
    local heading=$1 started=$SECONDS status
    shift
    printf '\n== %s\n' "$heading"
    "$@" </dev/null &
    child=$!
    wait "$child"
    status=$?
    child=
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        printf -- '-- passed in %s s\n' "$((SECONDS - started))"
    else
        failed=$((failed + 1))
        printf -- '-- FAILED with status %s in %s s: %s\n' "$status" "$((SECONDS - started))" "$heading"
    fi
    return "$status"
}

# skip HEADING: counts a step that cannot run because an earlier one failed.
skip() {
    printf '\n== %s\n-- FAILED: not run, for what it needs is not there\n' "$1"
    failed=$((failed + 1))
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install PACKAGE...: the packages of Debian or Ubuntu.
install() {
    if ! command -v apt-get >/dev/null; then
        echo "please install: $*"
        return 1
    fi
    if [ ! -e "$tmp/updated" ]; then
        as_root apt-get update -q=2 || return 1
        touch "$tmp/updated"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q=2 -y --no-install-recommends "$@"
}

has_browser() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && command -v "$name" >/dev/null && return 0
    done
    return 1
}

has_font() {
    ! command -v dpkg-query >/dev/null || dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

node_is_new() {
    command -v node >/dev/null && [ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ]
}

set_up() {
    local missing=()
    command -v cargo >/dev/null || { echo 'no cargo: please install Rust, https://rustup.rs'; return 1; }
    cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt || return 1
    cargo clippy --version >/dev/null 2>&1 || rustup component add clippy || return 1
    command -v cc >/dev/null || missing+=(gcc libc6-dev)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    [ "$(uname)" != Linux ] || command -v strace >/dev/null || missing+=(strace)
    command -v java >/dev/null || missing+=(default-jre-headless)
    has_browser || missing+=(chromium)
    has_font fonts-dejavu-core || missing+=(fonts-dejavu-core)
    has_font fonts-noto-core || missing+=(fonts-noto-core)
    if [ "${#missing[@]}" -gt 0 ]; then
        echo "installing ${missing[*]}"
        install "${missing[@]}" || return 1
    fi
    node_is_new || { echo "Node 20 or newer is wanted, found $(node --version)"; return 1; }
    (cd tests/site && npm ci --ignore-scripts --no-audit --no-fund)
}

build_portable() {
    "$lotsman" build --site . --out "$tmp/portable" --base-url "$origin/" --portable --format json >"$tmp/portable.json" || { cat "$tmp/portable.json"; return 1; }
}

check() {
    node tests/site/check.mjs "$@" --origin "$origin" --strings themes
}

step 'setting up' set_up
step 'cargo fmt' cargo fmt --check
step 'cargo clippy' cargo clippy --release --all-targets -- -D warnings
step 'cargo clippy for what libFuzzer is given' cargo clippy --release --locked --manifest-path fuzz/Cargo.toml --target-dir "${CARGO_TARGET_DIR:-target}/fuzz" -- -D warnings
step 'cargo test' cargo test --release
if step 'cargo build' cargo build --release; then
    step 'build the portal, again, and afresh' node tests/site/rebuild.mjs "$lotsman" . "$tmp/root" --base-url "$origin/"
    step "build the portal under $base" node tests/site/rebuild.mjs "$lotsman" . "$tmp/base" --base-url "$origin$base"
    step 'build a copy for a disk' build_portable
    step 'events correct themselves by the clock' node tests/site/clock.mjs "$lotsman"
    step 'tables are sorted and looked through' node tests/site/tables.mjs "$lotsman"
    step 'search in a browser' node tests/site/search.mjs "$lotsman"
    step 'nothing that authors write runs' node tests/site/inert.mjs "$lotsman"
    step 'write while a browser looks at the preview' node tests/preview/run.mjs "$lotsman"
    step 'the checks can fail' node tests/site/selftest.mjs
    step 'check the portal under /' check "$tmp/root"
    step "check the portal under $base" check "$tmp/base" --base "$base" --browser
    step 'check the copy for a disk' check "$tmp/portable" --portable --browser
else
    for heading in 'build the portal' 'build a copy for a disk' 'check the portal'; do skip "$heading"; done
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
