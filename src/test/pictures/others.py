"""BMP, TIFF, HEIF, and files that are no pictures but are named like some."""

import random
import struct
import zlib

import numpy
from PIL import ImageCms

from album import SECRET, put, reference, run, saved, srgb_of
from jpeg import PHOTO, PLAIN, separated, stored
from parts import *
from stills import SMALL

PIXELS = numpy.asarray(SMALL)
GREY = SMALL.convert("L")


def all_of_it():
    reference("small-grey", numpy.asarray(GREY.convert("RGB")), 4, 3)
    bmp()
    tiffs()
    heif()
    strangers()


# ---- BMP


def bitmap(width, height, depth, rows, compression=0, palette=b"", masks=b"", extra=b"", planes=1):
    head = struct.pack(
        "<IiiHHIIiiII",
        40 + len(extra),
        width,
        height,
        planes,
        depth,
        compression,
        len(rows),
        2835,
        2835,
        len(palette) // 4,
        0,
    )
    start = 14 + len(head) + len(extra) + len(masks) + len(palette)
    body = head + extra + masks + palette + rows
    return b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, start) + body


def bottom_up(samples, bits=8):
    """Rows from the lowest, each filled to four bytes."""
    out = b""
    for line in samples[::-1]:
        packed = (
            numpy.packbits(
                numpy.unpackbits(line.astype(numpy.uint8)[:, None], axis=1)[:, 8 - bits :].reshape(-1)
            ).tobytes()
            if bits < 8
            else line.tobytes()
        )
        out += packed + b"\0" * (-len(packed) % 4)
    return out


def widened(pixels, bits):
    """The samples with only so many bits, spread over eight again."""
    most = (1 << numpy.array(bits)) - 1
    return ((pixels >> (8 - numpy.array(bits))) * 255 / most + 0.5).astype(numpy.uint8)


def bmp():
    blue = PIXELS[..., ::-1]
    true = bitmap(64, 48, 24, bottom_up(blue))
    put("bmp/24.bmp", true, "24 bits, as Paint writes", "small")
    put("bmp/is-bmp.jpg", true, "a BMP named .jpg", "small")
    put("bmp/top-down.bmp", bitmap(64, -48, 24, bottom_up(blue[::-1])), "from the top down", "small")
    empty = numpy.zeros((48, 64, 1), numpy.uint8)
    put(
        "bmp/32.bmp",
        bitmap(64, 48, 32, bottom_up(numpy.concatenate([blue, empty], 2))),
        "32 bits, the fourth byte is 0 and means nothing",
        "small",
    )
    red = PIXELS.astype(int)
    five = (red[..., 0] >> 3) << 10 | (red[..., 1] >> 3) << 5 | red[..., 2] >> 3
    put(
        "bmp/16-555.bmp",
        bitmap(64, 48, 16, bottom_up(five.astype("<u2"))),
        "16 bits, 5 for each colour",
        reference("bmp-555", widened(PIXELS, (5, 5, 5)), 4, 3),
    )
    six = (red[..., 0] >> 3) << 11 | (red[..., 1] >> 2) << 5 | red[..., 2] >> 3
    put(
        "bmp/16-565.bmp",
        bitmap(64, 48, 16, bottom_up(six.astype("<u2")), 3, masks=struct.pack("<3I", 0xF800, 0x7E0, 0x1F)),
        "16 bits, 6 of them for green",
        reference("bmp-565", widened(PIXELS, (5, 6, 5)), 4, 3),
    )
    palette = SMALL.quantize(16)
    table = b"".join(bytes((b, g, r, 0)) for r, g, b in zip(*[iter(palette.getpalette()[:48])] * 3))
    index = numpy.asarray(palette)
    like = reference("bmp-palette", numpy.asarray(palette.convert("RGB")), 4, 3)
    put("bmp/8.bmp", bitmap(64, 48, 8, bottom_up(index), palette=table), "8 bits", like)
    put("bmp/4.bmp", bitmap(64, 48, 4, bottom_up(index, 4), palette=table), "4 bits", like)
    black = numpy.asarray(GREY) > 100
    like = reference("bmp-1", numpy.where(black[..., None], 255, 0).astype(numpy.uint8).repeat(3, 2), 4, 3)
    put("bmp/1.bmp", bitmap(64, 48, 1, bottom_up(black, 1), palette=b"\0\0\0\0\xff\xff\xff\0"), "1 bit", like)
    runs = (
        b"".join(b"".join(bytes((16, int(line[x]))) for x in range(0, 64, 16)) + b"\0\0" for line in index[::-1])
        + b"\0\1"
    )
    put("bmp/rle8.bmp", bitmap(64, 48, 8, runs, 1, table), "8 bits, packed by runs", "bmp-palette")
    halves = (
        b"".join(b"".join(bytes((16, int(line[x]) * 17)) for x in range(0, 64, 16)) + b"\0\0" for line in index[::-1])
        + b"\0\1"
    )
    put("bmp/rle4.bmp", bitmap(64, 48, 4, halves, 2, table), "4 bits, packed by runs", "bmp-palette")
    put(
        "bmp/rle-beyond.bmp",
        bitmap(64, 48, 8, b"\xff\5" * 500 + b"\0\2\xff\xff" * 20, 1, table),
        "runs that lead out of the picture",
    )
    old = b"BM" + struct.pack("<IHHI", 26 + 9216, 0, 0, 26) + struct.pack("<IHHHH", 12, 64, 48, 1, 24) + bottom_up(blue)
    put("bmp/os2.bmp", old, "the header of OS/2", "small")
    modern = saved(SMALL, "BMP")
    five_header = struct.pack("<4I", 0xFF0000, 0xFF00, 0xFF, 0xFF000000) + b"BGRs" + bytes(64 - 16)
    clear = numpy.concatenate([blue, numpy.full((48, 64, 1), 255, numpy.uint8)], 2)
    put(
        "bmp/v5-alpha.bmp",
        bitmap(64, 48, 32, bottom_up(clear), 3, extra=five_header.ljust(84, b"\0")),
        "the newest header, with alpha",
        "small",
    )
    put("bmp/cut-50.bmp", modern[: len(modern) // 2], "the second half is missing")
    put("bmp/cut-in-header.bmp", modern[:30], "ends within its header")
    put("bmp/bomb-50000.bmp", bitmap(50_000, 50_000, 24, b"\0" * 40), "says that it is 50,000 × 50,000")
    put(
        "bmp/bomb-14000.bmp",
        bitmap(14_000, 14_000, 8, b"\0\1", 1, table),
        "says that it is 14,000 × 14,000, and ends at once",
    )
    put("bmp/size-negative.bmp", bitmap(-64, 48, 24, bottom_up(blue)), "a width below 0")
    put("bmp/size-0.bmp", bitmap(0, 0, 24, b""), "0 × 0")
    put("bmp/depth-7.bmp", bitmap(64, 48, 7, bottom_up(blue)), "7 bits a pixel")
    put(
        "bmp/palette-short.bmp",
        bitmap(64, 48, 8, bottom_up(index + 200), palette=table),
        "its pixels mean colours that the palette lacks",
    )
    put(
        "bmp/start-lies.bmp",
        modern[:10] + b"\xff\xff\xff\x7f" + modern[14:],
        "its pixels are said to lie far behind its end",
    )
    put("bmp/jpeg-inside.bmp", bitmap(128, 96, 0, PLAIN, 4), "a JPEG within a BMP")


# ---- TIFF 6.0


def strip_tiff(tags, strips, order="<", start=8, big=False):
    entries = dict(tags)
    entries[0x0111] = (4, len(strips), tuple([0] * len(strips)))
    entries[0x0117] = (4, len(strips), tuple(len(s) for s in strips))
    behind = 8 + len(directory(order, entries, 8))
    at, offsets = behind, []
    for strip in strips:
        offsets.append(at)
        at += len(strip)
    entries[0x0111] = (4, len(strips), tuple(offsets))
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", start)
    return head + directory(order, entries, 8) + b"".join(strips)


def tags(width, height, bits=(8, 8, 8), photometric=2, compression=1, **more):
    found = {
        0x0100: (4, 1, (width,)), 0x0101: (4, 1, (height,)), 0x0102: (3, len(bits), bits), 0x0103: short(compression),
        0x0106: short(photometric), 0x0115: short(len(bits)), 0x0116: (4, 1, (height,)),
    }  # fmt: skip
    found.update({int(k[1:], 16): v for k, v in more.items()})
    return found


def converted(*options, of=None):
    return run(["convert", "IN", *options, "OUT"], saved(of or SMALL, "PNG"), "out.tif")


def tiffs():
    raw = PIXELS.tobytes()
    plain = strip_tiff(tags(64, 48), [raw])
    put("tiff/plain.tif", plain, "one strip, not packed", "small")
    put("tiff/is-tiff.jpg", plain, "a TIFF named .jpg", "small")
    put("tiff/big-endian.tif", strip_tiff(tags(64, 48), [raw], ">"), "big end first", "small")
    four = [raw[i : i + 64 * 3 * 12] for i in range(0, len(raw), 64 * 3 * 12)]
    put("tiff/strips.tif", strip_tiff(tags(64, 48, x0116=(4, 1, (12,))), four), "four strips", "small")
    put("tiff/tiles.tif", tiled(), "tiles", "small")
    for name, option, odd in (
        ("lzw", "LZW", "packed by LZW"), ("deflate", "Zip", "packed by Deflate"), ("packbits", "RLE", "packed by PackBits"),
    ):  # fmt: skip
        put(f"tiff/{name}.tif", converted("-compress", option), odd, "small")
    put(
        "tiff/jpeg.tif",
        converted("-compress", "JPEG", "-quality", "92", "-sampling-factor", "1x1", of=PHOTO),
        "packed by JPEG",
        "scene",
    )
    put("tiff/webp.tif", converted("-compress", "WebP", of=PHOTO), "packed by WebP")
    put("tiff/zstd.tif", converted("-compress", "Zstd"), "packed by Zstandard")
    fax = GREY.point(lambda v: 255 if v > 100 else 0).convert("1")
    for name, option in (("fax-3", "Fax"), ("fax-4", "Group4")):
        put(
            f"tiff/{name}.tif",
            converted("-compress", option, of=fax),
            f"black and white, packed as by a fax machine ({option})",
            "bmp-1",
        )
    put("tiff/1-bit.tif", converted("-compress", "None", of=fax), "black and white", "bmp-1")
    put(
        "tiff/predictor.tif",
        saved(SMALL, "TIFF", compression="tiff_lzw", tiffinfo={317: 2}),
        "LZW with a predictor",
        "small",
    )
    put("tiff/grey.tif", strip_tiff(tags(64, 48, (8,), 1), [GREY.tobytes()]), "grey", "small-grey")
    put(
        "tiff/white-is-0.tif",
        strip_tiff(tags(64, 48, (8,), 0), [bytes(255 - b for b in GREY.tobytes())]),
        "grey, 0 is white",
        "small-grey",
    )
    palette = SMALL.quantize(16)
    three = numpy.array(palette.getpalette()[:48]).reshape(16, 3).T * 257
    table = numpy.zeros((3, 256), int)
    table[:, :16] = three
    put(
        "tiff/palette.tif",
        strip_tiff(tags(64, 48, (8,), 3, x0140=(3, 768, tuple(table.reshape(-1).tolist()))), [palette.tobytes()]),
        "palette",
        "bmp-palette",
    )
    put(
        "tiff/16-bit.tif",
        strip_tiff(tags(64, 48, (16, 16, 16)), [(PIXELS.astype("<u2") * 257).tobytes()]),
        "16 bits",
        "small",
    )
    put(
        "tiff/16-bit-big-endian.tif",
        strip_tiff(tags(64, 48, (16, 16, 16)), [(PIXELS.astype(">u2") * 257).tobytes()], ">"),
        "16 bits, big end first",
        "small",
    )
    put(
        "tiff/grey-16.tif",
        strip_tiff(tags(64, 48, (16,), 1), [(numpy.asarray(GREY).astype("<u2") * 257).tobytes()]),
        "grey, 16 bits",
        "small-grey",
    )
    put(
        "tiff/float.tif",
        zipped(tags(64, 48, (32, 32, 32), x0153=(3, 3, (3, 3, 3))), (PIXELS / 255).astype("<f4").tobytes()),
        "numbers with a floating point",
        "small",
    )
    planes = [PIXELS[..., i].tobytes() for i in range(3)]
    put("tiff/planes.tif", strip_tiff(tags(64, 48, x011C=short(2)), planes), "a plane for each colour", "small")
    clear = numpy.concatenate([PIXELS, numpy.full((48, 64, 1), 255, numpy.uint8)], 2)
    clear[:, 32:, 3] = 90
    like = reference(
        "small-on-white",
        ((clear[..., :3].astype(int) * clear[..., 3:] + 255 * (255 - clear[..., 3:].astype(int)) + 127) // 255).astype(
            numpy.uint8
        ),
        4,
        3,
    )
    put(
        "tiff/alpha.tif",
        zipped(tags(64, 48, (8, 8, 8, 8), x0152=short(2)), clear.tobytes()),
        "the right half shines through",
        like,
    )
    inks = separated().crop((0, 0, 64, 48))
    light = 255 - numpy.asarray(inks).astype(int)
    like = reference("tiff-inks", ((light[..., :3] * light[..., 3:] + 127) // 255).astype(numpy.uint8), 4, 3)
    put("tiff/cmyk.tif", zipped(tags(64, 48, (8, 8, 8, 8), 5), inks.tobytes()), "CMYK", like)
    put("tiff/lab.tif", zipped(tags(64, 48, (8, 8, 8), 8), lab_samples()), "CIE L*a*b*", "small")
    put(
        "tiff/pages.tif",
        saved(SMALL, "TIFF", save_all=True, append_images=[SMALL.rotate(180)], compression="tiff_lzw"),
        "two pages: the first counts",
        "small",
    )
    for value in (3, 6, 7):
        turned = stored(value, SMALL)
        put(
            f"tiff/orientation-{value}.tif",
            zipped(tags(*turned.size, x0112=short(value)), turned.tobytes()),
            f"orientation {value}",
            "small",
        )
    swapped = rgb_profile(matrix(SRGB, DAYLIGHT)[:, [1, 2, 0]], gamma(2.2))
    like = reference("tiff-swapped", numpy.asarray(srgb_of(SMALL, swapped)), 4, 3)
    put(
        "tiff/icc.tif",
        zipped(tags(64, 48, x8773=(7, len(swapped), swapped)), raw),
        "a profile whose red is green",
        like,
    )
    put(
        "tiff/texts.tif",
        zipped(tags(64, 48, x013B=text(SECRET), x010E=text(SECRET), x02BC=(1, len(SECRET), SECRET)), raw),
        "who and what in its tags",
        "small",
    )
    put("tiff/bigtiff.tif", bigtiff(), "BigTIFF", "small")
    put("tiff/cut-50.tif", plain[: len(plain) // 2], "the second half is missing")
    put("tiff/cut-in-head.tif", plain[:6], "six bytes")
    put("tiff/circular.tif", circular(), "its next page is the first one again", "small")
    put("tiff/far.tif", b"II*\0\xff\xff\xff\x7f", "its directory lies behind its end")
    put("tiff/strip-far.tif", strip_far(), "its pixels lie behind its end")
    put("tiff/no-tags.tif", b"II*\0\x08\0\0\0\0\0\0\0\0\0", "a directory of no entries")
    put(
        "tiff/bomb-50000.tif",
        strip_tiff(tags(50_000, 50_000), [zlib.compress(bytes(9999))]),
        "says that it is 50,000 × 50,000",
    )
    put("tiff/size-0.tif", strip_tiff(tags(0, 48), [raw[:90]]), "width 0")
    put("tiff/many-samples.tif", zipped(tags(64, 48, tuple([8] * 40)), raw * 4), "forty samples a pixel")
    put(
        "tiff/old-jpeg.tif",
        strip_tiff(tags(128, 96, compression=6, photometric=6), [PLAIN]),
        "packed by JPEG in the old way",
    )


def lab_samples():
    lab_image = ImageCms.profileToProfile(
        SMALL, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), renderingIntent=0, outputMode="LAB"
    )
    # TIFF keeps a* and b* as signed bytes, as PIL does inside.
    return lab_image.tobytes()


def zipped(entries, raw, order="<"):
    entries = dict(entries)
    entries[0x0103] = short(8)
    return strip_tiff(entries, [zlib.compress(raw, 9)], order)


def tiled():
    entries = tags(64, 48)
    del entries[0x0116]
    parts = [PIXELS[y : y + 16, x : x + 16].tobytes() for y in range(0, 48, 16) for x in range(0, 64, 16)]
    entries[0x0142] = entries[0x0143] = short(16)
    entries[0x0145] = (4, 12, tuple(len(p) for p in parts))
    entries[0x0144] = (4, 12, tuple([0] * 12))
    start = 8 + len(directory("<", entries, 8))
    entries[0x0144] = (4, 12, tuple(start + 768 * i for i in range(12)))
    return b"II*\0\x08\0\0\0" + directory("<", entries, 8) + b"".join(parts)


def circular():
    data = bytearray(strip_tiff(tags(64, 48), [PIXELS.tobytes()]))
    count = struct.unpack("<H", data[8:10])[0]
    data[10 + 12 * count : 14 + 12 * count] = struct.pack("<I", 8)
    return bytes(data)


def strip_far():
    data = bytearray(strip_tiff(tags(64, 48), [PIXELS.tobytes()]))
    at = data.index(struct.pack("<HH", 0x0111, 4)) + 8
    data[at : at + 4] = b"\xff\xff\xff\x7f"
    return bytes(data)


def bigtiff():
    entries = tags(64, 48)
    entries[0x0102] = (3, 3, (8, 8, 8))
    raw = PIXELS.tobytes()
    entries[0x0117] = (4, 1, (len(raw),))
    entries[0x0111] = (4, 1, (16 + 8 + 20 * (len(entries) + 1) + 8,))
    rows = b""
    for tag, (kind, count, value) in sorted(entries.items()):
        rows += struct.pack("<HHQ", tag, kind, count) + packed("<", kind, value).ljust(8, b"\0")
    return b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + struct.pack("<Q", len(entries)) + rows + bytes(8) + raw


# ---- HEIF


def heif():
    png = saved(PHOTO, "PNG")
    heic = run(["heif-enc", "-q", "60", "IN", "-o", "OUT"], png, "out.heic")
    avif = run(["heif-enc", "-A", "-q", "60", "IN", "-o", "OUT"], png, "out.avif")
    put("heif/photo.heic", heic, "HEIC, as iPhones write")
    put("heif/photo.HEIC.jpg", heic, "HEIC, renamed to .jpg by hand")
    put("heif/photo.avif", avif, "AVIF")
    put("heif/is-avif.jpg", avif, "AVIF named .jpg")
    put("heif/cut-50.heic", heic[: len(heic) // 2], "HEIC, the second half is missing")
    put(
        "heif/brands.heic",
        b"\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf" + heic[heic.index(b"meta") - 4 :],
        "HEIF whose first brand is the general one",
    )
    put("heif/brand-only.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a brand and nothing else")


# ---- No pictures


def strangers():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"><rect width="64" height="48" fill="#c8643c"/>%s</svg>'
    html = b"<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1>%s</body></html>\n"
    chance = random.Random(6)
    files = {
        "drawing.svg": (svg % b"", "a drawing"),
        "drawing.jpg": (b'<?xml version="1.0"?>\n<!-- drawn -->\n' + svg % b"", "a drawing named .jpg"),
        "script.svg": (svg % b"<script>alert(1)</script>", "a drawing with a script"),
        "document.jpg": (b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n", "a PDF"),
        "film.jpg": (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat", "a film (MP4)"),
        "film-apple.jpg": (b"\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x08mdat", "a film from an iPhone (MOV)"),
        "film-old.jpg": (b"RIFF\x40\0\0\0AVI LIST" + bytes(60), "a film of the old kind (AVI)"),
        "film-web.jpg": (b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x84webm" + bytes(40), "a film (WebM)"),
        "text.jpg": ("Снимка от залата\n".encode(), "a text"),
        "text-utf-16.jpg": ("Снимка от залата\n".encode("utf-16"), "a text in UTF-16"),
        "empty.jpg": (b"", "empty"),
        "one-byte.jpg": (b"\xff", "one byte"),
        "zeros.jpg": (bytes(4096), "4 kB of zeros, as a broken card leaves them"),
        "ones.jpg": (b"\xff" * 4096, "4 kB of ones"),
        "noise.jpg": (chance.randbytes(3000), "noise"),
        "error-page.jpg": (html % b"", "an error page of a web site, saved as a picture"),
        "error-page-with-logo.jpg": (html % (svg % b""), "an error page with a drawing in it"),
        "archive.jpg": (b"PK\x03\x04" + bytes(60), "a ZIP archive"),
        "document-word.jpg": (b"PK\x03\x04" + bytes(26) + b"word/document.xml" + bytes(40), "a document of Word"),
        "document-old.jpg": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "a document of an old Word"),
        "packed.jpg": (b"\x1f\x8b\x08\0\0\0\0\0\0\3" + zlib.compress(b"x")[2:-4] + bytes(8), "packed by gzip"),
        "icon.jpg": (b"\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0\x68\4\0\0\x16\0\0\0" + bytes(200), "an icon (ICO)"),
        "photoshop.jpg": (b"8BPS\0\1\0\0\0\0\0\0\0\3\0\0\0\x30\0\0\0\x40\0\x08\0\3" + bytes(40), "a file of Photoshop"),
        "jpeg-2000.jpg": (b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 " + bytes(40), "JPEG 2000"),
        "jpeg-xl.jpg": (b"\xff\x0a\xfa\x1f" + chance.randbytes(60), "JPEG XL"),
        "jpeg-xl-boxed.jpg": (b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl " + bytes(40), "JPEG XL in boxes"),
        "raw-canon.jpg": (b"II*\0\x10\0\0\0CR\2\0\0\0\0\0" + struct.pack("<H", 0) + bytes(40), "a raw photo of a Canon camera (CR2)"),
        "raw-canon-new.jpg": (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(40), "a raw photo of a newer Canon camera (CR3)"),
        "postscript.jpg": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 64 48\n", "a drawing for printers (EPS)"),
        "metafile.jpg": (b"\xd7\xcd\xc6\x9a" + bytes(60), "a drawing of old Windows (WMF)"),
        "portable.jpg": (b"P6\n2 2\n255\n" + bytes(12), "PPM"),
        "shortcut.jpg": (b"[InternetShortcut]\r\nURL=https://example.org/\r\n", "a shortcut to a web address"),
        "cloud.jpg": (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n", "the placeholder of a file kept elsewhere"),
        "mac-shadow.jpg": (b"\0\5\x16\7\0\2\0\0Mac OS X        " + bytes(60), "what a Mac writes beside each file on a stick (AppleDouble)"),
        "data-url.jpg": (b"data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ", "a picture’s address with the picture in it"),
        "base64.jpg": (b"/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoH", "a JPEG written in letters, from an e-mail"),
        "program.jpg": (b"MZ\x90\0" + bytes(60), "a program"),
        "bm-text.jpg": (b"BMW, the newest car\n" * 3, "a text that begins as a BMP does"),
        "riff.jpg": (b"RIFF\x24\0\0\0WAVEfmt " + bytes(30), "a sound (WAV)"),
    }  # fmt: skip
    small = tags(32, 24, x00FE=(4, 1, (1,)), x010F=text(b"NIKON CORPORATION"), x014A=(4, 1, (8,)))
    files["raw-nikon.jpg"] = (
        strip_tiff(small, [bytes(32 * 24 * 3)]),
        "a raw photo of a Nikon camera (NEF): its first picture is a small one",
    )
    small = tags(32, 24, x00FE=(4, 1, (1,)), xC612=(1, 4, b"\1\4\0\0"), x014A=(4, 1, (8,)))
    files["raw-dng.jpg"] = (
        strip_tiff(small, [bytes(32 * 24 * 3)]),
        "a raw photo of a phone (DNG): its first picture is a small one",
    )
    for name, (data, odd) in files.items():
        put(f"other/{name}", data, odd)
