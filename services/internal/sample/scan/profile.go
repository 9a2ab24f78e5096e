package scan

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// Profile is a kind of source that pages come from.
type Profile string

// The sources of pages.
const (
	Office   Profile = "office"   // a well-kept office scanner
	Worn     Profile = "worn"     // old copies: dirty, askew, folded, punched
	Fax      Profile = "fax"      // black and white, from a fax or a scanner set to it
	Phone    Profile = "phone"    // a photo of the page on a desk
	LowRes   Profile = "low_res"  // scanned at 72 or 100 DPI, to keep an attachment small
	HighRes  Profile = "high_res" // at 300 DPI, seldom 600
	Pale     Profile = "pale"     // with hardly any contrast: carbon copies, thermal paper, a dying cartridge
	Negative Profile = "negative" // white on black, from microfilm
	Mixed    Profile = "mixed"    // all of these, as often as a loan file has them
)

// The single faults: an office page at 200 DPI that has nothing wrong with it but one thing, for measuring what it does to a reader. See [Fault].
const (
	OnlyBlur  Profile = "blur"  // out of focus
	OnlySkew  Profile = "skew"  // askew
	OnlyNoise Profile = "noise" // grainy
	OnlyJPEG  Profile = "jpeg"  // compressed too much
	OnlyDPI   Profile = "dpi"   // of a low resolution
	OnlyShade Profile = "shade" // in uneven light
)

// Profiles lists all that [Draw] takes.
func Profiles() []Profile {
	return append([]Profile{Office, Worn, Fax, Phone, LowRes, HighRes, Pale, Negative, Mixed}, Faults()...)
}

// Faults lists all that [Fault] takes.
func Faults() []Profile {
	return []Profile{OnlyBlur, OnlySkew, OnlyNoise, OnlyJPEG, OnlyDPI, OnlyShade}
}

// Usual draws the condition of a page from a well-kept office scanner.
func Usual(r *rand.Rand) Condition { return Draw(Office, r) }

// Draw draws a condition. That of Mixed names the profile it was drawn from; that of a single fault has any strength. A profile that is not in
// [Profiles] is a fault of the program, and panics.
func Draw(profile Profile, r *rand.Rand) Condition {
	if slices.Contains(Faults(), profile) {
		return Fault(profile, r.Float64(), r)
	}
	d := dice{r}
	var c Condition
	switch profile {
	case Office:
		c = d.office()
	case Worn:
		c = d.worn()
	case Fax:
		c = d.fax()
	case Phone:
		c = d.phone()
	case LowRes:
		c = d.lowRes()
	case HighRes:
		c = d.highRes()
	case Pale:
		c = d.pale()
	case Negative:
		c = d.negative()
	case Mixed:
		return d.mixed()
	default:
		panic(fmt.Sprintf("scan: profile %q", profile))
	}
	c.Profile = profile
	return c
}

// Fault is a clean office page with a single fault of a strength from 0, none, to 1, the worst. Of two draws only the seed and the way differ: to
// which side a page is askew, from where the shade comes. Strengths outside are taken as the nearest. A profile that is not in [Faults] panics.
func Fault(profile Profile, strength float64, r *rand.Rand) Condition {
	strength = min(max(strength, 0), 1)
	c := Condition{
		Profile: profile, Strength: strength, Seed: r.Uint64(),
		DPI: DPI, Softness: 20, Noise: 1, Paper: 250, Ink: 10, Quality: 85,
	}
	side := 1 - 2*float64(r.IntN(2))
	switch profile {
	case OnlyBlur:
		c.Blur = 3 * strength
	case OnlySkew:
		c.Skew = side * MaxSkew * strength
	case OnlyNoise:
		c.Noise += 69 * strength
	case OnlyJPEG:
		c.Quality -= int(math.Round(78 * strength))
	case OnlyDPI:
		steps := []int{300, 200, 150, 100, 72}
		c.DPI = steps[int(math.Round(strength*float64(len(steps)-1)))]
	case OnlyShade:
		c.Shade, c.ShadeTo = int(math.Round(200*strength)), float64(r.IntN(360))
	default:
		panic(fmt.Sprintf("scan: fault %q", profile))
	}
	return c
}

// dice draw conditions.
type dice struct{ *rand.Rand }

// between draws a whole number, both ends among them.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

// real draws a number, in thousandths of the range so that it is short in the truth file.
func (d dice) real(low, high float64) float64 {
	return math.Round((low+(high-low)*float64(d.IntN(1001))/1000)*1000) / 1000
}

// bell draws a number about 0 with a deviation, cut at a limit.
func (d dice) bell(deviation, limit float64) float64 {
	return math.Round(min(max(d.NormFloat64()*deviation, -limit), limit)*1000) / 1000
}

// chance is true in so many of 100.
func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

func (d dice) office() Condition {
	c := Condition{
		DPI:      DPI,
		Skew:     d.bell(0.35, 1), // more is a badly fed page, not a usual one
		Softness: d.between(18, 43),
		Noise:    float64(d.between(1, 3)),
		Paper:    d.between(240, 252),
		Ink:      d.between(0, 39),
		Shade:    d.between(0, 8),
		Warmth:   d.between(0, 5),
		Specks:   d.between(0, 13),
		Quality:  d.between(62, 77),
		Seed:     d.Uint64(),
	}
	c.Left, c.Top = d.bell(1.5, 5), d.bell(1.5, 5)
	c.Colour = d.chance(10)
	return c
}

func (d dice) worn() Condition {
	c := d.office()
	c.Skew = d.bell(1.1, 3.5)
	c.Left, c.Top = d.bell(4, 14), d.bell(4, 14)
	c.Beyond = []int{0, d.between(10, 60), d.between(170, 250)}[d.IntN(3)]
	c.Paper, c.Ink = d.between(216, 248), d.between(10, 60)
	c.Noise = d.real(2, 6)
	c.Specks = d.between(20, 160)
	c.Uneven = d.between(0, 10)
	c.Warmth = d.between(2, 12)
	c.Quality = d.between(45, 75)
	if d.chance(30) {
		c.Blur = d.real(0.3, 0.9)
	}
	if d.chance(30) {
		c.Streaks = d.between(1, 5)
	}
	if d.chance(25) {
		c.Spine = d.between(25, 80)
	}
	if d.chance(15) {
		c.Lifted = d.between(15, 45)
	}
	if d.chance(65) {
		c.Copies = Copies{Generations: d.between(1, 3), Dirt: d.between(5, 60)}
		if d.chance(40) {
			c.Copies.Fading = d.between(15, 60)
		}
		if d.chance(45) {
			c.Copies.Border = d.between(6, 20)
		}
	}
	if d.chance(45) {
		c.Wear.Holes = []int{2, 2, 3, 4}[d.IntN(4)]
		c.Wear.Hole = []int{d.between(20, 60), d.between(120, 200)}[d.IntN(2)]
	}
	if d.chance(50) {
		c.Wear.Creases = d.between(1, 3)
	}
	if d.chance(12) {
		c.Wear.Rings = d.between(1, 2)
	}
	if d.chance(20) {
		c.Wear.Stains = d.between(1, 4)
	}
	c.Wear.Staple = d.chance(30)
	c.Colour = d.chance(30)
	if d.chance(22) {
		c.Wear.Corner = []Corner{Torn, Folded, Folded}[d.IntN(3)]
	}
	return c
}

func (d dice) fax() Condition {
	c := d.office()
	c.Skew = d.bell(0.6, 2)
	c.Warmth, c.Quality, c.Colour = 0, 0, false
	c.Softness = d.between(30, 60)
	c.Noise = d.real(8, 26)
	c.Specks = d.between(5, 80)
	c.Paper, c.Ink = d.between(225, 250), d.between(10, 60)
	c.Pepper = d.between(0, 60)
	c.Bitonal = Bitonal{Threshold: d.between(105, 165)}
	switch d.IntN(10) {
	case 0, 1, 2, 3, 4, 5: // fine
		c.Bitonal.Lines = 196
	case 6, 7: // standard
		c.Bitonal.Lines = 98
	default: // a scanner set to black and white, which looks for the letters
		c.Bitonal.Window = d.between(18, 40)
		c.Bitonal.Threshold = d.between(185, 215)
		c.Shade, c.ShadeTo = d.between(0, 60), d.real(0, 360)
		c.Noise = d.real(4, 12)
	}
	if c.Bitonal.Lines != 0 && d.chance(40) {
		c.Bitonal.Dropped = d.between(1, 12)
	}
	if d.chance(25) {
		c.Streaks = d.between(1, 3)
	}
	if d.chance(30) {
		c.Copies = Copies{Generations: 1, Dirt: d.between(5, 40)}
	}
	return c
}

func (d dice) phone() Condition {
	c := Condition{
		DPI:      DPI,
		Softness: d.between(30, 55),
		Noise:    d.real(1.5, 6),
		Paper:    d.between(212, 252),
		Ink:      d.between(18, 48),
		Shade:    d.between(10, 85),
		ShadeTo:  d.real(0, 360),
		Uneven:   d.between(4, 22),
		Colour:   true,
		Quality:  d.between(50, 85),
		Seed:     d.Uint64(),
	}
	p := Photo{
		Long:     d.between(150, 250) * 10, // multiples of 4 below
		Fill:     d.real(0.84, 0.96),
		Roll:     d.bell(1.5, 5),
		Desk:     desks[d.IntN(len(desks))],
		Vignette: d.between(5, 28),
	}
	p.Long -= p.Long % 8 // both sides even, and the short one a whole number
	// Lamps are warm, the sky is cool, and a phone makes up for most of either.
	warm := d.between(-5, 12)
	p.Red, p.Blue = warm*2/3+d.between(-1, 1), -warm+d.between(-1, 1)
	// A phone is held lower than the middle of the page and to one side, so what is farther off is smaller; and no hand is steady, no sheet flat.
	tilt, aside := d.bell(0.025, 0.055), d.bell(0.02, 0.045)
	p.Corners = [8]float64{tilt, aside, -tilt, -aside, tilt, aside, -tilt, -aside}
	for i := range p.Corners {
		p.Corners[i] = math.Round(min(max(p.Corners[i]+d.bell(0.006, 0.02), -0.08), 0.08)*1000) / 1000
	}
	if d.chance(45) {
		p.FallOff = d.real(0.5, 2)
	}
	if d.chance(40) {
		p.Shadow = d.between(12, 42)
	}
	p.Finger = d.chance(12)
	c.Photo = p
	if d.chance(15) {
		c.Blur = d.real(0.3, 0.9)
	}
	if d.chance(15) {
		c.Motion, c.MotionTo = d.real(1, 3.5), d.real(0, 360)
	}
	if d.chance(45) {
		c.Wear.Creases = d.between(1, 3)
	}
	if d.chance(10) {
		c.Wear.Rings = 1
	}
	if d.chance(15) {
		c.Wear.Corner = Folded
	}
	return c
}

func (d dice) lowRes() Condition {
	c := d.office()
	c.DPI = []int{72, 100, 100}[d.IntN(3)]
	c.Softness = d.between(8, 30)
	c.Quality = d.between(25, 65)
	c.Specks = d.between(0, 5)
	return c
}

func (d dice) highRes() Condition {
	c := d.office()
	c.DPI = 300
	if d.chance(5) {
		c.DPI = 600
	}
	c.Specks *= 2
	return c
}

func (d dice) pale() Condition {
	c := d.office()
	c.Paper = d.between(225, 252)
	c.Ink = c.Paper - d.between(30, 85)
	c.Noise = d.real(1.5, 4)
	if d.chance(30) {
		c.Copies = Copies{Generations: 1, Dirt: d.between(2, 15), Fading: d.between(20, 60)}
	}
	return c
}

func (d dice) negative() Condition {
	c := d.office()
	c.Negative, c.Colour = true, false
	c.Softness = d.between(30, 60)
	c.Noise = d.real(3, 9)
	c.Uneven = d.between(5, 25)
	c.Specks = d.between(20, 100)
	c.Ink, c.Paper = d.between(10, 50), d.between(205, 240)
	c.Beyond = d.between(0, 40)
	return c
}

// mixed is the blend of a real loan file: most from the office, some from the customer.
func (d dice) mixed() Condition {
	shares := []struct {
		profile Profile
		percent int
	}{{Office, 55}, {Worn, 12}, {Phone, 10}, {LowRes, 7}, {HighRes, 7}, {Fax, 6}, {Pale, 2}, {Negative, 1}}
	left := d.IntN(100)
	i := 0
	for ; left >= shares[i].percent; i++ {
		left -= shares[i].percent
	}
	c := Draw(shares[i].profile, d.Rand)
	if d.chance(6) {
		c.Turn = []int{90, 180, 180, 270}[d.IntN(4)]
	}
	return c
}
