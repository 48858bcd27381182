"""Cuts Ubuntu Bold to the letters that the publicity strip prints in it: strip.py ROOT FONTS OUT."""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

root, fonts, out = sys.argv[1:]
NAME = "Ubuntu derivative Vestnik"


def printed():
    """All letters of the statements, of the Union's name and of the funds' names."""
    texts = []
    for table, cells in (("statements", (1, 4)), ("union", (1,)), ("funds", (2,))):
        with open(f"{root}/src/main/resources/org/vestnik/publicity/{table}.tsv", encoding="utf-8") as lines:
            for line in lines:
                row = line.rstrip("\n").split("\t")
                if line.strip() and not line.startswith("#") and row[1] != "alias":
                    texts += [row[cell] for cell in cells]
    # Spaces are the fallback's: one file of letters would be loaded for those of all others.
    return {ord(letter) for letter in "".join(texts)} - {0x20, 0xA0}


def cut(part, wanted):
    font = TTFont(f"{fonts}/ubuntu-{part}-700-normal.woff2")
    options = subset.Options()
    options.layout_features = ["kern", "liga", "locl"]
    options.hinting = False
    options.drop_tables += ["VDMX", "hdmx", "DSIG"]
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(wanted & font.getBestCmap().keys()))
    cutter.subset(font)
    for number, text in ((1, NAME), (4, NAME + " Bold"), (6, "UbuntuderivativeVestnik-Bold")):
        font["name"].setName(text, number, 3, 1, 0x409)
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(f"{out}/strip-{part}.woff2")
    return wanted & font.getBestCmap().keys()


left = printed()
for part in ("latin", "latin-ext", "cyrillic", "greek"):
    left -= cut(part, left)
if left:
    sys.exit("The face lacks: " + "".join(map(chr, sorted(left))))
