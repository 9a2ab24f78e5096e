package assembler

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
)

// A sheet may come twice: the feeder took it twice, a borrower sent it again, or
// the same file was appended to itself. The copy that was read best counts, and
// the others are its duplicates, each with its own fate. Copies of one picture
// are known by its digest. Two scans of one sheet share hardly a pixel: they are
// known by what was read on them (see resemble.go), and, where that is little,
// by what they look like from afar besides (see picture.go).
//
// What must not happen is that one of two papers is taken for the other's
// duplicate: a month's statement, or a wife's card, would be gone. So it takes
// figures that agree and next to none that do not, and a look alone never
// decides. A page whose words could not be read is nobody's duplicate. Where the
// file itself says the words of both, a single one that differs makes two papers.

// Why a page is a duplicate. The codes are part of the result.
const (
	whySamePicture   = "same_picture"    // pixel for pixel
	whySameScanAgain = "same_scan_again" // another scan of the same sheet
)

// duplicate says which page another one repeats.
type duplicate struct {
	of  int
	why string
}

// The measure of two scans, and what comes of it: of 136 pages that were scanned
// twice in ten made-up files of 813 pages, from office scanners, worn, faxed,
// photographed and mixed, 120 are found, and none of the 448 that were scanned
// once is taken for another; 10 of the 16 that are missed were faxed, and 3
// photographed. In 31 files of 3,457 pages with next to no duplicates, many
// statements and the same print behind them, 4 pages are taken for one that says
// something else, and 110 for one that says the same, word for word: among them
// are papers that were printed twice, which cannot be told from one that was
// scanned twice.
const (
	// fewestMatched is the share of a page's words that have one in their place on
	// the other scan, and fewestOfMost the share that they are of the words of the
	// page with more: half a page that could not be read is no reason, but a heading
	// alone does not make a page.
	fewestMatched, fewestOfMost = 0.5, 0.3
	// fewestWords is how many words and figures must agree. Where they are fewer
	// than enoughWords, the look must agree too.
	fewestWords, enoughWords = 8, 20
	// doubtful is the weight from which a page that lies next to another may be its
	// copy: most copies lie there, and of one that could not be read well little can
	// speak for it. From 0 on it may be one that lies elsewhere.
	doubtful = -1
	// sure is the weight that pages apart from each other have if they are one sheet
	// by their own figures: it takes five that agree, if nothing speaks against it.
	sure = 1
	// ownAmounts is how many amounts and dates make a page one that is filled in: the
	// print on the back of a form has figures too, of telephones and sections. From 4
	// to 10 nothing depends on it, thanks to mostCopies.
	ownAmounts = 6
	// mostCopies is how many other pages may say the same as a page for its figures
	// to be its own. What stands on more is a form, whatever figures it has: the fees
	// of a card behind every statement.
	mostCopies = 2
	// enoughTelling figures or prose words must agree where pages apart from each
	// other are known by their print alone, and printMatched is fewestMatched for them.
	enoughTelling, prose, printMatched = 6, 60, 0.7
)

// likeness is how far a page that resembles another is its copy.
type likeness int

const (
	different likeness = iota
	nearly             // nothing speaks against it, and not much for it
	samePrint          // the same print, of which little may be the page's own: the back of every statement is like that
	samePage           // the same figures
)

// judge tells what a resemblance amounts to, given how alike the pages look, which
// is asked where fewer than enoughWords agree.
func judge(r resemblance, look float64) likeness {
	matched := float64(r.matched)
	switch {
	case r.others > 0, r.weight < doubtful:
		return different
	case matched < fewestMatched*float64(r.words), matched < fewestOfMost*float64(r.most):
		return different
	case r.agree < fewestWords, r.agree < enoughWords && look < sameLook:
		return different
	case r.weight >= sure && r.amounts >= ownAmounts:
		return samePage
	case r.weight >= 0 && matched >= printMatched*float64(r.words) && (r.telling >= enoughTelling || r.agree >= prose):
		return samePrint
	default:
		return nearly
	}
}

// link ties two pages, by their places among the pages, of which i is the earlier.
type link struct {
	i, j  int
	is    likeness
	score float64 // how many shingles they share or, of those compared, the weight of what was read
}

// duplicates finds the pages that show what another page shows: for each of
// them, by number, that other one, which is no duplicate itself.
//
// Which pages are tied depends on what stands on them, and for pages that say
// nothing of their own on where they lie; not on the order in which they come.
func (as *assembler) duplicates(ctx context.Context, tenant string, pages []page) (map[int]duplicate, error) {
	firsts, copies := pictures(pages)
	pairs := candidates(pages, firsts)
	words, err := as.words(ctx, tenant, pages, pairs)
	if err != nil {
		return nil, err
	}
	var links []link
	for _, p := range pairs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if otherNumbers(pages[p.i].verdict.Printed, pages[p.j].verdict.Printed) {
			continue
		}
		r := compare(words[p.i], words[p.j])
		look := 0.0
		if r.agree < enoughWords {
			look = looks(pages[p.i].fingerprint, pages[p.j].fingerprint)
		}
		if is := judge(r, look); is != different {
			links = append(links, link{p.i, p.j, is, r.weight})
		}
	}
	found := follow(pages, firsts, placed(pages, links), func(at int) int { return sureLetters(words[at]) })
	for at, first := range copies {
		d := duplicate{pages[first].number, whySamePicture}
		if led, ok := found[d.of]; ok {
			d = led
		}
		found[pages[at].number] = d
	}
	return found, nil
}

// otherNumbers reports whether two pages print numbers that are not the same: two editions
// of one agreement have the same words on pages 3 of 11 and 3 of 13.
func otherNumbers(a, b events.Printed) bool {
	return a.Number > 0 && b.Number > 0 && (a.Number != b.Number || a.Of > 0 && b.Of > 0 && a.Of != b.Of)
}

// pictures tells the first page of each picture from its copies, which name the
// first: all by their place among the pages.
func pictures(pages []page) (firsts []int, copies map[int]int) {
	copies = make(map[int]int)
	seen := make(map[string]int)
	for at, p := range pages {
		if !p.counts() {
			continue
		}
		if first, again := seen[p.image]; again && p.image != "" {
			copies[at] = first
			continue
		}
		seen[p.image] = at
		firsts = append(firsts, at)
	}
	return firsts, copies
}

const (
	// common is how many pages may share a shingle for it to say something. It
	// also keeps the search linear: a package of one page 5,000 times over has no
	// shingle that counts.
	common = 32
	// fewestShared is how many shingles of their sketches make two pages worth a
	// comparison, and mostPairs with how many pages each is compared at most, as far
	// as it goes by it. Of 165 pages scanned twice, 161 share as many with their copy,
	// and of 156 at most three pages are more like them.
	fewestShared, mostPairs = 4, 4
)

// candidates finds the pages that are worth a comparison, by what their sketches
// share. It takes time in proportion to the pages, and each pair comes once.
func candidates(pages []page, firsts []int) []link {
	with := make(map[uint32][]int)
	for _, at := range firsts {
		for _, shingle := range pages[at].sketch {
			if on := with[shingle]; len(on) <= common && !slices.Contains(on, at) {
				with[shingle] = append(on, at)
			}
		}
	}
	shared := make(map[[2]int]int)
	for _, on := range with {
		if len(on) > common {
			continue
		}
		for n, j := range on {
			for _, i := range on[:n] {
				shared[[2]int{i, j}]++
			}
		}
	}
	by := make(map[int][]link)
	for pair, n := range shared {
		if n >= fewestShared {
			l := link{i: pair[0], j: pair[1], score: float64(n)}
			by[l.i], by[l.j] = append(by[l.i], l), append(by[l.j], l)
		}
	}
	chosen := make(map[[2]int]bool)
	for _, of := range by {
		slices.SortFunc(of, func(a, b link) int {
			return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j))
		})
		for _, l := range mostAlike(of) {
			chosen[[2]int{l.i, l.j}] = true
		}
	}
	pairs := make([]link, 0, len(chosen))
	for pair := range chosen {
		pairs = append(pairs, link{i: pair[0], j: pair[1]})
	}
	slices.SortFunc(pairs, func(a, b link) int { return cmp.Or(cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j)) })
	return pairs
}

// mostAlike keeps the first few of a page's pairs, which are sorted by what they
// share. Of those that share the same all stay or, if they are many, none: the
// order of the pages must not tell.
func mostAlike(of []link) []link {
	if len(of) <= mostPairs {
		return of
	}
	last := of[mostPairs-1].score
	above := slices.IndexFunc(of, func(l link) bool { return l.score <= last })
	with := above
	for with < len(of) && of[with].score == last {
		with++
	}
	if with > 2*mostPairs {
		return of[:above]
	}
	return of[:with]
}

// words reads what stands on the pages that are to be compared.
func (as *assembler) words(ctx context.Context, tenant string, pages []page, pairs []link) (map[int]*face, error) {
	wanted := make(map[int]bool)
	for _, p := range pairs {
		wanted[p.i], wanted[p.j] = true, true
	}
	read := make([]*face, len(pages))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(readers)
	for at := range wanted {
		group.Go(func() error {
			text, err := consume.Load[events.PageText](ctx, as.artifacts, tenant, pages[at].text, "the text of a page")
			read[at] = faceOf(text)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, fmt.Errorf("look for duplicates: %w", err)
	}
	words := make(map[int]*face, len(wanted))
	for at := range wanted {
		words[at] = read[at]
	}
	return words, nil
}

// placed leaves out the links that only the place of the pages could confirm and
// does not. The same print lies behind every statement of a bank, with whatever
// figures; but where one sheet lies right behind the other, or there are two in
// all, and not each in a document of its own, it was scanned twice.
func placed(pages []page, links []link) []link {
	before := make([]int, len(pages)) // the page in front, blank ones and the like apart; -1 if there is none
	last := -1
	for at, p := range pages {
		before[at] = last
		if p.counts() {
			last = at
		}
	}
	alike, tied := make(map[int]int), make(map[[2]int]bool)
	for _, l := range links {
		alike[l.i]++
		alike[l.j]++
		tied[[2]int{l.i, l.j}] = true
	}
	return slices.DeleteFunc(slices.Clone(links), func(l link) bool {
		switch {
		case before[l.j] == l.i, l.is == samePage && alike[l.i] <= mostCopies && alike[l.j] <= mostCopies:
			return false
		case l.is == nearly, alike[l.i] > 1, alike[l.j] > 1:
			return true
		}
		a, b := before[l.i], before[l.j]
		if a < 0 || b < 0 || tied[[2]int{a, b}] {
			return false // or the whole document was scanned twice
		}
		x, y := pages[a].verdict, pages[b].verdict
		return x.Class == y.Class && x.Class != events.ClassUnknown && x.Printed.Number == y.Printed.Number
	})
}

// follow lets each page follow the best-read page it is tied to that follows
// none, whatever order they come in.
func follow(pages []page, firsts []int, links []link, read func(at int) int) map[int]duplicate {
	found := make(map[int]duplicate)
	tied := make(map[int][]link)
	for _, l := range links {
		tied[l.i], tied[l.j] = append(tied[l.i], l), append(tied[l.j], l)
	}
	ranked := make([]int, 0, len(tied))
	letters := make(map[int]int)
	for _, at := range firsts {
		if len(tied[at]) > 0 {
			ranked = append(ranked, at)
			letters[at] = read(at)
		}
	}
	slices.SortFunc(ranked, func(a, b int) int {
		return cmp.Or(cmp.Compare(letters[b], letters[a]), cmp.Compare(a, b))
	})
	leads := make(map[int]bool)
	for _, at := range ranked {
		leader, best := -1, math.Inf(-1)
		for _, l := range tied[at] {
			to := l.i + l.j - at
			if leads[to] && l.score > best {
				leader, best = to, l.score
			}
		}
		if leader < 0 {
			leads[at] = true
			continue
		}
		found[pages[at].number] = duplicate{pages[leader].number, whySameScanAgain}
	}
	return found
}

// sureLetters is how well a page was read: the letters of the words that are
// rarely misread.
func sureLetters(f *face) int {
	n := 0
	for _, w := range f.words {
		if w.confidence >= confident {
			n += utf8.RuneCountInString(w.text)
		}
	}
	return n
}
