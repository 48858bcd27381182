"""The parts of picture files, written by hand: JPEG segments, PNG chunks, EXIF, ICC profiles."""

import struct
import zlib

import numpy

# ---- JPEG (ITU-T T.81)


def segment(marker, content):
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def segments(jpeg):
    """The segments up to the first scan, as (marker, content), and everything from there on."""
    at, found = 2, []
    while jpeg[at + 1] != 0xDA:
        length = struct.unpack(">H", jpeg[at + 2 : at + 4])[0]
        found.append((jpeg[at + 1], jpeg[at + 4 : at + 2 + length]))
        at += 2 + length
    return found, jpeg[at:]


def joined(found, rest):
    return b"\xff\xd8" + b"".join(segment(*one) for one in found) + rest


def with_segment(jpeg, marker, content):
    """With a segment more, behind JFIF's, where there is one."""
    found, rest = segments(jpeg)
    at = 1 if found[0][0] == 0xE0 else 0
    return joined(found[:at] + [(marker, content)] + found[at:], rest)


def without(jpeg, *markers):
    found, rest = segments(jpeg)
    return joined([one for one in found if one[0] not in markers], rest)


def changed(jpeg, marker, change):
    """With the content of each segment of a kind changed by a function."""
    found, rest = segments(jpeg)
    return joined([(m, change(bytearray(c)) if m == marker else c) for m, c in found], rest)


def frame_of(jpeg):
    return next(m for m, _ in segments(jpeg)[0] if m in (0xC0, 0xC1, 0xC2, 0xC9, 0xCA))


def sized(jpeg, width=None, height=None):
    """With another size in its frame header than the one that was coded."""

    def change(content):
        if height is not None:
            content[1:3] = struct.pack(">H", height)
        if width is not None:
            content[3:5] = struct.pack(">H", width)
        return content

    return changed(jpeg, frame_of(jpeg), change)


# ---- EXIF (CIPA DC-008): a TIFF

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 11: 4, 12: 8}
ORIENTATION = 0x0112


def short(value):
    return 3, 1, (value,)


def text(words):
    return 2, len(words) + 1, words + b"\0"


def packed(order, kind, value):
    if isinstance(value, bytes):
        return value
    letter = {1: "B", 3: "H", 4: "I", 5: "I", 9: "i", 10: "i"}[kind]
    return struct.pack(f"{order}{len(value)}{letter}", *value)


def directory(order, entries, start, following=0):
    """A directory that stands at an offset: {tag: (type, count, values)}; what is long stands behind it."""
    behind = start + 2 + 12 * len(entries) + 4
    rows, rest = b"", b""
    for tag, (kind, count, value) in sorted(entries.items()):
        data = packed(order, kind, value)
        if len(data) > 4:
            rows += struct.pack(order + "HHII", tag, kind, count, behind + len(rest))
            rest += data + b"\0" * (len(data) % 2)
        else:
            rows += struct.pack(order + "HHI", tag, kind, count) + data.ljust(4, b"\0")
    return struct.pack(order + "H", len(entries)) + rows + struct.pack(order + "I", following) + rest


def tiff(entries, order="<", sub=None, gps=None, thumbnail=None, thumbnail_entries=None):
    """An EXIF block without its name: its main directory, and those of the shot, the place, the thumbnail."""
    entries = dict(entries)
    for tag, part in ((0x8769, sub), (0x8825, gps)):
        if part:
            entries[tag] = (4, 1, (0,))
    main = 8 + len(directory(order, entries, 8))
    parts = b""
    for tag, part in ((0x8769, sub), (0x8825, gps)):
        if part:
            entries[tag] = (4, 1, (main + len(parts),))
            parts += directory(order, part, main + len(parts))
    following = 0
    if thumbnail is not None:
        following = main + len(parts)
        small = {0x0103: short(6), 0x0201: (4, 1, (0,)), 0x0202: (4, 1, (len(thumbnail),)), **(thumbnail_entries or {})}
        small[0x0201] = (4, 1, (following + len(directory(order, small, following)),))
        parts += directory(order, small, following) + thumbnail
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    return head + directory(order, entries, 8, following) + parts


def exif(entries, order="<", **parts):
    return b"Exif\0\0" + tiff(entries, order, **parts)


PLACE = {
    0: (1, 4, b"\2\3\0\0"),
    1: (2, 2, b"N\0"),
    2: (5, 3, (42, 1, 11, 1, 24, 1)),
    3: (2, 2, b"E\0"),
    4: (5, 3, (24, 1, 20, 1, 0, 1)),
}

# ---- PNG (ISO/IEC 15948)

PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def chunks(png):
    at, found = 8, []
    while at < len(png):
        length = struct.unpack(">I", png[at : at + 4])[0]
        found.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def png_of(found):
    return PNG + b"".join(chunk(*one) for one in found)


def with_chunk(png, kind, data, before=b"IDAT"):
    found = chunks(png)
    at = [k for k, _ in found].index(before)
    return png_of(found[:at] + [(kind, data)] + found[at:])


def png(width, height, depth, colour, raw, extra=(), interlaced=0, level=9):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return png_of([(b"IHDR", header), *extra, (b"IDAT", zlib.compress(raw, level)), (b"IEND", b"")])


def rows(samples):
    """The rows of an array of bytes, each with filter 0."""
    flat = numpy.ascontiguousarray(samples)
    return b"".join(b"\0" + line.tobytes() for line in flat)


def iccp(profile):
    return b"photo\0\0" + zlib.compress(profile, 9)


# ---- ICC profiles (ICC.1:2001-04 and ICC.1:2010)

D50 = numpy.array([0.9642, 1.0, 0.8249])
BRADFORD = numpy.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
SRGB = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
P3 = ((0.68, 0.32), (0.265, 0.69), (0.15, 0.06))
ADOBE = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
PROPHOTO = ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001))
DAYLIGHT = (0.3127, 0.3290)
WARM = (0.3457, 0.3585)


def _xyz(point):
    return numpy.array([point[0] / point[1], 1, (1 - point[0] - point[1]) / point[1]])


def matrix(primaries, white):
    """The columns of a matrix from linear RGB to XYZ under D50."""
    columns = numpy.array([_xyz(p) for p in primaries]).T
    columns = columns * numpy.linalg.solve(columns, _xyz(white))
    scale = (BRADFORD @ D50) / (BRADFORD @ _xyz(white))
    return numpy.linalg.inv(BRADFORD) @ numpy.diag(scale) @ BRADFORD @ columns


def _fixed(*values):
    return struct.pack(f">{len(values)}i", *(round(v * 65536) for v in values))


def _words(version, words):
    if version >= 4:
        wide = words.encode("utf-16-be")
        return b"mluc\0\0\0\0" + struct.pack(">II", 1, 12) + b"enUS" + struct.pack(">II", len(wide), 28) + wide
    plain = words.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(plain)) + plain + b"\0" * 78


def profile(kind, space, tags, pcs=b"XYZ ", version=2, intent=0):
    """A profile, with the tags that every one must have added to those given as {name: data}."""
    right = _words(version, "No rights reserved") if version >= 4 else b"text\0\0\0\0No rights reserved\0"
    every = {b"desc": _words(version, "Odd pictures"), b"cprt": right, b"wtpt": b"XYZ \0\0\0\0" + _fixed(*D50), **tags}
    table, data, at = b"", b"", 128 + 4 + 12 * len(every)
    for name, content in every.items():
        table += name + struct.pack(">II", at + len(data), len(content))
        data += content + b"\0" * (-len(content) % 4)
    body = struct.pack(">I", len(every)) + table + data
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), b"none", version << 24, kind, space, pcs)
    head += struct.pack(">6H", 2018, 12, 11, 10, 41, 54) + b"acsp" + b"\0" * 24
    head += struct.pack(">I", intent) + _fixed(*D50)
    return head.ljust(128, b"\0") + body


def gamma(power):
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(power * 256))


def srgb_curve():
    return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def rgb_profile(columns, curve, **more):
    tags = {}
    for name, column in zip((b"r", b"g", b"b"), numpy.asarray(columns).T):
        tags[name + b"XYZ"] = b"XYZ \0\0\0\0" + _fixed(*column)
        tags[name + b"TRC"] = curve
    return profile(b"mntr", b"RGB ", tags, **more)


def grey_profile(power):
    return profile(b"mntr", b"GRAY", {b"kTRC": gamma(power)})


def lab(xyz):
    part = numpy.asarray(xyz) / D50
    root = numpy.where(part > 216 / 24389, numpy.cbrt(part), (24389 / 27 * part + 16) / 116)
    return numpy.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def lut(inputs, colour, grid):
    """A table of type lut8 from samples in 0..1 to Lab, by a function from samples to XYZ."""
    steps = numpy.linspace(0, 1, grid)
    points = numpy.stack(numpy.meshgrid(*[steps] * inputs, indexing="ij"), -1).reshape(-1, inputs)
    cells = bytearray()
    for point in points:
        l, a, b = lab(colour(point))
        cells += bytes(int(numpy.clip(round(v), 0, 255)) for v in (l * 2.55, a + 128, b + 128))
    straight = bytes(range(256))
    head = b"mft1\0\0\0\0" + bytes((inputs, 3, grid, 0)) + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    return head + straight * inputs + bytes(cells) + straight * 3


INKS = numpy.array([[0.03, 0.35, 0.72], [0.62, 0.03, 0.20], [0.88, 0.72, 0.02], [0.02, 0.02, 0.02]])


def inked(amounts):
    """Linear sRGB light through inks, then XYZ under D50."""
    light = numpy.prod(1 - amounts[:, None] * (1 - INKS), axis=0)
    return matrix(SRGB, DAYLIGHT) @ light


def back(grid=5):
    """A table of type lut8 from Lab to inks, without black: rough, but those who want to print need one."""
    cells = bytearray()
    for l in numpy.linspace(0, 100, grid):
        for a in numpy.linspace(-128, 127, grid):
            for b in numpy.linspace(-128, 127, grid):
                y = (l + 16) / 116
                root = numpy.array([y + a / 500, y, y - b / 200])
                xyz = numpy.where(root > 6 / 29, root**3, (116 * root - 16) * 27 / 24389) * D50
                light = numpy.linalg.solve(matrix(SRGB, DAYLIGHT), xyz).clip(0, 1)
                cells += bytes(round(255 * (1 - v)) for v in light) + b"\0"
    straight = bytes(range(256))
    head = b"mft1\0\0\0\0" + bytes((3, 4, grid, 0)) + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    return head + straight * 3 + bytes(cells) + straight * 4


def ink_profile(**more):
    return profile(
        b"prtr",
        b"CMYK",
        {b"A2B0": lut(4, inked, 7), **{name.encode(): table for name, table in more.items()}},
        pcs=b"Lab ",
    )


def scanner_profile():
    """An RGB profile that is a table, of a device that sees red for green."""
    return profile(
        b"scnr", b"RGB ", {b"A2B0": lut(3, lambda p: matrix(SRGB, DAYLIGHT) @ (p[[1, 0, 2]] ** 2), 17)}, pcs=b"Lab "
    )


def pieces(whole, count, numbers=None, total=None):
    """The contents of the APP2 segments that a profile is cut into."""
    length = -(-len(whole) // count)
    parts = [whole[i * length : (i + 1) * length] for i in range(count)]
    numbers = numbers or range(1, count + 1)
    return [b"ICC_PROFILE\0" + bytes((n, total or count)) + part for n, part in zip(numbers, parts)]
