#!/usr/bin/env python3
"""Prints what the program reaches on the gold beside the checkout, as tables (standard library only).

    measure.py WHOSAID SHARED

WHOSAID is the built program, SHARED the folder with gold/ and tools/. Rules are made on the train files; these are the dev files.
"""
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

whosaid, shared = sys.argv[1], Path(sys.argv[2])
gold, tools = shared / "gold", shared / "tools"
sys.path.insert(0, str(tools))
import score_quotes as scorer  # noqa: E402 (it stands in SHARED)

MODES = "straight german english chevron guillemet mixed swedish dash noclose joined".split()
RULES = "quotes_en_dev quotes_de_dev".split()


def records(lines):
    return [json.loads(line) for line in lines.splitlines() if line.strip()]


def read(path, text=None):
    """What the program finds in the JSONL file, or in the text of one."""
    source = [whosaid, "show", "--json", str(path) if text is None else "-"]
    return records(subprocess.run(source, input=text, capture_output=True, text=True, check=True).stdout)


def tool(name, *arguments):
    return subprocess.run([sys.executable, tools / name, *arguments], capture_output=True, text=True, check=True).stdout


def prf(three):
    return "P %.3f  R %.3f  F1 %.3f" % tuple(three)


def score(texts, found, indirect=False):
    return scorer.score(texts, {record["id"]: record for record in found}, indirect)[0]


def by_confidence(texts, found):
    """How many speakers of each confidence are right, of those that can be judged."""
    right, judged = Counter(), Counter()
    found = {record["id"]: record for record in found}
    for text in texts:
        quotes = found.get(text["id"], {}).get("quotes", [])
        # The scorer knows nothing of confidence: each speaker carries it to the pairs and back.
        named = [dict(q, speaker=(q["speaker"], q["confidence"])) for q in quotes if q["kind"] == "direct"]
        for pair, said in scorer.score_article(text, {"quotes": named})[0]:
            if said and said[0] and scorer.gold_class(pair) != "pronoun?":
                judged[said[1]] += 1
                right[said[1]] += scorer.speaker_ok(pair, said[0])
    return "   ".join("%s %d of %d" % (level, right[level], judged[level]) for level in ("certain", "likely", "weak"))


def main():
    for name in RULES:
        path = gold / (name + ".jsonl")
        texts, found = records(path.read_text()), read(path)
        clean = score(texts, found)
        print("-- " + name)
        print("detection    ", prf(clean["detection"]))
        print("named joint  ", prf(clean["named_joint"]))
        print("right, class ", clean["speaker_by_class"])
        print("right, sure  ", by_confidence(texts, found))
        told = score(texts, found, indirect=True)
        print("indirect     ", prf(told["detection"]), " speakers right %.3f" % told["speaker_accuracy"])
        lost = []
        for mode in MODES:
            mutated = tool("mutate_gold.py", path, mode)
            reached = score(records(mutated), read(None, mutated))["named_joint"][2]
            lost.append("%s %.3f" % (mode, reached))
        print("named joint of each mutation (clean %.3f): %s" % (clean["named_joint"][2], ", ".join(lost)))
    name = "articles_de_dev"
    path = gold / (name + ".jsonl")
    found = read(path)
    written = "\n".join(json.dumps(record) for record in found)
    marked = score(records(tool("score_entities.py", "--export-quotes", path)), found)
    print("-- " + name)
    print("marked quotes", prf(marked["detection"]), " speakers right %.3f" % marked["speaker_accuracy"])
    print(entities(path, written))
    for path in sorted(gold.glob("people_*_dev.jsonl")):
        written = "\n".join(json.dumps(record) for record in read(path))
        print("-- %s  %s" % (path.stem, entities(path, written).splitlines()[0]))


def entities(path, written):
    """The lines on people and on countries."""
    lines = subprocess.run([sys.executable, tools / "score_entities.py", path, "/dev/stdin"],
                           input=written, capture_output=True, text=True, check=True).stdout.splitlines()
    return "\n".join(line for line in lines if line.startswith(("people", "countries")))


main()
