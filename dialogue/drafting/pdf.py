"""The text of a release that comes as PDF, read in a child process with limits."""

import re
import subprocess
import sys
import unicodedata

from .refusals import Unreadable

MAGIC = b"%PDF-"
MOST_PAGES = 60
MEMORY = 400 * 1024 * 1024
SECONDS = 8
# Radicals that stand for an ideograph and that NFKC leaves as they are.
RADICALS = str.maketrans(
    "⻑⻄⻘⻩⻲⺟⺠⻝⻤⻨⻫⻁⻌⻭⻯⺒⻅⻆", "長西青黄亀母民食鬼麦斉虎辶歯竜巳見角"
)
# Numbers of sections that NFKC would make plain figures: ① and Ⅳ.
NOT_A_MARK = re.compile("[^①-⑳Ⅰ-Ⅻ]+")
REFUSALS = {
    3: "The PDF is encrypted.",
    4: f"The PDF has more than {MOST_PAGES} pages.",
    5: "The PDF is damaged.",
    6: "The PDF is too large to be a release.",
}

# Run by the child. It imports nothing of ours, so that it starts fast and holds little.
CHILD = f"""
import io, logging, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS - 1}, {SECONDS - 1}))
logging.disable(logging.CRITICAL)
try:
    from pypdf import PdfReader
    reader = PdfReader(io.BytesIO(sys.stdin.buffer.read()))
    if reader.is_encrypted:
        sys.exit(3)
    if len(reader.pages) > {MOST_PAGES}:
        sys.exit(4)
    text = "\\n".join(page.extract_text() for page in reader.pages)
    sys.stdout.buffer.write(text[:600000].encode("utf-8", "replace"))
except MemoryError:
    sys.exit(6)
except Exception:
    sys.exit(5)
"""


def text_of(body: bytes) -> str:
    """The text of the pages, its ligatures and radicals taken back to letters."""
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-c", CHILD],
            input=body,
            capture_output=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable("The PDF takes too long to read.") from error
    if child.returncode:
        raise Unreadable(REFUSALS.get(child.returncode, REFUSALS[6]))
    text = child.stdout.decode("utf-8", "replace")
    text = NOT_A_MARK.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text)
    return text.translate(RADICALS)
