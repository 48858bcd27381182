"""JPEGs: how they are coded, what their colours mean, how they are turned, what they carry, how they are broken."""

import io
import os
import pathlib
import random
import struct

import numpy
from PIL import Image, ImageOps

import coded
from album import SECRET, image, put, reference, run, saved, scene, srgb_of
from parts import *

GO = pathlib.Path("/usr/share/go-1.19/src/image/testdata")
FREE_PROFILES = pathlib.Path(os.environ.get("ICC", "/usr/share/color/icc"))
SCENE = scene()
PHOTO = image(SCENE)
GREY = PHOTO.convert("L")


def jpeg(picture=PHOTO, **options):
    return saved(picture, "JPEG", **{"quality": 92, "subsampling": 0, **options})


def cjpeg(*options, picture=PHOTO):
    return run(["cjpeg", "-quality", "92", *options], saved(picture, "PPM"))


PLAIN = jpeg()


def opened(data):
    return Image.open(io.BytesIO(data))


def all_of_it():
    reference("scene", SCENE)
    reference("grey", numpy.asarray(GREY.convert("RGB")))
    codings()
    from_go()
    inks()
    plain_colours()
    profiles()
    profile_pieces()
    turned()
    odd_exif()
    carried()
    names()
    cut()
    lying()
    broken_inside()
    sizes()


def codings():
    put("jpeg/baseline-444.jpg", PLAIN, "baseline, colour as fine as light (4:4:4)", "scene")
    for name, sample, words in (
        ("422", "2x1", "4:2:2"), ("420", "2x2", "4:2:0"), ("411", "4x1", "4:1:1"),
        ("440", "1x2", "4:4:0"), ("410", "4x2", "4:1:0"),
    ):  # fmt: skip
        put(f"jpeg/baseline-{name}.jpg", cjpeg("-sample", sample), f"colour coarser than light ({words})", "scene")
    put("jpeg/grey.jpg", jpeg(GREY), "grey, one component", "grey")
    put("jpeg/progressive.jpg", jpeg(progressive=True), "progressive", "scene")
    put("jpeg/progressive-420.jpg", jpeg(progressive=True, subsampling=2), "progressive, 4:2:0", "scene")
    put("jpeg/progressive-grey.jpg", jpeg(GREY, progressive=True), "progressive, grey", "grey")
    put("jpeg/restart-rows.jpg", cjpeg("-restart", "1"), "a restart mark after each row of blocks", "scene")
    put("jpeg/restart-blocks.jpg", cjpeg("-restart", "1B"), "a restart mark after each block", "scene")
    put("jpeg/arithmetic.jpg", cjpeg("-arithmetic"), "arithmetic coding (SOF9)", "scene")
    put(
        "jpeg/arithmetic-progressive.jpg",
        cjpeg("-arithmetic", "-progressive"),
        "progressive, arithmetic coding (SOF10)",
        "scene",
    )
    put("jpeg/coarse.jpg", run(["cjpeg", "-quality", "1"], saved(PHOTO, "PPM")), "quantised with 16 bits, quality 1")
    put("jpeg/optimised.jpg", jpeg(optimize=True), "Huffman codes of its own", "scene")
    deep = numpy.asarray(GREY).astype(int) * 4095 // 255
    put("jpeg/twelve-bit.jpg", coded.twelve_bit(deep), "12 bits a sample (SOF1), as scanners and clinics write")
    put("jpeg/lossless.jpg", coded.lossless(numpy.asarray(GREY)), "coded without loss (SOF3)")
    fields = bytearray(PLAIN)
    fields[fields.index(b"\xff\xc0") + 1] = 0xC5
    put("jpeg/hierarchical.jpg", bytes(fields), "says that it is hierarchical (SOF5)")
    put("jpeg/jpeg-ls.jpg", PLAIN.replace(b"\xff\xc0", b"\xff\xf7"), "says that it is JPEG-LS (SOF55)")


def from_go():
    source = "Go 1.19, image/testdata (BSD)"
    for name, odd in (
        ("video-001.221212.jpeg", "chroma finer than luma in one direction, sampling 2×2, 1×2, 1×2"),
        ("video-001.separate.dc.progression.jpeg", "progressive, the DC of each component in a scan of its own"),
        ("video-001.q50.410.progressive.jpeg", "progressive, 4:1:0"),
        ("video-001.rgb.jpeg", "RGB without a transform, told by the Adobe mark"),
        ("video-005.gray.q50.2x2.jpeg", "grey with a sampling of 2×2, which means nothing"),
        ("video-001.cmyk.jpeg", "CMYK from an Adobe program, no profile"),
        ("video-001.progressive.truncated.jpeg", "progressive, ends after a few scans"),
    ):
        data = (GO / name).read_bytes()
        like = ""
        if "truncated" not in name:
            like = reference("go-" + name[: -len(".jpeg")], numpy.asarray(naive(opened(data))), 10, 7)
        put(f"jpeg/go-{name[: -len('.jpeg')]}.jpg", data, odd, like, source)


def naive(picture):
    """As browsers show inks without a profile: each takes its share of the light."""
    if picture.mode != "CMYK":
        return picture.convert("RGB")
    inks = 255 - numpy.asarray(picture).astype(int)
    return image(((inks[..., :3] * inks[..., 3:] + 127) // 255).astype(numpy.uint8))


def separated():
    """The scene in four inks."""
    light = 255 - SCENE.astype(int)
    black = light.min(axis=2, keepdims=True) * 3 // 4
    colour = (light - black) * 255 // numpy.maximum(255 - black, 1)
    return Image.fromarray(numpy.concatenate([colour, black], 2).astype(numpy.uint8), "CMYK")


def inks():
    picture = separated()
    adobe = jpeg(picture)
    naive_like = reference("inks", numpy.asarray(naive(opened(adobe))))
    put("jpeg/cmyk-adobe.jpg", adobe, "CMYK, inverted as Adobe’s programs do", naive_like)
    bare = without(adobe, 0xEE)
    put("jpeg/cmyk-no-adobe.jpg", bare, "CMYK, inverted, without the Adobe mark", naive_like)
    negative = without(jpeg(inverted(picture)), 0xEE)
    put("jpeg/cmyk-negative.jpg", negative, "CMYK, not inverted, and nothing tells it: a negative, in browsers too")
    put("jpeg/ycck.jpg", ycck(picture), "YCCK: inks turned to luma and chroma (Adobe 2)", naive_like)
    ink = ink_profile(B2A0=back())
    profiled = jpeg(picture, icc_profile=ink)
    like = reference("inks-profile", numpy.asarray(srgb_of(opened(profiled), ink)))
    put("jpeg/cmyk-profile.jpg", profiled, "CMYK with the profile of a press", like)
    coarse = with_segment(ycck(picture), 0xE2, pieces(ink, 1)[0])
    put("jpeg/ycck-profile.jpg", coarse, "YCCK with the profile of a press", like)
    put(
        "jpeg/cmyk-no-adobe-profile.jpg",
        with_segment(bare, 0xE2, pieces(ink, 1)[0]),
        "CMYK with a profile, without the Adobe mark",
        like,
    )
    one_way = jpeg(picture, icc_profile=ink_profile())
    put("jpeg/cmyk-one-way-profile.jpg", one_way, "CMYK with a profile that knows no way back to inks", like)
    put("jpeg/cmyk-progressive.jpg", jpeg(picture, progressive=True), "CMYK, progressive", naive_like)
    wrong = rgb_profile(matrix(P3, DAYLIGHT), gamma(2.2))
    put("jpeg/cmyk-with-rgb-profile.jpg", jpeg(picture, icc_profile=wrong), "CMYK with a profile for RGB", naive_like)
    put("jpeg/cmyk-broken-profile.jpg", jpeg(picture, icc_profile=ink[:900]), "CMYK, its profile cut short", naive_like)
    put("jpeg/rgb-with-cmyk-profile.jpg", jpeg(icc_profile=ink), "RGB with a profile for CMYK", "scene")
    put("jpeg/cmyk-cut-50.jpg", adobe[: len(adobe) // 2], "CMYK, the second half is missing")


def inverted(picture):
    return Image.frombytes("CMYK", picture.size, bytes(255 - b for b in picture.tobytes()))


def ycck(picture):
    """Three inks as if they were light, turned to luma and chroma; the black one inverted."""
    amounts = numpy.asarray(picture)
    light = image(amounts[..., :3].copy()).convert("YCbCr")
    four = numpy.concatenate([numpy.asarray(light), 255 - amounts[..., 3:]], 2)
    data = jpeg(inverted(Image.frombytes("CMYK", picture.size, four.tobytes())))
    return changed(data, 0xEE, lambda adobe: adobe[:11] + b"\2")


def plain_colours():
    rgb = cjpeg("-rgb")
    put("jpeg/rgb-adobe.jpg", rgb, "RGB without a transform (Adobe 0)", "scene")
    put("jpeg/rgb-by-names.jpg", without(rgb, 0xEE), "RGB told only by components called R, G, B", "scene")
    bare = without(PLAIN, 0xE0)
    put("jpeg/no-jfif.jpg", bare, "neither JFIF nor EXIF", "scene")
    zero = bytearray(bare)
    frame, scan = zero.index(b"\xff\xc0") + 10, zero.index(b"\xff\xda") + 5
    for i in range(3):
        zero[frame + 3 * i] = zero[scan + 2 * i] = i
    put("jpeg/components-0-1-2.jpg", bytes(zero), "components numbered from 0, no JFIF", "scene")
    adobe = (0xEE, b"Adobe\0\x64\0\0\0\0\1")
    found, rest = segments(bare)
    put("jpeg/adobe-1.jpg", joined([adobe] + found, rest), "YCbCr told by the Adobe mark", "scene")
    put("jpeg/adobe-1-and-jfif.jpg", with_segment(PLAIN, *adobe), "both JFIF and the Adobe mark", "scene")
    put(
        "jpeg/adobe-9.jpg",
        with_segment(PLAIN, 0xEE, b"Adobe\0\x64\0\0\0\0\x09"),
        "an Adobe transform that does not exist",
        "scene",
    )
    put("jpeg/adobe-short.jpg", with_segment(PLAIN, 0xEE, b"Adobe\0\x64"), "the Adobe mark is cut short", "scene")
    put(
        "jpeg/jfif-late.jpg",
        joined(found[:1] + segments(PLAIN)[0][:1] + found[1:], rest),
        "JFIF behind other parts",
        "scene",
    )
    put("jpeg/jfif-twice.jpg", with_segment(PLAIN, *segments(PLAIN)[0][0]), "two JFIF marks", "scene")
    put(
        "jpeg/jfif-thumbnail.jpg",
        changed(PLAIN, 0xE0, lambda c: c[:12] + b"\4\3" + bytes(36)),
        "a small picture in JFIF",
        "scene",
    )
    put("jpeg/jfif-short.jpg", changed(PLAIN, 0xE0, lambda c: c[:9]), "JFIF cut short", "scene")
    put(
        "jpeg/jfif-version-9.jpg",
        changed(PLAIN, 0xE0, lambda c: c[:5] + b"\x09\x63" + c[7:]),
        "JFIF of a version to come",
        "scene",
    )
    put(
        "jpeg/jfif-units-9.jpg",
        changed(PLAIN, 0xE0, lambda c: c[:7] + b"\x09\0\0\0\0" + c[12:]),
        "JFIF with an unknown unit and no density",
        "scene",
    )
    put(
        "jpeg/jfif-lying-thumbnail.jpg",
        changed(PLAIN, 0xE0, lambda c: c[:12] + b"\xff\xff"),
        "JFIF promises a small picture that is not there",
        "scene",
    )
    jfxx = b"JFXX\0\x10" + jpeg(PHOTO.resize((16, 12)))
    put("jpeg/jfxx-thumbnail.jpg", with_segment(PLAIN, 0xE0, jfxx), "a JPEG within the JFIF extension", "scene")
    put(
        "jpeg/avi1.jpg",
        joined([(0xE0, b"AVI1\0\0\0\0\0\0\0\0\0\0")] + found, rest),
        "a frame of a Motion JPEG film",
        "scene",
    )


def tagged(picture, icc):
    return jpeg(picture, icc_profile=icc)


def profiles():
    swapped = matrix(SRGB, DAYLIGHT)[:, [1, 2, 0]]
    several = {
        "display-p3": ("Display P3, as iPhones write it", rgb_profile(matrix(P3, DAYLIGHT), srgb_curve(), version=4)),
        "prophoto": ("ProPhoto RGB", rgb_profile(matrix(PROPHOTO, WARM), gamma(1.8))),
        "swapped": ("a profile whose red is green: wrong at a glance where it is passed over", rgb_profile(swapped, gamma(2.2))),
        "linear": ("a profile for linear light", rgb_profile(matrix(SRGB, DAYLIGHT), gamma(1))),
        "table": ("a profile that is a table of colours, as scanners have", scanner_profile()),
        "intent-77": ("a profile with an intent that does not exist", rgb_profile(matrix(P3, DAYLIGHT), gamma(2.2), intent=77)),
        "intent-absolute": ("a profile that asks for absolute colours", rgb_profile(matrix(P3, DAYLIGHT), gamma(2.2), intent=3)),
        "curve-points": ("a profile whose curves are points", rgb_profile(matrix(ADOBE, DAYLIGHT), points())),
    }  # fmt: skip
    for name, (odd, icc) in several.items():
        data = tagged(PHOTO, icc)
        like = reference(f"icc-{name}", numpy.asarray(srgb_of(opened(data), icc)))
        put(f"jpeg/icc-{name}.jpg", data, odd, like)
    free = "profile from icc-profiles-free 2.0.1 (zlib licence)"
    adobe = (FREE_PROFILES / "compatibleWithAdobeRGB1998.icc").read_bytes()
    data = tagged(PHOTO, adobe)
    like = reference("icc-adobe-rgb", numpy.asarray(srgb_of(opened(data), adobe)))
    put("jpeg/icc-adobe-rgb.jpg", data, "Adobe RGB, as cameras write it", like, free)
    put(
        "jpeg/icc-srgb.jpg",
        tagged(PHOTO, (FREE_PROFILES / "sRGB.icc").read_bytes()),
        "a profile that means sRGB",
        "scene",
        free,
    )
    for name, icc, odd in (
        ("grey", (FREE_PROFILES / "Gray-CIE_L.icc").read_bytes(), "grey, with a profile by lightness"),
        ("grey-linear", grey_profile(1.0), "grey, with a profile for linear light"),
        ("grey-2.2", grey_profile(2.2), "grey, with gamma 2.2"),
    ):
        data = tagged(GREY, icc)
        like = reference(f"icc-{name}", numpy.asarray(srgb_of(opened(data), icc)))
        put(f"jpeg/icc-{name}.jpg", data, odd, like, free if name == "grey" else "made")
    icc = rgb_profile(matrix(P3, DAYLIGHT), gamma(2.2))
    like = reference("icc-rgb-on-grey", numpy.asarray(srgb_of(opened(jpeg(GREY)).convert("RGB"), icc)))
    put("jpeg/icc-rgb-on-grey.jpg", tagged(GREY, icc), "grey with a profile for RGB", like)
    put("jpeg/icc-grey-on-rgb.jpg", tagged(PHOTO, grey_profile(1.0)), "colour with a profile for grey", "scene")
    put(
        "jpeg/icc-lab.jpg",
        tagged(PHOTO, profile(b"spac", b"Lab ", {}, pcs=b"Lab ")),
        "colour with a profile for Lab",
        "scene",
    )


def points():
    curve = [round(65535 * (i / 63) ** 2.2) for i in range(64)]
    return b"curv\0\0\0\0" + struct.pack(">I64H", 64, *curve)


def profile_pieces():
    whole = rgb_profile(matrix(SRGB, DAYLIGHT)[:, [1, 2, 0]], gamma(2.2))

    def of(*contents):
        found, rest = segments(PLAIN)
        return joined(found[:1] + [(0xE2, c) for c in contents] + found[1:], rest)

    parts = pieces(whole, 3)
    put("jpeg/icc-pieces.jpg", of(*parts), "a profile in three pieces", "icc-swapped")
    put(
        "jpeg/icc-pieces-mixed.jpg",
        of(parts[2], parts[0], parts[1]),
        "a profile in three pieces, the last first",
        "icc-swapped",
    )
    put("jpeg/icc-piece-missing.jpg", of(parts[0], parts[2]), "a profile in three pieces, one is missing", "scene")
    put(
        "jpeg/icc-piece-twice.jpg",
        of(parts[0], parts[1], parts[1], parts[2]),
        "a profile in three pieces, one comes twice",
        "scene",
    )
    put("jpeg/icc-pieces-from-0.jpg", of(*pieces(whole, 3, range(3))), "a profile in pieces numbered from 0")
    put("jpeg/icc-total-wrong.jpg", of(*pieces(whole, 1, total=9)), "a profile in one piece that promises nine")
    put("jpeg/icc-empty.jpg", of(b"ICC_PROFILE\0\1\1"), "a profile of no bytes", "scene")
    put("jpeg/icc-mark-only.jpg", of(b"ICC_PROFILE\0"), "a profile’s mark with nothing behind it", "scene")
    put("jpeg/icc-noise.jpg", of(b"ICC_PROFILE\0\1\1" + random.Random(1).randbytes(700)), "a profile of noise", "scene")
    put("jpeg/icc-cut.jpg", of(*pieces(whole[:300], 1)), "a profile cut short", "scene")
    put(
        "jpeg/icc-length-wrong.jpg",
        of(*pieces(struct.pack(">I", 40_000_000) + whole[4:], 1)),
        "a profile that says it is 40 MB long",
        "scene",
    )
    put("jpeg/icc-padded.jpg", of(*pieces(whole + bytes(500), 1)), "a profile with zeros behind it", "icc-swapped")
    tags = bytearray(whole)
    tags[128:132] = b"\xff\xff\xff\xff"
    put("jpeg/icc-tags-lie.jpg", of(*pieces(bytes(tags), 1)), "a profile with four thousand million tags", "scene")
    flat = rgb_profile(numpy.zeros((3, 3)), gamma(2.2))
    put("jpeg/icc-all-black.jpg", of(*pieces(flat, 1)), "a profile in which everything is black")


def stored(orientation, picture=PHOTO):
    """The scene as a camera held so would store it."""
    way = {
        2: Image.FLIP_LEFT_RIGHT, 3: Image.ROTATE_180, 4: Image.FLIP_TOP_BOTTOM, 5: Image.TRANSPOSE,
        6: Image.ROTATE_90, 7: Image.TRANSVERSE, 8: Image.ROTATE_270,
    }  # fmt: skip
    return picture.transpose(way[orientation]) if orientation in way else picture


def oriented(value, order="<", orientation=None, **parts):
    base = jpeg(stored(orientation)) if orientation else PLAIN
    return with_segment(base, 0xE1, exif({ORIENTATION: value}, order, **parts))


def turned():
    words = ("upright", "mirrored", "upside down", "mirrored, upside down", "lying, mirrored", "lying on its left side",
             "lying, mirrored the other way", "lying on its right side")  # fmt: skip
    for value, held in enumerate(words, 1):
        data = oriented(short(value), "<>"[value % 2], value)
        assert ImageOps.exif_transpose(opened(data)).size == PHOTO.size
        put(f"jpeg/orientation-{value}.jpg", data, f"orientation {value}: {held}", "scene")
    progressive = jpeg(stored(6), progressive=True, subsampling=2)
    put(
        "jpeg/orientation-6-progressive.jpg",
        with_segment(progressive, 0xE1, exif({ORIENTATION: short(6)})),
        "orientation 6, progressive, 4:2:0",
        "scene",
    )
    put(
        "jpeg/orientation-8-grey.jpg",
        with_segment(jpeg(stored(8, GREY)), 0xE1, exif({ORIENTATION: short(8)})),
        "orientation 8, grey",
        "grey",
    )
    ink = with_segment(jpeg(stored(6, separated())), 0xE1, exif({ORIENTATION: short(6)}))
    put("jpeg/orientation-6-cmyk.jpg", ink, "orientation 6, CMYK", "inks")
    for value in (0, 9, 65535):
        put(
            f"jpeg/orientation-{value}.jpg",
            oriented(short(value)),
            f"orientation {value}, which does not exist",
            "scene",
        )
    put("jpeg/orientation-long.jpg", oriented((4, 1, (6,)), ">", 6), "orientation 6 as a number of four bytes", "scene")
    put("jpeg/orientation-byte.jpg", oriented((1, 1, (6,)), "<", 6), "orientation 6 as one byte", "scene")
    put("jpeg/orientation-text.jpg", oriented(text(b"6")), "orientation as a text")
    put("jpeg/orientation-fraction.jpg", oriented((5, 1, (6, 1))), "orientation as a fraction")
    put("jpeg/orientation-none.jpg", oriented((3, 0, ())), "an orientation of no values", "scene")
    put(
        "jpeg/orientation-type-99.jpg",
        with_segment(PLAIN, 0xE1, kind_99()),
        "orientation as a type that does not exist",
        "scene",
    )
    thumbnail = {ORIENTATION: short(6)}
    small = jpeg(PHOTO.resize((32, 24)))
    put(
        "jpeg/orientation-of-thumbnail.jpg",
        oriented(short(1), thumbnail=small, thumbnail_entries=thumbnail),
        "only the small picture within is turned",
        "scene",
    )
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:Orientation='6'/></rdf:RDF></x:xmpmeta>"
    put(
        "jpeg/orientation-in-xmp.jpg",
        with_segment(PLAIN, 0xE1, xmp),
        "orientation in XMP alone, which browsers pass over",
        "scene",
    )
    put(
        "jpeg/orientation-twice.jpg",
        with_segment(oriented(short(6)), 0xE1, exif({ORIENTATION: short(1)})),
        "two EXIF blocks that disagree: 1, then 6",
        "scene",
    )


def kind_99():
    block = bytearray(exif({ORIENTATION: short(6)}))
    at = block.index(struct.pack("<HH", ORIENTATION, 3))
    block[at + 2] = 99
    return bytes(block)


def odd_exif():
    whole = exif({ORIENTATION: short(6), 0x0110: text(b"Camera"), 0x013B: text(SECRET)}, gps=PLACE)

    def of(block, odd, name, like="scene", turn=1):
        put(f"jpeg/exif-{name}.jpg", with_segment(jpeg(stored(turn)), 0xE1, block), odd, like)

    of(whole[:44], "EXIF ends within its directory, behind orientation 6", "cut", turn=6)
    of(whole[:16], "EXIF ends within its first entry", "cut-early")
    of(b"Exif\0\0", "EXIF of no bytes", "empty")
    of(b"Exif\0\0XX*\0\x08\0\0\0\1\0", "EXIF in an unknown order of bytes", "order")
    of(b"Exif\0\0II*\0\xff\xff\xff\x7f", "EXIF whose directory lies behind its end", "far")
    of(b"Exif\0\0II*\0\0\0\0\0", "EXIF whose directory is its own head", "self")
    loop = bytearray(exif({ORIENTATION: short(6)}))
    loop[-4:] = struct.pack("<I", 8)
    of(bytes(loop), "EXIF whose next directory is the first one again", "loop", turn=6)
    of(b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(200), "EXIF that promises 65535 entries", "many")
    of(
        exif({ORIENTATION: short(6), 0x0110: (2, 0x7FFFFFFF, b"far ")}),
        "a text of two thousand million letters in EXIF",
        "huge-text",
        turn=6,
    )
    of(
        exif(
            {ORIENTATION: short(6)},
            sub={0x9003: text(b"not a day at all..."), 0x927C: (7, 9000, SECRET.ljust(9000, b"."))},
        ),
        "a maker’s note of 9 kB, a date that is none",
        "maker-note",
        turn=6,
    )
    of(
        exif({}, sub={0x9003: text(b"0000:00:00 00:00:00")}),
        "taken in the year 0, as a camera without a clock writes",
        "year-0",
    )
    of(b"Exif\0\1" + tiff({ORIENTATION: short(6)}), "the name of EXIF ends with another byte", "name", turn=6)
    put("jpeg/exif-late.jpg", late_exif(), "EXIF behind the frame’s header", "scene")


def late_exif():
    found, rest = segments(jpeg(stored(6)))
    return joined(found + [(0xE1, exif({ORIENTATION: short(6)}))], rest)


def carried():
    secret = {0x013B: text(SECRET), 0x010E: text(SECRET), 0x0110: text(b"Camera")}
    taken = {0x9003: text(b"2018:12:11 10:41:54"), 0xA430: text(SECRET)}
    for order, name in (("<", "little"), (">", "big")):
        put(
            f"jpeg/camera-{name}-endian.jpg",
            with_segment(PLAIN, 0xE1, exif(secret, order, sub=taken, gps=PLACE)),
            f"who, when and where in EXIF, {name} end first",
            "scene",
        )
    small = with_segment(jpeg(PHOTO.resize((32, 24))), 0xFE, SECRET)
    put(
        "jpeg/camera-thumbnail.jpg",
        with_segment(PLAIN, 0xE1, exif(secret, thumbnail=small)),
        "a small picture within EXIF",
        "scene",
    )
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"
    put("jpeg/xmp.jpg", with_segment(PLAIN, 0xE1, xmp), "XMP", "scene")
    put(
        "jpeg/xmp-extended.jpg",
        with_segment(PLAIN, 0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + SECRET.rjust(9000, b" ")),
        "extended XMP of 9 kB",
        "scene",
    )
    iptc = b"\x1c\x02\x50" + struct.pack(">H", len(SECRET)) + SECRET
    photoshop = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc
    put("jpeg/iptc.jpg", with_segment(PLAIN, 0xED, photoshop), "IPTC, as agencies write it", "scene")
    put("jpeg/comment.jpg", with_segment(PLAIN, 0xFE, SECRET), "a comment", "scene")
    put(
        "jpeg/flashpix.jpg",
        with_segment(PLAIN, 0xE2, b"FPXR\0" + SECRET),
        "a FlashPix part under the mark of profiles",
        "scene",
    )
    found, rest = segments(PLAIN)
    every = [(m, SECRET) for m in range(0xE3, 0xF0)]
    put(
        "jpeg/every-app.jpg",
        joined(found[:1] + every + found[1:], rest),
        "a part of each kind that programs may add",
        "scene",
    )
    put(
        "jpeg/comments-1000.jpg",
        joined(found[:1] + [(0xFE, b"x")] * 1000 + found[1:], rest),
        "a thousand comments",
        "scene",
    )
    second = with_segment(jpeg(PHOTO.resize((64, 48))), 0xFE, SECRET)
    mpf = b"MPF\0II*\0\x08\0\0\0\1\0\x01\xb0\x04\0\1\0\0\0\2\0\0\0\0\0\0\0"
    put(
        "jpeg/two-pictures.jpg",
        with_segment(PLAIN, 0xE2, mpf) + second,
        "a second picture behind the first (MPF)",
        "scene",
    )
    film = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0\0\x04\0mdat" + SECRET.ljust(1016, b"\0")
    put("jpeg/motion-photo.jpg", PLAIN + film, "a film behind the picture, as phones write motion photos", "scene")
    put(
        "jpeg/zip-behind.jpg",
        PLAIN + b"PK\x03\x04" + SECRET.ljust(300, b"\0"),
        "a ZIP archive behind the picture",
        "scene",
    )
    put("jpeg/junk-behind.jpg", PLAIN + random.Random(2).randbytes(500), "noise behind the end", "scene")
    put("jpeg/junk-before.jpg", b"\r\n" + PLAIN, "an empty line before the beginning, as faulty web shops send")
    put("jpeg/bom-before.jpg", b"\xef\xbb\xbf" + PLAIN, "the mark of UTF-8 before the beginning")


def names():
    put("jpeg/UPPER.JPG", PLAIN, "its name in capitals", "scene")
    put("jpeg/name.jpeg", PLAIN, "named .jpeg", "scene")
    put("jpeg/name.jfif", PLAIN, "named .jfif, as Windows saves from browsers", "scene")
    put("jpeg/is-jpeg.png", PLAIN, "a JPEG named .png", "scene")
    put("jpeg/is-jpeg.gif", PLAIN, "a JPEG named .gif", "scene")
    put("jpeg/is-jpeg.webp", PLAIN, "a JPEG named .webp", "scene")
    put("jpeg/Hall (1) - copy.jpg", PLAIN, "a name with spaces and brackets", "scene")
    put("jpeg/is-png.jpg", saved(PHOTO, "PNG", optimize=True), "a PNG named .jpg", "scene")
    put("jpeg/is-gif.jpg", saved(image(SCENE).quantize(64), "GIF"), "a GIF named .jpg")
    put("jpeg/is-webp.jpg", saved(PHOTO, "WEBP", quality=90), "a WebP named .jpg", "scene")


def cut():
    progressive = jpeg(progressive=True)
    for share in (10, 50, 90, 99):
        put(f"jpeg/cut-{share}.jpg", PLAIN[: len(PLAIN) * share // 100], f"cut off after {share} % of its bytes")
        put(
            f"jpeg/cut-progressive-{share}.jpg",
            progressive[: len(progressive) * share // 100],
            f"progressive, cut off after {share} %",
        )
    put("jpeg/cut-at-scan.jpg", joined(segments(PLAIN)[0], b""), "ends before its first scan")
    put("jpeg/cut-behind-scan-header.jpg", PLAIN[: PLAIN.index(b"\xff\xda") + 14], "ends before its first block")
    put("jpeg/no-end.jpg", PLAIN[:-2], "whole, but its end mark is missing", "scene")
    put("jpeg/half-end.jpg", PLAIN[:-1], "ends within its end mark", "scene")
    restarts = cjpeg("-restart", "1")
    middle = restarts.index(b"\xff\xda") + 200
    put(
        "jpeg/hole-restart.jpg",
        restarts[:middle] + restarts[middle + 300 :],
        "300 bytes are missing in the middle, restart marks",
    )
    put(
        "jpeg/zeros-behind.jpg",
        PLAIN[: len(PLAIN) // 2] + bytes(len(PLAIN) // 2),
        "the second half is zeros, as a broken card leaves it",
    )


def lying():
    put("jpeg/taller.jpg", sized(PLAIN, height=200), "says that it is 200 high, is 96")
    put("jpeg/wider.jpg", sized(PLAIN, width=256), "says that it is 256 wide, is 128")
    put("jpeg/shorter.jpg", sized(PLAIN, height=48), "says that it is 48 high, is 96")
    put("jpeg/narrower.jpg", sized(PLAIN, width=120), "says that it is 120 wide, is 128")
    put("jpeg/zero-height.jpg", sized(PLAIN, height=0), "height 0")
    put("jpeg/zero-width.jpg", sized(PLAIN, width=0), "width 0")
    dnl = sized(PLAIN, height=0)
    put(
        "jpeg/height-in-dnl.jpg",
        dnl[:-2] + segment(0xDC, struct.pack(">H", 96)) + dnl[-2:],
        "height 0, told behind the scan (DNL)",
    )
    put("jpeg/bomb-50000.jpg", sized(PLAIN, 50_000, 50_000), "says that it is 50,000 × 50,000")
    put("jpeg/bomb-65535.jpg", sized(PLAIN, 65_535, 65_535), "says that it is 65,535 × 65,535")
    put(
        "jpeg/bomb-14000.jpg",
        sized(PLAIN, 14_000, 14_000),
        "says that it is 14,000 × 14,000: less than is too large, and all but nothing is there",
    )
    put("jpeg/bomb-strip.jpg", sized(PLAIN, 65_535, 8), "says that it is 65,535 × 8")
    put("jpeg/two-frames.jpg", PLAIN.replace(b"\xff\xda", segment(*frame(PLAIN)) + b"\xff\xda", 1), "two frame headers")
    thumb = with_segment(
        PLAIN,
        0xE1,
        exif(
            {0x0100: (4, 1, (4000,)), 0x0101: (4, 1, (3000,))}, sub={0xA002: (4, 1, (4000,)), 0xA003: (4, 1, (3000,))}
        ),
    )
    put("jpeg/exif-size-lies.jpg", thumb, "EXIF says 4000 × 3000, the picture is 128 × 96", "scene")


def frame(data):
    return next(one for one in segments(data)[0] if one[0] == 0xC0)


def broken_inside():
    for seed in range(6):
        data, chance = bytearray(PLAIN), random.Random(seed)
        start = data.index(b"\xff\xda") + 14 if seed % 2 else 2
        for _ in range(1 + seed):
            at = chance.randrange(start, len(data))
            data[at] ^= 1 << chance.randrange(8)
        put(
            f"jpeg/bits-{seed}.jpg",
            bytes(data),
            f"{1 + seed} bit{'s' if seed else ''} turned over, {'in the scan' if seed % 2 else 'anywhere'}",
        )
    put(
        "jpeg/huffman-too-many.jpg",
        changed(PLAIN, 0xC4, lambda c: c[:1] + b"\xff" * 16 + c[17:]),
        "Huffman codes that cannot be",
    )
    put("jpeg/huffman-none.jpg", without(PLAIN, 0xC4), "no Huffman codes, as in films of Motion JPEG")
    put("jpeg/huffman-short.jpg", changed(PLAIN, 0xC4, lambda c: c[:-3]), "Huffman codes cut short")
    put("jpeg/quantisation-none.jpg", without(PLAIN, 0xDB), "no table of quantisation")
    put("jpeg/quantisation-zero.jpg", changed(PLAIN, 0xDB, lambda c: c[:1] + bytes(64)), "quantised by zeros")
    put("jpeg/no-frame.jpg", without(PLAIN, 0xC0), "no frame header")
    put("jpeg/no-components.jpg", changed(PLAIN, 0xC0, lambda c: c[:5] + b"\0"), "no components")
    put(
        "jpeg/two-components.jpg",
        changed(PLAIN, 0xC0, lambda c: c[:5] + b"\2" + c[6:12]),
        "two components in the frame, three in the scan",
    )
    put(
        "jpeg/five-components.jpg",
        changed(PLAIN, 0xC0, lambda c: c[:5] + b"\5" + c[6:] + b"\4\x11\1\5\x11\1"),
        "five components",
    )
    put("jpeg/sampling-zero.jpg", changed(PLAIN, 0xC0, lambda c: c[:7] + b"\0" + c[8:]), "a sampling of 0")
    put("jpeg/sampling-large.jpg", changed(PLAIN, 0xC0, lambda c: c[:7] + b"\xff" + c[8:]), "a sampling of 15 × 15")
    put("jpeg/sampling-3.jpg", cjpeg("-sample", "3x1"), "light three times as fine as colour", "scene")
    put("jpeg/precision-3.jpg", changed(PLAIN, 0xC0, lambda c: b"\3" + c[1:]), "3 bits a sample")
    restarts = cjpeg("-restart", "1")
    order = swap_marks(restarts)
    put("jpeg/restart-order.jpg", order, "restart marks in the wrong order")
    put("jpeg/restart-lies.jpg", with_segment(PLAIN, 0xDD, b"\0\1"), "promises restart marks that are not there")
    put(
        "jpeg/filled.jpg",
        PLAIN.replace(b"\xff\xc0", b"\xff\xff\xff\xff\xc0", 1),
        "filling before a mark, which is allowed",
        "scene",
    )
    put(
        "jpeg/zeros-between.jpg",
        PLAIN.replace(b"\xff\xc0", b"\0\0\0\xff\xc0", 1),
        "stray zeros between its parts",
        "scene",
    )
    found, rest = segments(PLAIN)
    put("jpeg/length-0.jpg", joined(found[:1], b"\xff\xe5\0\0") + joined(found[1:], rest)[2:], "a part of length 0")
    put(
        "jpeg/length-beyond.jpg",
        joined(found[:1], b"\xff\xe5\xff\xff") + joined(found[1:], rest)[2:],
        "a part longer than the file",
    )
    put("jpeg/many-scans.jpg", many_scans(), "3000 × 3000 with 300 scans of nothing, which cost a decoder minutes")
    put("jpeg/mark-only.jpg", b"\xff\xd8\xff", "three bytes")
    put("jpeg/begin-end.jpg", b"\xff\xd8\xff\xd9", "a beginning and an end")


def swap_marks(data):
    swapped = data.replace(b"\xff\xd1", b"\xff\xd9" + b"?").replace(b"\xff\xd2", b"\xff\xd1")
    return swapped.replace(b"\xff\xd9?", b"\xff\xd2")


def many_scans():
    """Each scan of AC says only that it has nothing, for 32,767 blocks at a time."""
    side, blocks = 3000, 375 * 375
    found = [
        (0xDB, b"\0" + bytes([16] * 64)),
        (0xC2, struct.pack(">BHHB", 8, side, side, 1) + bytes((1, 0x11, 0))),
        (0xC4, b"\0" + bytes((0, 1)) + bytes(14) + b"\0"),
        (0xC4, b"\x10" + bytes((0, 1)) + bytes(14) + b"\xe0"),
    ]
    dc = coded.Bits()
    for _ in range(blocks):
        dc.put(0, 2)
    ac = coded.Bits()
    for _ in range(-(-blocks // 32767)):
        ac.put(0, 2)
        ac.put((1 << 14) - 1, 14)
    empty = segment(0xDA, b"\1\1\0\1\x3f\0") + ac.data()
    return joined(found, segment(0xDA, b"\1\1\0\0\0\0") + dc.data() + empty * 300 + b"\xff\xd9")


def sizes():
    for width, height in ((1, 1), (1, 40), (7, 5), (8, 8), (17, 33)):
        picture = Image.new("RGB", (width, height), (90, 90, 90))
        like = reference("plain-90", numpy.asarray(picture), 1, 1)
        put(f"jpeg/size-{width}x{height}.jpg", jpeg(picture), f"{width} × {height}", like)
    flat = Image.new("RGB", (60_000, 1), (200, 100, 60))
    like = reference("orange", numpy.asarray(flat.resize((8, 8))), 1, 1)
    put("jpeg/size-60000x1.jpg", jpeg(flat, optimize=True), "60,000 × 1", like)
    put("jpeg/size-1x60000.jpg", jpeg(flat.transpose(Image.ROTATE_90), optimize=True), "1 × 60,000", like)
    put(
        "jpeg/size-long.jpg",
        jpeg(flat.resize((8000, 20)), optimize=True),
        "8000 × 20, four hundred times as wide as high",
        like,
    )
