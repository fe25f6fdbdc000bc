#!/usr/bin/env python3
"""Scans and photos of pages, made with known faults, and files that outside tools made and judged.

    python3 -m pip install --target .tools/python pillow==13.0.0
    python3 tests/tools/scans.py photos FOLDER [few]  the pages that are measured, or those that the tests measure
    python3 tests/tools/scans.py table                the table of crates/inspection/MEASURED.md
    python3 tests/tools/scans.py samples FOLDER       the small files in crates/inspection/tests/data

A page of text is drawn, then printed and photographed in simulation: perspective, uneven light, blur of known width,
noise, compression. `table` also has Tesseract read each page, to see from which blur on a machine loses the words.
`samples` needs qpdf and poppler-utils, `table` Tesseract. Exit status 3: Pillow is not installed.
"""

import difflib
import io
import os
import random
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".tools" / "python"))

try:
    from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
except ImportError:
    sys.exit(3)

WORDS = """permit labour household employer contract worker passport medical insurance certificate criminal record
fingerprint registration district office region application number address purpose period months validity signature
receipt payment income service document original translation stamp border migration entry notice decision quota
""".split()
DPI = 300
A4 = (2480, 3508)


def font(points):
    for name in ["DejaVuSans.ttf", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"]:
        try:
            return ImageFont.truetype(name, round(points * DPI / 72))
        except OSError:
            continue
    return ImageFont.load_default(round(points * DPI / 72))


def page(points=10, lines=52, seed=1):
    """A page of A4 at 300 dots an inch, black on white, and the words on it."""
    chance = random.Random(seed)
    sheet = Image.new("L", A4, 255)
    draw = ImageDraw.Draw(sheet)
    letters = font(points)
    words = []
    step = (A4[1] - 500) / max(lines, 1)
    for line in range(lines):
        text = []
        while draw.textlength(" ".join(text), font=letters) < 1900:
            text.append(chance.choice(WORDS))
        text = text[:-1]
        words += text
        draw.text((250, 250 + line * step), " ".join(text), fill=20, font=letters)
    return sheet, words


def noise(size, width, seed):
    """Grey noise around 128, normal, of this width."""
    random.seed(seed)
    return Image.effect_noise(size, width)


def lit(picture, bright, fall):
    """Light from the upper left: `bright` there, less by `fall` in the lower right; both as shares of white."""
    slope = Image.linear_gradient("L").resize(picture.size)
    slope = ImageChops.add(slope, slope.transpose(Image.Transpose.ROTATE_90).resize(picture.size), scale=2)
    slope = slope.point(lambda shade: round(255 * (bright - fall * shade / 255)))
    return ImageChops.multiply(picture, slope)


def photo(sheet, size=(3000, 4000), sigma=0.0, grain=6, bright=0.85, fall=0.25, fill=0.92, quality=85, seed=1):
    """A page lying on a dark table, photographed at a slant; `sigma` is the blur in pixels of a picture 1600 long."""
    wide, high = size
    table = ImageChops.add(Image.new("L", size, 70), noise(size, 30, seed), scale=2, offset=-20)
    table = table.filter(ImageFilter.GaussianBlur(3))
    page_high = high * fill
    page_wide = page_high * A4[0] / A4[1]
    left, top = (wide - page_wide) / 2, (high - page_high) / 2
    slant = page_wide * 0.03
    corners = [(left + slant, top), (left + page_wide - slant, top + slant / 2),
               (left + page_wide, top + page_high), (left, top + page_high - slant / 2)]
    taken = sheet.resize((round(page_wide), round(page_high)), Image.Resampling.LANCZOS)
    flat = [(0, 0), (taken.width, 0), taken.size, (0, taken.height)]
    solved = coefficients(corners, flat)
    laid = taken.transform(size, Image.Transform.PERSPECTIVE, solved, Image.Resampling.BICUBIC, fillcolor=0)
    mask = Image.new("L", taken.size, 255).transform(size, Image.Transform.PERSPECTIVE, solved, fillcolor=0)
    picture = lit(Image.composite(laid, table, mask), bright, fall)
    if sigma:
        picture = picture.filter(ImageFilter.GaussianBlur(sigma * max(size) / 1600))
    return compressed(ImageChops.add(picture, noise(size, grain, seed + 1), offset=-128), quality)


def coefficients(from_, to):
    """Of the perspective that takes the corners `from_` to `to`, as Pillow wants them."""
    rows = []
    for (x, y), (u, v) in zip(from_, to):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for pivot in range(8):
        best = max(range(pivot, 8), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for row in range(8):
            if row != pivot:
                rows[row] = [a - rows[row][pivot] * b for a, b in zip(rows[row], rows[pivot])]
    return [row[8] for row in rows]


def scan(sheet, dpi, sigma=0.0, grain=3, quality=85, seed=1):
    """A page from a flatbed scanner, or from one out of focus."""
    size = (round(A4[0] * dpi / DPI), round(A4[1] * dpi / DPI))
    picture = sheet.resize(size, Image.Resampling.LANCZOS).point(lambda shade: round(shade * 0.97))
    if sigma:
        picture = picture.filter(ImageFilter.GaussianBlur(sigma * max(size) / 1600))
    return compressed(ImageChops.add(picture, noise(size, grain, seed), offset=-128), quality)


def compressed(picture, quality):
    """As JPEG, in colour as cameras write it."""
    data = io.BytesIO()
    picture.convert("RGB").save(data, "JPEG", quality=quality)
    return data.getvalue()


SIGMAS = [0.0, 0.5, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0]


def pictures(sigmas=SIGMAS, resolutions=(72, 100, 120, 150, 300), lights=(0.5, 0.4, 0.3, 0.2), fills=(0.8, 0.6, 0.4)):
    """Name, how it was made, the words on it, bytes; the name says what is wrong with it."""
    small, words = page()
    large, large_words = page(points=14, lines=36, seed=2)
    blank = Image.new("L", A4, 255)
    for sigma in sigmas:
        yield f"photo-{sigma}", "photo, 12 MP, 10 pt", words, photo(small, sigma=sigma)
    for sigma in sigmas:
        yield f"grainy-{sigma}", "the same in poor light, more noise", words, photo(
            small, sigma=sigma, grain=14, bright=0.6, quality=70)
    for sigma in sigmas:
        yield f"phone-{sigma}", "photo, 5 MP, 14 pt", large_words, photo(large, (1944, 2592), sigma=sigma, seed=5)
    for sigma in sigmas:
        yield f"scan-{sigma}", "flatbed, 200 dpi, 10 pt", words, scan(small, 200, sigma=sigma)
    for dpi in resolutions:
        yield f"dpi-{dpi}", f"flatbed, {dpi} dpi, 10 pt", words, scan(small, dpi)
    for bright in lights:
        yield f"dark-{bright}", f"photo, light {bright}", words, photo(small, bright=bright, fall=bright * 0.3)
    yield "blank-scan", "flatbed, nothing on the page", [], scan(blank, 200)
    yield "blank-photo", "photo, nothing on the page, page fills it", [], photo(blank, fill=1.6)
    for fill in fills:
        yield f"far-{fill}", f"photo, page {fill} of the height", words, photo(small, fill=fill)


def photos(folder, *which):
    folder.mkdir(parents=True, exist_ok=True)
    for name, _, _, data in pictures(*which):
        (folder / f"{name}.jpg").write_bytes(data)


def read_share(path, words):
    """The share of the words that Tesseract finds, in their order."""
    if not words:
        return None
    result = subprocess.run(["tesseract", path, "-", "--psm", "6"], capture_output=True, text=True)
    found = result.stdout.lower().split()
    matcher = difflib.SequenceMatcher(None, words, found, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(words)


def table():
    folder = ROOT / "target" / "scans"
    made = list(pictures())
    photos(folder)
    names = [folder / f"{name}.jpg" for name, *_ in made]
    call = ["cargo", "run", "--quiet", "--profile", "native", "-p", "ruqsat-inspection", "--example", "look", "--"]
    lines = subprocess.run(call + names, capture_output=True, text=True, check=True, cwd=ROOT).stdout.splitlines()
    print("| picture | how it was made | spread | read by Tesseract | told |")
    print("|---|---|---|---|---|")
    for (name, how, words, _), path, line in zip(made, names, lines):
        _, _, _, _, spread, told = line.split(";")
        share = read_share(path, words)
        spread = f"{int(spread) / 100:.2f}" if spread else "–"
        print(f"| {name} | {how} | {spread} | {'–' if share is None else f'{share:.0%}'} | {told or '–'} |", flush=True)


def pdf(objects, root=1, extra=""):
    """A PDF of these objects, with a table of where they are."""
    data, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root {root} 0 R {extra}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def stream(body):
    return f"<< /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


TEXT = b"BT /F1 12 Tf 72 720 Td (Confirmation) Tj ET"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def pages(contents, catalog=b"", others=(), box=b"[0 0 595 842]"):
    """A PDF with a page for each of these contents."""
    first = 4
    kids = b" ".join(f"{first + 2 * place} 0 R".encode() for place in range(len(contents)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R " + catalog + b">>",
               b"<< /Type /Pages /Kids [" + kids + f"] /Count {len(contents)} >>".encode(), FONT]
    for place, content in enumerate(contents):
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox " + box + b" /Resources << /Font << /F1 3 0 R >> >> "
                       + f"/Contents {first + 2 * place + 1} 0 R >>".encode())
        objects.append(stream(content))
    return pdf(objects + list(others))


def samples(folder):
    """Small files, and expected.tsv: what poppler, qpdf and Pillow say of them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write = lambda name, data: (folder / name).write_bytes(data)
    plain = pages([TEXT, TEXT])
    write("two-pages.pdf", plain)
    write("landscape.pdf", pages([TEXT], box=b"[0 0 842 595]"))
    write("second-page-empty.pdf", pages([TEXT, b"q Q"]))
    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    write("script.pdf", pages([TEXT], b"/Names << /JavaScript << /Names [(a) 6 0 R] >> >> ", [script]))
    write("script-on-opening.pdf", pages([TEXT], b"/OpenAction " + script + b" "))
    write("no-pages.pdf", pages([]))
    (folder / "note.txt").write_text("a note")
    qpdf = lambda name, *options: subprocess.run(
        ["qpdf", "--deterministic-id" if "--encrypt" not in options else "--no-warn", folder / "two-pages.pdf",
         *options, folder / name], check=True)
    qpdf("attachment.pdf", "--add-attachment", folder / "note.txt", "--")
    qpdf("packed.pdf", "--object-streams=generate", "--compress-streams=y")
    qpdf("locked.pdf", "--encrypt", "open", "change", "256", "--")
    qpdf("locked-old.pdf", "--allow-weak-crypto", "--encrypt", "open", "change", "128", "--use-aes=n", "--")
    qpdf("protected.pdf", "--encrypt", "", "change", "256", "--modify=none", "--")
    qpdf("locked-packed.pdf", "--object-streams=generate", "--encrypt", "open", "change", "256", "--")
    (folder / "note.txt").unlink()
    write("cut.pdf", plain[: len(plain) * 2 // 3])
    write("damaged.pdf", b"%PDF-1.4\n" + bytes(range(256)) * 4 + b"\n%%EOF\n")

    small, _ = page(points=24, lines=14)
    tiny = small.resize((200, 283), Image.Resampling.LANCZOS)
    colour = Image.merge("RGB", [tiny, tiny, tiny.point(lambda shade: round(shade * 0.9))])
    def save(name, picture, **options):
        data = io.BytesIO()
        picture.save(data, **options)
        write(name, data.getvalue())
        return data.getvalue()
    jpeg = save("page.jpg", colour, format="JPEG", quality=60)
    save("progressive.jpg", colour, format="JPEG", quality=60, progressive=True)
    save("grey.jpg", tiny, format="JPEG", quality=60)
    save("cmyk.jpg", colour.convert("CMYK"), format="JPEG", quality=50)
    turned = Image.Exif()
    turned[0x0112] = 6
    save("turned.jpg", colour, format="JPEG", quality=60, exif=turned)
    save("turned.png", tiny, format="PNG", exif=turned)
    save("turned.webp", colour, format="WEBP", quality=50, exif=turned)
    png = save("page.png", tiny, format="PNG")
    save("alpha.png", colour.convert("RGBA"), format="PNG")
    save("palette.png", colour.quantize(16), format="PNG")
    save("black-and-white.png", tiny.convert("1"), format="PNG")
    save("deep.png", Image.frombytes("I;16", tiny.size, bytes(byte for shade in tiny.tobytes() for byte in (shade, shade))), format="PNG")
    webp = save("page.webp", colour, format="WEBP", quality=50)
    save("lossless.webp", tiny.convert("1").convert("RGB"), format="WEBP", lossless=True)
    save("page.tiff", tiny.convert("1"), format="TIFF", compression="group4")
    # For changing every byte of them.
    speck = colour.resize((24, 34))
    save("speck.jpg", speck, format="JPEG", quality=50, exif=turned)
    save("speck-progressive.jpg", speck, format="JPEG", quality=50, progressive=True)
    save("speck.png", speck.quantize(8), format="PNG", exif=turned)
    save("speck.webp", speck, format="WEBP", quality=40, exif=turned)
    save("speck-lossless.webp", speck.quantize(4).convert("RGB"), format="WEBP", lossless=True)
    write("cut.jpg", jpeg[: len(jpeg) // 2])
    write("cut.png", png[: len(png) // 2])
    write("cut.webp", webp[: len(webp) // 2])
    write("renamed.pdf", jpeg)
    # The beginning of a file as iPhones write it; no tool at hand makes the rest.
    write("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64))
    document = io.BytesIO()
    with zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as archive:
        stamp = (2026, 1, 1, 0, 0, 0)
        for part, text in [
            ("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
            ("_rels/.rels", "<Relationships/>"),
            ("docProps/app.xml", "<Properties/>"),
            ("docProps/core.xml", "<coreProperties/>"),
            ("word/_rels/document.xml.rels", "<Relationships/>"),
            ("word/document.xml", "<document>text</document>"),
        ]:
            archive.writestr(zipfile.ZipInfo(part, stamp), text)
    write("letter.docx", document.getvalue())
    write("letter.pdf", document.getvalue())
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as archived:
        archived.writestr(zipfile.ZipInfo("scan.jpg", (2026, 1, 1, 0, 0, 0)), b"x")
    write("scans.zip", archive.getvalue())
    compound = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    write("letter.doc", compound + bytes(504) + "WordDocument".encode("utf-16-le") + bytes(100))
    write("locked.docx", compound + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(100))
    write("text.txt", "A note.\n".encode())
    write("empty.pdf", b"")
    write("noend", jpeg)
    (folder / "expected.tsv").write_text("".join(judged(path) for path in sorted(folder.iterdir())))


def judged(path):
    """Name, and what outside tools say: of PDF pages, size in points, encrypted, needs a password; of pictures size."""
    if path.suffix == ".pdf":
        said = lambda *call: subprocess.run([*call, path], capture_output=True, text=True)
        encrypted = said("qpdf", "--is-encrypted").returncode == 0
        password = said("qpdf", "--requires-password").returncode == 0
        info = dict(line.split(":", 1) for line in said("pdfinfo").stdout.splitlines() if ":" in line)
        count = info.get("Pages", "").strip()
        size = info.get("Page size", "").strip().split(" pts")[0].replace(" ", "")
        script = info.get("JavaScript", "").strip()
        return "\t".join([path.name, "pdf", count, size, f"{encrypted}", f"{password}", script]) + "\n"
    try:
        with Image.open(path) as picture:
            kind, size, turned = picture.format, picture.size, picture.getexif().get(0x0112, 1)
            picture.load()
            whole = True
    except OSError:
        whole = False
        if "kind" not in locals():
            return ""
    return "\t".join([path.name, kind.lower(), f"{size[0]}x{size[1]}", f"{turned}", f"{whole}"]) + "\n"


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["photos", folder]:
            photos(Path(folder))
        case ["photos", folder, "few"]:
            photos(Path(folder), [1.0, 2.5], [72], [0.2], [0.4])
        case ["table"]:
            table()
        case ["samples", folder]:
            samples(Path(folder))
        case _:
            sys.exit(__doc__)
