"""Writes the outlines of a face as text, for pictures that are drawn at the build: outlines.py OUT FONT...

Lines of OUT:  letter KEY ADVANCE LEFT RIGHT PATH  and  kern LEFT RIGHT:VALUE ...
KEY is the letter's number in hexadecimal, after "bg:" and the like for the form of one language. LEFT and RIGHT
are classes of letters that are kerned alike, before and after another. All measures are thousandths of the size.
"""
import sys
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont

LANGUAGES = {"BGR ": "bg", "RUS ": "ru", "SRB ": "sr", "MKD ": "mk"}


def local_forms(font):
    """The glyphs that stand for others in some languages: (language, glyph) -> glyph."""
    forms = {}
    if "GSUB" not in font:
        return forms
    table = font["GSUB"].table
    for script in table.ScriptList.ScriptRecord:
        for system in script.Script.LangSysRecord:
            language = LANGUAGES.get(system.LangSysTag)
            for index in system.LangSys.FeatureIndex if language else ():
                feature = table.FeatureList.FeatureRecord[index]
                if feature.FeatureTag == "locl":
                    for lookup in feature.Feature.LookupListIndex:
                        for sub in table.LookupList.Lookup[lookup].SubTable:
                            sub = getattr(sub, "ExtSubTable", sub)
                            for a, b in getattr(sub, "mapping", {}).items():
                                forms[language, a] = b
    return forms


def kern_tables(font):
    if "GPOS" not in font:
        return []
    table = font["GPOS"].table
    lookups = sorted({i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    tables = []
    for index in lookups:
        lookup = [getattr(sub, "ExtSubTable", sub) for sub in table.LookupList.Lookup[index].SubTable]
        tables.append([sub for sub in lookup if sub.LookupType == 2])
    return tables


def kern(tables, first, second):
    """What GPOS adds to the advance of the first: of each lookup the first table that knows the pair."""
    total = 0
    for lookup in tables:
        for sub in lookup:
            if first not in sub.Coverage.glyphs:
                continue
            if sub.Format == 1:
                pairs = sub.PairSet[sub.Coverage.glyphs.index(first)].PairValueRecord
                found = [p.Value1 for p in pairs if p.SecondGlyph == second]
                if not found:
                    continue
                value = found[0]
            else:
                a = sub.ClassDef1.classDefs.get(first, 0)
                b = sub.ClassDef2.classDefs.get(second, 0)
                value = sub.Class1Record[a].Class2Record[b].Value1
            total += getattr(value, "XAdvance", 0) or 0
            break
    return total


def classes(rows):
    """Numbers equal rows alike, the row without any kerning 0."""
    numbers = {tuple(0 for _ in next(iter(rows.values()))): 0}
    return {name: numbers.setdefault(row, len(numbers)) for name, row in rows.items()}


def write(path, known, start, out):
    font = TTFont(path)
    scale = 1000 / font["head"].unitsPerEm
    glyphs = font.getGlyphSet()
    keys = {f"{c:X}": g for c, g in font.getBestCmap().items() if c >= 0x20 and f"{c:X}" not in known}
    for (language, glyph), form in local_forms(font).items():
        for c, g in font.getBestCmap().items():
            if g == glyph:
                keys[f"{language}:{c:X}"] = form
    used = sorted(set(keys.values()))
    tables = kern_tables(font)
    pairs = {a: tuple(round(kern(tables, a, b) * scale) for b in used) for a in used}
    left = classes(pairs)
    right = classes({b: tuple(pairs[a][i] for a in used) for i, b in enumerate(used)})
    number = lambda n: start + n if n else 0
    for key, glyph in sorted(keys.items()):
        pen = SVGPathPen(glyphs, ntos=lambda v: str(round(v * scale)))
        glyphs[glyph].draw(pen)
        print("letter", key, round(glyphs[glyph].width * scale), number(left[glyph]), number(right[glyph]), pen.getCommands(), file=out)
    done = set()
    for a in used:
        if left[a] and left[a] not in done:
            done.add(left[a])
            row = {right[b]: pairs[a][i] for i, b in enumerate(used) if pairs[a][i]}
            print("kern", number(left[a]), " ".join(f"{number(b)}:{v}" for b, v in sorted(row.items())), file=out)
    known.update(keys)
    return start + max(len(set(left.values())), len(set(right.values())))


with open(sys.argv[1], "w", encoding="ascii") as out:
    print("# Outlines of letters, made by src/main/fonts/cut.sh; see outlines.py for the form.", file=out)
    known, start = set(), 0
    for font in sys.argv[2:]:
        start = write(font, known, start, out)
