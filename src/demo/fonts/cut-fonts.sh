#!/bin/sh
# Cuts the fonts of themes/institution from the packages they come in:
#
#   cut-fonts.sh SOFIA_SANS_PACKAGE SOURCE_SERIF_4_PACKAGE OUTPUT_FOLDER
#
# The packages are the unpacked npm packages @fontsource-variable/sofia-sans 5.3.0 and
# @fontsource-variable/source-serif-4 5.3.1, both under the Open Font Licence 1.1. Needs fonttools
# and brotli for Python. The same packages and tools give the same bytes.
#
# Three alphabets, each in a file of its own that a browser loads only for its letters: Latin with
# the accents of western Europe and all punctuation; the Cyrillic of Bulgarian; and the rest. The
# feature locl stays: it holds the Bulgarian forms of в г д ж з и й к л п т ц ш щ ю. The names of the
# families go, as a changed font must not carry a reserved name; copyright and licence stay.
set -eu

sofia=$1
serif=$2
out=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=0

latin='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2010-2014,U+2018-201E,U+2020,U+2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2212'
cyrillic='U+0300-0301,U+040D,U+0410-042A,U+042C,U+042E-044A,U+044C,U+044E-044F,U+045D,U+2116'
latin_ext='U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B,U+1E9E'
cyrillic_ext='U+0400-040C,U+040E-040F,U+042B,U+042D,U+044B,U+044D,U+0450-045C,U+045E-045F,U+0490-0491'

# What the file is made from, which axis it keeps, which letters, and its name.
cut() {
    fonttools varLib.instancer -q "$1" "wght=$2" -o "$work/instance.woff2"
    pyftsubset "$work/instance.woff2" --output-file="$out/$4.woff2" --flavor=woff2 \
        --unicodes="$3" --layout-features=kern,liga,locl,mark,mkmk,ccmp,lnum,tnum \
        --no-hinting --desubroutinize --no-recalc-timestamp --name-IDs=0,13,14 \
        --drop-tables+=DSIG,MVAR,STAT
}

mkdir -p "$out"
cut "$sofia/files/sofia-sans-latin-wght-normal.woff2" 400:700 "$latin" sans-latin
cut "$sofia/files/sofia-sans-cyrillic-wght-normal.woff2" 400:700 "$cyrillic" sans-cyrillic
cut "$sofia/files/sofia-sans-latin-ext-wght-normal.woff2" 400:700 "$latin_ext" sans-latin-ext
cut "$sofia/files/sofia-sans-cyrillic-wght-normal.woff2" 400:700 "$cyrillic_ext" sans-cyrillic-ext
cut "$serif/files/source-serif-4-latin-wght-normal.woff2" 640 "$latin" serif-latin
cut "$serif/files/source-serif-4-cyrillic-wght-normal.woff2" 640 "$cyrillic" serif-cyrillic
cut "$serif/files/source-serif-4-latin-ext-wght-normal.woff2" 640 "$latin_ext" serif-latin-ext
cut "$serif/files/source-serif-4-cyrillic-wght-normal.woff2" 640 "$cyrillic_ext" serif-cyrillic-ext
cp "$sofia/LICENSE" "$out/OFL-Sofia-Sans.txt"
cp "$serif/LICENSE" "$out/OFL-Source-Serif-4.txt"
