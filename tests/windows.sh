#!/usr/bin/env bash
# Proves the Windows program on Linux, under wine: the same bytes as here, paths with \, CRLF, Cyrillic names, NFD, what
# Excel leaves, a second build that writes nothing. By hand or in CI:
#   tests/windows.sh LOTSMAN LOTSMAN.EXE
# Without wine, or without the .exe, it says that it is skipped. wine 8 lacks bcryptprimitives.dll; a stub is made when
# x86_64-w64-mingw32-gcc-posix is there.
set -uo pipefail
[ $# -eq 2 ] || { echo 'tests/windows.sh LOTSMAN LOTSMAN.EXE' >&2; exit 2; }
here=$1 there=$2
skip() { echo "SKIPPED: $1; nothing is proven about Windows"; exit 0; }
command -v wine >/dev/null || skip 'no wine'
[ -f "$there" ] || skip "no program $there"
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tmp=$(mktemp -d "${TMPDIR:-/tmp}/lotsman-windows.XXXXXX")
export WINEPREFIX=$tmp/wine WINEDEBUG=-all SOURCE_DATE_EPOCH=1795305600
trap 'wineserver -k 2>/dev/null; rm -rf "$tmp"' EXIT
failed=0
demand() { # demand WHAT COMMAND...
    local what=$1
    shift
    if "$@" >/dev/null 2>&1; then echo "ok    $what"; else echo "FAIL  $what"; failed=$((failed + 1)); fi
}
cp "$there" "$tmp/lotsman.exe"
if compiler=$(command -v x86_64-w64-mingw32-gcc-posix || command -v x86_64-w64-mingw32-gcc); then
    cat >"$tmp/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T size) { return SystemFunction036(to, (ULONG)size); }
C
    "$compiler" -shared -o "$tmp/bcryptprimitives.dll" "$tmp/prng.c" -ladvapi32
fi
windows() { timeout 300 wine "$tmp/lotsman.exe" "$@"; }
path() { printf 'Z:%s' "${1//\//\\}"; }
windows --version >/dev/null 2>&1 || { echo 'FAIL  the program does not start under wine'; exit 1; }

site=$tmp/repository
mkdir "$site"
cp -r "$repository/content" "$repository/data" "$repository/site.toml" "$site/"
"$here" build --site "$site" --out "$tmp/linux" >/dev/null 2>&1
windows build --site "$(path "$site")" --out "$(path "$tmp/windows")" >/dev/null 2>&1
demand 'the portal of the repository is byte for byte the same' diff -r "$tmp/linux" "$tmp/windows"
again=$(windows build --site "$(path "$site")" --out "$(path "$tmp/windows")" --format json 2>/dev/null)
demand 'a second build writes nothing' grep -q '"written":0,' <<<"$again"

own="$tmp/Мій портал №1"
mkdir -p "$own/content/news/open" "$own/data" "$own/assets"
printf 'base_url = "https://example.org/"\r\ntitle = { uk = "Портал" }\r\noperator = { name = { uk = "Бюро" } }\r\nlanguages = [{ tag = "uk" }]\r\n' >"$own/site.toml"
printf 'date = 2026-11-20\r\n' >"$own/content/news/open/facts.toml"
printf '# Відкриття\r\n\r\nПочинаємо.\r\n\r\n[План](<Мій план.pdf>)\r\n' >"$own/content/news/open/uk.md"
printf '%%PDF' >"$own/content/news/open/$(printf 'М\xd1\x96\xd0\xb8\xcc\x86 план.pdf')"
printf 'id,title.uk,type,territory\r\n' >"$own/data/institutions.csv"
printf 'x' >"$own/data/~\$institutions.xlsx"
out=$(windows build --site "$(path "$own")" --lang uk 2>&1)
status=$?
demand 'a site with Cyrillic folders, CRLF, NFD and ~$ files builds without a word' test "$status" -eq 0
demand 'a name in NFD is found by a text in NFC' test -f "$own/public/files/news/open/Мій план.pdf"
no_carriage_return() { ! grep -rlI $'\r' "$own/public" --include=*.html --include=*.xml --include=*.json; }
demand 'pages, feeds and indexes have the line ends of Unix' no_carriage_return
demand 'problems are told in Ukrainian' grep -q 'сторін' <<<"$out"

[ "$status" -eq 0 ] || printf '%s\n' "$out"
echo "$failed failed"
[ "$failed" -eq 0 ]
