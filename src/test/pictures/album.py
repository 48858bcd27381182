"""Where the odd pictures go: each is written beside its line in the list, with what it should look like."""

import io
import pathlib
import subprocess
import tempfile

import numpy
from PIL import Image, ImageCms

FOLDER = pathlib.Path(__file__).parent.parent / "resources" / "pictures"
LIST = FOLDER / "pictures.tsv"
REFERENCES = FOLDER / "references"
PATCH = 16
SECRET = b"Kept by Elena Ivanova"

_lines = []
_references = set()


def put(name, data, odd, like="", source="made"):
    """One picture: its path, its bytes, what is odd about it, its reference and where it comes from."""
    path = FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    if like and like not in _references:
        raise ValueError(f"{name}: no reference is called {like}")
    _lines.append("\t".join((name, odd, source, like)))


def reference(name, pixels, across=8, down=6):
    """What a picture should look like, upright and in sRGB: a PNG with one pixel for each field of it."""
    REFERENCES.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(fields(numpy.asarray(pixels), across, down))
    image.save(REFERENCES / f"{name}.png", optimize=True)
    _references.add(name)
    return name


def fields(pixels, across, down):
    """The mean of each field, of the inner half of it: what JPEG smears over an edge counts for nothing."""
    height, width = pixels.shape[:2]
    out = numpy.zeros((down, across, 3), numpy.uint8)
    for row in range(down):
        for column in range(across):
            top, bottom = _inner(row, down, height)
            left, right = _inner(column, across, width)
            part = pixels[top:bottom, left:right].reshape(-1, 3).astype(float)
            out[row, column] = numpy.floor(part.mean(axis=0) + 0.5)
    return out


def _inner(index, count, length):
    start, end = index * length // count, (index + 1) * length // count
    quarter = (end - start) // 4
    return start + quarter, max(start + quarter + 1, end - quarter)


def write_list():
    LIST.write_text("file\twhat is odd\tsource\treference\n" + "\n".join(_lines) + "\n", encoding="utf-8")
    known = {line.split("\t")[0] for line in _lines}
    for path in FOLDER.rglob("*"):
        name = path.relative_to(FOLDER).as_posix()
        if path.is_file() and "/" in name and not name.startswith("references/") and name not in known:
            path.unlink()
    for path in REFERENCES.iterdir():
        if path.stem not in _references:
            path.unlink()


def scene(across=8, down=6, patch=PATCH):
    """Coloured patches, no two alike, so that a turn, a mirror and a wrong colour are all seen."""
    small = numpy.zeros((down, across, 3), numpy.uint8)
    for column in range(across):
        small[0, column] = 255 * column // (across - 1)
    for row in range(1, down):
        for column in range(across):
            hue = (column / across + row / 29) % 1
            light = 40 + 190 * row // down
            wave = numpy.cos(2 * numpy.pi * (hue - numpy.array([0, 1 / 3, 2 / 3])))
            small[row, column] = numpy.clip(light + (95 - 9 * row) * wave, 0, 255)
    return small.repeat(patch, 0).repeat(patch, 1)


def image(pixels, mode=None):
    made = Image.fromarray(pixels)
    return made.convert(mode) if mode else made


def saved(picture, kind, **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def srgb_of(picture, profile):
    """What littlecms makes of a picture: relative colorimetric, no black point compensation, as browsers do."""
    target = ImageCms.createProfile("sRGB")
    return ImageCms.profileToProfile(
        picture, io.BytesIO(profile), target, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode="RGB"
    )


def run(command, data=b"", out=None):
    """The standard output of a command, or the file OUT that it wrote in a folder of its own, where IN is data."""
    with tempfile.TemporaryDirectory() as folder:
        given = pathlib.Path(folder) / "in.png"
        given.write_bytes(data)
        made = pathlib.Path(folder) / (out or "out")
        words = [str(given) if w == "IN" else str(made) if w == "OUT" else w for w in command]
        done = subprocess.run(words, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        return made.read_bytes() if out else done.stdout
