"""Compares scores with the floor that the repository keeps: floor.py FLOOR.json ALL SEEDS (two scores as JSON)."""
import json
import sys

floor = json.load(open(sys.argv[1], encoding="utf-8"))
scores = {"all": json.loads(sys.argv[2]), "seeds": json.loads(sys.argv[3])}
below = 0
for which, measures in floor.items():
    for measure, least in measures.items():
        name, part = measure.split(".")
        value = scores[which][name][part]
        holds = value is not None and value >= least
        below += not holds
        print(f"{which:6s}{measure:14s}{value if value is not None else 'none':>7}  floor {least:.3f}{'' if holds else '   BELOW'}")
sys.exit(1 if below else 0)
