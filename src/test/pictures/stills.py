"""PNG, GIF and WebP."""

import io
import pathlib
import random
import struct
import zlib

import numpy
from PIL import Image

from album import SECRET, image, put, reference, run, saved, scene, srgb_of
from jpeg import GREY, PHOTO, SCENE, stored
from parts import *

SUITE = pathlib.Path("/usr/share/go-1.19/src/image/png/testdata")
PICTURE = saved(PHOTO, "PNG", optimize=True)
SMALL = image(scene(4, 3))


def all_of_it():
    reference("small", numpy.asarray(SMALL), 4, 3)
    suite()
    png_samples()
    png_colours()
    png_carries()
    png_broken()
    gif()
    webp()


def brightened(pixels):
    """Linear light as sRGB."""
    light = pixels / 255
    curve = numpy.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return (curve * 255 + 0.5).astype(numpy.uint8)


def on_white(data):
    """8 bits of red, green and blue, on white, as ImageMagick sees them; gAMA passed over."""
    plain = png_of([c for c in chunks(data) if c[0] not in (b"gAMA", b"bKGD")])
    raw = run(
        ["convert", "IN", "-background", "white", "-alpha", "remove", "-depth", "8", "-type", "TrueColor", "PNG24:-"],
        plain,
    )
    return numpy.asarray(Image.open(io.BytesIO(raw)).convert("RGB"))


def suite():
    words = {
        "basn0g01": "grey, 1 bit", "basn0g02": "grey, 2 bits", "basn0g04": "grey, 4 bits", "basn0g08": "grey, 8 bits",
        "basn0g16": "grey, 16 bits", "basn2c08": "RGB", "basn2c16": "RGB, 16 bits", "basn3p01": "palette, 1 bit",
        "basn3p02": "palette, 2 bits", "basn3p04": "palette, 4 bits", "basn3p08": "palette, 8 bits",
        "basn3p08-trns": "palette, parts of it clear", "basn3p04-31i": "palette, interlaced, 31 wide",
        "basn4a08": "grey with alpha", "basn4a16": "grey with alpha, 16 bits", "basn6a08": "RGB with alpha",
        "basn6a16": "RGB with alpha, 16 bits", "basn0g01-30": "grey, 1 bit, 30 wide", "ftbbn2c16": "RGB, 16 bits, one colour clear",
        "ftbwn0g16": "grey, 16 bits, one shade clear", "ftp1n3p08": "palette, one colour clear", "ftbbn0g01": "grey, 1 bit, one shade clear",
    }  # fmt: skip
    for name, odd in words.items():
        data = (SUITE / "pngsuite" / f"{name}.png").read_bytes()
        # All say that their light is linear, and would be brightened: that is a matter of its own.
        data = png_of([c for c in chunks(data) if c[0] != b"gAMA"])
        own = name.split("-")[-1] in ("30", "31i", "trns")
        where = "Go 1.19, image/png/testdata (BSD)" if own else "PngSuite (free), without gAMA"
        # Fields of pure colours, smaller than JPEG's grain of colour, are another picture afterwards.
        like = "" if name == "basn3p02" else reference(f"suite-{name}", on_white(data), 2, 2)
        put(f"png/suite-{name}.png", data, odd, like, where)
    data = (SUITE / "pngsuite" / "basn2c08.png").read_bytes()
    put(
        "png/suite-basn2c08-gamma.png",
        data,
        "RGB, gAMA of 1.0",
        reference("suite-gamma", brightened(on_white(data)), 2, 2),
        "PngSuite (free)",
    )
    for name, odd in (
        ("gray-gradient.interlaced", "grey, interlaced"), ("benchRGB-interlace", "RGB, interlaced"), ("invalid-crc32", "a wrong check sum"),
        ("invalid-noend", "no end mark"), ("invalid-palette", "a palette with a hole"), ("invalid-trunc", "cut off"),
        ("invalid-zlib", "a wrong check sum of the data"),
    ):  # fmt: skip
        data = (SUITE / f"{name}.png").read_bytes()
        if len(data) < 30_000:
            put(f"png/go-{name}.png", data, odd, "", "Go 1.19, image/png/testdata (BSD)")


def png_samples():
    put("png/rgb.png", PICTURE, "RGB", "scene")
    put(
        "png/interlaced.png",
        run(["convert", "IN", "-strip", "-interlace", "PNG", "PNG24:-"], PICTURE),
        "RGB, interlaced",
        "scene",
    )
    put("png/grey.png", saved(GREY, "PNG", optimize=True), "grey", "grey")
    deep = SCENE.astype(">u2") * 257
    put("png/rgb-16.png", png(128, 96, 16, 2, rows(deep)), "RGB, 16 bits", "scene")
    grey = numpy.asarray(GREY).astype(">u2") * 257
    put("png/grey-16.png", png(128, 96, 16, 0, rows(grey)), "grey, 16 bits", "grey")
    clear = clear_scene()
    like = reference("on-white", on_white(saved(clear, "PNG")))
    put("png/rgba.png", saved(clear, "PNG", optimize=True), "the right half shines through", like)
    four = numpy.asarray(clear).astype(">u2") * 257
    put("png/rgba-16.png", png(128, 96, 16, 6, rows(four)), "16 bits, the right half shines through", like)
    put(
        "png/all-clear.png",
        saved(Image.new("RGBA", (64, 48), (255, 0, 0, 0)), "PNG"),
        "all clear",
        reference("white", numpy.full((8, 8, 3), 255, numpy.uint8), 1, 1),
    )
    palette = image(SCENE).quantize(64)
    colours = numpy.asarray(palette.convert("RGB"))
    put("png/palette.png", saved(palette, "PNG"), "palette", reference("palette", colours))
    put(
        "png/colour-key.png",
        png(128, 96, 8, 2, rows(SCENE), [(b"tRNS", struct.pack(">3H", *SCENE[0, -1].astype(int)))]),
        "one colour is clear",
        "scene",
    )
    for width, height in ((1, 1), (60_000, 1), (1, 60_000)):
        flat = Image.new("RGB", (width, height), (200, 100, 60))
        put(f"png/size-{width}x{height}.png", saved(flat, "PNG", optimize=True), f"{width:,} × {height:,}", "orange")


def clear_scene():
    alpha = numpy.full((96, 128, 1), 255, numpy.uint8)
    alpha[:, 64:] = 90
    return Image.fromarray(numpy.concatenate([SCENE, alpha], 2), "RGBA")


def png_colours():
    swapped = rgb_profile(matrix(SRGB, DAYLIGHT)[:, [1, 2, 0]], gamma(2.2))
    seen = numpy.asarray(srgb_of(PHOTO, swapped))
    like = reference("png-swapped", seen)
    put("png/iccp.png", with_chunk(PICTURE, b"iCCP", iccp(swapped)), "a profile whose red is green", like)
    palette = image(SCENE).quantize(64)
    shown = numpy.asarray(srgb_of(palette.convert("RGB"), swapped))
    put(
        "png/iccp-palette.png",
        with_chunk(saved(palette, "PNG"), b"iCCP", iccp(swapped), b"PLTE"),
        "a palette with a profile",
        reference("png-palette-swapped", shown),
    )
    deep = png(128, 96, 16, 2, rows(SCENE.astype(">u2") * 257), [(b"iCCP", iccp(swapped))])
    put("png/iccp-16.png", deep, "16 bits with a profile", like)
    clear = saved(clear_scene(), "PNG", optimize=True)
    put(
        "png/iccp-alpha.png",
        with_chunk(clear, b"iCCP", iccp(swapped)),
        "a profile, and the right half shines through",
        reference("png-alpha-swapped", blended(seen)),
    )
    linear = grey_profile(1.0)
    grey = saved(GREY, "PNG", optimize=True)
    put(
        "png/iccp-grey.png",
        with_chunk(grey, b"iCCP", iccp(linear)),
        "grey with a profile for linear light",
        reference("png-grey-linear", numpy.asarray(srgb_of(GREY, linear))),
    )
    put("png/iccp-cmyk.png", with_chunk(PICTURE, b"iCCP", iccp(ink_profile())), "RGB with a profile for CMYK", "scene")
    put(
        "png/iccp-noise.png",
        with_chunk(PICTURE, b"iCCP", b"x\0\0" + random.Random(3).randbytes(300)),
        "a profile that is not packed",
        "scene",
    )
    put(
        "png/iccp-bomb.png",
        with_chunk(PICTURE, b"iCCP", iccp(bytes(30_000_000))),
        "a profile of 30 MB of zeros, packed",
        "scene",
    )
    put("png/iccp-no-name.png", with_chunk(PICTURE, b"iCCP", b"x" * 90), "a profile whose name has no end", "scene")
    put(
        "png/srgb.png",
        with_chunk(with_chunk(PICTURE, b"sRGB", b"\0"), b"gAMA", struct.pack(">I", 45455)),
        "says that it is sRGB",
        "scene",
    )
    put("png/gamma-2.2.png", with_chunk(PICTURE, b"gAMA", struct.pack(">I", 45455)), "gAMA of 1/2.2", "scene")
    put(
        "png/gamma-1.png",
        with_chunk(PICTURE, b"gAMA", struct.pack(">I", 100_000)),
        "gAMA of 1: linear light, which browsers brighten",
        reference("png-gamma-1", brightened(SCENE)),
    )
    put("png/gamma-0.png", with_chunk(PICTURE, b"gAMA", bytes(4)), "gAMA of 0", "scene")
    wide = struct.pack(">8I", *[round(v * 100_000) for p in (DAYLIGHT, *P3) for v in p])
    seen = numpy.asarray(srgb_of(PHOTO, rgb_profile(matrix(P3, DAYLIGHT), gamma(2.2))))
    put(
        "png/chromaticities.png",
        with_chunk(with_chunk(PICTURE, b"gAMA", struct.pack(">I", 45455)), b"cHRM", wide),
        "gAMA and cHRM of Display P3",
        reference("png-chrm-p3", seen),
    )
    like = reference(
        "png-p3", numpy.asarray(srgb_of(PHOTO, rgb_profile(matrix(P3, DAYLIGHT), srgb_curve(), version=4)))
    )
    put(
        "png/cicp-p3.png",
        with_chunk(PICTURE, b"cICP", b"\x0c\x0d\0\1"),
        "cICP: Display P3, the newest way to tell",
        like,
    )


def blended(pixels):
    alpha = numpy.asarray(clear_scene())[..., 3:].astype(int)
    return ((pixels * alpha + 255 * (255 - alpha) + 127) // 255).astype(numpy.uint8)


def png_carries():
    secret = tiff({ORIENTATION: short(1), 0x013B: text(SECRET)}, gps=PLACE)
    put("png/exif.png", with_chunk(PICTURE, b"eXIf", secret), "who and where in EXIF", "scene")
    for value in (3, 6, 7, 8):
        turned = saved(stored(value), "PNG", optimize=True)
        put(
            f"png/orientation-{value}.png",
            with_chunk(turned, b"eXIf", tiff({ORIENTATION: short(value)}, ">")),
            f"orientation {value}",
            "scene",
        )
    turned = saved(stored(6), "PNG", optimize=True)
    put(
        "png/orientation-behind.png",
        with_chunk(turned, b"eXIf", tiff({ORIENTATION: short(6)}), b"IEND"),
        "orientation 6, told behind the pixels",
        "scene",
    )
    put(
        "png/orientation-9.png",
        with_chunk(PICTURE, b"eXIf", tiff({ORIENTATION: short(9)})),
        "orientation 9, which does not exist",
        "scene",
    )
    put("png/exif-cut.png", with_chunk(PICTURE, b"eXIf", secret[:14]), "EXIF cut short", "scene")
    words = [
        (b"tEXt", b"Author\0" + SECRET),
        (b"zTXt", b"Comment\0\0" + zlib.compress(SECRET)),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + SECRET),
        (b"tIME", struct.pack(">H5B", 2018, 12, 11, 10, 41, 54)),
    ]
    found = chunks(PICTURE)
    put("png/texts.png", png_of(found[:1] + words + found[1:]), "texts of each kind", "scene")
    put(
        "png/text-bomb.png",
        with_chunk(PICTURE, b"zTXt", b"Comment\0\0" + zlib.compress(bytes(40_000_000), 9)),
        "a text of 40 MB, packed",
        "scene",
    )
    put(
        "png/itxt-bomb.png",
        with_chunk(PICTURE, b"iTXt", b"Comment\0\1\0\0\0" + zlib.compress(bytes(40_000_000), 9)),
        "an international text of 40 MB, packed",
        "scene",
    )
    put("png/text-no-end.png", with_chunk(PICTURE, b"tEXt", b"x" * 200), "a text without a keyword’s end", "scene")
    put(
        "png/itxt-odd.png",
        with_chunk(PICTURE, b"iTXt", b"\0\xff\xff"),
        "an international text that breaks its own rules",
        "scene",
    )
    put(
        "png/ztxt-odd.png",
        with_chunk(PICTURE, b"zTXt", b"x\0\x09noise"),
        "a packed text, packed in no known way",
        "scene",
    )
    frames = [image(SCENE), image(SCENE[::-1].copy())]
    put(
        "png/animated.png",
        saved(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=100),
        "animated (APNG)",
        "scene",
    )
    put(
        "png/pixels-not-square.png",
        with_chunk(PICTURE, b"pHYs", struct.pack(">IIB", 1, 3, 0)),
        "its pixels are three times as wide as high",
        "scene",
    )
    put(
        "png/unknown-parts.png",
        with_chunk(with_chunk(PICTURE, b"prVt", SECRET), b"vpAg", b"\0" * 9),
        "parts that a program of its own wrote",
        "scene",
    )
    put("png/unknown-critical.png", with_chunk(PICTURE, b"ABCD", b"1234"), "an unknown part that must be understood")
    put("png/is-png.jpeg", PICTURE, "a PNG named .jpeg", "scene")
    put("png/UPPER.PNG", PICTURE, "its name in capitals", "scene")
    put("png/apple.png", apple(), "in Apple’s own form of PNG (CgBI), as found in apps")


def apple():
    light = SCENE[..., ::-1]
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    four = numpy.concatenate([light, numpy.full((96, 128, 1), 255, numpy.uint8)], 2)
    data = packer.compress(rows(four)) + packer.flush()
    header = struct.pack(">IIBBBBB", 128, 96, 8, 6, 0, 0, 0)
    return png_of([(b"CgBI", b"\x50\0\x20\2"), (b"IHDR", header), (b"IDAT", data), (b"IEND", b"")])


def header(data, *values):
    found = chunks(data)
    return png_of([(b"IHDR", struct.pack(">IIBBBBB", *values))] + found[1:])


def png_broken():
    for share in (10, 50, 90, 99):
        put(f"png/cut-{share}.png", PICTURE[: len(PICTURE) * share // 100], f"cut off after {share} %")
    interlaced = run(["convert", "IN", "-strip", "-interlace", "PNG", "PNG24:-"], PICTURE)
    put("png/cut-interlaced.png", interlaced[: len(interlaced) // 2], "interlaced, the second half is missing")
    put("png/no-end.png", PICTURE[:-12], "whole, but its end mark is missing", "scene")
    put("png/cut-in-header.png", PICTURE[:20], "ends within its header")
    put("png/bad-crc-header.png", PICTURE[:29] + b"oops" + PICTURE[33:], "a wrong check sum of the header")
    at = PICTURE.index(b"IEND") - 8
    put("png/bad-crc-data.png", PICTURE[:at] + b"oops" + PICTURE[at + 4 :], "a wrong check sum of the pixels")
    put("png/behind-end.png", PICTURE + SECRET * 9, "noise behind its end", "scene")
    for seed in range(3):
        data = bytearray(PICTURE)
        chance = random.Random(seed)
        data[chance.randrange(60, len(data) - 20)] ^= 16
        put(f"png/bits-{seed}.png", bytes(data), "a bit of the pixels turned over")
    put("png/bomb-50000.png", header(PICTURE, 50_000, 50_000, 8, 2, 0, 0, 0), "says that it is 50,000 × 50,000")
    put(
        "png/bomb-2147483647.png",
        header(PICTURE, 2**31 - 1, 2**31 - 1, 8, 2, 0, 0, 0),
        "says that it is two thousand million wide and high",
    )
    put("png/size-0.png", header(PICTURE, 0, 96, 8, 2, 0, 0, 0), "width 0")
    put("png/size-negative.png", header(PICTURE, 2**32 - 5, 96, 8, 2, 0, 0, 0), "a width below 0")
    put("png/taller.png", header(PICTURE, 128, 200, 8, 2, 0, 0, 0), "says that it is 200 high, is 96")
    put("png/shorter.png", header(PICTURE, 128, 48, 8, 2, 0, 0, 0), "says that it is 48 high, is 96")
    put("png/depth-3.png", header(PICTURE, 128, 96, 3, 2, 0, 0, 0), "3 bits a sample")
    put("png/colour-5.png", header(PICTURE, 128, 96, 8, 5, 0, 0, 0), "a colour type that does not exist")
    put("png/interlace-7.png", header(PICTURE, 128, 96, 8, 2, 0, 0, 7), "interlaced in an unknown way")
    put("png/compression-9.png", header(PICTURE, 128, 96, 8, 2, 9, 0, 0), "packed in an unknown way")
    found = chunks(PICTURE)
    put("png/no-pixels.png", png_of([c for c in found if c[0] != b"IDAT"]), "no pixels at all")
    put("png/no-header.png", png_of(found[1:]), "no header")
    put("png/two-headers.png", png_of(found[:1] * 2 + found[1:]), "two headers")
    put(
        "png/no-palette.png",
        header(png(32, 24, 8, 3, rows(numpy.zeros((24, 32), numpy.uint8))), 32, 24, 8, 3, 0, 0, 0),
        "a palette is meant, and missing",
    )
    few = png(32, 24, 8, 3, rows(numpy.full((24, 32), 9, numpy.uint8)), [(b"PLTE", b"\xff\0\0\0\xff\0")])
    put("png/palette-short.png", few, "its pixels mean colours that the palette lacks")
    whole = b"".join(d for k, d in found if k == b"IDAT")
    put(
        "png/many-idat.png",
        png_of(found[:1] + [(b"IDAT", whole[i : i + 3]) for i in range(0, len(whole), 3)] + found[-1:]),
        "its pixels in parts of three bytes",
        "scene",
    )
    put(
        "png/empty-idat.png",
        png_of(found[:1] + [(b"IDAT", b"")] + found[1:]),
        "an empty part before its pixels",
        "scene",
    )
    put(
        "png/idat-apart.png",
        png_of(found[:1] + [(b"IDAT", whole[:500]), (b"tEXt", b"A\0b"), (b"IDAT", whole[500:])] + found[-1:]),
        "something between its pixels",
    )
    put("png/filter-9.png", png(32, 24, 8, 2, (b"\x09" + bytes(96)) * 24), "a filter that does not exist")
    put("png/too-little.png", png(128, 96, 8, 2, rows(SCENE)[: 385 * 50]), "its pixels end after 50 rows, properly")
    put("png/too-much.png", png(128, 96, 8, 2, rows(SCENE) + bytes(5000)), "more pixels than it says", "scene")
    put(
        "png/length-lies.png",
        PICTURE.replace(struct.pack(">I", len(found[1][1])) + b"IDAT", b"\xff\xff\xff\xffIDAT", 1),
        "a part four thousand million bytes long",
    )
    put(
        "png/signature-text.png", PICTURE.replace(b"\r\n", b"\n", 1), "sent as text: the ends of its lines were changed"
    )
    put("png/mng.png", b"\x8aMNG\r\n\x1a\n" + PICTURE[8:], "an animation of the kind MNG")


# ---- GIF (GIF89a specification, 1990)


def gif_frame(pixels, left=0, top=0, palette=b"", interlaced=0, control=b"", least=8):
    """A frame by codes that are never packed: a clear code comes before the table would grow."""
    height, width = pixels.shape
    flag = 0x80 | 7 if palette else 0
    head = b"," + struct.pack("<4HB", left, top, width, height, flag | interlaced << 6)
    value, count, data = 0, 0, bytearray()
    codes = []
    for i, pixel in enumerate(pixels.flat):
        if i % 200 == 0:
            codes.append(256)
        codes.append(int(pixel))
    for code in codes + [257]:
        value |= code << count
        count += 9
        while count >= 8:
            data.append(value & 255)
            value >>= 8
            count -= 8
    data.append(value & 255)
    blocks = b"".join(bytes((len(data[i : i + 255]),)) + data[i : i + 255] for i in range(0, len(data), 255))
    return control + head + palette + bytes((least,)) + blocks + b"\0"


def gif_file(width, height, *parts, palette=b"", version=b"GIF89a", end=b";"):
    flag = 0x80 | 7 if palette else 0
    return version + struct.pack("<2HBBB", width, height, flag | 0x70, 0, 0) + palette + b"".join(parts) + end


def control(clear=None, disposal=0):
    return b"!\xf9\4" + bytes((disposal << 2 | (clear is not None), 10, 0, clear or 0)) + b"\0"


def gif():
    small = SMALL.quantize(16)
    pixels = numpy.asarray(small)
    colours = bytes(small.getpalette()[:768]).ljust(768, b"\0")
    shown = reference("gif", numpy.asarray(small.convert("RGB")), 4, 3)
    plain = gif_frame(pixels)
    put("gif/89a.gif", gif_file(64, 48, plain, palette=colours), "GIF89a", shown)
    put("gif/87a.gif", gif_file(64, 48, plain, palette=colours, version=b"GIF87a"), "GIF87a", shown)
    order = [y for start, step in ((0, 8), (4, 8), (2, 4), (1, 2)) for y in range(start, 48, step)]
    put(
        "gif/interlaced.gif",
        gif_file(64, 48, gif_frame(pixels[order], interlaced=1), palette=colours),
        "interlaced",
        shown,
    )
    second = gif_frame(pixels[::-1].copy(), control=control())
    put(
        "gif/animated.gif",
        gif_file(64, 48, b"!\xff\x0bNETSCAPE2.0\3\1\0\0\0", control() + plain, second, palette=colours),
        "animated: its first frame counts",
        shown,
    )
    put(
        "gif/local-palette.gif",
        gif_file(64, 48, gif_frame(pixels, palette=colours)),
        "the palette is the frame’s own",
        shown,
    )
    put("gif/no-palette.gif", gif_file(64, 48, plain), "no palette at all")
    hole = int(pixels[0, 0])
    lit = numpy.asarray(small.convert("RGB")).copy()
    lit[pixels == hole] = 255
    like = reference("gif-clear", lit, 4, 3)
    put(
        "gif/transparent.gif",
        gif_file(64, 48, control(hole) + plain, palette=colours),
        "a clear colour, shown on white",
        like,
    )
    wide = numpy.full((80, 128, 3), 255, numpy.uint8)
    wide[16:64, 32:96] = numpy.asarray(small.convert("RGB"))
    like = reference("gif-small-frame", wide, 8, 5)
    put(
        "gif/frame-small.gif",
        gif_file(128, 80, gif_frame(pixels, 32, 16), palette=colours),
        "its frame covers a part of the screen",
        like,
    )
    put(
        "gif/frame-beyond.gif",
        gif_file(64, 48, gif_frame(pixels, 20, 10), palette=colours),
        "its frame goes beyond the screen",
    )
    put("gif/screen-0.gif", gif_file(0, 0, plain, palette=colours), "a screen of 0 × 0, as some programs write", shown)
    put("gif/frame-0.gif", gif_file(64, 48, b"," + bytes(9) + b"\x08\0", palette=colours), "a frame of 0 × 0")
    put("gif/no-frame.gif", gif_file(64, 48, palette=colours), "no frame")
    put("gif/no-end.gif", gif_file(64, 48, plain, palette=colours, end=b""), "its end mark is missing", shown)
    whole = gif_file(64, 48, plain, palette=colours)
    for share in (10, 50, 90, 99):
        put(f"gif/cut-{share}.gif", whole[: len(whole) * share // 100], f"cut off after {share} %")
    put(
        "gif/comment.gif",
        gif_file(64, 48, b"!\xfe" + bytes((len(SECRET),)) + SECRET + b"\0", plain, palette=colours),
        "a comment",
        shown,
    )
    xmp = b"!\xff\x0bXMP DataXMP" + SECRET + b"\1" + bytes(range(255, -1, -1)) + b"\0"
    put("gif/xmp.gif", gif_file(64, 48, xmp, plain, palette=colours), "XMP")
    put("gif/behind-end.gif", whole + SECRET * 20, "noise behind its end", shown)
    put("gif/least-0.gif", gif_file(64, 48, gif_frame(pixels, least=0), palette=colours), "codes of 0 bits")
    put("gif/least-12.gif", gif_file(64, 48, gif_frame(pixels, least=12), palette=colours), "codes of 12 bits")
    noisy = bytearray(whole)
    noisy[900:940] = random.Random(4).randbytes(40)
    put("gif/noise.gif", bytes(noisy), "noise among its codes")
    put("gif/bomb-65535.gif", gif_file(65535, 65535, plain, palette=colours), "a screen of 65,535 × 65,535")
    put(
        "gif/bomb-frame.gif",
        gif_file(64, 48, b"," + struct.pack("<4HB", 0, 0, 65535, 65535, 0) + b"\x08\0", palette=colours),
        "a frame of 65,535 × 65,535",
    )
    put(
        "gif/clear-first.gif",
        gif_file(
            64, 48, control(0) + gif_frame(numpy.zeros((48, 64), numpy.uint8)), control() + plain, palette=colours
        ),
        "animated, and nothing is seen in its first frame",
    )
    put("gif/1x1.gif", gif_file(1, 1, gif_frame(pixels[:1, :1]), palette=colours), "1 × 1, as counters of visitors use")
    put(
        "gif/unknown-block.gif",
        gif_file(64, 48, b"!\x99\3abc\0", plain, palette=colours),
        "a block of an unknown kind",
        shown,
    )
    put(
        "gif/text-block.gif",
        gif_file(64, 48, b"!\x01\x0c" + bytes(12) + b"\5words\0", plain, palette=colours),
        "a block of plain text before its frame",
        shown,
    )


# ---- WebP (RFC 9649)


def riff(*parts):
    body = b"WEBP" + b"".join(k + struct.pack("<I", len(d)) + d + b"\0" * (len(d) % 2) for k, d in parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def riff_parts(data):
    at, found = 12, []
    while at + 8 <= len(data):
        length = struct.unpack("<I", data[at + 4 : at + 8])[0]
        found.append((data[at : at + 4], data[at + 8 : at + 8 + length]))
        at += 8 + length + length % 2
    return found


def extended(flags, width, height):
    return b"VP8X", bytes((flags, 0, 0, 0)) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")


def webp():
    lossy = saved(PHOTO, "WEBP", quality=92, method=6)
    lossless = saved(PHOTO, "WEBP", lossless=True)
    put("webp/lossy.webp", lossy, "lossy", "scene")
    put("webp/lossless.webp", lossless, "lossless", "scene")
    put("webp/alpha.webp", saved(clear_scene(), "WEBP", quality=92), "lossy, the right half shines through", "on-white")
    put(
        "webp/alpha-lossless.webp",
        saved(clear_scene(), "WEBP", lossless=True),
        "lossless, the right half shines through",
        "on-white",
    )
    frames = [image(SCENE), image(SCENE[::-1].copy())]
    put(
        "webp/animated.webp",
        saved(frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=100, lossless=True),
        "animated: its first frame counts",
        "scene",
    )
    for value in (3, 6, 7):  # Browsers do not turn a WebP; what is made of it stands upright all the same.
        block = exif({ORIENTATION: short(value), 0x013B: text(SECRET)}, gps=PLACE)
        turned = saved(stored(value), "WEBP", quality=92, exif=block[6:])
        put(f"webp/orientation-{value}.webp", turned, f"orientation {value}, and who and where, in EXIF", "scene")
    named = saved(stored(6), "WEBP", quality=92, exif=exif({ORIENTATION: short(6)}))
    put("webp/orientation-named.webp", named, "orientation 6, its EXIF with the name that JPEG needs", "scene")
    swapped = rgb_profile(matrix(SRGB, DAYLIGHT)[:, [1, 2, 0]], gamma(2.2))
    data = saved(PHOTO, "WEBP", quality=92, icc_profile=swapped)
    like = reference("webp-swapped", numpy.asarray(srgb_of(Image.open(io.BytesIO(data)).convert("RGB"), swapped)))
    put("webp/icc.webp", data, "a profile whose red is green", like)
    put("webp/xmp.webp", saved(PHOTO, "WEBP", quality=92, xmp=SECRET), "XMP", "scene")
    for share in (10, 50, 90):
        put(f"webp/cut-{share}.webp", lossy[: len(lossy) * share // 100], f"lossy, cut off after {share} %")
        put(
            f"webp/cut-lossless-{share}.webp",
            lossless[: len(lossless) * share // 100],
            f"lossless, cut off after {share} %",
        )
    body = riff_parts(lossy)
    put("webp/size-lies.webp", riff(extended(0, 400, 300), *body), "its outer header says 400 × 300, it is 128 × 96")
    put("webp/bomb.webp", riff(extended(0, 1 << 24, 1 << 24), *body), "its outer header says 16,777,216 × 16,777,216")
    put("webp/extended-only.webp", riff(extended(0, 128, 96)), "an outer header and no picture")
    put(
        "webp/length-lies.webp",
        lossy[:4] + b"\xff\xff\xff\xff" + lossy[8:],
        "says that it is four thousand million bytes long",
    )
    put("webp/length-0.webp", lossy[:4] + bytes(4) + lossy[8:], "says that it is 0 bytes long")
    put(
        "webp/unknown-parts.webp",
        riff(extended(0, 128, 96), (b"ABCD", SECRET), *body),
        "a part of an unknown kind",
        "scene",
    )
    put("webp/behind-end.webp", lossy + SECRET * 9, "noise behind its end", "scene")
    large = saved(Image.new("RGB", (10_000, 10_000), (200, 100, 60)), "WEBP", lossless=True, method=0)
    put("webp/large-10000.webp", large, "10,000 × 10,000 of one colour, in a few bytes", "orange")
    small = saved(Image.new("RGB", (1, 1), (200, 100, 60)), "WEBP", lossless=True)
    put("webp/1x1.webp", small, "1 × 1", "orange")
    for name, whole in (("lossy", lossy), ("lossless", lossless)):
        noisy = bytearray(whole)
        noisy[len(noisy) // 2 : len(noisy) // 2 + 30] = random.Random(5).randbytes(30)
        put(f"webp/noise-{name}.webp", bytes(noisy), f"{name}, noise in its middle")
    palette = saved(image(scene(4, 3)).quantize(8).convert("RGB"), "WEBP", lossless=True)
    put(
        "webp/palette.webp",
        palette,
        "lossless with a palette",
        reference("webp-palette", numpy.asarray(image(scene(4, 3)).quantize(8).convert("RGB")), 4, 3),
    )
    frame = riff_parts(saved(PHOTO, "WEBP", quality=92))[0]
    corner = (
        b"ANMF",
        (16).to_bytes(3, "little")
        + (8).to_bytes(3, "little")
        + (127).to_bytes(3, "little")
        + (95).to_bytes(3, "little")
        + b"\x64\0\0\0"
        + frame[0]
        + struct.pack("<I", len(frame[1]))
        + frame[1]
        + b"\0" * (len(frame[1]) % 2),
    )
    put(
        "webp/animated-corner.webp",
        riff(extended(2, 192, 128), (b"ANIM", bytes(6)), corner),
        "animated, its first frame covers a part of the screen",
    )
    put("webp/is-webp.jpeg", lossy, "a WebP named .jpeg", "scene")
