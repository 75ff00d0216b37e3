#!/usr/bin/python3
"""mkbroken.py - makes copies of one good file with one fault each; pdfua_check.py must catch them all.

    mkbroken.py FILE FOLDER     writes FOLDER/<check id>.pdf, checks each, exit 1 if a fault goes unseen

FILE needs an H2, a paragraph, a list, a table with two columns and a link.
"""
import os, subprocess, sys
import pikepdf
from pikepdf import Array, Dictionary, Name, Operator

CHECKER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pdfua_check.py")


# ---------------------------------------------------------------- finding things in a file
def walk(element):
    yield element
    kids = element.get("/K")
    for kid in list(kids) if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield from walk(kid)


def first(pdf, kind):
    return next(e for e in walk(pdf.Root.StructTreeRoot.K) if e.S == kind)


def first_link(pdf):
    return next((page, page.Annots[0]) for page in pdf.pages if "/Annots" in page)


def fonts(pdf):
    return [font for _, font in pdf.pages[0].Resources.Font.items()]


# ---------------------------------------------------------------- ways to break it
def remove(owner, key):
    del owner[key]


def rename(pdf, kind, new):
    first(pdf, kind).S = Name(new)


def replace_in_xmp(pdf, old, new):
    metadata = pdf.Root.Metadata
    metadata.write(metadata.read_bytes().replace(old, new))


def change_content(pdf, change):
    page = pdf.pages[0]
    operators = change(list(pikepdf.parse_content_stream(page)))
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(operators))


def untag_first(operators):
    start = next(i for i, (operands, op) in enumerate(operators) if str(op) == "BDC" and "/MCID" in operands[1])
    end = next(i for i in range(start, len(operators)) if str(operators[i][1]) == "EMC")
    return [o for i, o in enumerate(operators) if i not in (start, end)]


def drop_last_emc(operators):
    last = max(i for i, (_, op) in enumerate(operators) if str(op) == "EMC")
    return operators[:last] + operators[last + 1:]


def reverse_parents(pdf):
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[1] = Array(list(reversed(list(numbers[1]))))


def reverse_document(pdf):
    root = pdf.Root.StructTreeRoot.K
    root.K = Array(list(reversed(list(root.K))))


def wrong_widths(pdf):
    for font in fonts(pdf):
        font.DescendantFonts[0].W = Array([0, Array([500] * 300)])


FAULTS = {
    "U01": lambda pdf: remove(pdf.Root, "/MarkInfo"),
    "U02": lambda pdf: remove(pdf.Root, "/StructTreeRoot"),
    "U03": lambda pdf: remove(pdf.Root, "/ViewerPreferences"),
    "U04": lambda pdf: replace_in_xmp(pdf, b"dc:title", b"dc:source"),
    "U05": lambda pdf: replace_in_xmp(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "U06": lambda pdf: remove(pdf.Root, "/Lang"),
    "U07": lambda pdf: change_content(pdf, untag_first),
    "U09": lambda pdf: change_content(pdf, drop_last_emc),
    "U11": reverse_parents,
    "U14": lambda pdf: rename(pdf, "/P", "/Stycke"),
    "U16": lambda pdf: rename(pdf, "/H2", "/H4"),
    "U17": lambda pdf: rename(pdf, "/H2", "/H"),
    "U18": lambda pdf: rename(pdf, "/TR", "/Div"),
    "U19": lambda pdf: remove(first(pdf, "/TH"), "/A"),
    "U20": lambda pdf: remove(first(pdf, "/TR").K, 1),
    "U21": lambda pdf: rename(pdf, "/LI", "/P"),
    "U22": lambda pdf: remove(first(pdf, "/L"), "/A"),
    "U26": lambda pdf: remove(first_link(pdf)[1], "/StructParent"),
    "U27": lambda pdf: remove(first_link(pdf)[1], "/Contents"),
    "U28": lambda pdf: remove(first_link(pdf)[0], "/Tabs"),
    "U30": lambda pdf: [remove(font, "/ToUnicode") for font in fonts(pdf)],
    "U31": lambda pdf: remove(pdf.pages[0], "/StructParents"),
    "A03": lambda pdf: remove(pdf.Root, "/Metadata"),
    "A04": lambda pdf: replace_in_xmp(pdf, b"<pdfaid:part>2", b"<pdfaid:part>1"),
    "A05": lambda pdf: replace_in_xmp(pdf, b"pdfaSchema:namespaceURI>http://www.aiim.org/pdfua", b"pdfaSchema:namespaceURI>http://www.aiim.org/other"),
    "A06": lambda pdf: pdf.trailer.Info.__setitem__("/Title", "Annan titel"),
    "A07": lambda pdf: remove(pdf.Root, "/OutputIntents"),
    "A08": lambda pdf: change_content(pdf, lambda operators: [([0, 0, 0, 1], Operator("k"))] + operators),
    "A09": lambda pdf: [remove(font.DescendantFonts[0].FontDescriptor, "/FontFile2") for font in fonts(pdf)],
    "A10": wrong_widths,
    "A12": lambda pdf: pdf.Root.__setitem__("/OpenAction", Dictionary(S=Name.JavaScript, JS="app.alert(1)")),
    "A13": lambda pdf: remove(first_link(pdf)[1], "/F"),
    "A14": lambda pdf: change_content(pdf, lambda operators: [([], Operator("q"))] + operators),
    "H01": lambda pdf: rename(pdf, "/H2", "/H1"),
    "H06": reverse_document,
}


def main(source, folder):
    os.makedirs(folder, exist_ok=True)
    unseen = 0
    for check, fault in FAULTS.items():
        path = os.path.join(folder, check + ".pdf")
        with pikepdf.open(source) as pdf:
            fault(pdf)
            pdf.save(path)
        result = subprocess.run([sys.executable, CHECKER, path], capture_output=True, text=True)
        if result.returncode != 1 or "\n  %s x" % check not in result.stdout:
            unseen += 1
            print("NOT DETECTED", check, result.returncode, result.stdout[:300], result.stderr[-300:])
    print("%d faults, %d not detected" % (len(FAULTS), unseen))
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
