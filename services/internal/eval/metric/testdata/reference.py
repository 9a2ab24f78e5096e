"""Computes the measures of package metric a second time, by other hands.

Writes reference.json beside itself: seeded random inputs, and what scikit-learn,
SciPy and python-Levenshtein make of them, or, for panoptic quality, MNDD, page
order and boundaries, a few lines that share no code with the package.
reference_test.go compares. To run it again, on Debian 12:

    apt-get install python3-sklearn python3-scipy python3-levenshtein
    /usr/bin/python3 services/internal/eval/metric/testdata/reference.py

The seed is fixed: with the versions named in the file, the same file comes out.
A figure that is not defined is null.
"""

import importlib.metadata
import json
import math
import os
import random
import warnings

import Levenshtein
import numpy
import scipy
import sklearn
from scipy.optimize import linear_sum_assignment
from scipy.stats import kendalltau
from sklearn import metrics
from sklearn.calibration import calibration_curve

warnings.filterwarnings("ignore")
rng = random.Random(20260331)


def figure(x):
    x = float(x)
    return None if math.isnan(x) else x


def classification(n, classes, accuracy):
    truth = [rng.choice(classes) for _ in range(n)]
    predicted = [t if rng.random() < accuracy else rng.choice(classes + ["z-only-predicted"]) for t in truth]
    labels = sorted(set(truth) | set(predicted))
    p, r, f, s = metrics.precision_recall_fscore_support(truth, predicted, labels=labels, zero_division=0)
    return {
        "truth": truth,
        "predicted": predicted,
        "accuracy": figure(metrics.accuracy_score(truth, predicted)),
        "macro_f1": figure(metrics.f1_score(truth, predicted, average="macro", zero_division=0)),
        "labels": labels,
        "confusion": metrics.confusion_matrix(truth, predicted, labels=labels).tolist(),
        "precision": p.tolist(),  # 0 where nothing was predicted
        "recall": r.tolist(),  # 0 where there is nothing to find
        "f1": f.tolist(),
        "support": s.tolist(),
    }


def documents(pages, cut, classes):
    """The pages in their order, cut into documents at random."""
    out = []
    for p in pages:
        if not out or rng.random() < cut:
            out.append({"class": rng.choice(classes), "pages": []})
        out[-1]["pages"].append(p)
    return out


def grouping(n, kind):
    classes = ["a", "b", "c"]
    pages = list(range(1, n + 1))
    truth = documents(pages, 0.3, classes)
    if kind == "stream":  # cut elsewhere now and then, most classes right
        of = {p: d for d in truth for p in d["pages"]}
        predicted = []
        for p in pages:
            starts = of[p]["pages"][0] == p
            if rng.random() < 0.12:
                starts = not starts
            if not predicted or starts:
                right = rng.random() < 0.85
                predicted.append({"class": of[p]["class"] if right else rng.choice(classes), "pages": []})
            predicted[-1]["pages"].append(p)
    elif kind == "shuffled":  # the truth is out of order in the file, pages stray
        rng.shuffle(pages)
        truth = documents(pages, 0.25, classes)
        predicted = [{"class": d["class"], "pages": list(d["pages"])} for d in truth]
        for d in predicted:
            if rng.random() < 0.5:
                d["pages"].sort()
        for _ in range(n // 5):
            source, target = rng.choice(predicted), rng.choice(predicted)
            if len(source["pages"]) > 1:
                page = source["pages"].pop(rng.randrange(len(source["pages"])))
                target["pages"].insert(rng.randrange(len(target["pages"]) + 1), page)
    else:  # nothing in common, and pages left out on both sides
        rng.shuffle(pages)
        truth = documents([p for p in pages if rng.random() < 0.9], 0.3, classes)
        rng.shuffle(pages)
        predicted = documents([p for p in pages if rng.random() < 0.9], 0.3, classes)
    return grouped(n, truth, predicted)


def panoptic(truth, predicted, with_class, by_pages):
    """The formula of Kirillov et al. over all pairs; each document weighs 1 or its pages."""
    weigh = (lambda d: len(d["pages"])) if by_pages else (lambda d: 1)
    total, pairs = 0.0, []
    for i, t in enumerate(truth):
        for j, q in enumerate(predicted):
            a, b = set(t["pages"]), set(q["pages"])
            iou = len(a & b) / len(a | b)
            if iou > 0.5 and (t["class"] == q["class"] or not with_class):
                pairs.append((i, j))
                total += iou * (weigh(t) + weigh(q)) / 2
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    # TP + FP/2 + FN/2 is half the weight of all documents.
    return total / ((sum(map(weigh, truth)) + sum(map(weigh, predicted))) / 2)


def mean_panoptic(truth, predicted):
    classes = {d["class"] for d in truth + predicted}
    only = lambda ds, c: [d for d in ds if d["class"] == c]
    return sum(panoptic(only(truth, c), only(predicted, c), True, False) for c in classes) / len(classes)


def mndd(truth, predicted):
    shared = numpy.array([[len(set(t["pages"]) & set(q["pages"])) for q in predicted] for t in truth])
    rows, columns = linear_sum_assignment(shared, maximize=True)
    pages = {p for d in truth + predicted for p in d["pages"]}
    return int(len(pages) - shared[rows, columns].sum())


def page_order(truth, predicted):
    """SciPy's tau of each true with each predicted document, weighted by pairs."""
    total, weight = 0.0, 0
    for t in truth:
        for q in predicted:
            common = [p for p in q["pages"] if p in t["pages"]]
            pairs = len(common) * (len(common) - 1) // 2
            if pairs:
                total += pairs * kendalltau([t["pages"].index(p) for p in common], range(len(common))).statistic
                weight += pairs
    return figure(total / weight) if weight else None


def labels_of(ds, pages):
    of = {p: i for i, d in enumerate(ds) for p in d["pages"]}
    return [of.get(p, -p) for p in pages]


def grouped(n, truth, predicted):
    somewhere = sorted({p for d in truth + predicted for p in d["pages"]})
    t, q = labels_of(truth, somewhere), labels_of(predicted, somewhere)
    h, c, v = metrics.homogeneity_completeness_v_measure(t, q)
    t, q = labels_of(truth, range(1, n + 1)), labels_of(predicted, range(1, n + 1))
    starts = lambda x: [int(x[i] != x[i - 1]) for i in range(1, n)]
    return {
        "n": n,
        "truth": truth,
        "predicted": predicted,
        "homogeneity": figure(h),
        "completeness": figure(c),
        "v_measure": figure(v),
        "boundary_f1": figure(metrics.f1_score(starts(t), starts(q), zero_division=0)),
        "pq": panoptic(truth, predicted, False, False),
        "pq_class": panoptic(truth, predicted, True, False),
        "pq_pages": panoptic(truth, predicted, False, True),
        "pq_pages_class": panoptic(truth, predicted, True, True),
        "pq_mean": mean_panoptic(truth, predicted),
        "mndd": mndd(truth, predicted),
        "page_order": page_order(truth, predicted),
    }


def tau(n, values):
    x = [float(rng.randrange(values)) for _ in range(n)]
    y = [float(rng.randrange(values)) for _ in range(n)]
    return {"truth": x, "predicted": y, "tau_b": figure(kendalltau(x, y).statistic)}


def confidence(n, digits):
    conf = [round(rng.betavariate(4, 2), digits) for _ in range(n)]
    right = [rng.random() < c ** 0.8 for c in conf]
    out = {
        "confidence": conf,
        "right": right,
        "auroc": figure(metrics.roc_auc_score(right, conf)),
        "brier": figure(metrics.brier_score_loss(right, conf)),
    }
    if len(set(conf)) == n and n % 10 == 0:  # where ties and remainders leave nothing to choose
        accuracy, mean = calibration_curve(right, conf, n_bins=10, strategy="quantile")
        out["bins"] = [{"confidence": m, "accuracy": a} for m, a in zip(mean.tolist(), accuracy.tolist())]
        out["ece"] = figure(numpy.abs(accuracy - mean).mean())
    return out


def mistake(text, alphabet, rate):
    out = []
    for ch in text:
        r = rng.random()
        if r < rate / 3:
            continue
        if r < 2 * rate / 3:
            ch = rng.choice(alphabet)
        out.append(ch)
        if rng.random() < rate / 3:
            out.append(rng.choice(alphabet))
    return "".join(out)


def text(n, alphabet, rate):
    a = "".join(rng.choice(alphabet) for _ in range(n))
    b = mistake(a, alphabet, rate) if rate < 1 else "".join(rng.choice(alphabet) for _ in range(n))
    words = {}
    as_letters = lambda s: "".join(chr(0x4E00 + words.setdefault(w, len(words))) for w in s.split())
    wa, wb = as_letters(a), as_letters(b)
    return {
        "reference": a,
        "read": b,
        "characters": len(a),
        "words": len(wa),
        "character_errors": Levenshtein.distance(a, b),
        "word_errors": Levenshtein.distance(wa, wb),
    }


letters = "etaoin shrdlu ,.é€"
reference = {
    "versions": {
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
        "python-Levenshtein": importlib.metadata.version("python-Levenshtein"),
    },
    "classification": [
        classification(n, list("abcdefgh")[:k], accuracy)
        for n, k, accuracy in [(1, 1, 1), (10, 2, 0.5), (40, 3, 0.9), (80, 8, 0.7), (120, 5, 0.95), (25, 8, 0.0), (60, 4, 1)]
    ],
    "grouping": [grouping(rng.randrange(8, 60), kind) for kind in ["stream", "shuffled", "chance"] for _ in range(15)],
    "tau": [tau(n, values) for n, values in [(2, 50), (5, 3), (10, 1), (20, 4), (30, 1000), (40, 6), (60, 2)]],
    "confidence": [confidence(n, digits) for n, digits in [(10, 1), (60, 1), (100, 2), (200, 9), (300, 2), (500, 9)]],
    "text": [
        text(n, letters, rate)
        for n, rate in [(1, 0), (20, 0.3), (63, 0.2), (64, 0.2), (65, 0.2), (128, 0.5), (129, 1), (400, 0.05), (1000, 0.1), (6000, 0.08)]
    ],
}
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference.json")
with open(path, "w") as f:
    json.dump(reference, f, ensure_ascii=False, separators=(",", ":"))
    f.write("\n")
print(path, os.path.getsize(path), "bytes")
