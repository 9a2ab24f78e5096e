package assembler

import (
	"cmp"
	"context"
	"fmt"
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

// The measure of two scans. The figures are of 134 pairs of scans of one page,
// and of the pages of the same class beside them, among them statements, payslips
// and tax certificates of neighbouring periods: ten made-up files of 813 pages,
// office, worn, fax, phone and mixed. There, 130 of 136 duplicates are found, and
// 2 of 677 other pages are called one. On templates that nothing was tuned on it is
// 96 of 109, and 11 of 610: four are the same print, word for word, behind two
// papers of one form, with more figures in it than enoughTelling; the others are
// periods between which, as they were read, next to nothing differs.
const (
	// fewestMatched is the share of a page's words that have one in their place on
	// the other scan: 0.59 and more, but for one whose layout was misread.
	fewestMatched = 0.5
	// agreeingText and agreeingFigures are the shares of the places that agree.
	// Scans of one page have 0.90 and more of the text, and 0.950 and more of the
	// figures, but for two. Alike pages that are none have figures of 0.947 and less,
	// but for a few that were faxed, which the next two measures tell.
	agreeingText, agreeingFigures = 0.9, 0.95
	// mostAbsent is the share of the sure figures of a page that are lost on the
	// other; see resemblance.absent. Scans of one page have 0.33 and less, but for one.
	mostAbsent = 0.34
	// mostClashing is the share of telling figures that may have nothing in common
	// with what is in their place: where a page was read so badly that hardly any
	// reading is confident, that is what is left to tell months apart. Scans of one
	// page have 0.40 and less, months of one account that were faxed 0.45 and more,
	// but for one.
	mostClashing = 0.4
	// enoughTelling is how many figures that say something make a page known by
	// itself. The print on the back of statements has up to 4: an account, a
	// telephone number, the year.
	enoughTelling = 6
	// fewestWords is how many words and figures must agree. Where they are fewer
	// than enoughWords, the look must agree too.
	fewestWords, enoughWords = 8, 20
	// prose is how many words must have one in their place where a page has no such
	// figures and does not lie next to its copy. Separator sheets have up to 46 and
	// are all the same.
	prose = 100
	// fullPage is how many must agree for one figure not to, on such a page, and
	// agreeingPage the share of its words. Scans of one page 0.98 and more, the same
	// page of two years' certificates 0.94.
	fullPage, agreeingPage = 200, 0.97
	// printMatched is fewestMatched for pages known by their print alone.
	printMatched = 0.7
)

// likeness is how far a page that resembles another is its copy.
type likeness int

const (
	different likeness = iota
	nearly             // the same print, but little of it, or a figure in it may have been misread
	samePrint          // the same print, which says nothing of its own: the back of every statement is like that
	samePage           // the same figures
)

// judge tells what a resemblance amounts to, given how alike the pages look.
func judge(r resemblance, look float64) likeness {
	agreed := r.text.agree + r.figures.agree
	conflicts := r.figures.conflict + r.figures.near
	switch {
	case r.others > 0:
		return different
	case float64(r.matched) < fewestMatched*float64(r.words), r.text.agreement() < agreeingText, r.absent > mostAbsent:
		return different
	case agreed < fewestWords, agreed < enoughWords && look < sameLook:
		return different
	case r.telling >= enoughTelling && r.figures.agreement() >= agreeingFigures && share(r.clashes, r.telling) <= mostClashing:
		return samePage
	case r.telling >= enoughTelling:
		return different
	case float64(r.matched) < printMatched*float64(r.words):
		return different
	case conflicts == 0 && r.absent == 0 && r.matched >= prose && agreed >= enoughWords, conflicts <= 1 && agreed >= fullPage && r.text.agreement() >= agreeingPage:
		return samePrint
	case conflicts <= 1:
		return nearly
	default:
		return different
	}
}

// link ties two pages, by their places among the pages, of which i is the earlier.
type link struct {
	i, j  int
	is    likeness
	score float64 // share of the places that agree
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
		r := compare(words[p.i], words[p.j])
		if is := judge(r, looks(pages[p.i].fingerprint, pages[p.j].fingerprint)); is != different {
			both := tally{agree: r.text.agree + r.figures.agree, conflict: r.text.conflict + r.figures.conflict, near: r.figures.near}
			links = append(links, link{p.i, p.j, is, both.agreement()})
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
	// as it goes by it. Of 134 pages scanned twice, each shared 4 with its copy or
	// more, and 131 had at most two pages that were more like them.
	fewestShared, mostPairs = 4, 6
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
func (as *assembler) words(ctx context.Context, tenant string, pages []page, pairs []link) (map[int][]printed, error) {
	wanted := make(map[int]bool)
	for _, p := range pairs {
		wanted[p.i], wanted[p.j] = true, true
	}
	read := make([][]printed, len(pages))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(readers)
	for at := range wanted {
		group.Go(func() error {
			text, err := consume.Load[events.PageText](ctx, as.artifacts, tenant, pages[at].text, "the text of a page")
			read[at] = printedOn(text)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, fmt.Errorf("look for duplicates: %w", err)
	}
	words := make(map[int][]printed, len(wanted))
	for at := range wanted {
		words[at] = read[at]
	}
	return words, nil
}

// placed leaves out the links that only the place of the pages could confirm and
// does not. The same print lies behind every statement of a bank; but where one
// sheet lies right behind the other, or there are two in all, and not each in a
// document of its own, it was scanned twice.
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
		case l.is == samePage, before[l.j] == l.i:
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
		leader, best := -1, 0.0
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
func sureLetters(ws []printed) int {
	n := 0
	for _, w := range ws {
		if w.confidence >= confident {
			n += utf8.RuneCountInString(w.text)
		}
	}
	return n
}
