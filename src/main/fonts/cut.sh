#!/bin/sh
# Cuts the theme's fonts to our alphabets:  sh src/main/fonts/cut.sh
# Needs npm, and fontTools with brotli (pip install 'fonttools[woff]'). Made with fontTools 4.38 and up.
# Writes themes/institution/assets/fonts/*.woff2 and, read back from them, src/main/fonts/letters.txt.
#
# Each family is parted so that a page loads little: Cyrillic; Latin without accents; what both need
# (of the serif alone, as text in Cyrillic always has some Latin beside it); and rarer letters.
# Letters of different files know no kerning between them, so the rarer ones carry none.
# The strip's face is cut to the letters of the statements, the Union's name and the funds' names.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
out="$root/themes/institution/assets/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fetch() {
  npm pack "$1" --silent > /dev/null
  mkdir "$2"
  tar -xzf ./*.tgz -C "$2" --strip-components=1
  rm ./*.tgz
}
fetch @fontsource-variable/sofia-sans@5.3.0 sans
fetch @fontsource-variable/source-serif-4@5.3.1 serif
fetch @fontsource/ubuntu@5.3.0 ubuntu

for part in latin latin-ext cyrillic; do
  fonttools varLib.instancer -q "sans/files/sofia-sans-$part-wght-normal.woff2" wght=400:700 -o "sans-$part.ttf"
  fonttools varLib.instancer -q "serif/files/source-serif-4-$part-wght-normal.woff2" wght=640 -o "serif-$part.ttf"
done

cut() { # FROM TO LETTERS [FEATURES]
  pyftsubset "$1" --output-file="$2" --unicodes="$3" --flavor=woff2 --no-hinting --desubroutinize \
    --layout-features="${4:-kern,liga,locl,ccmp,mark,mkmk,tnum}" --drop-tables+=DSIG,VDMX,hdmx,LTSH,STAT,MVAR \
    --name-IDs=0,13,14 --notdef-outline
}
letters=41-5A,61-7A
common=20-40,5B-60,7B-7E,A0,A7,A9,AB,AE,B0,B7,BB,D7,2013-2014,2018-201A,201C-201E,2022,2026,2039-203A,2044,20AC,2122,2212
accents=A1-A6,A8,AA,AC,AF,B1-B6,B8-BA,BC-D6,D8-FF,131,152-153,2C6,2DA,2DC
rare=100-130,132-151,154-17F,218-21B,1E9E
cyrillic=300-301,40D,410-42A,42C,42E-44A,44C,44E-44F,45D,2116
others=400-40C,40E-40F,42B,42D,44B,44D,450-45C,45E-45F,490-491
cut sans-latin.ttf "$out/sans-latin.woff2" "$letters,$common"
cut sans-latin.ttf "$out/sans-accents.woff2" "$accents" locl,ccmp
cut sans-latin-ext.ttf "$out/sans-latin-ext.woff2" "$rare" locl,ccmp
cut sans-cyrillic.ttf "$out/sans-cyrillic.woff2" "$cyrillic"
cut sans-cyrillic.ttf "$out/sans-cyrillic-ext.woff2" "$others"
cut serif-latin.ttf "$out/serif-common.woff2" "$common"
cut serif-latin.ttf "$out/serif-latin.woff2" "$letters"
cut serif-latin.ttf "$out/serif-accents.woff2" "$accents" locl,ccmp
cut serif-latin-ext.ttf "$out/serif-latin-ext.woff2" "$rare" locl,ccmp
cut serif-cyrillic.ttf "$out/serif-cyrillic.woff2" "$cyrillic"
cut serif-cyrillic.ttf "$out/serif-cyrillic-ext.woff2" "$others"

# A modified version keeps the name Ubuntu with "derivative" and a word of its own (Ubuntu Font Licence, 2c).
python3 "$root/src/main/fonts/strip.py" "$root" ubuntu/files "$out"
cp sans/LICENSE "$out/OFL-Sofia-Sans.txt"
cp serif/LICENSE "$out/OFL-Source-Serif-4.txt"
cp ubuntu/LICENSE "$out/UFL-Ubuntu.txt"

# Pictures that the build draws have no browser to set their words: the outlines go into the jar as text.
drawn="$root/src/main/resources/org/vestnik/drawing"
for part in latin latin-ext cyrillic cyrillic-ext greek; do
  fonttools varLib.instancer -q "sans/files/sofia-sans-$part-wght-normal.woff2" wght=600 -o "drawn-sans-$part.ttf"
  fonttools varLib.instancer -q "serif/files/source-serif-4-$part-wght-normal.woff2" wght=640 -o "drawn-serif-$part.ttf"
done
python3 "$root/src/main/fonts/outlines.py" "$drawn/letters-text.txt" drawn-sans-*.ttf
python3 "$root/src/main/fonts/outlines.py" "$drawn/letters-title.txt" drawn-serif-*.ttf
python3 "$root/src/main/fonts/outlines.py" "$drawn/letters-strip.txt" "$out"/strip-*.woff2

python3 "$root/src/main/fonts/letters.py" "$out" > "$root/src/main/fonts/letters.txt"
