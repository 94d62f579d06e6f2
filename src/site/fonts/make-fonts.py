"""Makes the two typefaces of the site again from the packages NOTICE.txt names; needs fontTools and brotli, and no build does.

    npm pack source-serif@4.5.1 @fontsource-variable/archivo@5.3.0    # and unpack both
    python3 src/site/fonts/make-fonts.py --serif source-serif/package --sans archivo/package --out src/site/fonts
"""
import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

LATIN = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
SERIF = LATIN | {ord(c) for c in (
    "ıŒœʰʲʳʷʸˆ˚˜ˡˢˣᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛᶜᶠᶻ\u2010\u2011‒–—―‘’‚“”„†‡•…‰′″‹›⁄⁰ⁱ⁴⁵⁶⁷⁸⁹ⁿ€№™←↑→↓−≠≤≥ﬀﬁﬂﬃﬄ")}
SANS = LATIN | {ord(c) for c in "ıŒœˆ˚˜–—‘’‚“”„•…′″‹›⁄€™↑↓−"}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("serif", "sans", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    given = options.parse_args()
    make(given.serif / "WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2", given.out / "dossier-serif.woff2", "Dossier Serif",
         SERIF, ["kern", "mark", "liga", "ccmp", "locl", "onum", "lnum", "pnum", "tnum", "smcp", "c2sc", "case", "sups"],
         {"wght": (400, 700), "opsz": (8, 60)})
    make(given.sans / "files/archivo-latin-wdth-normal.woff2", given.out / "dossier-sans.woff2", "Dossier Sans",
         SANS, ["kern", "mark", "liga", "ccmp", "locl", "pnum", "tnum"],
         {"wght": (400, 700), "wdth": 94})


def make(source: Path, target: Path, name: str, characters: set[int], features: list[str], axes: dict) -> None:
    """One typeface: axes narrowed, glyphs chosen, renamed."""
    font = instantiateVariableFont(TTFont(source), axes)
    options = Options()
    options.layout_features = features
    options.layout_closure = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters, glyphs=alternates(font, characters, features))
    subsetter.subset(font)
    rename(font, name)
    font.flavor = "woff2"
    font.save(target)
    print(f"{target}: {target.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


def alternates(font: TTFont, characters: set[int], features: list[str]) -> list[str]:
    """What the kept features put in place of the characters; small capitals for A to Z alone, which is what our labels are made of."""
    cmap = font.getBestCmap()
    ours = {cmap[code] for code in characters if code in cmap}
    letters = {cmap[ord(c)] for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}
    gsub = font["GSUB"].table
    found = set()
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag not in features:
            continue
        allowed = letters if record.FeatureTag in ("smcp", "c2sc") else ours
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                if table.LookupType == 1:
                    found |= {new for old, new in table.mapping.items() if old in allowed}
                elif table.LookupType == 4:
                    found |= {each.LigGlyph for first, all in table.ligatures.items() for each in all if first in allowed and set(each.Component) <= allowed}
    return sorted(found)


def rename(font: TTFont, name: str) -> None:
    """“Source” is a reserved name; a subset is a modified version."""
    for record in list(font["name"].names):
        words = {1: name, 3: name.replace(" ", ""), 4: name, 6: name.replace(" ", "")}.get(record.nameID)
        if words:
            record.string = words
        elif record.nameID in (16, 17, 21, 22, 25):
            font["name"].names.remove(record)


main()
