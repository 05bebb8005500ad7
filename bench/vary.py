"""Makes many articles out of a few: each takes sentences of four of them and trades names and figures; one in twenty is a light rewrite.
usage: vary.py FOLDER COUNT OUT     (FOLDER holds *.txt; OUT gets a folder a thousand articles, each with an index.tsv)"""
import glob, os, random, re, sys

folder, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
chance = random.Random(7)
names = [line.split("|")[2].strip() for line in open("ontology/actors.txt", encoding="utf-8") if re.match(r"[A-Z]{3} \| state", line)]
texts = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(folder + "/*.txt"))]
articles = [[s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if 20 < len(s) < 600] for text in texts]
articles = [a for a in articles if len(a) > 3]
known = re.compile("|".join(sorted((re.escape(n) for n in names if sum(n in t for t in texts) > 1), key=len, reverse=True)))
weights = [1 / (i + 3) for i in range(len(names))]
chance.shuffle(names)
text, index = "", None
for i in range(count):
    if i % 1000 == 0:
        if index: index.close()
        os.makedirs(f"{out}/{i // 1000:04}", exist_ok=True)
        index = open(f"{out}/{i // 1000:04}/index.tsv", "w", encoding="utf-8")
        index.write("doc\tpublished\toutlet\n")
    if text and chance.random() < 0.05:
        text = text.replace(" và ", " cùng ", 1) + f"\n\n({i})"
    else:
        picked = [s for a in chance.sample(articles, 4) for s in chance.sample(a, 3)]
        traded = {}
        def trade(m): return traded.setdefault(m[0], chance.choices(names, weights)[0])
        text = "\n\n".join(re.sub(r"(?<![/\d])\d{3,}(?![/\d])", lambda m: str(chance.randrange(100, 9999)), known.sub(trade, s)) for s in picked)
    doc = f"made-{i:06}"
    with open(f"{out}/{i // 1000:04}/{doc}.txt", "w", encoding="utf-8") as file: file.write(text)
    index.write(f"{doc}\t{chance.randrange(2015, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}\toutlet {i % 40}\n")
index.close()
