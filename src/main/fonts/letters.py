"""Prints what the cut fonts hold, read back from them: letters.py FOLDER."""
import pathlib
import sys
from fontTools.ttLib import TTFont

print("# The letters of each font, made by cut.sh; the rules of site.css may not promise others.")
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.woff2")):
    runs = []
    for point in sorted(TTFont(path).getBestCmap()):
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    print(path.stem, ",".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in runs))
